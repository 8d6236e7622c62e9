internal import MainstayDiagnostics

/// A scalar's text, and whether it was written without quotes: only then can it be anything but a string.
struct YAMLScalar {
    var text: String
    var hash: UInt32
    var isPlain: Bool
}

extension YAMLReader {
    /// Reads a scalar that may be a key: quoted or plain, on one line; nil where none starts here.
    mutating func readKeyScalar() -> YAMLScalar? {
        guard index < end else { return nil }
        switch bytes[index] {
        case Byte.asterisk: return readAlias()
        case Byte.openBracket, Byte.openBrace, Byte.pipe, Byte.greater: return nil
        default: return readScalar(indent: Int.max)
        }
    }

    /// Reads a plain or quoted scalar that goes on over the lines indented deeper than a column; nil, with a finding,
    /// where none starts here.
    mutating func readScalar(indent: Int) -> YAMLScalar? {
        let byte = bytes[index]
        switch byte {
        case Byte.quote: return readDoubleQuoted()
        case Byte.apostrophe: return readSingleQuoted()
        case Byte.at, Byte.backtick, Byte.percent, Byte.comma, Byte.closeBracket, Byte.closeBrace, Byte.openBracket,
            Byte.openBrace, Byte.pipe, Byte.greater, Byte.ampersand, Byte.exclamation, Byte.hash:
            findings.report(
                "invalid-yaml", at: position, "\(Byte.name(byte)) cannot start a plain string",
                help: "put the string in quotes")
            return nil
        case Byte.tab:
            findings.report(
                "tab-indentation", at: position, "a tab stands where a value should start",
                help: "YAML is indented with spaces only")
            return nil
        default: return readPlain(indent: indent)
        }
    }

    private mutating func readPlain(indent: Int) -> YAMLScalar? {
        let isFlow = isInFlow
        let start = index
        var stop = plainEnd(isFlow: isFlow)
        if stop == start {
            // Only `-`, `?` and `:` get here: indicators where an indicator cannot stand.
            findings.report(
                "invalid-yaml", at: position, "\(Byte.name(bytes[index])) cannot start a value here",
                help: "put the string in quotes")
            return nil
        }
        index = stop
        guard atBreakAfterBlanks(stop), continuesPlain(indent: indent, isFlow: isFlow) else {
            return YAMLScalar(text: pool.string(start, stop), hash: pool.hash(start, stop), isPlain: true)
        }
        var buffer = [UInt8](bytes[start..<stop])
        repeat {
            foldBreaks(into: &buffer)
            let next = index
            stop = plainEnd(isFlow: isFlow)
            buffer.append(contentsOf: bytes[next..<stop])
            index = stop
            if next == stop { break }
        } while atBreakAfterBlanks(stop) && continuesPlain(indent: indent, isFlow: isFlow)
        let text = String(decoding: buffer, as: UTF8.self)
        return YAMLScalar(text: text, hash: text.yamlHash, isPlain: true)
    }

    /// Where the plain text at the cursor ends on this line, blanks before the end left out.
    @inline(__always)
    private func plainEnd(isFlow: Bool) -> Int {
        var cursor = index
        var stop = index
        scanning: while cursor < end {
            let byte = bytes[cursor]
            switch byte {
            case Byte.newline, Byte.carriageReturn: break scanning
            case Byte.space, Byte.tab:
                cursor += 1
                if cursor < end, bytes[cursor] == Byte.hash { break scanning }
                continue
            case Byte.colon:
                if isSpaceOrEnd(cursor + 1) || isFlow && isFlowIndicator(bytes[cursor + 1]) { break scanning }
            case Byte.comma, Byte.openBracket, Byte.closeBracket, Byte.openBrace, Byte.closeBrace:
                if isFlow { break scanning }
            case Byte.minus, Byte.question:
                if cursor == index, isFlow && byte == Byte.question, isSpaceOrEnd(cursor + 1) { break scanning }
            default: break
            }
            cursor += 1
            stop = cursor
        }
        return stop
    }

    private func isFlowIndicator(_ byte: UInt8) -> Bool {
        switch byte {
        case Byte.comma, Byte.openBracket, Byte.closeBracket, Byte.openBrace, Byte.closeBrace: true
        default: false
        }
    }

    /// Whether only blanks stand between an offset and the end of its line.
    @inline(__always)
    private func atBreakAfterBlanks(_ offset: Int) -> Bool {
        var cursor = offset
        while cursor < end, bytes[cursor] == Byte.space || bytes[cursor] == Byte.tab { cursor += 1 }
        return cursor < end && isBreak(bytes[cursor])
    }

    /// Whether the next line that is not blank goes on with a plain scalar.
    private func continuesPlain(indent: Int, isFlow: Bool) -> Bool {
        guard indent != Int.max else { return false }
        var cursor = index
        var start = lineStart
        while cursor < end {
            let byte = bytes[cursor]
            if isBreak(byte) {
                start = cursor + 1
            } else if byte != Byte.space && byte != Byte.tab {
                break
            }
            cursor += 1
        }
        guard cursor < end, bytes[cursor] != Byte.hash else { return false }
        if cursor == start, cursor + 2 < end, bytes[cursor] == Byte.minus || bytes[cursor] == Byte.dot,
            bytes[cursor + 1] == bytes[cursor], bytes[cursor + 2] == bytes[cursor], isSpaceOrEnd(cursor + 3)
        {
            return false
        }
        if isFlow {
            return !isFlowIndicator(bytes[cursor])
                && !(bytes[cursor] == Byte.colon && (isSpaceOrEnd(cursor + 1) || isFlowIndicator(bytes[cursor + 1])))
        }
        return cursor - start > indent && !(bytes[cursor] == Byte.colon && isSpaceOrEnd(cursor + 1))
    }

    /// Moves over the line breaks and indentation at the cursor, and writes what they fold to: one break a space, more
    /// breaks one line break fewer.
    mutating func foldBreaks(into buffer: inout [UInt8]) {
        var breaks = 0
        while index < end {
            if isBreak(bytes[index]) {
                takeBreak()
                breaks += 1
            } else if bytes[index] == Byte.space || bytes[index] == Byte.tab {
                index += 1
            } else {
                break
            }
        }
        if breaks == 1 { buffer.append(Byte.space) }
        for _ in 1..<max(1, breaks) { buffer.append(Byte.newline) }
    }
}
