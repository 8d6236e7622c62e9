import MainstayTemplate

/// Scalars as text, which is how CloudFormation passes them on.
enum ScalarText {
    /// The text of a string, number or boolean; nil for anything else.
    static func of(_ value: TemplateValue) -> String? {
        switch value.content {
        case .string(let text): text
        case .int(let number): String(number)
        case .double(let number): of(number)
        case .bool(let value): value ? "true" : "false"
        default: nil
        }
    }

    /// A number without the fraction that it does not have.
    static func of(_ number: Double) -> String {
        Int(exactly: number).map(String.init) ?? String(number)
    }

    /// Whether a text has so many characters; the bytes answer it where they can.
    static func hasLength(_ text: String, atLeast least: Int, atMost most: Int) -> Bool {
        let bytes = text.utf8.count
        // A character has one to four bytes.
        if bytes <= most, (bytes + 3) / 4 >= least { return true }
        let length = text.withBytes { bytes in bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
        return length >= least && length <= most
    }

    /// The number that a value is or spells; nil where it is none.
    static func number(_ value: TemplateValue?) -> Double? {
        switch value?.content {
        case .int(let number): Double(number)
        case .double(let number): number
        case .string(let text): Double(text.trimmingBlanks())
        default: nil
        }
    }
}

extension StringProtocol {
    /// Without spaces and tabs at either end.
    func trimmingBlanks() -> String {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else {
            return ""
        }
        return String(self[first...last])
    }
}
