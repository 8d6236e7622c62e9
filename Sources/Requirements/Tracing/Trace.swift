public import MainstayDiagnostics

/// What a platform's assembly came to against a catalogue.
public struct Trace: Sendable {
    public let catalogue: RequirementCatalogue
    /// In the catalogue's order.
    public let entries: [Entry]
    /// Requirements that exclude each other, and those that the design cannot meet.
    public let findings: [Diagnostic]

    /// One requirement with its status.
    public struct Entry: Sendable {
        public let requirement: Requirement
        public let status: RequirementStatus
        /// Why it does not apply.
        public let reason: String?
        public let checks: [CheckOutcome]
    }

    /// One check of a requirement with its status.
    public struct CheckOutcome: Sendable {
        public let status: RequirementStatus
        /// What was checked: `AWS::RDS::DBInstance: MultiAZ is true`.
        public let summary: String
        /// What the status waits for: an engine, a deployment.
        public let waitsFor: String?
        public let evidence: [Evidence]
    }

    /// How many entries have each status.
    public func count(_ status: RequirementStatus) -> Int { entries.count { $0.status == status } }
}
