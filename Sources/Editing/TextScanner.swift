/// Finds where the parts of a text end that a parser only says the start of.
struct TextScanner {
    let text: SourceText
    let isJSON: Bool

    /// Just behind a text in quotes; nil where it does not end.
    func quotedEnd(_ start: Int) -> Int? {
        guard let quote = text[start] else { return nil }
        var index = start + 1
        while let byte = text[index] {
            if byte == Byte.backslash, quote == Byte.quote {
                index += 2
            } else if byte == quote {
                // In single quotes, two are one.
                guard quote == Byte.apostrophe, text[index + 1] == quote else { return index + 1 }
                index += 2
            } else {
                index += 1
            }
        }
        return nil
    }

    /// Just behind a scalar of one line.
    func scalarEnd(_ start: Int, inFlow: Bool) -> Int? {
        guard let first = text[start] else { return nil }
        if first == Byte.quote || (!isJSON && first == Byte.apostrophe) { return quotedEnd(start) }
        var index = start
        while let byte = text[index], byte != Byte.newline, byte != Byte.carriageReturn {
            if byte == Byte.hash, index > start, Byte.isBlank(text[index - 1]), !isJSON { break }
            if inFlow || isJSON, [Byte.comma, Byte.closeBrace, Byte.closeBracket].contains(byte) { break }
            index += 1
        }
        while index > start, Byte.isBlank(text[index - 1]) { index -= 1 }
        return index
    }

    /// Just behind a key, before its colon.
    func keyEnd(_ start: Int) -> Int? {
        guard let first = text[start] else { return nil }
        if first == Byte.quote || first == Byte.apostrophe { return quotedEnd(start) }
        var index = start
        while let byte = text[index], byte != Byte.newline {
            if byte == Byte.colon, Byte.isBlank(text[index + 1]) {
                while index > start, Byte.isBlank(text[index - 1]) { index -= 1 }
                return index
            }
            index += 1
        }
        return nil
    }

    /// The colon behind a key.
    func colon(afterKey start: Int) -> Int? {
        guard var index = keyEnd(start) else { return nil }
        while Byte.isBlank(text[index]), text[index] != nil { index += 1 }
        return text[index] == Byte.colon ? index : nil
    }

    struct Flow {
        /// The brace or bracket that closes it.
        var close: Int
        /// Just behind the last thing in it; behind the opening one where it is empty.
        var contentEnd: Int
        /// Whether the last thing in it is a comma.
        var endsWithComma: Bool
    }

    /// The extent of an object or array in braces or brackets.
    func flow(_ open: Int) -> Flow? {
        var depth = 0
        var index = open
        var isTokenStart = true
        var contentEnd = open + 1
        var isComma = false
        while let byte = text[index] {
            switch byte {
            case Byte.quote where isTokenStart, Byte.apostrophe where isTokenStart && !isJSON:
                guard let end = quotedEnd(index) else { return nil }
                (index, contentEnd, isComma, isTokenStart) = (end, end, false, false)
                continue
            case Byte.exclamation where isTokenStart, Byte.ampersand where isTokenStart:
                while !Byte.isBlank(text[index]) { index += 1 }
                (contentEnd, isComma) = (index, false)
                continue
            case Byte.openBrace, Byte.openBracket:
                depth += 1
                isTokenStart = true
                if depth > 1 { (contentEnd, isComma) = (index + 1, false) }
            case Byte.closeBrace, Byte.closeBracket:
                depth -= 1
                if depth == 0 { return Flow(close: index, contentEnd: contentEnd, endsWithComma: isComma) }
                (contentEnd, isComma, isTokenStart) = (index + 1, false, false)
            case Byte.comma, Byte.colon:
                isTokenStart = true
                if byte == Byte.colon || depth > 1 || byte == Byte.comma {
                    (contentEnd, isComma) = (index + 1, byte == Byte.comma)
                }
            case Byte.hash where !isJSON && Byte.isBlank(text[index - 1]):
                index = text.end(ofLine: text.line(of: index))
                continue
            case Byte.space, Byte.tab, Byte.newline, Byte.carriageReturn: break
            default: (contentEnd, isComma, isTokenStart) = (index + 1, false, false)
            }
            index += 1
        }
        return nil
    }
}
