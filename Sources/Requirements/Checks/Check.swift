internal import MainstayPolicy

/// One kind of check that a catalogue can hold; a file each.
protocol Check: Sendable {
    /// The member that makes it this kind of check.
    static var head: String { get }
    /// The members that it may have besides.
    static var members: [String] { get }
    /// Reads it; nil, with diagnostics, where it cannot be read.
    init?(_ reader: inout MemberReader)
    /// What it checks, in words.
    var summary: String { get }
    func run(_ run: inout CheckRun)
}

/// All kinds of checks.
enum CheckKinds {
    static let all: [any Check.Type] = [
        AbsenceCheck.self, AlarmCheck.self, CapacityCheck.self, DifferenceCheck.self, DocumentCheck.self,
        EdgeCheck.self, InternetCheck.self, KubernetesCheck.self, LiveCheck.self, MeasureCheck.self,
        MissingCheck.self, OutputCheck.self,
        ProcedureCheck.self, ReachCheck.self, ResourceCheck.self, RetentionCheck.self, RuleCheck.self,
        ScheduleCheck.self,
        SettingsCheck.self, StackCheck.self, TagCheck.self,
    ]
}

/// What a check is given, and what it says.
struct CheckRun {
    /// The id of the requirement that the check belongs to.
    let requirement: String
    let facts: AssemblyFacts
    /// Those that the check looks at.
    let environments: [EnvironmentFacts]
    let documents: any DocumentSource
    let engines: EngineRegistry
    /// What other requirements before which this one gives way say.
    let yields: Yields
    private(set) var evidence: [Evidence] = []
    private(set) var isViolated = false
    private var isDoubtful = false
    private var given: RequirementStatus?
    /// What the status waits for.
    private(set) var waitsFor: String?

    init(
        requirement: String, facts: AssemblyFacts, environments: [EnvironmentFacts], documents: any DocumentSource,
        engines: EngineRegistry, yields: Yields
    ) {
        self.requirement = requirement
        self.facts = facts
        self.environments = environments
        self.documents = documents
        self.engines = engines
        self.yields = yields
    }

    /// Keeps something that is as it should be.
    mutating func hold(_ evidence: Evidence) { self.evidence.append(evidence) }

    /// Keeps something that is not.
    mutating func fail(_ evidence: Evidence) {
        isViolated = true
        self.evidence.append(evidence)
    }

    /// That something which is kept already is not as it should be.
    mutating func violate() { isViolated = true }

    mutating func fail(_ message: String) { fail(Evidence(message, holds: false)) }

    /// Keeps something that only deployment can tell.
    mutating func doubt(_ evidence: Evidence) {
        isDoubtful = true
        self.evidence.append(evidence)
    }

    /// Gives a status that is neither met nor violated.
    mutating func end(with status: RequirementStatus, waitsFor: String? = nil) {
        given = status
        self.waitsFor = waitsFor
    }

    var status: RequirementStatus {
        if isViolated { return .violated }
        return given ?? (isDoubtful ? .unproven : .met)
    }

    /// Keeps what the answer about a resource rests on.
    mutating func keep(_ trial: ExpectationTrial, role: Evidence.Role, in stack: StackFacts) {
        for leaf in trial.leaves {
            let evidence = stack.evidence(
                leaf.message, holds: leaf.verdict == .yes, role: leaf.isTarget ? .target : role,
                resource: leaf.resource, property: leaf.property)
            self.evidence.append(evidence)
        }
    }

    /// The resources of a kind in an environment, and those of which that is not known.
    func resources(
        _ pattern: ResourcePattern, in environment: EnvironmentFacts
    ) -> (found: [FoundResource], unknown: [FoundResource]) {
        environment.resources(pattern)
    }

    /// Keeps a resource that the check is about, with what made it so.
    mutating func keepSubject(_ found: FoundResource) {
        hold(
            found.stack.evidence(
                "\(found.resource.type) \(found.resource.name)", holds: true, role: .subject,
                resource: found.resource))
        keep(found.trial, role: .selector, in: found.stack)
    }
}
