internal import MainstayDiagnostics

extension YAMLReader {
    /// Reads the next `-` of a list, or ends it.
    mutating func readSequenceEntry() -> State {
        guard skipToToken() else { return .stop }
        let top = frames.count - 1
        let indent = frames[top].indent
        guard !atEnd, column >= indent else { return close() }
        let isDash = bytes[index] == Byte.minus && isSpaceOrEnd(index + 1)
        if column == indent {
            if isDash {
                index += 1
                return .node(indent: indent, compact: true, inMapping: false)
            }
            // A list may stand as far left as the key it belongs to: the next key ends it.
            if top > 0, frames[top - 1].kind == .blockMapping, frames[top - 1].indent == indent {
                return close()
            }
            return fail(
                at: position, "expected another \"- \" of the list of line \(frames[top].position.line)",
                help: "start the line with \"- \", or indent it like the line that it belongs to")
        }
        return unexpectedIndentation(frames[top])
    }

    private mutating func unexpectedIndentation(_ frame: Frame) -> State {
        let byte = bytes[index]
        if byte == Byte.colon, isSpaceOrEnd(index + 1) {
            return fail(
                at: position, "\":\" follows something that cannot be a key",
                help: "a key is one string on one line; put text that contains \": \" in quotes")
        }
        let isFirst = bytes[lineStart..<index].allSatisfy { $0 == Byte.space }
        let what = frame.isSequence ? "list" : "mapping"
        return fail(
            at: position,
            isFirst
                ? "this line is indented by \(column) spaces, but the \(what) around it by \(frame.indent)"
                : "expected the end of the line, found \(Byte.name(byte))",
            help: isFirst
                ? "indent it by \(frame.indent) spaces, or further under the key that it belongs to"
                : "put the whole value in quotes if it is one string")
    }

    /// Reads the next key of a mapping, or ends it.
    mutating func readMappingEntry() -> State {
        guard skipToToken() else { return .stop }
        let top = frames.count - 1
        let indent = frames[top].indent
        guard !atEnd, column >= indent else { return close() }
        guard column == indent else { return unexpectedIndentation(frames[top]) }
        let byte = bytes[index]
        if byte == Byte.question, isSpaceOrEnd(index + 1) {
            frames[top].readsKey = true
            frames[top].key.position = position
            index += 1
            return .node(indent: indent, compact: true, inMapping: false)
        }
        if byte == Byte.colon, isSpaceOrEnd(index + 1) {
            setKey(YAMLKey(text: "", position: position))
            return readMappingValue(compact: true)
        }
        if byte == Byte.minus, isSpaceOrEnd(index + 1) {
            return fail(
                at: position, "a list item stands among the keys of the mapping of line \(frames[top].position.line)",
                help: "indent the list under its key, or remove the \"- \"")
        }
        let properties = readProperties()
        if properties.hasTag { reportKeyTag(properties) }
        let start = position
        guard let scalar = readKeyScalar() else { return keyFailure(at: start) }
        skipBlanks()
        guard index < end, bytes[index] == Byte.colon, isSpaceOrEnd(index + 1) else { return keyFailure(at: start) }
        acceptKey(scalar, at: properties.isEmpty ? start : properties.position, properties)
        return readMappingValue(compact: false)
    }

    private mutating func keyFailure(at start: SourcePosition) -> State {
        fail(
            at: start, "expected a key and \":\"",
            help: "write \"Key: value\", or indent the line if it goes on from the line before")
    }

    /// A tag before a key would turn the key into something else; only `!` and `!!str` leave it a string.
    mutating func reportKeyTag(_ properties: YAMLProperties) {
        if case .string = properties.tag { return }
        findings.report(
            "invalid-yaml", at: properties.position, "a tag stands before a key",
            help: "put the tag after the colon, or its value on a line of its own")
    }

    /// Takes a scalar that turned out to be a key, whose value comes next.
    mutating func acceptKey(_ scalar: YAMLScalar, at start: SourcePosition, _ properties: YAMLProperties) {
        if !properties.isEmpty, !properties.anchor.isEmpty {
            anchors[properties.anchor] = Anchor(
                value: TemplateValue(.string(scalar.text), at: start), count: 1, height: 0, text: scalar.text)
        }
        setKey(
            YAMLKey(
                text: scalar.text, position: start, hash: scalar.hash, isMerge: scalar.isPlain && scalar.text == "<<"))
    }

    mutating func setKey(_ key: YAMLKey) {
        let top = frames.count - 1
        frames[top].key = key
        frames[top].hasKey = true
    }

    /// Moves past the colon to the value of the key just read.
    mutating func readMappingValue(compact: Bool) -> State {
        index += 1
        return .node(indent: frames[frames.count - 1].indent, compact: compact, inMapping: true)
    }

    /// Takes the value that follows `?` as a key.
    mutating func acceptExplicitKey(_ value: TemplateValue) -> State {
        let top = frames.count - 1
        guard let text = lastText, value.array == nil, value.object == nil else {
            return fail(
                at: value.position, "a key must be a string", help: "a template has no keys that are lists or mappings")
        }
        setKey(YAMLKey(text: text, position: value.position, hash: text.yamlHash))
        if frames[top].isFlow { return .next }
        guard skipToToken() else { return .stop }
        if !atEnd, column == frames[top].indent, bytes[index] == Byte.colon, isSpaceOrEnd(index + 1) {
            return readMappingValue(compact: true)
        }
        add(TemplateValue(.null, at: position))
        return .next
    }
}

extension String {
    /// The hash by which the keys of one mapping are told apart, for text that is not a slice of the template.
    var yamlHash: UInt32 {
        var text = self
        return text.withUTF8 { StringPool.hash($0, 0, $0.count) }
    }
}
