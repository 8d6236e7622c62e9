internal import MainstayDiagnostics

extension JSONReader {
    /// Reads a number: an integer where it is written as one and fits 64 bits, else a double.
    mutating func readNumber() -> TemplateValue.Content {
        let start = index
        var cursor = index
        let isNegative = bytes[cursor] == Byte.minus
        if isNegative { cursor += 1 }
        let digits = cursor
        var value = 0
        // Up to 18 digits cannot overflow.
        while cursor < end, Byte.isDigit(bytes[cursor]), cursor - digits < 18 {
            value = value &* 10 &+ Int(bytes[cursor] &- Byte.zero)
            cursor += 1
        }
        let isPlain = cursor >= end || !continuesNumber(bytes[cursor])
        if isPlain, cursor > digits, bytes[digits] != Byte.zero || cursor == digits + 1 {
            index = cursor
            return .int(isNegative ? -value : value)
        }
        return readLongNumber(from: start)
    }

    private func continuesNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case Byte.plus, Byte.minus, Byte.dot, Byte.underscore: true
        default: Byte.isDigit(byte) || Byte.isLetter(byte)
        }
    }

    /// Reads whatever is not a short integer, and says what is wrong with it.
    private mutating func readLongNumber(from start: Int) -> TemplateValue.Content {
        let place = position(of: start)
        var cursor = start
        while cursor < end, continuesNumber(bytes[cursor]) { cursor += 1 }
        index = cursor
        let slice = UnsafeBufferPointer(rebasing: bytes[start..<cursor])
        let text = String(decoding: slice, as: UTF8.self)
        if let problem = Self.problem(of: slice) {
            findings.report(
                "invalid-json", at: place, "\(Findings.excerpt(text)) is not a JSON number: \(problem.what)",
                help: problem.help)
            return .string(text)
        }
        let isInteger = slice.allSatisfy { Byte.isDigit($0) || $0 == Byte.minus }
        if isInteger, let value = Int(text) { return .int(value) }
        guard let value = Double(text), value.isFinite else {
            findings.report(
                "invalid-json", at: place, "\(Findings.excerpt(text)) is too large for a number",
                help: "write it as a string")
            return .string(text)
        }
        if isInteger {
            findings.report(
                "imprecise-number", .warning, at: place,
                "\(Findings.excerpt(text)) has more digits than a number can keep", help: "write it as a string")
        }
        return .double(value)
    }

    /// What keeps a text from being a number by JSON's grammar; nil where it is one.
    private static func problem(of text: UnsafeBufferPointer<UInt8>) -> (what: String, help: String)? {
        var rest = text[...]
        if rest.first == Byte.plus { return ("it starts with a plus sign", "remove the plus sign") }
        if rest.first == Byte.minus { rest = rest.dropFirst() }
        let integer = rest.prefix { Byte.isDigit($0) }
        rest = rest.dropFirst(integer.count)
        if integer.isEmpty { return ("a digit must come first", "write a zero before the point") }
        if integer.count > 1, integer.first == Byte.zero {
            return ("it starts with a zero", "remove the zero, or put it in double quotes if it is a string")
        }
        if rest.first == Byte.dot {
            rest = rest.dropFirst()
            let fraction = rest.prefix { Byte.isDigit($0) }
            rest = rest.dropFirst(fraction.count)
            if fraction.isEmpty { return ("no digit follows the point", "write a digit after the point") }
        }
        if let letter = rest.first, letter | 0x20 == 0x65 {
            rest = rest.dropFirst()
            if rest.first == Byte.plus || rest.first == Byte.minus { rest = rest.dropFirst() }
            let exponent = rest.prefix { Byte.isDigit($0) }
            rest = rest.dropFirst(exponent.count)
            if exponent.isEmpty { return ("no digit follows the exponent's letter", "write the exponent") }
        }
        guard let next = rest.first else { return nil }
        return ("it holds \(Byte.name(next))", "put it in double quotes if it is a string")
    }
}
