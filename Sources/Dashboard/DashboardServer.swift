internal import MainstayWebReport
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix

/// What a dashboard gives out.
package struct DashboardContent: Sendable {
    package var page: [UInt8]
    package var data: [UInt8]

    package init(page: [UInt8], data: [UInt8]) {
        self.page = page
        self.data = data
    }

    func file(_ route: RequestGuard.Route) -> (type: String, bytes: [UInt8]) {
        switch route {
        case .page: ("text/html; charset=utf-8", page)
        case .script: ("text/javascript; charset=utf-8", PageFiles.script)
        case .style: ("text/css; charset=utf-8", PageFiles.style)
        case .data: ("application/json", data)
        case .events: ("text/event-stream", [])
        }
    }
}

/// A server that shows one platform: five addresses, read-only, without cookies and without files.
package final class DashboardServer: Sendable {
    package let port: Int
    private let channel: any Channel

    /// Starts to listen.
    ///
    /// - Parameters:
    ///   - port: 0 for any that is free.
    ///   - token: must be given where `address` is one that other machines reach.
    package static func start(
        address: String = "127.0.0.1", port: Int = 0, token: String? = nil, content: DashboardContent, feed: EventFeed
    ) async throws -> DashboardServer {
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 64)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    try pipeline.configureHTTPServerPipeline(withPipeliningAssistance: true)
                    let port = channel.localAddress?.port ?? 0
                    let requests = RequestGuard(address: address, port: port, token: token)
                    try pipeline.addHandler(DashboardHandler(requests, content, feed))
                }
            }
            .bind(host: address, port: port).get()
        return DashboardServer(channel, channel.localAddress?.port ?? port)
    }

    private init(_ channel: any Channel, _ port: Int) {
        self.channel = channel
        self.port = port
    }

    package func stop() async { try? await channel.close() }
}

/// Answers the requests of one connection.
private final class DashboardHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    /// Nobody has anything to send here.
    private static let bodyLimit = 65_536
    private let requests: RequestGuard
    private let content: DashboardContent
    private let feed: EventFeed
    private var head: HTTPRequestHead?
    private var bodyLength = 0
    private var listener: Int?

    init(_ requests: RequestGuard, _ content: DashboardContent, _ feed: EventFeed) {
        self.requests = requests
        self.content = content
        self.feed = feed
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            self.head = head
            bodyLength = 0
        case .body(let buffer):
            bodyLength += buffer.readableBytes
            if bodyLength > Self.bodyLimit { context.close(promise: nil) }
        case .end:
            guard let head else { return }
            self.head = nil
            answer(head, context)
        }
    }

    private func answer(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        let answer = requests.answer(
            method: head.method.rawValue, target: head.uri, headers: head.headers.map { ($0.name, $0.value) })
        switch answer {
        case .refuse(let status, let reason):
            send(head, status, "text/plain; charset=utf-8", Array((reason + "\n").utf8), context)
        case .allow(.events) where head.method == .GET: stream(head, context)
        case .allow(let route):
            let file = content.file(route)
            send(head, 200, file.type, file.bytes, context)
        }
    }

    private static func headers(_ type: String) -> HTTPHeaders {
        HTTPHeaders([
            ("Content-Type", type), ("Content-Security-Policy", ContentSecurityPolicy.served),
            ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"), ("Referrer-Policy", "no-referrer"),
            ("Cross-Origin-Resource-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cache-Control", "no-store"),
        ])
    }

    private func send(
        _ request: HTTPRequestHead, _ status: Int, _ type: String, _ bytes: [UInt8], _ context: ChannelHandlerContext
    ) {
        var head = HTTPResponseHead(version: request.version, status: .init(statusCode: status))
        head.headers = Self.headers(type)
        head.headers.add(name: "Content-Length", value: "\(bytes.count)")
        if status == 405 { head.headers.add(name: "Allow", value: "GET, HEAD") }
        let staysOpen = request.isKeepAlive && status == 200
        if !staysOpen { head.headers.add(name: "Connection", value: "close") }
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        if request.method != .HEAD {
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: bytes)))), promise: nil)
        }
        let channel = context.channel
        context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in
            if !staysOpen { channel.close(promise: nil) }
        }
    }

    private func stream(_ request: HTTPRequestHead, _ context: ChannelHandlerContext) {
        var head = HTTPResponseHead(version: request.version, status: .ok)
        head.headers = Self.headers("text/event-stream")
        context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
        let channel = context.channel
        listener = feed.join { text in
            // Who does not read is let go; the page comes back by itself.
            guard channel.isActive, channel.isWritable else {
                channel.close(promise: nil)
                return false
            }
            let part = HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: text)))
            channel.writeAndFlush(part, promise: nil)
            return true
        }
        if listener == nil { context.close(promise: nil) }
    }

    func channelInactive(context: ChannelHandlerContext) {
        if let listener { feed.leave(listener) }
        listener = nil
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
