internal import MainstayEvaluation
internal import MainstayPolicy
internal import MainstayTemplate

/// Says in words what is asked of a value.
enum MatcherText {
    private static let maximumDepth = 6

    static func of(_ matcher: Matcher, depth: Int = 0) -> String {
        guard depth < maximumDepth else { return "…" }
        func inner(_ matcher: Matcher) -> String { of(matcher, depth: depth + 1) }
        switch matcher {
        case .equals(let value): return ValueText.of(value)
        case .oneOf(let values): return "one of \(values.map { ValueText.of($0) }.joined(separator: ", "))"
        case .exists(let wanted): return wanted ? "present" : "absent"
        case .like(let pattern): return "like \(pattern)"
        case .atLeast(let bound): return "at least \(Bounds.text(bound))"
        case .atMost(let bound): return "at most \(Bounds.text(bound))"
        case .lessThan(let bound): return "less than \(Bounds.text(bound))"
        case .greaterThan(let bound): return "greater than \(Bounds.text(bound))"
        case .length(let matcher): return "of length \(inner(matcher))"
        case .each(let matcher): return "each \(inner(matcher))"
        case .some(let matcher): return "with one that is \(inner(matcher))"
        case .has(let members):
            let parts = members.map { "\($0.query.text) \(inner($0.matcher))" }
            return "with \(parts.joined(separator: " and "))"
        case .refersTo(let pattern): return "a reference to \(of(pattern))"
        case .mentions(let pattern): return "something that names \(of(pattern))"
        case .renders(let matcher): return inner(matcher)
        case .not(let matcher): return "other than \(inner(matcher))"
        case .all(let parts): return parts.map(inner).joined(separator: " and ")
        case .any(let parts): return parts.map(inner).joined(separator: " or ")
        }
    }

    static func of(_ pattern: ResourcePattern) -> String {
        let types = pattern.types.joined(separator: " or ")
        return pattern.filter == nil ? types : "\(types) (\(of(pattern.filter)))"
    }

    static func of(_ expectation: Expectation?, depth: Int = 0) -> String {
        guard let expectation, depth < maximumDepth else { return "…" }
        func inner(_ expectation: Expectation) -> String { of(expectation, depth: depth + 1) }
        switch expectation {
        case .property(let query, let matcher): return "\(query.text) \(of(matcher, depth: depth + 1))"
        case .referredBy(let pattern, let wanted):
            let types = pattern.types.joined(separator: " or ")
            return wanted ? "referred to by \(types)" : "not referred to by \(types)"
        case .all(let parts): return parts.map(inner).joined(separator: ", ")
        case .any(let parts): return parts.map(inner).joined(separator: " or ")
        case .not(let part): return "not (\(inner(part)))"
        }
    }
}

extension PropertyQuery {
    /// As it is written: `Rules.*.Status`, `Tags[Owner]`.
    var text: String {
        var text = ""
        for step in steps {
            switch step {
            case .member(let name): text += (text.isEmpty ? "" : ".") + name
            case .every: text += ".*"
            case .tag(let key): text += "[\(key)]"
            }
        }
        return text
    }
}

/// A value on one short line.
enum ValueText {
    private static let room = 80

    static func of(_ property: PropertyView) -> String { property.isAbsent ? "absent" : of(property.value) }

    static func of(_ value: TemplateValue) -> String {
        let text = value.scalarText ?? JSONPrinter.compact.string(value)
        return text.count > room ? text.prefix(room - 1) + "…" : text
    }
}
