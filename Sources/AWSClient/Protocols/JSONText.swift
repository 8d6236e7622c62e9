/// JSON as it is written.
struct JSONText {
    private(set) var bytes: [UInt8] = []

    mutating func raw(_ text: String) { bytes += text.utf8 }

    mutating func object<Element>(_ members: [Element], _ write: (Element, inout JSONText) -> Void) {
        enclosed("{", "}", members, write)
    }

    mutating func array<Element>(_ elements: [Element], _ write: (Element, inout JSONText) -> Void) {
        enclosed("[", "]", elements, write)
    }

    private mutating func enclosed<Element>(
        _ open: String, _ close: String, _ elements: [Element], _ write: (Element, inout JSONText) -> Void
    ) {
        raw(open)
        for (index, element) in elements.enumerated() {
            if index > 0 { raw(",") }
            write(element, &self)
        }
        raw(close)
    }

    mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): raw("\\\"")
            case UInt8(ascii: "\\"): raw("\\\\")
            case UInt8(ascii: "\n"): raw("\\n")
            case UInt8(ascii: "\r"): raw("\\r")
            case UInt8(ascii: "\t"): raw("\\t")
            case 0..<32:
                raw("\\u00")
                if byte < 16 { raw("0") }
                raw(String(byte, radix: 16))
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// A value of no known shape, deep as it is; deeper than any document that AWS accepts it is cut.
    mutating func any(_ value: AWSValue, depth: Int = 0) {
        guard depth < InputCheck.depthLimit else { return raw("null") }
        switch value {
        case .null: raw("null")
        case .bool(let value): raw(value ? "true" : "false")
        case .int(let value): raw(String(value))
        case .double(let value):
            if value.isFinite { raw("\(value)") } else { string(AWSValue.text(value)) }
        case .string(let value): string(value)
        case .blob(let value): string(Base64.encode(value))
        case .timestamp(let value): raw(AWSValue.seconds(value))
        case .list(let elements): array(elements) { $1.any($0, depth: depth + 1) }
        case .map(let members):
            object(members.sorted { $0.key < $1.key }) { pair, output in
                output.string(pair.key)
                output.raw(":")
                output.any(pair.value, depth: depth + 1)
            }
        }
    }
}

extension AWSValue {
    /// The value as JSON, members sorted by name; bytes in Base64, moments in seconds since 1970.
    public var json: String {
        var text = JSONText()
        text.any(self)
        return String(decoding: text.bytes, as: UTF8.self)
    }
}
