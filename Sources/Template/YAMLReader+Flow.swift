internal import MainstayDiagnostics

extension YAMLReader {
    /// Reads the next element of a `[]`, or its end.
    mutating func readFlowSequenceEntry() -> State {
        guard let state = skipToFlowEntry(closer: Byte.closeBracket) else {
            return readFlowNode(inMapping: false)
        }
        return state
    }

    /// Reads the next member of a `{}`, or its end.
    mutating func readFlowMappingEntry() -> State {
        let top = frames.count - 1
        if frames[top].hasKey { return readFlowValue() }
        if let state = skipToFlowEntry(closer: Byte.closeBrace) { return state }
        if bytes[index] == Byte.question, isSpaceOrEnd(index + 1) {
            index += 1
            guard skipToToken() else { return .stop }
            guard index < end else { return unclosed() }
        }
        if bytes[index] == Byte.colon {
            setKey(YAMLKey(text: "", position: position))
            return .next
        }
        let start = position
        let properties = readProperties()
        if properties.hasTag { reportKeyTag(properties) }
        guard let scalar = readKeyScalar() else {
            return fail(
                at: start, "a key must be a string", help: "a template has no keys that are lists or mappings")
        }
        acceptKey(scalar, at: properties.start(or: start), properties)
        return .next
    }

    /// Reads the value of the key just read in a `{}`; a key without a colon has none.
    private mutating func readFlowValue() -> State {
        let after = position
        guard skipToToken() else { return .stop }
        guard index < end, bytes[index] == Byte.colon else {
            add(TemplateValue(.null, at: after))
            valueCount += 1
            return .next
        }
        index += 1
        return readFlowNode(inMapping: true)
    }

    /// Moves to the next entry; a state where there is none.
    private mutating func skipToFlowEntry(closer: UInt8) -> State? {
        let top = frames.count - 1
        guard skipToToken() else { return .stop }
        guard !atEnd else { return unclosed() }
        if frames[top].needsComma, bytes[index] != closer {
            guard bytes[index] == Byte.comma else {
                return fail(
                    at: position, "expected \",\" or \(Byte.name(closer)), found \(Byte.name(bytes[index]))",
                    help: "separate the entries with commas and close the \(closer == Byte.closeBrace ? "{" : "[")"
                        + " of line \(frames[top].position.line)")
            }
            index += 1
            guard skipToToken() else { return .stop }
            guard !atEnd else { return unclosed() }
        }
        if bytes[index] == closer {
            index += 1
            return close()
        }
        frames[top].needsComma = true
        return nil
    }

    private mutating func unclosed() -> State {
        let opener = frames[frames.count - 1]
        let (open, close) = opener.kind == .flowSequence ? ("[", "]") : ("{", "}")
        findings.report(
            "invalid-yaml", at: position, "the template ends before the \"\(close)\" of line \(opener.position.line)",
            help: "close the \"\(open)\" with \"\(close)\"; the file may be cut off")
        return .stop
    }

    /// Reads one value inside `[]` or `{}`.
    private mutating func readFlowNode(inMapping: Bool) -> State {
        let after = position
        guard skipToToken() else { return .stop }
        guard !atEnd else { return unclosed() }
        var properties = YAMLProperties()
        while bytes[index] == Byte.ampersand || bytes[index] == Byte.exclamation {
            properties = combine(properties, readProperties())
            guard skipToToken() else { return .stop }
            guard !atEnd else { return unclosed() }
        }
        let start = position
        let indent = frames[frames.count - 1].indent
        switch bytes[index] {
        case Byte.openBracket, Byte.openBrace:
            let kind: Kind = bytes[index] == Byte.openBracket ? .flowSequence : .flowMapping
            index += 1
            return open(kind, indent: indent, at: properties.start(or: start), properties) ? .next : .stop
        case Byte.comma, Byte.closeBracket, Byte.closeBrace:
            if !inMapping, properties.isEmpty {
                return fail(
                    at: start, "expected a value, found \(Byte.name(bytes[index]))",
                    help: "remove the comma, or write the value")
            }
            return finishScalar(YAMLScalar(text: "", hash: 0, isPlain: true), at: after, properties)
        case Byte.question where !inMapping && isSpaceOrEnd(index + 1):
            index += 1
            guard skipToToken() else { return .stop }
            guard !atEnd, let scalar = readKeyScalar() else { return unclosed() }
            return openPair(scalar, at: start, properties)
        case Byte.colon where !inMapping && isSpaceOrEnd(index + 1):
            return openPair(YAMLScalar(text: "", hash: 0, isPlain: true), at: start, properties)
        case Byte.asterisk:
            guard let alias = readAlias() else { return recover() }
            return finishAlias(alias, at: start, properties)
        default:
            guard let scalar = readScalar(indent: indent) else { return recover() }
            if !inMapping, line == Int(start.line), atFlowColon() { return openPair(scalar, at: start, properties) }
            return finishScalar(scalar, at: start, properties)
        }
    }

    private mutating func atFlowColon() -> Bool {
        var cursor = index
        while cursor < end, bytes[cursor] == Byte.space { cursor += 1 }
        guard cursor < end, bytes[cursor] == Byte.colon else { return false }
        index = cursor
        return true
    }

    /// Starts a mapping of one pair, written without braces.
    private mutating func openPair(
        _ scalar: YAMLScalar, at start: SourcePosition, _ properties: YAMLProperties
    ) -> State {
        if properties.hasTag { reportKeyTag(properties) }
        let keyStart = properties.start(or: start)
        let indent = frames[frames.count - 1].indent
        guard open(.flowPair, indent: indent, at: keyStart, YAMLProperties()) else { return .stop }
        acceptKey(scalar, at: keyStart, properties)
        guard skipToToken() else { return .stop }
        if index < end, bytes[index] == Byte.colon { index += 1 }
        return readFlowNode(inMapping: true)
    }
}
