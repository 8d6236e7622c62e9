internal import MainstayDiagnostics
internal import MainstayPolicy

/// Finds requirements that no value satisfies together.
struct ContradictionFinder {
    let catalogue: RequirementCatalogue
    let index: ClaimIndex

    private struct Pair: Hashable {
        let first: Int
        let second: Int
        let query: PropertyQuery
    }

    /// One finding for each two requirements and property, whatever the number of resources.
    ///
    /// A note where one of them gives way to the other, else an error.
    func findings() -> [Diagnostic] {
        var seen: Set<Pair> = []
        var found: [Diagnostic] = []
        for place in index.places {
            guard let claims = index.claims[place], claims.count > 1 else { continue }
            let sets = claims.map { ValueSet($0.matcher) }
            // Two claims of one kind are the same claim; only those that differ are compared.
            var distinct: [Int] = []
            var known: Set<Matcher> = []
            for (number, claim) in claims.enumerated() where known.insert(claim.matcher).inserted {
                distinct.append(number)
            }
            for (offset, first) in distinct.enumerated() {
                for second in distinct.dropFirst(offset + 1) where sets[first].excludes(sets[second]) {
                    let pair = Pair(
                        first: claims[first].requirement, second: claims[second].requirement, query: place.query)
                    if pair.first == pair.second || !seen.insert(pair).inserted { continue }
                    found.append(finding(claims[first], claims[second], place))
                }
            }
        }
        return found
    }

    private func finding(_ first: Claim, _ second: Claim, _ place: ClaimedPlace) -> Diagnostic {
        let (one, other) = (catalogue.requirements[first.requirement], catalogue.requirements[second.requirement])
        let isSettled = one.givesWay.contains(other.id) || other.givesWay.contains(one.id)
        let winner = one.givesWay.contains(other.id) ? other.id : one.id
        let message =
            "\(one.id) wants \(place.query.text) to be \(MatcherText.of(first.matcher)), "
            + "\(other.id) wants it to be \(MatcherText.of(second.matcher))"
        return Diagnostic(
            "contradicting-requirements", isSettled ? .note : .error,
            isSettled ? "\(message); \(winner) has its way" : "\(message): no value is both", at: one.location,
            construct: place.resource, property: place.query.text,
            help: isSettled ? nil : "settle it: let one of them have gives-way-to, or ask whoever wrote them",
            related: [RelatedPlace("\(other.id) is here", at: other.location)])
    }
}
