public import MainstayAssembly
internal import MainstayDiagnostics

/// Works out for every requirement of a catalogue whether an assembly meets it.
public struct RequirementTracer: Sendable {
    private let catalogue: RequirementCatalogue
    private let documents: any DocumentSource
    private let engines: EngineRegistry
    private let day: String

    /// - Parameters:
    ///   - documents: the files of the platform.
    ///   - engines: what computes figures; a check of a measure that none offers is unproven.
    ///   - day: today, as `2026-11-21`: waivers end.
    public init(
        _ catalogue: RequirementCatalogue, documents: any DocumentSource, engines: EngineRegistry = EngineRegistry(),
        day: String
    ) {
        self.catalogue = catalogue
        self.documents = documents
        self.engines = engines
        self.day = day
    }

    public func trace(_ assembly: Assembly) -> Trace { trace(AssemblyFacts(assembly, day: day)) }

    /// What to trace an assembly with that changes little by little.
    public func repeated() -> RepeatedTrace { RepeatedTrace(tracer: self, day: day) }

    func trace(_ facts: AssemblyFacts) -> Trace {
        let index = ClaimIndex(catalogue, facts)
        let entries = catalogue.requirements.map { entry($0, facts, index) }
        var findings = ContradictionFinder(catalogue: catalogue, index: index).findings()
        for entry in entries { findings += limits(entry) }
        return Trace(catalogue: catalogue, entries: entries, findings: findings)
    }

    func with(_ documents: (any DocumentSource)?) -> RequirementTracer {
        guard let documents else { return self }
        return RequirementTracer(catalogue, documents: documents, engines: engines, day: day)
    }

    private func entry(_ requirement: Requirement, _ facts: AssemblyFacts, _ index: ClaimIndex) -> Trace.Entry {
        let yields = Yields(requirement, catalogue, index)
        func run(_ checks: [ScopedCheck]) -> [Trace.CheckOutcome] {
            checks.map { outcome($0, of: requirement, facts, yields) }
        }
        if let exemption = requirement.exemption {
            let condition = run(exemption.condition)
            if condition.allSatisfy({ $0.status == .met }) {
                return Trace.Entry(
                    requirement: requirement, status: .notApplicable, reason: exemption.reason, checks: condition)
            }
        }
        let outcomes = run(requirement.checks)
        let status = RequirementStatus.combined(outcomes.map(\.status))
        let reason =
            status == .notApplicable ? "gives way to \(requirement.givesWay.joined(separator: ", "))" : nil
        return Trace.Entry(requirement: requirement, status: status, reason: reason, checks: outcomes)
    }

    private func outcome(
        _ scoped: ScopedCheck, of requirement: Requirement, _ facts: AssemblyFacts, _ yields: Yields
    ) -> Trace.CheckOutcome {
        let environments = facts.selected(scoped.environments)
        var run = CheckRun(
            requirement: requirement.id, facts: facts, environments: environments, documents: documents,
            engines: engines, yields: yields)
        let missing = (scoped.environments ?? []).filter { name in !environments.contains { $0.name == name } }
        for name in missing { run.fail("the assembly has no environment \(name)") }
        scoped.check.run(&run)
        let scope = scoped.environments.map { " in \($0.joined(separator: ", "))" } ?? ""
        return Trace.CheckOutcome(
            status: run.status, summary: scoped.note ?? scoped.check.summary + scope, waitsFor: run.waitsFor,
            evidence: run.evidence)
    }

    /// What the design cannot meet, whatever its settings are now.
    private func limits(_ entry: Trace.Entry) -> [Diagnostic] {
        zip(entry.requirement.checks, entry.checks).flatMap { scoped, outcome -> [Diagnostic] in
            guard scoped.check is CapacityCheck, outcome.status == .violated else { return [] }
            return outcome.evidence.filter { !$0.holds }.map { evidence in
                Diagnostic(
                    "design-limit", .error, "\(entry.requirement.id): \(evidence.message)",
                    at: entry.requirement.location, help: "let it grow further, or make each unit serve more")
            }
        }
    }
}
