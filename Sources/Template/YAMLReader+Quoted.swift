internal import MainstayDiagnostics

extension YAMLReader {
    mutating func readSingleQuoted() -> YAMLScalar? {
        let opener = position
        index += 1
        let start = index
        while index < end, bytes[index] != Byte.apostrophe, !isBreak(bytes[index]) { index += 1 }
        if index < end, bytes[index] == Byte.apostrophe, index + 1 >= end || bytes[index + 1] != Byte.apostrophe {
            index += 1
            return YAMLScalar(
                text: pool.string(start, index - 1), hash: pool.hash(start, index - 1), isPlain: false)
        }
        var buffer = [UInt8](bytes[start..<index])
        while index < end {
            let byte = bytes[index]
            if byte == Byte.apostrophe {
                index += 1
                guard index < end, bytes[index] == Byte.apostrophe else { return quoted(buffer) }
                buffer.append(byte)
                index += 1
            } else if isBreak(byte) {
                guard foldQuoted(into: &buffer, keeping: 0) else { break }
            } else {
                buffer.append(byte)
                index += 1
            }
        }
        return unclosedQuote("'", at: opener)
    }

    mutating func readDoubleQuoted() -> YAMLScalar? {
        let opener = position
        index += 1
        let start = index
        scanning: while index < end {
            switch bytes[index] {
            case Byte.quote:
                index += 1
                return YAMLScalar(
                    text: pool.string(start, index - 1), hash: pool.hash(start, index - 1), isPlain: false)
            case Byte.backslash, Byte.newline, Byte.carriageReturn: break scanning
            default: index += 1
            }
        }
        var buffer = [UInt8](bytes[start..<index])
        // Blanks written as escapes survive the end of a line; blanks as such do not.
        var kept = 0
        while index < end {
            let byte = bytes[index]
            if byte == Byte.quote {
                index += 1
                return quoted(buffer)
            } else if byte == Byte.backslash {
                guard readEscape(into: &buffer) else { break }
                kept = buffer.count
            } else if isBreak(byte) {
                guard foldQuoted(into: &buffer, keeping: kept) else { break }
                kept = buffer.count
            } else {
                buffer.append(byte)
                index += 1
            }
        }
        return unclosedQuote("\"", at: opener)
    }

    private func quoted(_ buffer: [UInt8]) -> YAMLScalar {
        let text = String(decoding: buffer, as: UTF8.self)
        return YAMLScalar(text: text, hash: text.yamlHash, isPlain: false)
    }

    private mutating func unclosedQuote(_ quote: String, at opener: SourcePosition) -> YAMLScalar? {
        findings.report(
            "invalid-yaml", at: opener, "this string is never closed", help: "close it with \(quote)")
        index = end
        return nil
    }

    /// Folds the line break at the cursor; false where the document ends inside the quotes.
    private mutating func foldQuoted(into buffer: inout [UInt8], keeping kept: Int) -> Bool {
        while buffer.count > kept, let last = buffer.last, last == Byte.space || last == Byte.tab {
            buffer.removeLast()
        }
        foldBreaks(into: &buffer)
        return !(index == lineStart && atEnd)
    }

    /// Reads one escape; false where the text ends inside it.
    private mutating func readEscape(into buffer: inout [UInt8]) -> Bool {
        let start = position
        guard index + 1 < end else {
            index = end
            return false
        }
        let letter = bytes[index + 1]
        if isBreak(letter) {
            // An escaped line break joins the lines; the blank lines after it are kept.
            index += 1
            takeBreak()
            while index < end {
                if isBreak(bytes[index]) {
                    takeBreak()
                    buffer.append(Byte.newline)
                } else if bytes[index] == Byte.space || bytes[index] == Byte.tab {
                    index += 1
                } else {
                    break
                }
            }
            return true
        }
        index += 2
        if let scalar = Self.escapes(letter) {
            buffer.append(scalar: scalar)
            return true
        }
        let digits: Int
        switch letter {
        case 0x78: digits = 2
        case 0x75: digits = 4
        case 0x55: digits = 8
        default:
            findings.report(
                "invalid-yaml", at: start, "\(Byte.name(letter)) cannot be escaped with a backslash",
                help: "write a backslash itself as two backslashes, or use single quotes")
            buffer.append(letter)
            return true
        }
        readCodePoint(digits: digits, at: start, into: &buffer)
        return true
    }

    private mutating func readCodePoint(digits: Int, at start: SourcePosition, into buffer: inout [UInt8]) {
        guard var value = readHexadecimal(digits) else {
            findings.report(
                "invalid-yaml", at: start, "this escape must have \(digits) hexadecimal digits",
                help: "write a backslash itself as two backslashes, or use single quotes")
            return
        }
        // JSON's way of writing a character beyond the first 65,536, which JSON text inside YAML may hold.
        if (0xD800..<0xDC00).contains(value), index + 1 < end, bytes[index] == Byte.backslash,
            bytes[index + 1] == 0x75
        {
            let afterFirst = index
            index += 2
            if let second = readHexadecimal(4), (0xDC00..<0xE000).contains(second) {
                value = 0x10000 + (value - 0xD800) << 10 + (second - 0xDC00)
            } else {
                index = afterFirst
            }
        }
        guard let scalar = Unicode.Scalar(value) else {
            findings.report(
                "invalid-yaml", at: start, "this escape names no character", help: "write the character itself")
            buffer.append(scalar: "\u{FFFD}")
            return
        }
        buffer.append(scalar: scalar)
    }

    private mutating func readHexadecimal(_ digits: Int) -> UInt32? {
        guard end - index >= digits else { return nil }
        var value: UInt32 = 0
        for offset in 0..<digits {
            guard let digit = Byte.hexValue(bytes[index + offset]) else { return nil }
            value = value << 4 | digit
        }
        index += digits
        return value
    }

    private static func escapes(_ letter: UInt8) -> Unicode.Scalar? {
        switch letter {
        case Byte.zero: "\0"
        case 0x61: "\u{07}"
        case 0x62: "\u{08}"
        case 0x74, Byte.tab: "\t"
        case 0x6E: "\n"
        case 0x76: "\u{0B}"
        case 0x66: "\u{0C}"
        case 0x72: "\r"
        case 0x65: "\u{1B}"
        case Byte.space: " "
        case Byte.quote: "\""
        case Byte.slash: "/"
        case Byte.backslash: "\\"
        case 0x4E: "\u{85}"
        case 0x5F: "\u{A0}"
        case 0x4C: "\u{2028}"
        case 0x50: "\u{2029}"
        default: nil
        }
    }
}
