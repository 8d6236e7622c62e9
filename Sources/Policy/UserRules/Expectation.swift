internal import MainstayTemplate

/// What a declared rule asks of a resource.
package indirect enum Expectation: Sendable, Hashable {
    case property(PropertyQuery, Matcher)
    /// Whether a resource of that kind refers to it.
    case referredBy(ResourcePattern, Bool)
    case all([Expectation])
    case any([Expectation])
    case not(Expectation)

    /// Whether a resource meets it, and the property that tells.
    package func verdict(_ resource: ResourceView) -> (Verdict, PropertyView?) {
        switch self {
        case .property(let query, let matcher): return query.verdict(resource, matcher)
        case .referredBy(let pattern, let wanted):
            let found = Verdict.any(resource.referrers.lazy.map { pattern.verdict($0) })
            return (wanted ? found : found.inverted, nil)
        case .not(let inner):
            let (verdict, property) = inner.verdict(resource)
            return (verdict.inverted, property)
        case .all(let parts):
            var result: (Verdict, PropertyView?) = (.yes, nil)
            for part in parts {
                let (verdict, property) = part.verdict(resource)
                if verdict == .no { return (.no, property) }
                if verdict == .unknown { result.0 = .unknown }
                result.1 = result.1 ?? property
            }
            return result
        case .any(let parts):
            var result: (Verdict, PropertyView?) = (.no, nil)
            for part in parts {
                let (verdict, property) = part.verdict(resource)
                if verdict == .yes { return (.yes, property) }
                if verdict == .unknown { result.0 = .unknown }
                result.1 = result.1 ?? property
            }
            return result
        }
    }
}

/// The way to a property: names and `*` for every element or member, and `[Key]` for a tag.
package struct PropertyQuery: Sendable, Hashable {
    package enum Step: Sendable, Hashable {
        case member(String)
        case every
        /// The value of the tag of that key.
        case tag(String)
    }

    package let steps: [Step]

    /// Reads `Properties.Tags[Owner]`; a path that begins with no attribute of a resource is one of its properties.
    /// Nil where it cannot be read.
    package init?(_ text: String) {
        var steps: [Step] = []
        for part in Self.parts(of: text) {
            if part == "*" {
                steps.append(.every)
            } else if part.hasSuffix("]"), let open = part.firstIndex(of: "[") {
                let name = part[..<open]
                let key = part[part.index(after: open)...].dropLast()
                if name.isEmpty || key.isEmpty { return nil }
                steps += key == "*" ? [.member(String(name)), .every] : [.member(String(name)), .tag(String(key))]
            } else if part.isEmpty || part.contains("[") || part.contains("]") {
                return nil
            } else {
                steps.append(.member(String(part)))
            }
        }
        guard case .member? = steps.first else { return nil }
        self.steps = steps
    }

    /// What stands between the dots; those within brackets belong to a key: `Parameters[rds.force_ssl]`.
    private static func parts(of text: String) -> [Substring] {
        var parts: [Substring] = []
        var start = text.startIndex
        var isWithinBrackets = false
        for index in text.indices {
            switch text[index] {
            case "[": isWithinBrackets = true
            case "]": isWithinBrackets = false
            case "." where !isWithinBrackets:
                parts.append(text[start..<index])
                start = text.index(after: index)
            default: break
            }
        }
        return parts + [text[start...]]
    }

    private static let attributes: Set<String> = [
        "Condition", "CreationPolicy", "DeletionPolicy", "DependsOn", "Metadata", "UpdatePolicy", "UpdateReplacePolicy",
    ]

    package func verdict(_ resource: ResourceView, _ matcher: Matcher) -> (Verdict, PropertyView?) {
        guard case .member(let first)? = steps.first else { return (.unknown, nil) }
        let start: PropertyView
        var rest = steps.dropFirst()
        if first == "Properties" {
            start = resource.properties
        } else if Self.attributes.contains(first) {
            start = resource.attribute(first)
        } else {
            start = resource.properties
            rest = steps[...]
        }
        return Self.verdict(start, rest, matcher)
    }

    /// Whether what the path leads to below a value meets what is asked.
    func verdict(below property: PropertyView, _ matcher: Matcher) -> (Verdict, PropertyView?) {
        Self.verdict(property, steps[...], matcher)
    }

    private static func verdict(
        _ property: PropertyView, _ steps: ArraySlice<Step>, _ matcher: Matcher
    ) -> (Verdict, PropertyView?) {
        guard let step = steps.first else { return (matcher.verdict(property), property) }
        let rest = steps.dropFirst()
        switch step {
        case .member(let name):
            if rest.isEmpty, property.certainlyHas(name) {
                return (matcher.verdictOfPresent(property[name]), property[name])
            }
            return verdict(property[name], rest, matcher)
        case .tag(let key):
            if property.isUnknown { return (.unknown, property) }
            if property.value.object != nil { return verdict(property[key], rest, matcher) }
            let tags = property.elements
            if let tag = tags.first(where: { $0["Key"].string == key }) { return verdict(tag["Value"], rest, matcher) }
            if tags.contains(where: { $0.isUnknown || $0["Key"].isUnknown }) { return (.unknown, property) }
            return verdict(property.absentMember(key), rest, matcher)
        case .every:
            if property.isUnknown { return (.unknown, property) }
            let parts = property.value.object != nil ? property.members.map(\.value) : property.elements
            var result: (Verdict, PropertyView?) = (.yes, property)
            for part in parts {
                let (found, place) = verdict(part, rest, matcher)
                if found == .no { return (.no, place) }
                if found == .unknown { result.0 = .unknown }
            }
            return result
        }
    }
}
