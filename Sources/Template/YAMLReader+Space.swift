internal import MainstayDiagnostics

extension YAMLReader {
    @inline(__always)
    func isBreak(_ byte: UInt8) -> Bool { byte == Byte.newline || byte == Byte.carriageReturn }

    /// Whether an indicator at an offset is followed by white space, as it must be to be one.
    @inline(__always)
    func isSpaceOrEnd(_ offset: Int) -> Bool {
        guard offset < end else { return true }
        let byte = bytes[offset]
        return byte == Byte.space || byte == Byte.newline || byte == Byte.tab || byte == Byte.carriageReturn
    }

    /// Moves past the line break at the cursor.
    @inline(__always)
    mutating func takeBreak() {
        if bytes[index] == Byte.carriageReturn, index + 1 < end, bytes[index + 1] == Byte.newline { index += 1 }
        index += 1
        line += 1
        lineStart = index
    }

    @inline(__always)
    mutating func skipBlanks() {
        while index < end, bytes[index] == Byte.space || bytes[index] == Byte.tab { index += 1 }
    }

    mutating func skipRestOfLine() {
        while index < end, !isBreak(bytes[index]) { index += 1 }
    }

    /// Whether nothing more stands on the line but a comment.
    @inline(__always)
    var atLineEnd: Bool { index >= end || isBreak(bytes[index]) || bytes[index] == Byte.hash }

    /// Whether the cursor is at the end of the text or of the document.
    @inline(__always)
    var atEnd: Bool {
        index >= end
            || index == lineStart && (bytes[index] == Byte.minus || bytes[index] == Byte.dot)
                && (isMarker(Byte.minus) || isMarker(Byte.dot))
    }

    /// Whether `---` or `...` stands at the start of the line.
    func isMarker(_ byte: UInt8) -> Bool {
        index == lineStart && index + 2 < end && bytes[index] == byte && bytes[index + 1] == byte
            && bytes[index + 2] == byte && isSpaceOrEnd(index + 3)
    }

    /// Moves to the next token, over white space, comments and line breaks; false where tabs indent it.
    mutating func skipToToken() -> Bool {
        while true {
            let isLineStart = index == lineStart
            while index < end, bytes[index] == Byte.space { index += 1 }
            if index < end, bytes[index] == Byte.tab {
                let tab = position
                skipBlanks()
                if isLineStart, !atLineEnd, !isInFlow {
                    findings.report(
                        "tab-indentation", at: tab, "a tab indents this line", help: "YAML is indented with spaces only"
                    )
                    return false
                }
            }
            guard index < end else { return true }
            if bytes[index] == Byte.hash {
                skipRestOfLine()
                guard index < end else { return true }
            }
            guard isBreak(bytes[index]) else { return true }
            takeBreak()
        }
    }

    /// Reports the control characters that YAML does not allow.
    mutating func checkCharacters() {
        // Without a branch, so that many bytes are looked at at once.
        var bad: UInt8 = 0
        for byte in bytes {
            bad |=
                (byte < 0x20 ? 1 : 0) & (byte != Byte.newline ? 1 : 0) & (byte != Byte.carriageReturn ? 1 : 0)
                & (byte != Byte.tab ? 1 : 0)
        }
        guard bad != 0 else { return }
        var row = 1
        var start = index
        for offset in index..<end {
            let byte = bytes[offset]
            if byte == Byte.newline {
                row += 1
                start = offset + 1
            } else if byte < 0x20, byte != Byte.carriageReturn, byte != Byte.tab {
                findings.report(
                    "invalid-yaml", at: SourcePosition(line: row, column: offset - start + 1),
                    "\(Byte.name(byte)) is not allowed in YAML",
                    help: "write it as an escape in double quotes: \\x"
                        + (byte < 16 ? "0" : "") + String(byte, radix: 16))
                return
            }
        }
    }

    /// Skips directives and the first document's start; false where the document starts on the marker's line, where
    /// no block collection can.
    mutating func skipPrologue() -> Bool {
        guard skipToToken() else {
            index = end
            return true
        }
        while index < end, index == lineStart, bytes[index] == Byte.percent {
            skipRestOfLine()
            guard skipToToken() else { break }
        }
        guard isMarker(Byte.minus) else { return true }
        index += 3
        skipBlanks()
        guard atLineEnd else { return false }
        _ = skipToToken()
        return true
    }

    /// Checks that nothing follows the document.
    mutating func readEpilogue() {
        guard skipToToken() else { return }
        while index < end, isMarker(Byte.dot) || isMarker(Byte.minus) {
            let isStart = isMarker(Byte.minus)
            let marker = position
            index += 3
            guard skipToToken() else { return }
            if isStart, index < end, !atEnd {
                findings.report(
                    "multiple-documents", at: marker, "a second document starts here",
                    help: "a file holds one template; put the second in a file of its own")
                return
            }
        }
        guard index < end else { return }
        findings.report(
            "invalid-yaml", at: position, "expected the end of the template, found \(Byte.name(bytes[index]))",
            help: "check the indentation, and whether a quote or bracket above is closed too early")
    }

    /// Reports what is wrong and looks for a line at which reading can go on.
    mutating func fail(at place: SourcePosition, _ message: String, help: String? = nil) -> State {
        findings.report("invalid-yaml", at: place, message, help: help)
        return recover()
    }

    /// Goes on at the next line that stands where an open block collection has its entries.
    mutating func recover() -> State {
        while index < end {
            skipRestOfLine()
            guard index < end else { break }
            takeBreak()
            while index < end, bytes[index] == Byte.space { index += 1 }
            if atLineEnd { continue }
            if index == lineStart, atEnd { break }
            let place = column
            if let match = frames.lastIndex(where: { !$0.isFlow && $0.indent == place }) {
                unwind(to: match + 1)
                if frames[match].hasKey, !frames[match].isSequence {
                    add(TemplateValue(.null, at: position))
                }
                frames[match].readsKey = false
                return .next
            }
        }
        return .stop
    }
}
