public import MainstayPolicy
public import MainstayTesting

extension SynthesizedTemplate {
    /// What rules find in the template, in its order.
    public func findings(of rules: any Rule...) -> [PolicyFinding] { findings(of: rules) }

    /// Requires that rules find nothing that is not waived.
    ///
    ///     try production.requireNoFindings(of: BucketWithoutOwner())
    ///
    /// - Throws: ``TestFailure`` with what is found.
    public func requireNoFindings(of rules: any Rule...) throws {
        let found = findings(of: rules)
        guard !found.isEmpty else { return }
        let lines = found.map { "  \($0.logicalID ?? ""): \($0.diagnostic.message) [\($0.diagnostic.rule)]" }
        throw TestFailure("\(stackName) has findings:\n" + lines.joined(separator: "\n"))
    }

    /// Requires that a rule finds something in a resource.
    ///
    /// - Throws: ``TestFailure`` where it finds nothing there.
    public func requireFinding(of rule: any Rule, in logicalID: String) throws {
        let found = findings(of: [rule])
        if found.contains(where: { $0.logicalID == logicalID }) { return }
        let others = found.compactMap(\.logicalID)
        throw TestFailure(
            "\(rule.metadata.name) finds nothing in \(logicalID) of \(stackName)"
                + (others.isEmpty ? "" : ", but in \(others.joined(separator: ", "))"))
    }

    private func findings(of rules: [any Rule]) -> [PolicyFinding] {
        let template = Template(value, file: stackName)
        var findings = rules.flatMap { $0.findings(in: value, file: stackName) }
        let index = RuleIndex(rules.map { ($0.metadata.name, $0.metadata.equivalents) })
        var book = WaiverBook(rules: { index }, day: "\(CalendarDate.today)")
        book.apply(WaiverReader(template), [], to: &findings)
        return findings.filter { $0.waiver == nil }
    }
}
