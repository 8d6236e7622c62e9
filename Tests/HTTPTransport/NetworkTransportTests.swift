import MainstayAWSClient
import MainstayHTTPTransport
import NIOConcurrencyHelpers
import Testing

@Suite struct NetworkTransportTests {
    private func environment(_ variables: [String: String] = [:]) -> ClientEnvironment {
        ClientEnvironment(
            variable: { variables[$0] }, readFile: { _ throws(AWSError) in nil }, writeFile: { _, _ in },
            run: { _ in [] })
    }

    private func with(_ body: (NetworkTransport, LocalServer) async throws -> Void) async throws {
        let server = try await LocalServer.start()
        let transport = try NetworkTransport(environment: environment())
        do {
            try await body(transport, server)
            await transport.shutdown()
            await server.stop()
        } catch {
            await transport.shutdown()
            await server.stop()
            throw error
        }
    }

    private func request(
        _ server: LocalServer, _ path: String, _ method: String = "GET", body: HTTPBody = .bytes([]),
        patience: Duration = .seconds(600)
    ) -> HTTPRequest {
        HTTPRequest(
            method: method, address: HTTPAddress(scheme: "http", host: "127.0.0.1", port: server.port, path: path),
            headers: ["X-Test": "one", "X-Test": "two"], body: body,
            timeouts: .init(connect: patience, read: patience))
    }

    @Test func carriesARequest() async throws {
        try await with { transport, server in
            let response = try await transport.send(
                request(server, "/a%20b/../c?x=%2F", "PUT", body: .bytes([1, 2, 3])))
            #expect(response.status == 200)
            #expect(response.headers["x-two"] == "a")
            let text = String(decoding: try await response.collect(limit: 1000), as: UTF8.self)
            #expect(text == "PUT /a%20b/../c?x=%2F one|two 3", "the path goes out as it was signed")
        }
    }

    /// The name asked for, whether the server's certificate is trusted, and whether it answers.
    @Test(arguments: [("localhost", true, true), ("localhost", false, false), ("127.0.0.1", true, true)])
    func checksWhomItTalksTo(_ host: String, _ isTrusted: Bool, _ isAnswered: Bool) async throws {
        let server = try await LocalServer.start(tls: true)
        let bundle = isTrusted ? ["AWS_CA_BUNDLE": "\(LocalServer.fixtures)/localhost.pem"] : [:]
        let transport = try NetworkTransport(environment: environment(bundle))
        let request = HTTPRequest(
            method: "GET", address: HTTPAddress(host: host, port: server.port, path: "/x"),
            timeouts: .init(connect: .seconds(600), read: .seconds(600)))
        if isAnswered {
            let response = try await transport.send(request)
            #expect(String(decoding: try await response.collect(limit: 100), as: UTF8.self) == "GET /x  0")
        } else {
            let error = await #expect(throws: HTTPTransportError.self) { try await transport.send(request) }
            #expect(error?.code == .connection)
            #expect(error?.reason.contains("certificate") == true)
        }
        await transport.shutdown()
        await server.stop()
    }

    @Test func saysThatTheBundleCannotBeRead() {
        let error = #expect(throws: HTTPTransportError.self) {
            try NetworkTransport(environment: environment(["AWS_CA_BUNDLE": "/there/is/none.pem"]))
        }
        #expect(error?.reason.contains("/there/is/none.pem") == true)
    }

    @Test func streamsTheBody() async throws {
        try await with { transport, server in
            let chunks = AsyncThrowingStream<[UInt8], any Error> { stream in
                for _ in 0..<10 { stream.yield([UInt8](repeating: 7, count: 1000)) }
                stream.finish()
            }
            let response = try await transport.send(
                request(server, "/up", "PUT", body: .stream(length: 10_000) { chunks }))
            #expect(String(decoding: try await response.collect(limit: 1000), as: UTF8.self).hasSuffix(" 10000"))
        }
    }

    @Test func followsNoRedirect() async throws {
        try await with { transport, server in
            let response = try await transport.send(request(server, "/redirect"))
            #expect(response.status == 301)
        }
    }

    @Test func saysThatNobodyAnswers() async throws {
        try await with { transport, server in
            await server.stop()
            let error = await #expect(throws: HTTPTransportError.self) {
                try await transport.send(request(server, "/"))
            }
            #expect(error?.code == .connection || error?.code == .timeout)
        }
    }

    @Test func waitsNoLongerThanItMay() async throws {
        try await with { transport, server in
            let error = await #expect(throws: HTTPTransportError.self) {
                try await transport.send(request(server, "/never", patience: .milliseconds(300)))
            }
            #expect(error?.code == .timeout)
        }
    }

    @Test func noticesThatTheAnswerWasCut() async throws {
        try await with { transport, server in
            await #expect(throws: HTTPTransportError.self) {
                let response = try await transport.send(request(server, "/cut"))
                _ = try await response.collect(limit: 1000)
            }
        }
    }

    @Test func isCancelled() async throws {
        try await with { transport, server in
            let request = request(server, "/never")
            let task = Task { try await transport.send(request) }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    @Test func goesThroughAProxy() async throws {
        try await with { _, server in
            let variables = [
                "HTTPS_PROXY": "http://me:p%40ss@127.0.0.1:\(server.port)",
                "NO_PROXY": "direct.invalid, .inside.invalid",
            ]
            let transport = try NetworkTransport(environment: environment(variables))
            var codes: [HTTPTransportError.Code?] = []
            for host in ["aws.invalid", "direct.invalid", "a.inside.invalid", "127.0.0.1"] {
                let request = HTTPRequest(
                    method: "GET", address: HTTPAddress(host: host, port: host == "127.0.0.1" ? 1 : nil),
                    timeouts: .init(connect: .seconds(600), read: .seconds(600)))
                let error = await #expect(throws: HTTPTransportError.self) { try await transport.send(request) }
                codes.append(error?.code)
            }
            #expect(codes.first == .proxy, "the proxy refuses here")
            #expect(server.tunnels.withLockedValue { $0 } == ["aws.invalid:443 Basic bWU6cEBzcw=="])
            await transport.shutdown()
        }
    }

    @Test(arguments: ["https://proxy.example", "http://", "socks5://x:1"])
    func refusesOtherProxies(_ proxy: String) {
        let error = #expect(throws: HTTPTransportError.self) {
            try NetworkTransport(environment: environment(["HTTPS_PROXY": proxy]))
        }
        #expect(error?.code == .proxy)
    }
}
