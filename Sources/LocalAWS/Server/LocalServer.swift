package import MainstayAWSClient
internal import MainstayFiles
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix

/// The cloud behind a port of this machine. It listens on 127.0.0.1 alone.
package final class LocalServer: Sendable {
    package let port: Int
    private let channel: any Channel
    private let service: LocalService

    /// Starts to listen.
    ///
    /// - Parameters:
    ///   - port: 0 for any that is free.
    ///   - stateFile: Where everything is kept; read before the first answer. nil to forget everything at the end.
    package static func start(
        settings: LocalCloud.Settings, port: Int = 0, stateFile: StateFile? = nil,
        time: @escaping @Sendable () -> AWSTimestamp = TimeSource.system.now
    ) async throws -> LocalServer {
        let service = LocalService(time: time, stateFile: stateFile)
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 256)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    try pipeline.configureHTTPServerPipeline(withPipeliningAssistance: false)
                    try pipeline.addHandler(RequestHandler(service: service))
                }
            }
            .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
            .bind(host: "127.0.0.1", port: port).get()
        let bound = channel.localAddress?.port ?? port
        var settings = settings
        settings.engine.endpoint = "http://127.0.0.1:\(bound)"
        do {
            try service.open(settings)
        } catch {
            try? await channel.close()
            throw error
        }
        channel.eventLoop.scheduleRepeatedTask(initialDelay: .seconds(1), delay: .seconds(1)) { _ in service.save() }
        return LocalServer(channel, bound, service)
    }

    private init(_ channel: any Channel, _ port: Int, _ service: LocalService) {
        self.channel = channel
        self.port = port
        self.service = service
    }

    package var endpoint: String { "http://127.0.0.1:\(port)" }

    /// Stops to listen, and keeps what there is to keep.
    package func stop() async {
        try? await channel.close()
        service.save()
    }
}

/// Puts requests together and sends the answers.
private final class RequestHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private static let bodyLimit = 1 << 30
    private let service: LocalService
    private var head: HTTPRequestHead?
    private var body: [UInt8] = []
    private var isTooLong = false

    init(service: LocalService) { self.service = service }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            self.head = head
            body = []
            isTooLong = false
            if head.headers["expect"].contains(where: { $0.lowercased() == "100-continue" }) {
                let more = HTTPResponseHead(version: head.version, status: .continue)
                context.writeAndFlush(wrapOutboundOut(.head(more)), promise: nil)
            }
        case .body(let buffer):
            guard !isTooLong else { return }
            isTooLong = body.count + buffer.readableBytes > Self.bodyLimit
            if !isTooLong { body += buffer.readableBytesView }
        case .end: answer(context)
        }
    }

    private func answer(_ context: ChannelHandlerContext) {
        guard let head else { return }
        self.head = nil
        var response: LocalResponse? = LocalResponse(status: 413)
        if !isTooLong {
            var headers = MainstayAWSClient.HTTPHeaders()
            for (name, value) in head.headers { headers.append(name, value) }
            let halves = head.uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let host = headers["Host"] ?? "127.0.0.1"
            var address = HTTPAddress("http://\(host)/") ?? HTTPAddress(scheme: "http", host: "127.0.0.1")
            address.path = halves.first ?? "/"
            address.query = halves.count > 1 ? halves[1] : ""
            let request = HTTPRequest(method: head.method.rawValue, address: address, headers: headers)
            response = service.answer(request, body: body)
        }
        body = []
        guard let response else {
            context.close(promise: nil)
            return
        }
        var answer = HTTPResponseHead(version: head.version, status: .init(statusCode: response.status))
        for (name, value) in response.headers { answer.headers.add(name: name, value: value) }
        answer.headers.replaceOrAdd(name: "Content-Type", value: response.contentType)
        answer.headers.replaceOrAdd(name: "Server", value: "MainstayLocal")
        if response.status != 204 {
            answer.headers.replaceOrAdd(
                name: "Content-Length", value: String(response.declaredLength ?? response.body.count))
        }
        let staysOpen = head.isKeepAlive
        if !staysOpen { answer.headers.replaceOrAdd(name: "Connection", value: "close") }
        context.write(wrapOutboundOut(.head(answer)), promise: nil)
        if !response.body.isEmpty, head.method != .HEAD {
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: response.body)))), promise: nil)
        }
        let channel = context.channel
        context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in
            if !staysOpen { channel.close(promise: nil) }
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
