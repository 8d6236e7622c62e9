/// Actions of IAM that belong together, made ready to be looked for in statements.
struct ActionList: Sendable {
    private let actions: [(name: String, pattern: WildcardPattern)]

    /// - Parameter services: the actions of each service, by its prefix.
    init(_ services: KeyValuePairs<String, [String]>) {
        actions = services.flatMap { service, names in
            names.map { name in
                let full = service + ":" + name
                return (full, WildcardPattern(full, ignoringCase: true))
            }
        }
    }

    /// What a statement allows of the list, on everything of a kind and without a condition: each element of `Action`
    /// with the actions that it covers.
    ///
    /// - Parameter countsWholeServices: whether elements such as `s3:*` count, which are also wrong for being so wide.
    ///   What allows every action never does.
    func allowedOnEverything(
        by statement: PolicyStatement, countsWholeServices: Bool = false
    ) -> [(element: PropertyView, actions: [String])] {
        guard statement.isAllow, !statement.hasConditions else { return [] }
        let scope = statement.scope
        guard scope.isWide else { return [] }
        return statement.actions.compactMap { element in
            guard let text = element.rendered, countsWholeServices || !text.hasSuffix(":*") else { return nil }
            let pattern = WildcardPattern(text, ignoringCase: true)
            if pattern.isEverything { return nil }
            let covered = actions.filter { pattern.covers($0.pattern) && scope.isEverything(for: $0.name) }
            return covered.isEmpty ? nil : (element, covered.map(\.name))
        }
    }
}
