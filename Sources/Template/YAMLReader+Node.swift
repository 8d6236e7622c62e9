internal import MainstayDiagnostics

extension YAMLReader {
    /// Reads one value: whole where it is a scalar, its start where it is a collection.
    mutating func readNode(indent: Int, compact: Bool, inMapping: Bool) -> State {
        var compact = compact
        let after = position
        // Properties on lines of their own belong to the whole node, those right before a key to the key.
        var outer = YAMLProperties()
        var properties = YAMLProperties()
        while true {
            skipBlanks()
            if atLineEnd {
                guard skipToToken() else { return .stop }
                outer = combine(outer, properties)
                properties = YAMLProperties()
                guard !atEnd, belongs(indent: indent, inMapping: inMapping) else {
                    return finishScalar(YAMLScalar(text: "", hash: 0, isPlain: true), at: after, outer)
                }
                compact = true
            }
            guard properties.isEmpty, bytes[index] == Byte.ampersand || bytes[index] == Byte.exclamation else { break }
            properties = readProperties()
        }
        let start = position
        let byte = bytes[index]
        switch byte {
        case Byte.openBracket, Byte.openBrace:
            let all = combine(outer, properties)
            index += 1
            let kind: Kind = byte == Byte.openBracket ? .flowSequence : .flowMapping
            return open(kind, indent: indent, at: all.start(or: start), all) ? .next : .stop
        case Byte.minus where isSpaceOrEnd(index + 1):
            guard compact, properties.isEmpty else {
                return fail(
                    at: start, "a list cannot start here", help: "start the list on a line of its own, under its key")
            }
            return open(.blockSequence, indent: column, at: outer.start(or: start), outer) ? .next : .stop
        case Byte.question where isSpaceOrEnd(index + 1), Byte.colon where isSpaceOrEnd(index + 1):
            guard compact, properties.isEmpty else { return misplacedKey(at: start) }
            return open(.blockMapping, indent: column, at: outer.start(or: start), outer) ? .next : .stop
        case Byte.pipe, Byte.greater:
            guard let scalar = readBlockScalar(indent: indent) else { return recover() }
            return finishScalar(scalar, at: start, combine(outer, properties))
        default:
            return readScalarOrKey(indent: indent, compact: compact, outer, properties)
        }
    }

    /// Whether the token at the cursor, on a line of its own, is inside the node's parent.
    private func belongs(indent: Int, inMapping: Bool) -> Bool {
        column > indent
            || inMapping && column == indent && bytes[index] == Byte.minus && isSpaceOrEnd(index + 1)
    }

    /// Reads a scalar or alias, which may turn out to be the first key of a mapping.
    private mutating func readScalarOrKey(
        indent: Int, compact: Bool, _ outer: YAMLProperties, _ properties: YAMLProperties
    ) -> State {
        let start = position
        let keyColumn = properties.isEmpty ? column : Int(properties.position.column) - 1
        if bytes[index] == Byte.asterisk {
            guard let alias = readAlias() else { return recover() }
            if atKeyColon() { return openMapping(alias, keyColumn, compact, outer, properties, at: start) }
            return finishAlias(alias, at: start, combine(outer, properties))
        }
        guard let scalar = readScalar(indent: indent) else { return recover() }
        if line == Int(start.line), atKeyColon() {
            return openMapping(scalar, keyColumn, compact, outer, properties, at: start)
        }
        if atKeyColon() {
            return fail(
                at: position, "\":\" follows text of more than one line, which cannot be a key",
                help: "put the text in quotes, or check the indentation of this line")
        }
        return finishScalar(scalar, at: start, combine(outer, properties))
    }

    /// Whether a colon that makes a key of what stands before it follows on the line; moves to it.
    private mutating func atKeyColon() -> Bool {
        var cursor = index
        while cursor < end, bytes[cursor] == Byte.space || bytes[cursor] == Byte.tab { cursor += 1 }
        guard cursor < end, bytes[cursor] == Byte.colon, isSpaceOrEnd(cursor + 1) else { return false }
        index = cursor
        return true
    }

    private mutating func misplacedKey(at start: SourcePosition) -> State {
        fail(
            at: start, "a key cannot start here: the line already has one",
            help: "put the value in quotes if it is one string, or start the mapping on a line of its own")
    }

    private mutating func openMapping(
        _ scalar: YAMLScalar, _ keyColumn: Int, _ compact: Bool, _ outer: YAMLProperties,
        _ properties: YAMLProperties, at start: SourcePosition
    ) -> State {
        guard compact else { return misplacedKey(at: start) }
        if properties.hasTag { reportKeyTag(properties) }
        let keyStart = properties.start(or: start)
        guard open(.blockMapping, indent: keyColumn, at: outer.start(or: keyStart), outer) else { return .stop }
        acceptKey(scalar, at: keyStart, properties)
        return readMappingValue(compact: false)
    }
}
