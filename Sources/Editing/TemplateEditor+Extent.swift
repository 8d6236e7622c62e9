import MainstayDiagnostics
import MainstayTemplate

extension TemplateEditor {
    /// Just behind the last byte of a member's value, comments left out.
    func end(of member: TemplateObject.Member, inFlow: Bool = false) throws(EditRefusal) -> Int {
        var value = member.value
        var key: SourcePosition? = member.keyPosition
        while true {
            let start = try offset(of: value.position)
            switch (text[start], value.content) {
            case (Byte.openBrace, _), (Byte.openBracket, _):
                guard let flow = scanner.flow(start) else { throw EditRefusal("it is not known where it ends") }
                return flow.close + 1
            case (Byte.quote, .string): return try quotedEnd(start)
            case (Byte.apostrophe, .string) where !scanner.isJSON: return try quotedEnd(start)
            case _ where inFlow || scanner.isJSON:
                guard let end = scanner.scalarEnd(start, inFlow: true) else {
                    throw EditRefusal("it is not known where it ends")
                }
                return end
            case (Byte.exclamation, _), (Byte.asterisk, _), (Byte.ampersand, _):
                // A call in its short form: whatever is indented deeper than its key belongs to it.
                return try endOfLines(from: start, key: key)
            case (_, .object(let object)):
                guard let last = object.members.last else { return try endOfLines(from: start, key: key) }
                value = last.value
                key = last.keyPosition
            case (_, .array(let elements)):
                guard let last = elements.last else { return try endOfLines(from: start, key: key) }
                value = last
                key = nil
            default: return try endOfLines(from: start, key: key)
            }
        }
    }

    private func quotedEnd(_ start: Int) throws(EditRefusal) -> Int {
        guard let end = scanner.quotedEnd(start) else { throw EditRefusal("it is not known where it ends") }
        return end
    }

    /// The end of the last line that belongs to a value: those below that are indented deeper than its key or dash.
    private func endOfLines(from start: Int, key: SourcePosition?) throws(EditRefusal) -> Int {
        let column: Int
        var line: Int
        if let key {
            column = Int(key.column) - 1
            // A key without a value has its place behind the key's line at times.
            line = max(Int(key.line) - 1, text.line(of: min(start, max(0, text.bytes.count - 1))))
            if Byte.isBlank(text[start]), line > Int(key.line) - 1 { line = Int(key.line) - 1 }
        } else {
            line = text.line(of: start)
            var dash = start
            while dash > text.lines[line], text[dash - 1] == Byte.space { dash -= 1 }
            column = text[dash - 1] == Byte.minus ? dash - 1 - text.lines[line] : start - text.lines[line] - 1
        }
        var end = line
        var next = line + 1
        while next < text.lines.count {
            let (width, first) = text.indentation(ofLine: next)
            let isBlank = first >= text.end(ofLine: next)
            if !isBlank {
                // The elements of a list may stand as far left as its key.
                let isElement =
                    key != nil && width == column && text[first] == Byte.minus && Byte.isBlank(text[first + 1])
                if width > column || isElement {
                    end = next
                } else if text[first] != Byte.hash {
                    break
                }
            }
            next += 1
        }
        if end > line { return text.end(ofLine: end) }
        return scannedEnd(start, line: line)
    }

    /// The end of a scalar of one line, without the comment behind it.
    private func scannedEnd(_ start: Int, line: Int) -> Int {
        guard text.line(of: start) == line, let end = scanner.scalarEnd(start, inFlow: false) else {
            return text.end(ofLine: line)
        }
        return end
    }
}
