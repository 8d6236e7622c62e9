import MainstayAWSClient

/// Which requests go through a proxy: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in capitals or not.
struct ProxySettings: Sendable {
    struct Proxy: Hashable, Sendable {
        var host: String
        var port: Int
        var name: String?
        var password = ""
    }

    private let http: Proxy?
    private let https: Proxy?
    /// Names without their leading points; `*` for every host.
    private let excluded: [String]

    init(_ environment: ClientEnvironment) throws {
        func variable(_ name: String) -> String? {
            let value = environment.variable(name.lowercased()) ?? environment.variable(name)
            return value.flatMap { $0.isEmpty ? nil : $0 }
        }
        http = try variable("HTTP_PROXY").map { try Self.proxy($0, "HTTP_PROXY") }
        https = try variable("HTTPS_PROXY").map { try Self.proxy($0, "HTTPS_PROXY") }
        excluded = (variable("NO_PROXY") ?? "").split(whereSeparator: { $0 == "," || $0 == " " }).map { name in
            String(name.drop { $0 == "." }).lowercased()
        }
    }

    var all: [Proxy] { [http, https].compactMap { $0 } }

    /// The proxy of a request; nil where it goes straight to its host.
    func proxy(for address: HTTPAddress) -> Proxy? {
        let host = address.host.lowercased()
        // What listens on this machine, or beside it with credentials, no proxy can reach.
        if host == "localhost" || host == "[::1]" || host.hasPrefix("127.") || host.hasPrefix("169.254.") { return nil }
        let isExcluded = excluded.contains { name in
            name == "*" || host == name || host.hasSuffix("." + name) || name == "\(host):\(address.port ?? 0)"
        }
        return isExcluded ? nil : address.scheme == "https" ? https : http
    }

    private static func proxy(_ text: String, _ name: String) throws -> Proxy {
        let text = text.contains("://") ? text : "http://\(text)"
        guard let address = HTTPAddress(text), address.scheme == "http" else {
            // The text may hold a password.
            throw HTTPTransportError(.proxy, "\(name) is no URL of a proxy such as http://proxy.example:3128")
        }
        var proxy = Proxy(host: address.host, port: address.port ?? 80)
        let authority = text.split(separator: "://", maxSplits: 1).last?.split(separator: "/").first ?? ""
        if let at = authority.lastIndex(of: "@") {
            let parts = authority[..<at].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            proxy.name = HTTPAddress.decoded(String(parts[0]))
            proxy.password = parts.count == 2 ? HTTPAddress.decoded(String(parts[1])) : ""
        }
        return proxy
    }
}
