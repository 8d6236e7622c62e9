internal import MainstayDiagnostics
internal import MainstayEvaluation
internal import MainstayPolicy
internal import MainstayTemplate

/// Something that is no resource, dressed as one so that an expectation can be put to it.
struct SyntheticResource {
    private let template: TemplateView
    private static let name = "Subject"

    init(_ properties: TemplateValue, file: String) {
        let resource = TemplateValue(
            .object(
                TemplateObject([
                    TemplateObject.Member("Type", "Mainstay::Requirements::Subject"),
                    TemplateObject.Member("Properties", properties),
                ])), at: properties.position)
        let value = TemplateValue.object([
            TemplateObject.Member("Resources", .object([TemplateObject.Member(Self.name, resource)]))
        ])
        let template = Template(value, file: file)
        self.template = TemplateView(template, evaluator: Evaluator(template))
    }

    /// Whether it meets an expectation, and what the answer rests on.
    func trial(_ expectation: Expectation) -> (Verdict, [ExpectationTrial.Leaf]) {
        guard let resource = template.resource(Self.name) else { return (.unknown, []) }
        var trial = ExpectationTrial()
        let verdict = trial.run(expectation, on: resource)
        return (verdict, trial.leaves)
    }
}
