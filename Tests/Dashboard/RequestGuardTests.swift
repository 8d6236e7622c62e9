import MainstayDashboard
import Testing

@Suite("Which requests a dashboard answers")
struct RequestGuardTests {
    private let requests = RequestGuard(address: "127.0.0.1", port: 8321, token: nil)

    private func answer(
        method: String = "GET", _ target: String = "/", host: String? = "127.0.0.1:8321",
        _ headers: [(name: String, value: String)] = [], by requests: RequestGuard? = nil
    ) -> RequestGuard.Answer {
        (requests ?? self.requests).answer(
            method: method, target: target, headers: (host.map { [("Host", $0)] } ?? []) + headers)
    }

    private func status(_ answer: RequestGuard.Answer) -> Int {
        if case .refuse(let status, _) = answer { status } else { 200 }
    }

    @Test("Its own addresses, by each name of this machine")
    func allows() {
        for route in RequestGuard.Route.allCases { #expect(answer(route.rawValue) == .allow(route)) }
        for host in ["127.0.0.1:8321", "localhost:8321", "LOCALHOST:8321", "[::1]:8321"] {
            #expect(answer(host: host) == .allow(.page))
        }
        #expect(answer(method: "HEAD", "/data.json?x=1") == .allow(.data))
    }

    @Test(
        "A name of somebody else that leads here is refused",
        arguments: [
            "evil.example:8321", "127.0.0.1", "127.0.0.1:80", "127.0.0.1.evil.example:8321",
            "localhost:8321.evil.example", "",
            "0.0.0.0:8321",
        ])
    func rebinding(host: String) { #expect(status(answer(host: host)) == 421) }

    @Test("No host, or two, are refused")
    func hosts() {
        #expect(status(answer(host: nil)) == 421)
        #expect(status(answer("/", [("host", "127.0.0.1:8321")])) == 421)
    }

    @Test(
        "Pages of others are refused",
        arguments: [
            "http://evil.example", "https://127.0.0.1:8321", "http://127.0.0.1:9", "null", "http://localhost:8321",
        ])
    func origins(origin: String) { #expect(status(answer("/data.json", [("Origin", origin)])) == 403) }

    @Test("The page itself may ask")
    func ownOrigin() {
        #expect(
            answer("/events", [("origin", "http://127.0.0.1:8321"), ("Sec-Fetch-Site", "same-origin")])
                == .allow(.events))
        #expect(answer("/", [("Sec-Fetch-Site", "none")]) == .allow(.page))
        for site in ["cross-site", "same-site"] {
            #expect(status(answer("/page.js", [("sec-fetch-site", site)])) == 403)
        }
    }

    @Test(
        "It is read, and nothing else",
        arguments: ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "get", "TRACE", "PATCH"])
    func methods(method: String) { #expect(status(answer(method: method)) == 405) }

    @Test(
        "No path leads out of its addresses",
        arguments: [
            "/../../etc/passwd", "/..%2f..%2fetc/passwd", "//etc/passwd", "/page.js/../data.json", "/page.js%00", "/./",
            "/index.html",
            "data.json", "http://127.0.0.1:8321/", "*", "", "/data.json/", "/PAGE.JS", "/\\data.json",
        ])
    func paths(path: String) { #expect(status(answer(path)) == 404) }

    @Test("Where other machines reach it, nothing is answered without the token")
    func token() {
        let token = "0123456789abcdef"
        let open = RequestGuard(address: "0.0.0.0", port: 8321, token: token)
        #expect(answer("/?token=\(token)", host: "box.example:8321", by: open) == .allow(.page))
        #expect(answer("/data.json?a=b&token=\(token)", host: "10.0.0.5:8321", by: open) == .allow(.data))
        for query in ["", "?token=", "?token=0123456789abcdeg", "?token=\(token)0", "?Token=\(token)", "?x=\(token)"] {
            for route in RequestGuard.Route.allCases {
                #expect(status(answer(route.rawValue + query, host: "box:8321", by: open)) == 401)
            }
        }
        let foreign = [(name: "Origin", value: "http://evil.example")]
        #expect(status(answer("/?token=\(token)", host: "box:8321", foreign, by: open)) == 403)
    }

    @Test("Where other machines reach it and there is no token, nobody is answered")
    func withoutToken() {
        let open = RequestGuard(address: "0.0.0.0", port: 8321, token: nil)
        for host in ["0.0.0.0:8321", "127.0.0.1:8321", "box:8321"] {
            #expect(status(answer(host: host, by: open)) == 421)
        }
    }
}
