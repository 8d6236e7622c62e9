extension PatternParser {
    /// What follows a backslash outside brackets.
    mutating func escape() throws(PatternError) -> PatternNode {
        guard let letter = next else { throw .malformed }
        index += 1
        if let kind = ScalarClass(letter: letter) {
            var set = ScalarSet()
            set.insert(kind)
            return .single(.set(set))
        }
        switch Unicode.Scalar(letter) {
        case "b": return .assertion(.wordBoundary)
        case "B": return .assertion(.noWordBoundary)
        case "A": return .assertion(.textStart)
        case "Z", "z": return .assertion(.absoluteEnd)
        case "p", "P":
            var set = ScalarSet()
            try property(negated: letter == 0x50, into: &set)
            return .single(.set(set))
        case "1", "2", "3", "4", "5", "6", "7", "8", "9":
            var group = Int(letter - 0x30)
            if let digit = next, (0x30...0x39).contains(digit) {
                index += 1
                group = group * 10 + Int(digit - 0x30)
            }
            return reference(to: group)
        default: return literal(try escapedScalar(letter))
        }
    }

    /// `\p{L}` or `\pL`, with the `p` already read.
    mutating func property(negated: Bool, into set: inout ScalarSet) throws(PatternError) {
        var name = ""
        var isNegated = negated
        if take("{") {
            if take("^") { isNegated.toggle() }
            while let letter = next, letter != 0x7D {
                guard let scalar = Unicode.Scalar(letter) else { throw .malformed }
                name.unicodeScalars.append(scalar)
                index += 1
            }
            guard take("}") else { throw .malformed }
        } else if let letter = next, let scalar = Unicode.Scalar(letter) {
            index += 1
            name.unicodeScalars.append(scalar)
        }
        if name == "ASCII" {
            set.insert(isNegated ? 128...0x10FFFF : 0...127)
            return
        }
        guard let categories = ScalarCategories(named: name) else { throw .unsupported }
        set.insert(isNegated ? .all.subtracting(categories) : categories)
    }

    /// The scalar that an escape stands for, with its letter already read.
    mutating func escapedScalar(_ letter: UInt32) throws(PatternError) -> UInt32 {
        switch Unicode.Scalar(letter) {
        case "n": return 0x0A
        case "r": return 0x0D
        case "t": return 0x09
        case "f": return 0x0C
        case "v": return 0x0B
        case "a": return 0x07
        case "e": return 0x1B
        case "0": return 0x00
        case "x":
            if take("{") {
                let value = try hexadecimal(1...6)
                guard take("}") else { throw .malformed }
                return value
            }
            return try hexadecimal(2...2)
        case "u": return try utf16()
        case "U": return try hexadecimal(8...8)
        default:
            // A letter that means nothing when escaped is more likely a dialect we do not know than a letter.
            if (0x41...0x5A).contains(letter) || (0x61...0x7A).contains(letter) { throw .unsupported }
            return letter
        }
    }

    /// Four digits; two such escapes that form a surrogate pair are one scalar, as in Java and JavaScript.
    private mutating func utf16() throws(PatternError) -> UInt32 {
        let first = try hexadecimal(4...4)
        let start = index
        guard (0xD800...0xDBFF).contains(first), take("\\"), take("u") else {
            index = start
            return first
        }
        let second = try hexadecimal(4...4)
        guard (0xDC00...0xDFFF).contains(second) else {
            index = start
            return first
        }
        return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }

    private mutating func hexadecimal(_ count: ClosedRange<Int>) throws(PatternError) -> UInt32 {
        var value: UInt32 = 0
        var digits = 0
        while digits < count.upperBound, let letter = next, let digit = Unicode.Scalar(letter)?.hexadecimalDigit {
            value = value << 4 | digit
            digits += 1
            index += 1
        }
        guard count.contains(digits), value <= 0x10FFFF else { throw .malformed }
        return value
    }
}

extension Unicode.Scalar {
    fileprivate var hexadecimalDigit: UInt32? {
        switch value {
        case 0x30...0x39: value - 0x30
        case 0x41...0x46: value - 0x41 + 10
        case 0x61...0x66: value - 0x61 + 10
        default: nil
        }
    }
}
