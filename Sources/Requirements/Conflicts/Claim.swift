internal import MainstayAssembly
internal import MainstayEvaluation
internal import MainstayPolicy

/// What a requirement says of one property of one resource.
struct Claim {
    let requirement: Int
    let query: PropertyQuery
    let matcher: Matcher
}

/// One property of one resource of the assembly.
struct ClaimedPlace: Hashable {
    let stack: String
    let resource: String
    let query: PropertyQuery
}

/// What all requirements say, by the property that they say it of.
struct ClaimIndex {
    private(set) var claims: [ClaimedPlace: [Claim]] = [:]
    /// In the order in which they were found.
    private(set) var places: [ClaimedPlace] = []

    init(_ catalogue: RequirementCatalogue, _ facts: AssemblyFacts) {
        for (number, requirement) in catalogue.requirements.enumerated() {
            for scoped in requirement.checks {
                guard let check = scoped.check as? ResourceCheck, let expectation = check.expectation else { continue }
                for environment in facts.selected(scoped.environments) {
                    collect(check.pattern, expectation, number, environment)
                }
            }
        }
    }

    private mutating func collect(
        _ pattern: ResourcePattern, _ expectation: Expectation, _ number: Int, _ environment: EnvironmentFacts
    ) {
        for stack in environment.stacks {
            for resource in stack.view.resources where pattern.verdict(resource) == .yes {
                for part in expectation.parts {
                    guard case .property(let query, let matcher) = part else { continue }
                    let place = ClaimedPlace(stack: stack.artifact.id, resource: resource.name, query: query)
                    if claims[place] == nil { places.append(place) }
                    claims[place, default: []].append(
                        Claim(requirement: number, query: query, matcher: matcher))
                }
            }
        }
    }
}

/// The properties of which a requirement says nothing, because others before which it gives way do.
struct Yields {
    private var owners: [ClaimedPlace: [(id: String, matcher: Matcher)]] = [:]

    static let none = Yields()

    private init() {}

    init(_ requirement: Requirement, _ catalogue: RequirementCatalogue, _ index: ClaimIndex) {
        guard !requirement.givesWay.isEmpty else { return }
        for place in index.places {
            for claim in index.claims[place] ?? [] {
                let id = catalogue.requirements[claim.requirement].id
                if requirement.givesWay.contains(id) { owners[place, default: []].append((id, claim.matcher)) }
            }
        }
    }

    /// The requirement that says something else of the property; nil where none does.
    func owner(of part: Expectation, in stack: String, resource: String) -> String? {
        guard !owners.isEmpty, case .property(let query, let matcher) = part else { return nil }
        let place = ClaimedPlace(stack: stack, resource: resource, query: query)
        return owners[place]?.first { ValueSet(matcher).excludes(ValueSet($0.matcher)) }?.id
    }
}

extension AssemblyFacts {
    /// The environments of those names; all where nil.
    func selected(_ names: [String]?) -> [EnvironmentFacts] {
        guard let names else { return environments }
        return environments.filter { environment in environment.name.map(names.contains) ?? false }
    }
}
