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
    /// Whether the process ends after the check, so that nothing need be let go of.
    public var endsProcess: Bool {
        get { policy.endsProcess }
        set { policy.endsProcess = newValue }
    }
    private var policy: PolicyChecker
    private let validator = TemplateValidator()
    private let index: @Sendable () -> RuleIndex
    /// From here on a second core is worth its start.
    private static let manyResources = 100

    /// - Parameters:
    ///   - rules: rules beside those that come with the toolkit.
    ///   - settings: what rules are told of the project.
    ///   - index: every rule that a waiver may name, asked for where there is a waiver.
    public init(
        day: String, files: TemplateFiles = .none, rules: [any ResourceRule] = [],
        settings: PolicySettings = PolicySettings(),
        index: @escaping @Sendable () -> RuleIndex = { CheckRules.index }
    ) {
        self.day = day
        self.files = files
        self.index = index
        policy = PolicyChecker(additional: rules, settings: settings)
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
        let inspection = inspect(
            value, file: file, region: region, account: account, sources: sources, callsMacros: callsMacros)
        return finish(inspection, foreignRules: foreignRules, comments: comments)
    }

    /// Everything but the waivers.
    ///
    /// - Parameter followsPaths: false where paths are followed through several stacks afterwards.
    func inspect(
        _ value: TemplateValue, file: String, region: String?, account: String?, sources: [ElementSource],
        callsMacros: Bool = true, followsPaths: Bool = true
    ) -> TemplateInspection {
        let expansion = TemplateExpander(files: files).expand(value, file: file, callsMacros: callsMacros)
        let template = Template(expansion.template, file: file)
        // The two know nothing of each other.
        let (refused, violations) = Parallel.both(isWorthwhile: template.resources.count >= Self.manyResources) {
            validator.validate(
                template, region: region, sources: sources, written: expansion.isChanged ? value : nil)
        } _: {
            policy.check(
                template, evaluator: Evaluator(template, region: region, account: account), sources: sources,
                followsPaths: followsPaths)
        }
        var inspection = TemplateInspection(template: template, isExpanded: expansion.isChanged, sources: sources)
        inspection.add(expansion.diagnostics + expansion.unrepeated(refused))
        inspection.add(NestedStackCheck(files: files).findings(in: expansion.template, file: file))
        inspection.violations = violations
        return inspection
    }

    func finish(
        _ inspection: TemplateInspection, foreignRules: Set<String>, comments: [SkipComment] = []
    ) -> CheckedTemplate {
        let violations = inspection.violations
        var findings = inspection.findings
        findings += inspection.isExpanded ? Self.unrepeated(violations) : violations
        let reader = WaiverReader(inspection.template, comments: comments)
        findings += reader.diagnostics.map(inspection.finding)
        var book = WaiverBook(rules: index, day: day, foreignRules: foreignRules)
        book.apply(reader, [], to: &findings)
        for nested in inspection.nested {
            var found = nested.violations
            // The other rules do not look at nested templates, so that nothing is known of what their waivers are for.
            var nestedBook = WaiverBook(rules: index, day: day, foreignRules: foreignRules)
            nestedBook.apply(WaiverReader(nested.template), [], to: &found)
            findings += found
        }
        return CheckedTemplate(
            findings: findings, waivers: book, resourceTypes: Set(inspection.template.resources.map(\.type)))
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

    /// The check of every template of an assembly, stack by stack. Paths are followed from stack to stack.
    public func check(_ assembly: Assembly) -> [CheckedTemplate] {
        var check = self
        check.policy.settings.residency?.bucketRegions = Self.buckets(assembly)
        let paths = StackPaths(policy: check.policy, files: files)
        let groups = StackEnvironments.groups(assembly.stacks)
            .filter { $0.count > 1 || paths.hasNestedTemplates(assembly.stacks[$0[0]]) }
        let joined = Set(groups.flatMap(\.self))
        var inspections = assembly.stacks.enumerated().map { index, stack in
            check.inspect(
                stack.template, file: stack.templateFile, region: stack.region, account: stack.account,
                sources: stack.sources, followsPaths: !joined.contains(index))
        }
        for group in groups { paths.follow(group, of: assembly, &inspections) }
        return inspections.map { inspection in
            var checked = finish(inspection, foreignRules: Set(assembly.platformRules))
            // Whoever deploys an assembly uploads its templates first.
            checked.findings.removeAll { $0.diagnostic.rule == "too-large-for-inline" }
            return checked
        }
    }

    /// The regions of the buckets that an assembly makes under names that are written out.
    private static func buckets(_ assembly: Assembly) -> [String: String] {
        var regions: [String: String] = [:]
        for stack in assembly.stacks {
            guard let region = stack.region else { continue }
            let template = Template(stack.template, file: stack.templateFile)
            let evaluator = Evaluator(template, region: region, account: stack.account)
            for resource in template.resources where resource.type == "AWS::S3::Bucket" {
                guard let name = resource.properties?["BucketName"].flatMap({ evaluator.text($0) }) else { continue }
                regions[name] = region
            }
        }
        return regions
    }
}
