/// Decides which requests a dashboard answers. It knows no connection and no file: what is not in its list of addresses does
/// not exist, however it is written.
package struct RequestGuard: Sendable {
    package enum Route: String, Hashable, Sendable, CaseIterable {
        case page = "/"
        case script = "/page.js"
        case style = "/page.css"
        case data = "/data.json"
        case events = "/events"
    }

    package enum Answer: Hashable, Sendable {
        case allow(Route)
        case refuse(status: Int, reason: String)
    }

    /// What may stand in `Host`, lower case; nil where the token alone protects.
    private let hosts: Set<String>?
    private let token: [UInt8]?

    /// - Parameters:
    ///   - address: what the server listens on.
    ///   - token: needed in the query of every request; nil for none.
    package init(address: String, port: Int, token: String?) {
        self.token = token.map { Array($0.utf8) }
        hosts =
            Self.isLoopback(address)
            ? ["127.0.0.1:\(port)", "localhost:\(port)", "[::1]:\(port)"] : token == nil ? [] : nil
    }

    /// Whether only this machine reaches an address.
    package static func isLoopback(_ address: String) -> Bool {
        ["127.0.0.1", "localhost", "::1"].contains(address)
    }

    /// - Parameters:
    ///   - target: the path with its query, as it stands in the request.
    ///   - headers: names in any case.
    package func answer(method: String, target: String, headers: [(name: String, value: String)]) -> Answer {
        func values(_ name: String) -> [String] {
            headers.filter { $0.name.lowercased() == name }.map { $0.value.lowercased() }
        }
        guard method == "GET" || method == "HEAD" else {
            return .refuse(status: 405, reason: "this server is read, and nothing else")
        }
        // A name that somebody else's server gave out leads a browser here; the name stays in the request.
        let host = values("host")
        guard host.count == 1, hosts?.contains(host[0]) ?? !host[0].isEmpty else {
            return .refuse(status: 421, reason: "this server does not go by that name")
        }
        // Pages of others may ask; they are told nothing.
        let origins = values("origin")
        guard origins.allSatisfy({ $0 == "http://\(host[0])" }) else {
            return .refuse(status: 403, reason: "another page asks")
        }
        guard values("sec-fetch-site").allSatisfy({ $0 == "same-origin" || $0 == "none" }) else {
            return .refuse(status: 403, reason: "another page asks")
        }
        let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        if let token, !Self.isEqual(Self.token(in: halves.count > 1 ? halves[1] : ""), token) {
            return .refuse(status: 401, reason: "the token is missing or wrong")
        }
        guard let route = Route(rawValue: String(halves.first ?? "")) else {
            return .refuse(status: 404, reason: "there is nothing here")
        }
        return .allow(route)
    }

    private static func token(in query: Substring) -> [UInt8] {
        for part in query.split(separator: "&") where part.hasPrefix("token=") { return Array(part.utf8.dropFirst(6)) }
        return []
    }

    /// Takes as long wherever the first difference is.
    private static func isEqual(_ given: [UInt8], _ wanted: [UInt8]) -> Bool {
        guard given.count == wanted.count else { return false }
        return zip(given, wanted).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
