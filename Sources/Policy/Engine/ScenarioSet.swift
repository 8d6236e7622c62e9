internal import MainstayEvaluation
internal import MainstayTemplate

/// The scenarios in which a resource exists, told apart by the conditions that its properties depend on.
struct ScenarioSet {
    let all: [Scenario]
    private let own: String?
    private let space: ConditionSpace?
    private static let maximumDepth = 100

    init(_ resource: TemplateResource, _ evaluator: Evaluator) {
        own = resource.condition
        guard !evaluator.template.conditions.isEmpty else {
            (all, space) = ([.undecided], nil)
            return
        }
        var names: Set<String> = []
        for call in resource.calls where call.depth < Self.maximumDepth && call.name == "Fn::If" {
            if let name = call.argument.array?.first?.string { names.insert(name) }
        }
        let space = evaluator.conditions
        guard !names.isEmpty else {
            (all, self.space) = ([.undecided], nil)
            return
        }
        if let own { names.insert(own) }
        var scenarios = space.scenarios(of: names) ?? [.undecided]
        if let own {
            scenarios.removeAll { scenario in
                space.decided(scenario).contains { $0.name == own && !$0.isTrue }
            }
        }
        all = scenarios
        self.space = space
    }

    var isTrivial: Bool { all.count < 2 }

    /// `where IsProduction is false`, for a finding that comes up in some of the scenarios only.
    func qualification(_ scenarios: Set<Int>) -> String? {
        guard let space, scenarios.count < all.count, let first = scenarios.min() else { return nil }
        let rest = all.indices.filter { scenarios.contains($0) }
        let common = space.decided(all[first]).filter { condition in
            rest.allSatisfy { index in
                space.decided(all[index]).contains { $0.name == condition.name && $0.isTrue == condition.isTrue }
            }
        }
        // What is so in every scenario says nothing.
        let telling = common.filter { condition in
            condition.name != own
                && !all.allSatisfy { scenario in
                    space.decided(scenario).contains { $0.name == condition.name && $0.isTrue == condition.isTrue }
                }
        }
        if telling.isEmpty { return nil }
        return "where " + telling.map { "\($0.name) is \($0.isTrue)" }.joined(separator: " and ")
    }
}
