import NIOConcurrencyHelpers
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// A server on this machine for one test: answers each request by its path.
final class LocalServer: Sendable {
    let port: Int
    private let channel: any Channel
    /// The `CONNECT` requests that came, with what they showed.
    let tunnels: NIOLockedValueBox<[String]>

    /// Where the certificate for TLS and its key are.
    static let fixtures = #filePath.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/Fixtures"

    static func start(tls: Bool = false) async throws -> LocalServer {
        let tunnels = NIOLockedValueBox<[String]>([])
        var context: NIOSSLContext?
        if tls {
            let certificates = try NIOSSLCertificate.fromPEMFile("\(fixtures)/localhost.pem")
            let key = try NIOSSLPrivateKey(file: "\(fixtures)/localhost.key", format: .pem)
            context = try NIOSSLContext(
                configuration: .makeServerConfiguration(
                    certificateChain: certificates.map { .certificate($0) }, privateKey: .privateKey(key)))
        }
        let security = context
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    if let security { try pipeline.addHandler(NIOSSLServerHandler(context: security)) }
                    try pipeline.configureHTTPServerPipeline()
                    try pipeline.addHandler(Handler(tunnels))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        return LocalServer(channel, tunnels)
    }

    private init(_ channel: any Channel, _ tunnels: NIOLockedValueBox<[String]>) {
        self.tunnels = tunnels
        self.channel = channel
        port = channel.localAddress?.port ?? 0
    }

    func stop() async { try? await channel.close() }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = HTTPServerRequestPart
        typealias OutboundOut = HTTPServerResponsePart
        private var head: HTTPRequestHead?
        private var length = 0
        private let tunnels: NIOLockedValueBox<[String]>

        init(_ tunnels: NIOLockedValueBox<[String]>) { self.tunnels = tunnels }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            switch unwrapInboundIn(data) {
            case .head(let head):
                self.head = head
                length = 0
            case .body(let buffer): length += buffer.readableBytes
            case .end: answer(context)
            }
        }

        private func answer(_ context: ChannelHandlerContext) {
            guard let head else { return }
            if head.method == .CONNECT {
                let proof = head.headers["proxy-authorization"].first ?? ""
                tunnels.withLockedValue { $0.append("\(head.uri) \(proof)") }
                context.write(wrapOutboundOut(.head(Self.head(407, ["Content-Length": "0"]))), promise: nil)
                context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
                return
            }
            switch head.uri {
            case "/never": return
            case "/cut":
                context.write(wrapOutboundOut(.head(Self.head(200, ["Content-Length": "100"]))), promise: nil)
                context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: "part")))), promise: nil)
                context.close(promise: nil)
                return
            default:
                let status = head.uri == "/redirect" ? 301 : 200
                let text =
                    "\(head.method.rawValue) \(head.uri) \(head.headers["x-test"].joined(separator: "|")) \(length)"
                context.write(
                    wrapOutboundOut(.head(Self.head(status, ["Location": "/other", "X-Two": "a"]))), promise: nil)
                context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: text)))), promise: nil)
                context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            }
        }

        private static func head(_ status: Int, _ headers: [String: String]) -> HTTPResponseHead {
            HTTPResponseHead(
                version: .http1_1, status: .init(statusCode: status),
                headers: HTTPHeaders(headers.map { ($0.key, $0.value) }))
        }
    }
}
