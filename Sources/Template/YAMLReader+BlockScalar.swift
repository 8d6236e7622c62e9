internal import MainstayDiagnostics

extension YAMLReader {
    /// What becomes of the line breaks at the end of a block scalar.
    private enum Chomping {
        case clip
        case strip
        case keep
    }

    /// Reads the literal or folded scalar whose `|` or `>` is at the cursor; nil, with a finding, where its first line
    /// is wrong.
    mutating func readBlockScalar(indent parent: Int) -> YAMLScalar? {
        let isFolded = bytes[index] == Byte.greater
        guard let (chomping, indicated) = readBlockHeader() else { return nil }
        let least = max(parent + 1, 1)
        var breaks = 0
        let indent: Int
        if let indicated {
            indent = least + indicated - 1
            breaks = skipBlankLines(indent)
        } else {
            (indent, breaks) = findIndentation(least)
        }
        var buffer: [UInt8] = []
        var hasContent = false
        while index < end, column == indent, !isBreak(bytes[index]) {
            if index == lineStart, atEnd { break }
            for _ in 0..<breaks { buffer.append(Byte.newline) }
            hasContent = true
            let startsWithBlank = bytes[index] == Byte.space || bytes[index] == Byte.tab
            let start = index
            skipRestOfLine()
            buffer.append(contentsOf: bytes[start..<index])
            guard index < end else {
                // The text ends without a line break: there is none to keep.
                return YAMLScalar(text: String(decoding: buffer, as: UTF8.self), hash: 0, isPlain: false)
            }
            takeBreak()
            breaks = skipBlankLines(indent)
            let goesOn = index < end && column == indent && !isBreak(bytes[index]) && !(index == lineStart && atEnd)
            guard goesOn else { break }
            let nextIsBlank = bytes[index] == Byte.space || bytes[index] == Byte.tab
            if isFolded, !startsWithBlank, !nextIsBlank {
                if breaks == 0 { buffer.append(Byte.space) }
            } else {
                buffer.append(Byte.newline)
            }
        }
        if chomping != .strip, hasContent { buffer.append(Byte.newline) }
        if chomping == .keep { for _ in 0..<breaks { buffer.append(Byte.newline) } }
        return YAMLScalar(text: String(decoding: buffer, as: UTF8.self), hash: 0, isPlain: false)
    }

    /// Reads what follows the `|` or `>` on its line.
    private mutating func readBlockHeader() -> (Chomping, Int?)? {
        let start = position
        index += 1
        var chomping = Chomping.clip
        var indicated: Int?
        header: while index < end {
            switch bytes[index] {
            case Byte.plus: chomping = .keep
            case Byte.minus: chomping = .strip
            case 0x31...0x39: indicated = Int(bytes[index] - Byte.zero)
            default: break header
            }
            index += 1
        }
        skipBlanks()
        guard atLineEnd else {
            findings.report(
                "invalid-yaml", at: position, "text follows the block scalar's indicator on its line",
                help: "start the text on the next line, indented; or put it in quotes if it starts with "
                    + Byte.name(bytes[index > 0 ? Int(start.column) - 1 + lineStart : 0]))
            return nil
        }
        skipRestOfLine()
        if index < end { takeBreak() }
        return (chomping, indicated)
    }

    /// Skips lines that are blank up to a column, and counts them; the cursor is then at most at that column.
    private mutating func skipBlankLines(_ indent: Int) -> Int {
        var breaks = 0
        while index < end {
            while index < end, column < indent, bytes[index] == Byte.space { index += 1 }
            guard index < end, isBreak(bytes[index]) else { break }
            takeBreak()
            breaks += 1
        }
        return breaks
    }

    /// Finds the indentation of a block scalar's text: that of its first line that is not blank.
    private mutating func findIndentation(_ least: Int) -> (indent: Int, breaks: Int) {
        var breaks = 0
        var deepest = 0
        while index < end {
            while index < end, bytes[index] == Byte.space { index += 1 }
            deepest = max(deepest, column)
            guard index < end, isBreak(bytes[index]) else { break }
            takeBreak()
            breaks += 1
        }
        return (max(least, deepest), breaks)
    }
}
