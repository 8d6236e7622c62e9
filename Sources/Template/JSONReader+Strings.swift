internal import MainstayDiagnostics

extension JSONReader {
    /// Reads the string at the cursor, whose opening quote decides which quote closes it.
    mutating func readString() -> (text: String, hash: UInt32) {
        let opener = position
        let quote = bytes[index]
        if quote == Byte.apostrophe {
            findings.report(
                "invalid-json", at: opener, "a string is in single quotes", help: "use double quotes")
        }
        index += 1
        let start = index
        while index < end {
            let byte = bytes[index]
            if byte == quote {
                index += 1
                return (pool.string(start, index - 1), pool.hash(start, index - 1))
            }
            if byte == Byte.backslash || byte < 0x20 { break }
            index += 1
        }
        var text = readEscapedString(from: start, quote: quote, opener: opener)
        return (text, text.withUTF8 { StringPool.hash($0, 0, $0.count) })
    }

    /// Reads the rest of a string that is not just a slice of the text.
    private mutating func readEscapedString(from start: Int, quote: UInt8, opener: SourcePosition) -> String {
        var buffer = [UInt8](bytes[start..<index])
        while index < end {
            let byte = bytes[index]
            switch byte {
            case quote:
                index += 1
                return String(decoding: buffer, as: UTF8.self)
            case Byte.backslash:
                readEscape(into: &buffer)
            case Byte.newline, Byte.carriageReturn:
                findings.report(
                    "invalid-json", at: opener, "the string is not closed on its line",
                    help: "close it with \"\\\"\", or write a line break as \\n")
                return String(decoding: buffer, as: UTF8.self)
            case 0..<0x20:
                findings.report(
                    "invalid-json", at: position, "a string holds \(Byte.name(byte)) unescaped",
                    help: byte == Byte.tab
                        ? "write it as \\t"
                        : "write it as \\u00\(byte < 16 ? "0" : "")"
                            + String(byte, radix: 16))
                buffer.append(byte)
                index += 1
            default:
                buffer.append(byte)
                index += 1
            }
        }
        findings.report(
            "invalid-json", at: opener, "the string is never closed", help: "close it with \"\\\"\"")
        return String(decoding: buffer, as: UTF8.self)
    }

    private mutating func readEscape(into buffer: inout [UInt8]) {
        let start = position
        guard index + 1 < end else {
            index = end
            return
        }
        let letter = bytes[index + 1]
        index += 2
        switch letter {
        case Byte.quote, Byte.backslash, Byte.slash: buffer.append(letter)
        case 0x62: buffer.append(0x08)
        case 0x66: buffer.append(0x0C)
        case 0x6E: buffer.append(0x0A)
        case 0x72: buffer.append(0x0D)
        case 0x74: buffer.append(0x09)
        case 0x75: readUnicodeEscape(into: &buffer, at: start)
        case Byte.newline, Byte.carriageReturn:
            // Left for the caller, who reports the line that ends inside the string.
            index -= 1
        default:
            findings.report(
                "invalid-json", at: start, "\(Byte.name(letter)) cannot be escaped with a backslash",
                help: "write a backslash itself as two backslashes")
            buffer.append(letter)
        }
    }

    private mutating func readUnicodeEscape(into buffer: inout [UInt8], at start: SourcePosition) {
        guard let first = readFourDigits() else {
            findings.report(
                "invalid-json", at: start, "\\u must be followed by four hexadecimal digits",
                help: "write a backslash itself as two backslashes")
            return
        }
        if let scalar = Unicode.Scalar(first) {
            buffer.append(scalar: scalar)
            return
        }
        // Characters beyond the first 65,536 are written as two surrogates, the high one first.
        let afterFirst = index
        if first < 0xDC00, index + 1 < end, bytes[index] == Byte.backslash, bytes[index + 1] == 0x75 {
            index += 2
            if let second = readFourDigits(), (0xDC00...0xDFFF).contains(second),
                let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            {
                buffer.append(scalar: scalar)
                return
            }
            index = afterFirst
        }
        findings.report(
            "invalid-json", at: start, "\\u\(String(first, radix: 16)) is half of a surrogate pair",
            help: "write both halves, or the character itself")
        buffer.append(scalar: "\u{FFFD}")
    }

    private mutating func readFourDigits() -> UInt32? {
        guard end - index >= 4 else { return nil }
        var value: UInt32 = 0
        for offset in 0..<4 {
            guard let digit = Byte.hexValue(bytes[index + offset]) else { return nil }
            value = value << 4 | digit
        }
        index += 4
        return value
    }
}
