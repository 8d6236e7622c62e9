import MainstayTemplate

/// Writes values as they stand in a file.
struct ValueText {
    let isJSON: Bool
    let newline: String

    /// A scalar or a value on one line.
    func inline(_ value: TemplateValue, quote: UInt8? = nil) -> String {
        if case .string(let text) = value.content, !isJSON {
            switch quote {
            case Byte.quote: return JSONPrinter.compact.string(value)
            case Byte.apostrophe:
                return "'"
                    + text.split(separator: "'", omittingEmptySubsequences: false)
                    .joined(separator: "''") + "'"
            default: return Self.isPlain(text) ? text : JSONPrinter.compact.string(value)
            }
        }
        return JSONPrinter.compact.string(value)
    }

    func key(_ name: String) -> String {
        isJSON || !Self.isPlain(name) ? JSONPrinter.compact.string(.string(name)) : name
    }

    /// A member of a mapping in block style; its own first line is indented by whoever writes it.
    func block(_ name: String, _ value: TemplateValue, indent: Int, step: Int) -> String {
        guard let object = value.object, !object.isEmpty else { return "\(key(name)): \(inline(value))" }
        let inner = indent + step
        let lines = object.members.map { member in
            String(repeating: " ", count: inner) + block(member.key, member.value, indent: inner, step: step)
        }
        return ([key(name) + ":"] + lines).joined(separator: newline)
    }

    /// A member of an object in braces.
    ///
    /// - Parameter indent: what its own line starts with; nil for a member on a line with others.
    func flow(_ name: String, _ value: TemplateValue, separator: String, indent: String?, step: Int) -> String {
        guard let object = value.object, !object.isEmpty else { return key(name) + separator + inline(value) }
        let inner = indent.map { $0 + String(repeating: " ", count: step) }
        let members = object.members.map {
            (inner ?? "") + flow($0.key, $0.value, separator: separator, indent: inner, step: step)
        }
        guard let indent else { return "\(key(name))\(separator){\(members.joined(separator: ", "))}" }
        return "\(key(name))\(separator){\(newline)\(members.joined(separator: "," + newline))\(newline)\(indent)}"
    }

    /// Whether YAML reads a text without quotes as that text.
    static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last, isLetter(first), last != Byte.colon else {
            return false
        }
        let others = Set("/_.:-+@=".utf8)
        guard text.utf8.allSatisfy({ isLetter($0) || (0x30...0x39).contains($0) || others.contains($0) }) else {
            return false
        }
        return !["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(text.lowercased())
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
