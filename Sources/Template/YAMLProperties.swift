internal import MainstayDiagnostics

/// What stands before a YAML value: its anchor and its tag.
@dynamicMemberLookup
struct YAMLProperties {
    enum Tag {
        case none
        /// `!`, or `!!str`: a string, whatever it looks like.
        case string
        case int
        case float
        case bool
        case null
        /// `!!map`, `!!seq`, `!!binary` and other tags that change nothing in a template.
        case plain
        /// CloudFormation's short form of a function, by its full name.
        case function(String)
    }

    struct Values {
        var anchor = ""
        var tag = Tag.none
        /// The function of a second short form on the same value, which YAML does not allow.
        var outer: String?
        var position = SourcePosition.unknown
        var tagPosition = SourcePosition.unknown
    }

    private final class Storage {
        let values: Values
        init(_ values: Values) { self.values = values }
    }

    // Nearly all values have neither: then there is nothing to copy but one empty reference.
    private var storage: Storage?

    subscript<Property>(dynamicMember path: WritableKeyPath<Values, Property>) -> Property {
        get { (storage?.values ?? Values())[keyPath: path] }
        set {
            var values = storage?.values ?? Values()
            values[keyPath: path] = newValue
            storage = Storage(values)
        }
    }

    var isEmpty: Bool { storage == nil }

    var hasTag: Bool {
        guard !isEmpty else { return false }
        if case .none = self.tag { return false }
        return true
    }

    /// Where a value with these properties starts.
    func start(or start: SourcePosition) -> SourcePosition { isEmpty ? start : self.position }
}

extension YAMLReader {
    /// Reads the anchor and tag at the cursor, in either order, and the blanks after them.
    mutating func readProperties() -> YAMLProperties {
        var properties = YAMLProperties()
        while index < end {
            switch bytes[index] {
            case Byte.ampersand:
                var next = YAMLProperties()
                next.position = position
                index += 1
                next.anchor = readAnchorName()
                if next.anchor.isEmpty {
                    findings.report(
                        "invalid-yaml", at: next.position, "an anchor has no name",
                        help: "put the string in quotes if it starts with \"&\"")
                }
                properties = combine(properties, next)
            case Byte.exclamation: properties = combine(properties, readTag())
            default: return properties
            }
            skipBlanks()
        }
        return properties
    }

    /// Joins the properties of one value that were written apart.
    mutating func combine(_ first: YAMLProperties, _ second: YAMLProperties) -> YAMLProperties {
        if first.isEmpty { return second }
        if second.isEmpty { return first }
        var both = first
        if !second.anchor.isEmpty {
            if !first.anchor.isEmpty {
                findings.report(
                    "invalid-yaml", at: second.position, "a value has two anchors", help: "remove one of the two")
            }
            both.anchor = second.anchor
        }
        guard second.hasTag else { return both }
        if case .function(let name) = first.tag {
            findings.report(
                "invalid-yaml", at: second.tagPosition, "a value has two short forms, but YAML allows one tag",
                help: "write the outer one in full: \"\(name): \(second.written)\"")
            both.outer = first.outer ?? name
        } else if first.hasTag {
            findings.report(
                "invalid-yaml", at: second.tagPosition, "a value has two tags", help: "remove one of the two")
        }
        both.tag = second.tag
        if case .function = first.tag {} else { both.tagPosition = second.tagPosition }
        return both
    }

    mutating func readAnchorName() -> String {
        let start = index
        while index < end, !isSpaceOrEnd(index) {
            let byte = bytes[index]
            if byte == Byte.comma || byte == Byte.openBracket || byte == Byte.closeBracket || byte == Byte.openBrace
                || byte == Byte.closeBrace
            {
                break
            }
            index += 1
        }
        return pool.string(start, index)
    }

    private mutating func readTag() -> YAMLProperties {
        var properties = YAMLProperties()
        properties.position = position
        properties.tagPosition = position
        let isFlow = isInFlow
        let start = index
        while index < end, !isSpaceOrEnd(index) {
            let byte = bytes[index]
            if isFlow, byte == Byte.comma || byte == Byte.closeBracket || byte == Byte.closeBrace { break }
            index += 1
        }
        properties.tag = tag(named: pool.string(start + 1, index), at: properties.position)
        return properties
    }

    private mutating func tag(named name: String, at start: SourcePosition) -> YAMLProperties.Tag {
        var core = name
        if name.hasPrefix("!") {
            core.removeFirst()
        } else if name.hasPrefix("<tag:yaml.org,2002:"), name.hasSuffix(">") {
            core = String(name.dropFirst("<tag:yaml.org,2002:".utf8.count).dropLast())
        } else {
            switch name {
            case "": return .string
            case "Ref", "Condition": return .function(name)
            default: return .function(name.hasPrefix("Fn::") ? name : "Fn::" + name)
            }
        }
        switch core {
        case "str": return .string
        case "int": return .int
        case "float": return .float
        case "bool": return .bool
        case "null": return .null
        default: return .plain
        }
    }
}

extension YAMLProperties {
    /// The tag as it is written, for messages.
    var written: String {
        if case .function(let name) = self.tag {
            "!" + (name.hasPrefix("Fn::") ? String(name.dropFirst(4)) : name)
        } else {
            "…"
        }
    }
}
