import MainstayEvaluation

extension TemplateContext {
    /// The ways in which conditions can come out together, by their names; nil where there are too many.
    func scenarios(of names: Set<String>) -> [[String: Bool]]? {
        evaluator.conditions.scenarios(of: names)?.map { scenario in
            Dictionary(
                evaluator.conditions.decided(scenario).map { ($0.name, $0.isTrue) },
                uniquingKeysWith: { first, _ in first })
        }
    }
}
