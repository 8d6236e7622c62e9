import MainstayAWSClient

/// Which requests go through a proxy: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in capitals or not.
struct ProxySettings: Sendable {
    struct Proxy: Hashable, Sendable {
        var host: String
        var port: Int
        /// `name:password` in Base64.
        var credentials: String?
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
        var credentials: String?
        if let start = text.range(of: "://")?.upperBound, let at = text[start...].lastIndex(of: "@") {
            credentials = ProxyCredentials.encoded(String(text[start..<at]))
        }
        return Proxy(host: address.host, port: address.port ?? 80, credentials: credentials)
    }
}
