internal import MainstayDiagnostics

/// Finds out whether a text is UTF-8 at all, before anything is read from it.
struct TextCheck {
    let bytes: UnsafeBufferPointer<UInt8>

    /// Where the text starts, after a UTF-8 byte order mark; nil, with a finding, where it cannot be read as text.
    func contentStart(_ findings: inout Findings) -> Int? {
        if let name = foreignEncoding {
            findings.report(
                "invalid-encoding", at: SourcePosition(line: 1, column: 1), "the template is encoded in \(name)",
                help: "save the file as UTF-8")
            return nil
        }
        let start = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
        guard let bad = firstUnreadable(from: start) else { return start }
        if bytes[bad] == 0 {
            findings.report(
                "invalid-encoding", at: position(of: bad, from: start),
                "the template holds a NUL byte: it is a binary file, or not encoded in UTF-8",
                help: "check that this is the template; if it is, save it as UTF-8")
        } else {
            findings.report(
                "invalid-encoding", at: position(of: bad, from: start),
                "the byte 0x\(String(bytes[bad], radix: 16, uppercase: true)) is not valid UTF-8",
                help: "save the file as UTF-8; it may be encoded in Latin-1 or Windows-1252")
        }
        return nil
    }

    /// UTF-16 and UTF-32 give themselves away by their byte order mark, or by the zero next to an ASCII character.
    private var foreignEncoding: String? {
        guard bytes.count >= 2 else { return nil }
        let third = bytes.count > 3 ? (bytes[2], bytes[3]) : (1, 1)
        switch (bytes[0], bytes[1], third.0, third.1) {
        case (0xFF, 0xFE, 0, 0), (0, 0, 0xFE, 0xFF): return "UTF-32"
        case (0xFF, 0xFE, _, _), (0xFE, 0xFF, _, _): return "UTF-16"
        case (1..., 0, 0, 0), (0, 0, 0, 1...): return "UTF-32"
        case (1..., 0, 1..., 0), (0, 1..., 0, 1...): return "UTF-16"
        default: return nil
        }
    }

    /// The first byte that is NUL or not part of a well-formed UTF-8 sequence.
    private func firstUnreadable(from start: Int) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        let raw = UnsafeRawPointer(base)
        let high: UInt64 = 0x8080_8080_8080_8080
        let ones: UInt64 = 0x0101_0101_0101_0101
        var index = start
        let end = bytes.count
        while index < end {
            if end - index >= 8 {
                let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                // All ASCII and no zero byte: the common case, eight bytes at a time.
                if (word | (word &- ones)) & high == 0 {
                    index += 8
                    continue
                }
            }
            let length = sequenceLength(at: index, end: end)
            if length == 0 { return index }
            index += length
        }
        return nil
    }

    /// The length of the character at a place; zero where there is no well-formed one.
    private func sequenceLength(at index: Int, end: Int) -> Int {
        let first = bytes[index]
        let length: Int
        // The second byte's range rules out overlong forms, surrogates and what lies beyond Unicode.
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case 0: return 0
        case 1...0x7F: return 1
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard end - index >= length, second.contains(bytes[index + 1]) else { return 0 }
        for offset in 2..<max(2, length) where !(0x80...0xBF).contains(bytes[index + offset]) { return 0 }
        return length
    }

    private func position(of offset: Int, from start: Int) -> SourcePosition {
        var line = 1
        var lineStart = start
        for index in start..<offset where bytes[index] == Byte.newline {
            line += 1
            lineStart = index + 1
        }
        return SourcePosition(line: line, column: offset - lineStart + 1)
    }
}
