public import MainstayAssembly
import MainstayDiagnostics
import MainstayEvaluation
public import MainstayPolicy
public import MainstayTemplate
import MainstayValidation

/// The whole check of a template: what CloudFormation would refuse, what should not be built, and what is waived.
public struct TemplateCheck: Sendable {
    /// Today, as `2026-11-21`: waivers end.
    public var day: String
    /// Waivers from the project's configuration.
    public var waivers: [Waiver]
    private let policy: PolicyChecker
    private let validator = TemplateValidator()

    public init(day: String, waivers: [Waiver] = [], rules: [any Rule] = RuleRegistry.all) {
        self.day = day
        self.waivers = waivers
        policy = PolicyChecker(rules: rules)
    }

    /// - Parameters:
    ///   - file: The name that findings give to the template.
    ///   - region: Where it is to be deployed; nil where that is open.
    ///   - sources: Which construct made each logical id; findings about it then point there.
    public func check(
        _ value: TemplateValue, file: String, region: String? = nil, account: String? = nil,
        sources: [ElementSource] = []
    ) -> CheckedTemplate {
        let template = Template(value, file: file)
        let names = Dictionary(sources.map { ($0.path, $0.logicalID) }, uniquingKeysWith: { first, _ in first })
        var findings = validator.validate(template, region: region, sources: sources).map { diagnostic in
            PolicyFinding(
                diagnostic, logicalID: diagnostic.construct.map { names[$0] ?? $0 },
                templatePosition: diagnostic.location?.position ?? .unknown)
        }
        let evaluator = Evaluator(template, region: region, account: account)
        findings += policy.check(template, evaluator: evaluator, sources: sources)
        let reader = WaiverReader(template)
        findings += reader.diagnostics.map { PolicyFinding($0, logicalID: $0.construct) }
        var book = WaiverBook(rules: { CheckRules.index }, day: day)
        book.apply(reader, waivers, to: &findings)
        return CheckedTemplate(findings: findings, waivers: book)
    }

    /// The check of every template of an assembly, stack by stack.
    public func check(_ assembly: Assembly) -> [CheckedTemplate] {
        assembly.stacks.map { stack in
            var checked = check(
                stack.template, file: stack.templateFile, region: stack.region, account: stack.account,
                sources: stack.sources)
            // Whoever deploys an assembly uploads its templates first.
            checked.findings.removeAll { $0.diagnostic.rule == "too-large-for-inline" }
            return checked
        }
    }
}
