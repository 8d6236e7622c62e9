internal import MainstayDiagnostics
internal import MainstayTemplate

/// Reads what a declared rule asks of a resource, and of a value.
package struct ExpectationReader {
    let file: String
    /// Kinds of resources that have a name of their own.
    let selections: [String: ResourcePattern]
    package private(set) var diagnostics: [Diagnostic] = []
    private static let maximumDepth = 20
    private static let operators = [
        "equals", "has", "refers-to", "mentions", "renders", "not-equals", "in", "not-in", "exists", "like", "not-like",
        "at-least", "at-most", "less-than",
        "greater-than", "length", "each", "some", "none", "not", "all-of", "any-of",
    ]

    package init(file: String, selections: [String: ResourcePattern] = [:]) {
        self.file = file
        self.selections = selections
    }

    /// An object of paths and what is asked of each, all of which must hold; or `all`, `any`, `not`, `referred-by`.
    package mutating func read(_ value: TemplateValue, depth: Int = 0) -> Expectation? {
        guard depth < Self.maximumDepth, let object = value.object, !object.isEmpty else {
            report(
                value, "an expectation is an object", "write the path of a property, and below it what is asked of it")
            return nil
        }
        var parts: [Expectation] = []
        for member in object.members {
            switch member.key {
            case "all", "any":
                guard let list = member.value.array, !list.isEmpty else {
                    report(member.value, "\(member.key) takes a list", "write a list of expectations below it")
                    continue
                }
                let inner = list.compactMap { read($0, depth: depth + 1) }
                parts.append(member.key == "all" ? .all(inner) : .any(inner))
            case "not": if let inner = read(member.value, depth: depth + 1) { parts.append(.not(inner)) }
            case "referred-by", "not-referred-by":
                if let kind = pattern(member.value, depth: depth + 1) {
                    parts.append(.referredBy(kind, member.key == "referred-by"))
                }
            default:
                guard let query = PropertyQuery(member.key) else {
                    report(
                        TemplateValue(.null, at: member.keyPosition), "\"\(member.key)\" is no path of a property",
                        "write it as VersioningConfiguration.Status, Rules.*.Status or Tags[Owner]")
                    continue
                }
                if let matcher = matcher(member.value, depth: depth + 1) { parts.append(.property(query, matcher)) }
            }
        }
        return parts.count == 1 ? parts.first : .all(parts)
    }

    /// A plain value, which is to be equalled, or an object of operators, all of which must hold.
    package mutating func matcher(_ value: TemplateValue, depth: Int = 0) -> Matcher? {
        guard depth < Self.maximumDepth else {
            report(value, "the rule nests too deeply", "split it into several rules")
            return nil
        }
        guard let object = value.object else {
            if value.array != nil {
                report(
                    value, "a list does not say how it is to be compared", "write in, each, some or equals before it")
                return nil
            }
            return value.isNull ? .exists(false) : .equals(value)
        }
        var parts: [Matcher] = []
        for member in object.members {
            if let part = operation(member, depth: depth) { parts.append(part) }
        }
        if object.isEmpty { report(value, "nothing is asked of the value", "write a value or an operator") }
        return parts.count == 1 ? parts.first : .all(parts)
    }

    private mutating func operation(_ member: TemplateObject.Member, depth: Int) -> Matcher? {
        let value = member.value
        switch member.key {
        case "equals": return .equals(value)
        case "not-equals": return .not(.equals(value))
        case "in", "not-in":
            guard let list = value.array else { return refuse(value, "\(member.key) takes a list of values") }
            return member.key == "in" ? .oneOf(list) : .not(.oneOf(list))
        case "exists":
            guard let truth = value.bool else { return refuse(value, "exists takes true or false") }
            return .exists(truth)
        case "like", "not-like":
            guard let text = value.string else { return refuse(value, "\(member.key) takes a text, with * and ?") }
            return member.key == "like" ? .like(text) : .not(.like(text))
        case "at-least": return number(value, member.key).map { .atLeast($0) }
        case "at-most": return number(value, member.key).map { .atMost($0) }
        case "less-than": return number(value, member.key).map { .lessThan($0) }
        case "greater-than": return number(value, member.key).map { .greaterThan($0) }
        case "length": return matcher(value, depth: depth + 1).map { .length($0) }
        case "each": return matcher(value, depth: depth + 1).map { .each($0) }
        case "some": return matcher(value, depth: depth + 1).map { .some($0) }
        case "none": return matcher(value, depth: depth + 1).map { .not(.some($0)) }
        case "not": return matcher(value, depth: depth + 1).map { .not($0) }
        case "has": return has(value, depth: depth + 1)
        case "refers-to": return pattern(value, depth: depth + 1).map { .refersTo($0) }
        case "mentions": return pattern(value, depth: depth + 1).map { .mentions($0) }
        case "renders": return matcher(value, depth: depth + 1).map { .renders($0) }
        case "all-of", "any-of":
            guard let list = value.array, !list.isEmpty else { return refuse(value, "\(member.key) takes a list") }
            let inner = list.compactMap { matcher($0, depth: depth + 1) }
            return member.key == "all-of" ? .all(inner) : .any(inner)
        default:
            report(
                TemplateValue(.null, at: member.keyPosition), "there is no operator \"\(member.key)\"",
                Suggestion.didYouMean(member.key, among: Self.operators)
                    ?? "the operators are \(Self.operators.joined(separator: ", "))")
            return nil
        }
    }

    private mutating func has(_ value: TemplateValue, depth: Int) -> Matcher? {
        guard let object = value.object, !object.isEmpty else { return refuse(value, "has takes an object of paths") }
        var members: [Matcher.Member] = []
        for member in object.members {
            guard let query = PropertyQuery(member.key) else {
                report(
                    TemplateValue(.null, at: member.keyPosition), "\"\(member.key)\" is no path of a property",
                    "write it as Status, Rules.*.Status or Tags[Owner]")
                continue
            }
            if let matcher = matcher(member.value, depth: depth + 1) {
                members.append(Matcher.Member(query: query, matcher: matcher))
            }
        }
        return .has(members)
    }

    /// A resource type, the name of a selection, or an object with `resource` and `where`.
    package mutating func pattern(_ value: TemplateValue, depth: Int = 0) -> ResourcePattern? {
        guard depth < Self.maximumDepth else {
            report(value, "the rule nests too deeply", "split it into several rules")
            return nil
        }
        if let object = value.object {
            for member in object.members where member.key != "resource" && member.key != "where" {
                report(
                    TemplateValue(.null, at: member.keyPosition), "\"\(member.key)\" has no meaning here",
                    Suggestion.didYouMean(member.key, among: ["resource", "where"]) ?? "give it resource and where")
            }
            guard let inner = object["resource"].flatMap({ pattern($0, depth: depth + 1) }) else {
                if object["resource"] == nil {
                    report(value, "there is no resource type", "write resource: AWS::S3::Bucket")
                }
                return nil
            }
            guard let filter = object["where"] else { return inner }
            return read(filter, depth: depth + 1).map { inner.narrowed(by: $0) }
        }
        var found: ResourcePattern?
        for element in value.array ?? [value] {
            guard let name = element.string else {
                report(element, "that is no resource type", "write it as AWS::S3::BucketPolicy")
                return nil
            }
            if let selection = selections[name] {
                if value.array == nil { return selection }
                report(element, "a selection cannot stand in a list", "name it alone")
                return nil
            }
            guard name.contains("::") || name == "*" else {
                report(
                    element, "\"\(name)\" is no resource type",
                    Suggestion.didYouMean(name, among: selections.keys.sorted())
                        ?? "write it as AWS::S3::BucketPolicy; * stands for any characters")
                return nil
            }
            found = ResourcePattern(types: (found?.types ?? []) + [name], filter: nil)
        }
        return found
    }

    private mutating func number(_ value: TemplateValue, _ name: String) -> Double? {
        switch value.content {
        case .int(let number): return Double(number)
        case .double(let number): return number
        default:
            report(value, "\(name) takes a number", "write a number")
            return nil
        }
    }

    private mutating func refuse(_ value: TemplateValue, _ message: String) -> Matcher? {
        report(value, message, "see the operators in the guide to rules of your own")
        return nil
    }

    private mutating func report(_ place: TemplateValue, _ message: String, _ help: String) {
        diagnostics.append(
            Diagnostic(
                "invalid-rule", .error, message, at: SourceLocation(file: file, position: place.position), help: help))
    }
}
