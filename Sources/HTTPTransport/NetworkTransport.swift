import AsyncHTTPClient
public import MainstayAWSClient
import NIOCore
import NIOHTTP1
import NIOSSL

/// Carries requests over the network, through a proxy where the environment names one.
///
/// Connections are kept between requests; ``shutdown()`` closes them.
public final class NetworkTransport: HTTPTransport {
    private let direct: HTTPClient
    private let proxies: ProxySettings
    private let proxied: [ProxySettings.Proxy: HTTPClient]

    public init(environment: ClientEnvironment = .process) throws {
        proxies = try ProxySettings(environment)
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.decompression = .disabled
        // A client that deploys fifty stacks at once would otherwise queue behind the usual eight connections.
        var pool = HTTPClient.Configuration.ConnectionPool(
            idleTimeout: .seconds(30), concurrentHTTP1ConnectionsPerHostSoftLimit: 32)
        // The client above decides what is tried again.
        pool.retryConnectionEstablishment = false
        configuration.connectionPool = pool
        configuration.timeout = .init(connect: .seconds(10), read: .seconds(60))
        configuration.tlsConfiguration = try TrustSettings.configuration(environment)
        direct = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        var proxied: [ProxySettings.Proxy: HTTPClient] = [:]
        for proxy in proxies.all where proxied[proxy] == nil {
            configuration.proxy = .server(
                host: proxy.host, port: proxy.port,
                authorization: proxy.name.map { .basic(username: $0, password: proxy.password) })
            proxied[proxy] = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        }
        self.proxied = proxied
    }

    /// Whoever forgets to shut down has the connections closed a little later.
    deinit {
        let clients = [direct] + proxied.values
        Task.detached {
            for client in clients { try? await client.shutdown() }
        }
    }

    /// Closes every connection; the transport must not be used afterwards.
    public func shutdown() async {
        for client in [direct] + proxied.values {
            // What is left open ends with the process.
            try? await client.shutdown()
        }
    }

    public func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        let client = proxies.proxy(for: request.address).flatMap { proxied[$0] } ?? direct
        var message = HTTPClientRequest(url: request.address.description)
        message.method = HTTPMethod(rawValue: request.method)
        for field in request.headers.fields { message.headers.add(name: field.name, value: field.value) }
        switch request.body {
        case .bytes(let bytes):
            if !bytes.isEmpty { message.body = .bytes(bytes) }
        case .stream(let length, let open):
            message.body = .stream(BufferSequence(base: open()), length: .known(Int64(length)))
        }
        do {
            let response = try await client.execute(message, deadline: Self.deadline(of: request))
            var headers = MainstayAWSClient.HTTPHeaders()
            for (name, value) in response.headers { headers.append(name, value) }
            return HTTPResponse(
                status: Int(response.status.code), headers: headers, body: ByteSequence(base: response.body))
        } catch {
            throw TransportFailure.translated(error)
        }
    }

    /// When the head of the answer must be there. A long body may take as long as it moves.
    private static func deadline(of request: HTTPRequest) -> NIODeadline {
        guard request.body.length < 1 << 20 else { return .now() + .hours(1) }
        let limit = request.timeouts.connect + request.timeouts.read
        return .now()
            + .milliseconds(limit.components.seconds * 1000 + limit.components.attoseconds / 1_000_000_000_000_000)
    }
}
