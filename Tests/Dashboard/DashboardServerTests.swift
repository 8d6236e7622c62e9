import AsyncHTTPClient
import MainstayDashboard
import NIOCore
import NIOHTTP1
import Testing

@Suite("The server of a dashboard")
struct DashboardServerTests {
    private let content = DashboardContent(page: Array("<p>page</p>".utf8), data: Array("{}".utf8))

    private func with(_ body: (String, EventFeed) async throws -> Void) async throws {
        let feed = EventFeed()
        let server = try await DashboardServer.start(content: content, feed: feed)
        do {
            try await body("http://127.0.0.1:\(server.port)", feed)
        } catch {
            await server.stop()
            throw error
        }
        await server.stop()
    }

    /// A client that waits as long as the machine needs: the tests run beside hundreds of others.
    private static let client = HTTPClient(
        eventLoopGroup: HTTPClient.defaultEventLoopGroup,
        configuration: .init(timeout: .init(connect: .hours(1), read: .hours(1), write: .hours(1))))

    private func ask(
        _ address: String, _ method: HTTPMethod = .GET, headers: HTTPHeaders = [:]
    ) async throws -> HTTPClientResponse {
        var request = HTTPClientRequest(url: address)
        request.method = method
        request.headers = headers
        return try await Self.client.execute(request, timeout: .hours(1))
    }

    @Test("Its files, with headers that keep others out")
    func files() async throws {
        try await with { address, _ in
            for (path, type) in [
                ("/", "text/html"), ("/page.js", "text/javascript"), ("/page.css", "text/css"),
                ("/data.json", "application/json"),
            ] {
                let answer = try await ask(address + path)
                #expect(answer.status == .ok)
                #expect(answer.headers["content-type"].first?.hasPrefix(type) == true)
                #expect(answer.headers["x-content-type-options"] == ["nosniff"])
                #expect(answer.headers["cross-origin-resource-policy"] == ["same-origin"])
                #expect(answer.headers["cache-control"] == ["no-store"])
                let policy = answer.headers["content-security-policy"].first ?? ""
                #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"))
                for name in ["set-cookie", "access-control-allow-origin"] { #expect(answer.headers[name].isEmpty) }
                #expect(try await answer.body.collect(upTo: 1 << 20).readableBytes > 0)
            }
        }
    }

    @Test("Another name, another page, another method and another path are refused")
    func refuses() async throws {
        try await with { address, _ in
            #expect(try await ask(address, headers: ["Host": "evil.example"]).status.code == 421)
            #expect(
                try await ask(address + "/data.json", headers: ["Origin": "http://evil.example"]).status == .forbidden)
            #expect(try await ask(address, .POST).status == .methodNotAllowed)
            #expect(try await ask(address + "/%2e%2e/etc/passwd").status == .notFound)
            let head = try await ask(address + "/data.json", .HEAD)
            #expect(head.headers["content-length"] == ["2"])
        }
    }

    @Test("Events arrive as they are published")
    func events() async throws {
        try await with { address, feed in
            feed.publish("stack", key: "a", data: "1")
            let answer = try await ask(address + "/events")
            #expect(answer.headers["content-type"] == ["text/event-stream"])
            var text = ""
            var isPublished = false
            for try await part in answer.body {
                // Beats may come between events, and with them.
                text = (text + String(buffer: part)).replacing(": \n\n", with: "")
                if text.contains("data: 1\n\n"), !isPublished {
                    isPublished = true
                    feed.publish("progress", data: "2")
                }
                if text.hasSuffix("data: 2\n\n") { break }
            }
            #expect(text == "event: stack\ndata: 1\n\nevent: progress\ndata: 2\n\n")
        }
    }
}
