internal import MainstayAssembly
internal import MainstayPolicy
internal import MainstayTemplate

/// What must not be there: a capability that a document excludes.
struct AbsenceCheck: Check {
    static let head = "absent"
    static let members = ["where"]
    private let pattern: ResourcePattern

    init?(_ reader: inout MemberReader) {
        guard let pattern = reader.pattern("absent", required: true) else { return nil }
        guard reader.has("where") else {
            self.pattern = pattern
            return
        }
        guard let filter = reader.expectation("where") else { return nil }
        self.pattern = pattern.narrowed(by: filter)
    }

    var summary: String { "no \(MatcherText.of(pattern))" }

    func run(_ run: inout CheckRun) {
        for environment in run.environments {
            let (found, unknown) = run.resources(pattern, in: environment)
            for resource in found + unknown {
                let isKnown = unknown.isEmpty || found.contains { $0.resource === resource.resource }
                let evidence = resource.stack.evidence(
                    "\(resource.resource.type) \(resource.resource.name) is there", holds: false, role: .value,
                    resource: resource.resource)
                if isKnown { run.fail(evidence) } else { run.doubt(evidence) }
            }
            if found.isEmpty { for stack in environment.stacks { run.hold(Self.evidence(pattern, in: stack)) } }
        }
    }

    /// That a stack has nothing of a kind.
    static func evidence(_ pattern: ResourcePattern, in stack: StackFacts) -> Evidence {
        let type = (pattern.types.first ?? "").split(separator: "*", omittingEmptySubsequences: false)
            .joined(separator: "Example")
        return stack.evidence(
            "none of \(MatcherText.of(pattern))", holds: true,
            place: .absence(
                stack: stack.artifact.id, type: type,
                properties: pattern.filter?.example ?? TemplateValue(.object(TemplateObject()))))
    }
}

extension Expectation {
    /// The properties of a resource that meets it, as far as plain values say how.
    var example: TemplateValue {
        var result = TemplateObject()
        for part in parts {
            switch part {
            case .property(let query, let matcher):
                guard let value = matcher.example else { continue }
                var names = query.steps.compactMap { step -> String? in
                    if case .member(let name) = step { return name }
                    return nil
                }
                if names.first == "Properties" { names.removeFirst() }
                guard let first = names.first, names.count <= 20 else { continue }
                let inner = names.dropFirst().reversed().reduce(value) { .object([TemplateObject.Member($1, $0)]) }
                result[first] = inner
            case .any(let choices):
                guard let first = choices.first?.example.object else { continue }
                for member in first.members { result[member.key] = member.value }
            default: continue
            }
        }
        return TemplateValue(.object(result))
    }
}

extension Matcher {
    fileprivate var example: TemplateValue? {
        switch self {
        case .equals(let value): value
        case .oneOf(let values): values.first
        case .exists(true): "example"
        case .like(let pattern): .string(pattern.split(separator: "*", omittingEmptySubsequences: true).joined())
        case .atLeast(let bound): .double(bound)
        case .atMost(let bound): .double(bound)
        case .greaterThan(let bound): .double(bound + 1)
        case .some(let inner), .each(let inner): inner.example.map { .array([$0]) }
        case .has(let members): Expectation.all(members.map { .property($0.query, $0.matcher) }).example
        case .all(let parts), .any(let parts): parts.lazy.compactMap(\.example).first
        default: nil
        }
    }
}
