internal import MainstayDiagnostics

extension YAMLReader {
    /// Makes a value of a scalar and hands it on.
    mutating func finishScalar(
        _ scalar: YAMLScalar, at start: SourcePosition, _ properties: YAMLProperties
    ) -> State {
        lastText = scalar.text
        if properties.isEmpty {
            let content = YAMLResolver.content(of: scalar)
            if case .double = content, !scalar.text.utf8.contains(Byte.dot) {
                findings.report(
                    "imprecise-number", .warning, at: start,
                    "\(Findings.excerpt(scalar.text)) has more digits than a number can keep",
                    help: "put it in quotes if it is a string")
            }
            return deliver(TemplateValue(content, at: start), height: 0)
        }
        let content: TemplateValue.Content
        switch properties.tag {
        case .none: content = YAMLResolver.content(of: scalar)
        case .string, .plain, .function: content = .string(scalar.text)
        case .int, .float, .bool, .null:
            guard let converted = YAMLResolver.convert(scalar.text, to: properties.tag) else {
                findings.report(
                    "invalid-yaml", at: start, "\"\(Findings.excerpt(scalar.text))\" is not what its tag says",
                    help: "remove the tag, or correct the value")
                content = .string(scalar.text)
                break
            }
            content = converted
        }
        var place = properties.position
        if case .function = properties.tag { place = start }
        return finish(
            TemplateValue(content, at: place), properties, height: 0, countBefore: valueCount, text: scalar.text)
    }

    /// Applies the tag and anchor of a whole value and hands it on.
    mutating func finish(
        _ value: consuming TemplateValue, _ properties: YAMLProperties, height: Int, countBefore: Int,
        text: String? = nil
    ) -> State {
        if text == nil { lastText = nil }
        guard !properties.isEmpty else { return deliver(value, height: height) }
        var height = height
        var value = value
        if case .function(let name) = properties.tag {
            value = wrap(value, in: name, at: properties)
            height += 1
            if let outer = properties.outer {
                value = wrap(value, in: outer, at: properties)
                height += 1
            }
        }
        guard frames.count + height <= limits.depth else {
            findings.report(
                "too-deep", at: value.position, "mappings and lists are nested more than \(limits.depth) levels deep",
                help: "flatten the template; CloudFormation would not accept such nesting either")
            return .stop
        }
        if !properties.anchor.isEmpty {
            anchors[properties.anchor] = Anchor(
                value: value, count: valueCount - countBefore + 1, height: height, text: text)
        }
        return deliver(value, height: height)
    }

    /// The object that a short form stands for.
    private mutating func wrap(
        _ argument: TemplateValue, in name: String, at properties: YAMLProperties
    ) -> TemplateValue {
        valueCount += 1
        var argument = argument
        if name == "Fn::GetAtt", let text = argument.string, let dot = text.utf8.firstIndex(of: Byte.dot) {
            // What follows the first dot is the attribute, dots and all: `Nested.Outputs.Name`.
            let parts = [text[..<dot], text[text.utf8.index(after: dot)...]]
            valueCount += 2
            argument = TemplateValue(
                .array(parts.map { TemplateValue(.string(String($0)), at: argument.position) }),
                at: argument.position)
        }
        return TemplateValue(
            .object(TemplateObject([TemplateObject.Member(name, at: properties.tagPosition, argument)])),
            at: properties.position)
    }

    /// Reads the alias at the cursor as a key would use it; nil, with a finding, where nothing has its name.
    mutating func readAlias() -> YAMLScalar? {
        let start = position
        index += 1
        let name = readAnchorName()
        guard let anchor = anchors[name] else {
            let isOpen = frames.contains { $0.properties.anchor == name }
            findings.report(
                "undefined-alias", at: start,
                isOpen
                    ? "the alias *\(name) stands inside the value it names"
                    : "no anchor &\(name) stands before the alias *\(name)",
                help: isOpen
                    ? "a template cannot contain itself; write the value out"
                    : Suggestion.didYouMean(name, among: anchors.keys)
                        ?? "define it with &\(name) before this line, or quote the string if it starts with \"*\"")
            return nil
        }
        aliasName = name
        return YAMLScalar(text: anchor.text ?? "", hash: (anchor.text ?? "").yamlHash, isPlain: false)
    }

    /// Hands on what the alias just read stands for.
    mutating func finishAlias(
        _ alias: YAMLScalar, at start: SourcePosition, _ properties: YAMLProperties
    ) -> State {
        guard properties.isEmpty else {
            return fail(
                at: properties.position, "an alias cannot have a tag or an anchor of its own",
                help: "write the function in full, with the alias as its value")
        }
        guard let anchor = anchors[aliasName] else { return .stop }
        guard frames.count + anchor.height <= limits.depth else {
            findings.report(
                "too-deep", at: start, "expanded, this alias nests more than \(limits.depth) levels deep",
                help: "flatten the template")
            return .stop
        }
        lastText = anchor.text
        valueCount += anchor.count - 1
        return deliver(anchor.value, height: anchor.height)
    }

    /// Takes the members of a mapping off the pile, duplicates reported and `<<` merged.
    mutating func takeMembers(of frame: Frame) -> [TemplateObject.Member] {
        if frame.hasMerge { return takeMerged(of: frame) }
        DuplicateKeys.check(members, hashes, from: frame.start, &findings)
        hashes.drop(to: frame.start)
        return members.take(from: frame.start)
    }

    /// What is merged comes first; a key that the mapping gives itself wins, and of several merged mappings the first.
    private mutating func takeMerged(of frame: Frame) -> [TemplateObject.Member] {
        var places: Set<Int> = []
        while let last = merges.last, last >= frame.start {
            places.insert(merges.removeLast() - frame.start)
        }
        hashes.drop(to: frame.start)
        let written = members.take(from: frame.start)
        var result: [TemplateObject.Member] = []
        var indices: [String: Int] = [:]
        for place in places.sorted() {
            let merge = written[place]
            guard let sources = mergeSources(merge.value) else {
                findings.report(
                    "invalid-yaml", at: merge.value.position, "\"<<\" merges a value that is not a mapping",
                    help: "merge a mapping or a list of mappings, or put \"<<\" in quotes if it is a key")
                continue
            }
            for member in sources.flatMap(\.members) where indices[member.key] == nil {
                indices[member.key] = result.count
                result.append(member)
            }
        }
        var own: [String: SourcePosition] = [:]
        for (place, member) in written.enumerated() where !places.contains(place) {
            if let first = own.updateValue(member.keyPosition, forKey: member.key) {
                findings.reportDuplicate(member.key, at: member.keyPosition, first: first)
            }
            if let existing = indices[member.key] {
                result[existing] = member
            } else {
                indices[member.key] = result.count
                result.append(member)
            }
        }
        return result
    }

    private func mergeSources(_ value: TemplateValue) -> [TemplateObject]? {
        if let object = value.object { return [object] }
        guard let elements = value.array else { return nil }
        let objects = elements.compactMap(\.object)
        return objects.count == elements.count ? objects : nil
    }
}
