internal import MainstayEvaluation
internal import MainstayPolicy
internal import MainstayTemplate

/// Puts an expectation to a resource, and keeps everything that the answer rests on.
struct ExpectationTrial {
    /// One property, or one resource, that the answer rests on.
    struct Leaf {
        let verdict: Verdict
        let resource: ResourceView
        let property: PropertyView?
        let message: String
        let isTarget: Bool
    }

    private(set) var leaves: [Leaf] = []
    private static let maximumDepth = 12

    /// Whether a resource meets an expectation.
    mutating func run(_ expectation: Expectation, on resource: ResourceView, depth: Int = 0) -> Verdict {
        guard depth < Self.maximumDepth else { return .unknown }
        switch expectation {
        case .property(let query, let matcher): return property(query, matcher, resource, depth)
        case .referredBy(let pattern, let wanted):
            let found = referrers(of: resource, pattern, depth)
            return wanted ? found : found.inverted
        case .not(let inner):
            // What holds for the negation is where the inner one does not.
            return run(inner, on: resource, depth: depth + 1).inverted
        case .all(let parts): return .all(parts.map { run($0, on: resource, depth: depth + 1) })
        case .any(let parts):
            var trials: [(Verdict, ExpectationTrial)] = []
            for part in parts {
                var trial = ExpectationTrial()
                trials.append((trial.run(part, on: resource, depth: depth + 1), trial))
            }
            let verdict = Verdict.any(trials.map(\.0))
            for trial in trials where trial.0 == verdict { leaves += trial.1.leaves }
            return verdict
        }
    }

    private mutating func property(
        _ query: PropertyQuery, _ matcher: Matcher, _ resource: ResourceView, _ depth: Int
    ) -> Verdict {
        var (verdict, place) = query.verdict(resource, matcher)
        // Of nothing at all, everything holds; but a requirement asks for something.
        if verdict == .yes, query.steps.contains(.every), let list = place, list.isEmpty { verdict = .no }
        let name = query.text
        let message: String
        switch verdict {
        case .yes: message = "\(name) is \(place.map(ValueText.of) ?? "there")"
        case .no: message = "\(name) is \(place.map(ValueText.of) ?? "absent"), not \(MatcherText.of(matcher))"
        case .unknown:
            message = "\(name) is \(place.map(ValueText.of) ?? "unknown"), which only deployment can tell"
        }
        leaves.append(
            Leaf(verdict: verdict, resource: resource, property: place, message: message, isTarget: false))
        if verdict == .yes, let place { keepTargets(of: place, matcher, depth: depth) }
        return verdict
    }

    /// Keeps the resources that a value refers to, as far as they were asked for.
    mutating func keepTargets(of property: PropertyView, _ matcher: Matcher, depth: Int = 0) {
        let patterns = matcher.patterns
        if patterns.isEmpty { return }
        for resource in property.mentioned {
            for pattern in patterns where pattern.verdict(resource) == .yes { note(resource, pattern, depth) }
        }
    }

    private mutating func referrers(of resource: ResourceView, _ pattern: ResourcePattern, _ depth: Int) -> Verdict {
        var result = Verdict.no
        for referrer in resource.referrers {
            let verdict = pattern.verdict(referrer)
            if verdict == .yes {
                note(referrer, pattern, depth)
                result = .yes
            } else if verdict == .unknown, result == .no {
                result = .unknown
            }
        }
        if result != .yes {
            leaves.append(
                Leaf(
                    verdict: result, resource: resource, property: nil,
                    message: "nothing of \(MatcherText.of(pattern)) refers to it", isTarget: false))
        }
        return result
    }

    private mutating func note(_ resource: ResourceView, _ pattern: ResourcePattern, _ depth: Int) {
        leaves.append(
            Leaf(
                verdict: .yes, resource: resource, property: nil, message: "\(resource.type) \(resource.name)",
                isTarget: true))
        guard let filter = pattern.filter, depth < Self.maximumDepth else { return }
        var inner = ExpectationTrial()
        _ = inner.run(filter, on: resource, depth: depth + 2)
        leaves += inner.leaves.map {
            Leaf(
                verdict: $0.verdict, resource: $0.resource, property: $0.property, message: $0.message, isTarget: true)
        }
    }
}

extension Matcher {
    /// The kinds of resources that it asks for references to.
    var patterns: [ResourcePattern] {
        switch self {
        case .refersTo(let pattern), .mentions(let pattern): [pattern]
        case .length(let inner), .each(let inner), .some(let inner), .renders(let inner), .not(let inner):
            inner.patterns
        case .all(let parts), .any(let parts): parts.flatMap(\.patterns)
        case .has(let members): members.flatMap(\.matcher.patterns)
        default: []
        }
    }
}
