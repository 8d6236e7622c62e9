/// The parts of an ARN as it stands in a policy: with wildcards, and with what is unknown as in `Fn::Sub`.
struct ARNText {
    let service: String
    let region: String
    let account: String
    /// What follows the account, with its colons: `table/Orders`, `function:Send`.
    let resource: String

    /// Nil for what is no ARN, or of which only a reference is known.
    init?(_ text: String) {
        guard text.hasPrefix("arn:") else { return nil }
        var parts: [String] = []
        var current: [UInt8] = []
        var isReference = false
        for byte in text.utf8 {
            // `${AWS::Partition}` has colons of its own.
            if byte == UInt8(ascii: "{") { isReference = true }
            if byte == UInt8(ascii: "}") { isReference = false }
            if byte == UInt8(ascii: ":"), !isReference, parts.count < 5 {
                parts.append(String(decoding: current, as: UTF8.self))
                current.removeAll(keepingCapacity: true)
            } else {
                current.append(byte)
            }
        }
        guard parts.count == 5 else { return nil }
        (service, region, account) = (parts[2], parts[3], parts[4])
        resource = String(decoding: current, as: UTF8.self)
    }

    /// Whether it stands for everything of a kind that the service has: `*`, `table/*`, `function:*`, `*/*`.
    var isEveryOfAKind: Bool {
        let bytes = Array(resource.utf8)
        guard let separator = bytes.firstIndex(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }) else {
            return resource == "*"
        }
        let rest = String(decoding: bytes[(separator + 1)...], as: UTF8.self)
        let kind = bytes[..<separator]
        let isKind = kind.allSatisfy { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") } && service != "s3"
        return (isKind || kind.elementsEqual("*".utf8)) && (rest == "*" || rest == "*/*" || rest == "*:*")
    }
}
