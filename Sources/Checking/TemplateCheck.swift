public import MainstayAssembly
import MainstayDiagnostics
import MainstayEvaluation
public import MainstayPolicy
public import MainstayTemplate
public import MainstayTransforms
import MainstayValidation

/// The whole check of a template: what CloudFormation would refuse, what should not be built, and what is waived.
public struct TemplateCheck: Sendable {
    /// Today, as `2026-11-21`: waivers end.
    public var day: String
    /// How the files are read that templates name: includes, nested stacks.
    public var files: TemplateFiles
    private let policy: PolicyChecker
    private let validator = TemplateValidator()
    private let index: @Sendable () -> RuleIndex

    /// - Parameters:
    ///   - rules: rules beside those that come with the toolkit.
    ///   - index: every rule that a waiver may name, asked for where there is a waiver.
    public init(
        day: String, files: TemplateFiles = .none, rules: [any ResourceRule] = [],
        index: @escaping @Sendable () -> RuleIndex = { CheckRules.index }
    ) {
        self.day = day
        self.files = files
        self.index = index
        policy = PolicyChecker(additional: rules)
    }

    /// - Parameters:
    ///   - file: The name that findings give to the template.
    ///   - region: Where it is to be deployed; nil where that is open.
    ///   - sources: Which construct made each logical id; findings about it then point there.
    ///   - callsMacros: false where the text is known not to hold the word Transform.
    ///   - comments: What comments of the file suppress.
    ///   - foreignRules: Rules that were run elsewhere, which waivers may name.
    public func check(
        _ value: TemplateValue, file: String, region: String? = nil, account: String? = nil,
        sources: [ElementSource] = [], callsMacros: Bool = true, foreignRules: Set<String> = [],
        comments: [SkipComment] = []
    ) -> CheckedTemplate {
        let expansion = TemplateExpander(files: files).expand(value, file: file, callsMacros: callsMacros)
        let template = Template(expansion.template, file: file)
        let names = Dictionary(sources.map { ($0.path, $0.logicalID) }, uniquingKeysWith: { first, _ in first })
        func finding(_ diagnostic: Diagnostic) -> PolicyFinding {
            let id = diagnostic.construct.map { names[$0] ?? $0 }
            let mend = ValidationMend(diagnostic, of: id.flatMap { template.resources[$0] })
            return PolicyFinding(
                diagnostic, logicalID: id, templatePosition: diagnostic.location?.position ?? .unknown,
                path: mend?.path ?? [], mend: mend?.mend)
        }
        let refused = validator.validate(template, region: region, sources: sources)
        var findings = (expansion.diagnostics + expansion.unrepeated(refused)).map(finding)
        findings += NestedStackCheck(files: files).findings(in: expansion.template, file: file).map(finding)
        let evaluator = Evaluator(template, region: region, account: account)
        let violations = policy.check(template, evaluator: evaluator, sources: sources)
        findings += expansion.isChanged ? Self.unrepeated(violations) : violations
        let reader = WaiverReader(template, comments: comments)
        findings += reader.diagnostics.map(finding)
        var book = WaiverBook(rules: index, day: day, foreignRules: foreignRules)
        book.apply(reader, [], to: &findings)
        return CheckedTemplate(
            findings: findings, waivers: book, resourceTypes: Set(template.resources.map(\.type)))
    }

    /// What is wrong in the body of a loop is wrong in everything that the loop makes, and is said once.
    private static func unrepeated(_ findings: [PolicyFinding]) -> [PolicyFinding] {
        var seen: Set<Diagnostic> = []
        return findings.filter { finding in
            var place = finding.diagnostic
            place.construct = nil
            place.property = nil
            return seen.insert(place).inserted
        }
    }

    /// The check of every template of an assembly, stack by stack.
    public func check(_ assembly: Assembly) -> [CheckedTemplate] {
        assembly.stacks.map { stack in
            var checked = check(
                stack.template, file: stack.templateFile, region: stack.region, account: stack.account,
                sources: stack.sources, foreignRules: Set(assembly.platformRules))
            // Whoever deploys an assembly uploads its templates first.
            checked.findings.removeAll { $0.diagnostic.rule == "too-large-for-inline" }
            return checked
        }
    }
}
