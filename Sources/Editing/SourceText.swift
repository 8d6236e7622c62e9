import MainstayDiagnostics

/// The bytes of a file, with the way from positions to offsets and back.
struct SourceText: Sendable {
    let bytes: [UInt8]
    /// Where each line starts.
    let lines: [Int]
    /// What ends a line in this file.
    let newline: String

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var lines = [0]
        for (index, byte) in bytes.enumerated() where byte == Byte.newline { lines.append(index + 1) }
        self.lines = lines
        let first = lines.count > 1 ? lines[1] : 0
        newline = first > 1 && bytes[first - 2] == Byte.carriageReturn ? "\r\n" : "\n"
    }

    subscript(offset: Int) -> UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }

    /// Nil for what is no place of this text.
    func offset(of position: SourcePosition) -> Int? {
        let line = Int(position.line) - 1
        guard lines.indices.contains(line), position.column > 0 else { return nil }
        let (offset, overflow) = lines[line].addingReportingOverflow(Int(position.column) - 1)
        guard !overflow, offset <= bytes.count else { return nil }
        return offset
    }

    func position(of offset: Int) -> SourcePosition {
        let line = line(of: offset)
        return SourcePosition(line: line + 1, column: offset - lines[line] + 1)
    }

    /// The number of the line, from zero, that an offset is in.
    func line(of offset: Int) -> Int {
        var (low, high) = (0, lines.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if lines[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        return low
    }

    /// Where the text of a line ends, before what ends the line.
    func end(ofLine line: Int) -> Int {
        guard line + 1 < lines.count else { return bytes.count }
        let end = lines[line + 1] - 1
        return end > lines[line] && bytes[end - 1] == Byte.carriageReturn ? end - 1 : end
    }

    /// Where the next line starts, or the text ends.
    func start(afterLine line: Int) -> Int { line + 1 < lines.count ? lines[line + 1] : bytes.count }

    /// The number of spaces that a line starts with, and the offset behind them.
    func indentation(ofLine line: Int) -> (width: Int, offset: Int) {
        var offset = lines[line]
        while self[offset] == Byte.space { offset += 1 }
        return (offset - lines[line], offset)
    }

    /// Whether there is nothing but spaces between the start of the line and an offset.
    func isFirstOnLine(_ offset: Int) -> Bool { indentation(ofLine: line(of: offset)).offset >= offset }
}

/// Bytes that mean something where text is edited.
enum Byte {
    static let tab: UInt8 = 0x09
    static let newline: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let exclamation: UInt8 = 0x21
    static let quote: UInt8 = 0x22
    static let hash: UInt8 = 0x23
    static let ampersand: UInt8 = 0x26
    static let apostrophe: UInt8 = 0x27
    static let asterisk: UInt8 = 0x2A
    static let comma: UInt8 = 0x2C
    static let minus: UInt8 = 0x2D
    static let colon: UInt8 = 0x3A
    static let greater: UInt8 = 0x3E
    static let openBracket: UInt8 = 0x5B
    static let backslash: UInt8 = 0x5C
    static let closeBracket: UInt8 = 0x5D
    static let openBrace: UInt8 = 0x7B
    static let pipe: UInt8 = 0x7C
    static let closeBrace: UInt8 = 0x7D

    static func isBlank(_ byte: UInt8?) -> Bool {
        switch byte {
        case nil, space, tab, newline, carriageReturn: true
        default: false
        }
    }
}
