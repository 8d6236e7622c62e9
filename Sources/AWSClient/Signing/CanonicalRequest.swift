/// A request in the one form that both sides sign.
struct CanonicalRequest {
    let text: String
    /// The names of the signed headers, sorted, with semicolons between.
    let signedHeaders: String

    /// Headers that proxies and clients change on the way.
    private static let unsigned: Set<String> = [
        "authorization", "connection", "expect", "transfer-encoding", "user-agent", "x-amzn-trace-id",
    ]

    init(
        method: String, address: HTTPAddress, headers: HTTPHeaders, payloadHash: String, style: SignatureV4.PathStyle
    ) {
        var values: [String: [String]] = ["host": [address.authority]]
        for field in headers.fields {
            let name = field.name.lowercased()
            guard !Self.unsigned.contains(name) else { continue }
            // A `Host` that the caller wrote is what goes out.
            if name == "host" { values[name] = [] }
            values[name, default: []].append(Self.foldingSpaces(field.value))
        }
        let names = values.keys.sorted()
        signedHeaders = names.joined(separator: ";")
        let lines = names.map { "\($0):\((values[$0] ?? []).joined(separator: ","))" }
        text = [
            method, Self.path(address.path, style), Self.query(address.query), lines.joined(separator: "\n") + "\n",
            signedHeaders, payloadHash,
        ].joined(separator: "\n")
    }

    /// Runs of spaces count as one, those at the ends as none.
    private static func foldingSpaces(_ value: String) -> String {
        value.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    }

    /// Amazon S3 signs the path as it is sent; everyone else encodes it once more, without `.` and `..`.
    private static func path(_ path: String, _ style: SignatureV4.PathStyle) -> String {
        switch style {
        case .asSent: return path
        case .normalised: return PercentEncoding.encode(removingDots(path), keeping: "/")
        }
    }

    private static func removingDots(_ path: String) -> String {
        var kept: [Substring] = []
        for part in path.split(separator: "/") {
            switch part {
            case ".": break
            case "..": _ = kept.popLast()
            default: kept.append(part)
            }
        }
        let isFolder = path.hasSuffix("/") || path.hasSuffix("/.") || path.hasSuffix("/..")
        return "/" + kept.joined(separator: "/") + (isFolder && !kept.isEmpty ? "/" : "")
    }

    /// Pairs sorted by their encoded names, then values.
    private static func query(_ query: String) -> String {
        let pairs = query.split(separator: "&").map { pair in
            let parts = pair.cut(at: "=") ?? (String(pair), "")
            return (recoded(parts.0), recoded(parts.1))
        }
        return pairs.sorted { bytesPrecede($0.0, $1.0) || ($0.0 == $1.0 && bytesPrecede($0.1, $1.1)) }
            .map { "\($0.0)=\($0.1)" }.joined(separator: "&")
    }

    private static func bytesPrecede(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    private static func recoded(_ text: String) -> String { PercentEncoding.encode(PercentEncoding.decode(text)) }
}
