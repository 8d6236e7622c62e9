/// Where a request goes: the parts of an `http` or `https` URL, still encoded as they are sent.
public struct HTTPAddress: Hashable, Sendable, CustomStringConvertible {
    /// `http` or `https`
    public var scheme: String
    /// A name or an IP address; an IPv6 address stands in brackets.
    public var host: String
    /// nil for the scheme's own.
    public var port: Int?
    /// Percent-encoded, with its first slash.
    public var path: String
    /// Percent-encoded pairs without the question mark; empty for none.
    public var query: String

    public init(scheme: String = "https", host: String, port: Int? = nil, path: String = "/", query: String = "") {
        self.scheme = scheme
        self.host = host
        self.port = port
        self.path = path
        self.query = query
    }

    /// Reads a URL; nil where it is not one of `http` or `https` with a host.
    public init?(_ text: String) {
        let parts = text.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let scheme = parts[0].lowercased()
        guard scheme == "http" || scheme == "https" else { return nil }
        let rest = parts[1].split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
        let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        var authority = rest[..<end]
        if let at = authority.lastIndex(of: "@") { authority = authority[authority.index(after: at)...] }
        var port: Int?
        if let colon = authority.lastIndex(of: ":"), !authority[colon...].contains("]") {
            let digits = authority[authority.index(after: colon)...]
            guard let number = UInt16(digits) else { return nil }
            port = Int(number)
            authority = authority[..<colon]
        }
        guard !authority.isEmpty, !authority.contains(where: { $0.isWhitespace }) else { return nil }
        let tail = rest[end...]
        let halves = tail.cut(at: "?")
        let path = halves?.before ?? String(tail)
        self.init(
            scheme: scheme, host: String(authority), port: port, path: path.isEmpty ? "/" : path,
            query: halves?.after ?? "")
    }

    /// The `Host` header: the port is left out where it is the scheme's own.
    public var authority: String {
        guard let port, port != (scheme == "https" ? 443 : 80) else { return host }
        return "\(host):\(port)"
    }

    public var description: String { "\(scheme)://\(authority)\(path)\(query.isEmpty ? "" : "?" + query)" }

    /// What a percent-encoded part of a URL stands for.
    public static func decoded(_ text: String) -> String { PercentEncoding.decode(text) }

    /// Adds a pair to the query, which is encoded here.
    mutating func addQuery(_ name: String, _ value: String) {
        let pair = "\(PercentEncoding.encode(name))=\(PercentEncoding.encode(value))"
        query = query.isEmpty ? pair : "\(query)&\(pair)"
    }
}
