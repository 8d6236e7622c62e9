internal import MainstayDiagnostics

extension JSONReader {
    /// Skips white space, and comments with a finding: JSON has none, but editors' dialects do.
    @inline(__always)
    mutating func skipSpace() {
        while index < end {
            switch bytes[index] {
            case Byte.space, Byte.tab, Byte.carriageReturn: index += 1
            case Byte.newline:
                index += 1
                line += 1
                lineStart = index
            case Byte.slash, Byte.hash:
                guard skipComment() else { return }
            default: return
            }
        }
    }

    private mutating func skipComment() -> Bool {
        let start = position
        let opened = index
        let isBlock = index + 1 < end && bytes[index] == Byte.slash && bytes[index + 1] == Byte.asterisk
        let isLine = bytes[index] == Byte.hash || index + 1 < end && bytes[index + 1] == Byte.slash
        guard isBlock || isLine else { return false }
        findings.report(
            "invalid-json", at: start, "JSON has no comments", help: "remove the comment, or write the template in YAML"
        )
        while index < end {
            if bytes[index] == Byte.newline {
                if isLine { return true }
                line += 1
                lineStart = index + 1
            } else if isBlock, index >= opened + 3, bytes[index] == Byte.slash, bytes[index - 1] == Byte.asterisk {
                index += 1
                return true
            }
            index += 1
        }
        return true
    }

    /// Reads a key and its colon.
    mutating func readKey() -> State {
        skipSpace()
        guard index < end, let top = frames.indices.last else { return truncated() }
        let start = position
        let byte = bytes[index]
        switch byte {
        case Byte.quote, Byte.apostrophe:
            (key.text, key.hash) = readString()
        case Byte.closeBrace:
            if members.count > frames[top].start, lastSignificant(before: index) == Byte.comma {
                findings.report(
                    "invalid-json", at: start, "a comma stands before the closing \"}\"",
                    help: "remove the comma after the last member")
            }
            return .next
        case _ where Byte.isLetter(byte) || byte == Byte.underscore:
            let word = wordRange()
            findings.report(
                "invalid-json", at: start, "the key \(pool.string(word.lowerBound, word.upperBound)) has no quotes",
                help: "put it in double quotes")
            key.hash = pool.hash(word.lowerBound, word.upperBound)
            key.text = pool.string(word.lowerBound, word.upperBound)
            index = word.upperBound
        default:
            findings.report(
                "invalid-json", at: start, "expected a key in double quotes, found \(Byte.name(byte))",
                help: "each member of an object is written \"key\": value")
            return .stop
        }
        key.position = start
        skipSpace()
        guard index < end else {
            return truncated()
        }
        if bytes[index] == Byte.colon {
            index += 1
        } else {
            findings.report(
                "invalid-json", at: position,
                "expected \":\" after the key \"\(Findings.excerpt(key.text))\", found \(Byte.name(bytes[index]))",
                help: "each member of an object is written \"key\": value")
        }
        return .value(orClose: false)
    }

    private func lastSignificant(before offset: Int) -> UInt8 {
        var offset = offset - 1
        while offset >= 0 {
            switch bytes[offset] {
            case Byte.space, Byte.tab, Byte.newline, Byte.carriageReturn: offset -= 1
            default: return bytes[offset]
            }
        }
        return 0
    }

    private func wordRange() -> Range<Int> {
        var stop = index
        while stop < end, Byte.isLetter(bytes[stop]) || Byte.isDigit(bytes[stop]) || bytes[stop] == Byte.underscore {
            stop += 1
        }
        return index..<stop
    }

    /// Reads `true`, `false`, `null`, or one of the words that other languages use for them.
    mutating func readWord() -> TemplateValue.Content {
        let start = position
        let range = wordRange()
        let word = pool.string(range.lowerBound, range.upperBound)
        index = range.upperBound
        switch word {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        case "NaN", "Infinity":
            findings.report(
                "invalid-json", at: start, "JSON has no number \(word)", help: "write a number, or null")
            return .null
        default:
            let meant: (String, TemplateValue.Content)? =
                switch word.lowercased() {
                case "true": ("true", .bool(true))
                case "false": ("false", .bool(false))
                case "null", "none", "nil", "undefined": ("null", .null)
                default: nil
                }
            findings.report(
                "invalid-json", at: start, "\(Findings.excerpt(word)) is not a JSON value",
                help: meant.map { "write \($0.0)" } ?? "put it in double quotes if it is a string")
            return meant?.1 ?? .string(word)
        }
    }
}
