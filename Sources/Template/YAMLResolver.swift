/// Decides what a plain scalar is, as PyYAML does for YAML 1.1, with the exceptions that templates need.
///
/// Strings although YAML 1.1 says otherwise: integers with a leading zero (`012345678901` is an account), dates
/// (`2010-09-09` is a format version), base-60 numbers (`22:30` is a time), and the numbers that JSON cannot write
/// (`.inf`, `.nan`). Numbers as in YAML 1.1: `0x1F`, `0b101` and `1_000`. Strings as in YAML 1.1: `1e3` and `0o17`.
enum YAMLResolver {
    @inline(__always)
    static func content(of scalar: YAMLScalar) -> TemplateValue.Content {
        guard scalar.isPlain, let first = scalar.text.utf8.first else {
            return scalar.isPlain ? .null : .string(scalar.text)
        }
        switch first {
        case Byte.zero...Byte.nine, Byte.minus, Byte.plus, Byte.dot:
            return number(scalar.text) ?? .string(scalar.text)
        case Byte.tilde: return scalar.text.utf8.count == 1 ? .null : .string(scalar.text)
        case 0x6E, 0x4E, 0x74, 0x54, 0x66, 0x46, 0x79, 0x59, 0x6F, 0x4F:
            return word(scalar.text) ?? .string(scalar.text)
        default: return .string(scalar.text)
        }
    }

    /// The value of a word that is not a string: `true`, `No`, `OFF`, `null`, in the cases that YAML 1.1 lists.
    static func word(_ text: String) -> TemplateValue.Content? {
        guard text.utf8.count <= 5 else { return nil }
        switch text {
        case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON": return .bool(true)
        case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF": return .bool(false)
        case "null", "Null", "NULL": return .null
        default: return nil
        }
    }

    /// The value of a number; nil for text that only starts like one.
    static func number(_ text: String) -> TemplateValue.Content? {
        var digits = Array(text.utf8)
        guard digits.count <= 400 else { return nil }
        let isSigned = digits[0] == Byte.minus || digits[0] == Byte.plus
        var rest = digits[(isSigned ? 1 : 0)...]
        guard let first = rest.first, Byte.isDigit(first) || first == Byte.dot else { return nil }
        if first == Byte.zero, rest.count > 2, let radix = radix(rest[rest.startIndex + 1]) {
            rest = rest.dropFirst(2)
            guard rest.allSatisfy({ $0 == Byte.underscore || (Byte.hexValue($0) ?? 99) < radix }) else { return nil }
            let sign = digits[0] == Byte.minus ? "-" : ""
            let letters = String(decoding: rest.filter { $0 != Byte.underscore }, as: UTF8.self)
            return Int(sign + letters, radix: Int(radix)).map { .int($0) }
        }
        if rest.allSatisfy({ Byte.isDigit($0) || $0 == Byte.underscore }) {
            guard first != Byte.zero || rest.count == 1 else { return nil }
            digits.removeAll { $0 == Byte.underscore }
            let plain = String(decoding: digits, as: UTF8.self)
            if let int = Int(plain) { return .int(int) }
            return Double(plain).map { .double($0) }
        }
        guard isFloat(rest) else { return nil }
        digits.removeAll { $0 == Byte.underscore }
        if digits.last == Byte.dot { digits.append(Byte.zero) }
        guard let value = Double(String(decoding: digits, as: UTF8.self)), value.isFinite else { return nil }
        return .double(value)
    }

    private static func radix(_ letter: UInt8) -> UInt32? {
        switch letter {
        case 0x78: 16
        case 0x62: 2
        default: nil
        }
    }

    /// `12.5`, `1_0.`, `.5`, each with an optional exponent, whose sign YAML 1.1 demands.
    private static func isFloat(_ text: ArraySlice<UInt8>) -> Bool {
        let whole = text.prefix { Byte.isDigit($0) || $0 == Byte.underscore }
        var rest = text.dropFirst(whole.count)
        guard rest.first == Byte.dot else { return false }
        rest = rest.dropFirst()
        let fraction = rest.prefix { Byte.isDigit($0) || $0 == Byte.underscore }
        rest = rest.dropFirst(fraction.count)
        if whole.isEmpty {
            guard let first = fraction.first, Byte.isDigit(first) else { return false }
        }
        guard let letter = rest.first else { return true }
        guard letter | 0x20 == 0x65 else { return false }
        rest = rest.dropFirst()
        guard rest.first == Byte.plus || rest.first == Byte.minus else { return false }
        rest = rest.dropFirst()
        return !rest.isEmpty && rest.allSatisfy { Byte.isDigit($0) }
    }

    /// What a core tag makes of a text; nil where the text is no such value.
    static func convert(_ text: String, to tag: YAMLProperties.Tag) -> TemplateValue.Content? {
        switch tag {
        case .int:
            if case .int(let value)? = text.isEmpty ? nil : number(text) { return .int(value) }
            return Int(text).map { .int($0) }
        case .float:
            let value = Double(text.filter { $0 != "_" })
            return value.flatMap { $0.isFinite ? .double($0) : nil }
        case .bool:
            if case .bool(let value)? = word(text) { return .bool(value) }
            return nil
        case .null: return .null
        default: return .string(text)
        }
    }
}
