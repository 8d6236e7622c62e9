public import MainstayAssembly
internal import MainstayEvaluation
public import MainstayPolicy

/// Runs rules over the stacks of an assembly.
public struct AssemblyPolicy: Sendable {
    private let checker: PolicyChecker
    private let index: RuleIndex
    private let day: CalendarDate

    /// - Parameter day: on which waivers have to hold.
    public init(_ rules: [any Rule], on day: CalendarDate = .today) {
        checker = PolicyChecker(rules: rules)
        index = RuleIndex(
            rules.map { rule in
                let metadata = rule.metadata
                return (metadata.name, metadata.equivalents)
            })
        self.day = day
    }

    /// The names of the rules, sorted.
    public var names: [String] { index.names }

    /// What the rules find and nothing waives, and the waivers of these rules that are of no use, stack by stack.
    public func findings(in assembly: Assembly) -> [Diagnostic] {
        let index = index
        var found: [Diagnostic] = []
        var book = WaiverBook(rules: { index }, day: "\(day)")
        var sources: [String: ElementSource] = [:]
        for stack in assembly.stacks {
            let template = Template(stack.template, file: stack.templateFile)
            let evaluator = Evaluator(template, region: stack.region, account: stack.account)
            var findings = checker.check(template, evaluator: evaluator, sources: stack.sources)
            book.apply(WaiverReader(template), [], to: &findings)
            found += findings.filter { $0.waiver == nil }.map(\.diagnostic)
            for source in stack.sources where sources[source.logicalID] == nil { sources[source.logicalID] = source }
        }
        // Waivers of other rules are looked at where those are run.
        for var finding in book.findings() where finding.rule != "unknown-waived-rule" {
            if let source = finding.construct.flatMap({ sources[$0] }) {
                finding.construct = source.path
                finding.location = source.location
            }
            found.append(finding)
        }
        return found
    }
}
