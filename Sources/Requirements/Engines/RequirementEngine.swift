public import MainstayAssembly

/// Something that computes figures about an assembly: a simulator, an estimator of costs.
///
/// A check asks for a measure; the engine that offers it answers. Where none is registered, the check is unproven and
/// says which engine it waits for.
public protocol RequirementEngine: Sendable {
    /// `simulator`
    var name: String { get }
    var measures: Set<Measure> { get }
    /// The figure for one environment, in the measure's unit.
    ///
    /// - Parameter conditions: what the figure is to hold for, as the catalogue has it: `users`, `region`.
    /// - Throws: ``EngineError`` where it cannot be computed.
    func figure(
        _ measure: Measure, under conditions: [String: String], of assembly: Assembly, environment: String?
    ) throws(EngineError) -> Figure
}

/// What an engine computed.
public struct Figure: Sendable, Hashable {
    public var value: Double
    /// How it came about: the bottleneck, the assumptions.
    public var explanation: String
    /// What it comes to over the assumptions; nil where it rests on none that matter.
    public var range: ClosedRange<Double>?

    public init(_ value: Double, explanation: String, range: ClosedRange<Double>? = nil) {
        self.value = value
        self.explanation = explanation
        self.range = range
    }
}

/// Why an engine has no figure.
public struct EngineError: Error, Sendable, Hashable {
    public var message: String

    public init(_ message: String) { self.message = message }
}

/// A figure that requirements set a bound to.
public enum Measure: String, Sendable, Hashable, CaseIterable {
    /// The share of the time in which the platform answers: 0 to 1.
    case availability
    /// Minutes until it answers again.
    case recoveryTime = "recovery-time"
    /// Minutes of data that are lost.
    case recoveryPoint = "recovery-point"
    /// Milliseconds, at the 95th percentile.
    case responseTime = "response-time"
    /// Users at the same time.
    case users
    /// The share of the busiest component's capacity that is used: 0 to 1.
    case utilisation
    /// The share of requests that a cache answers: 0 to 1.
    case cacheHitRatio = "cache-hit-ratio"
    /// US dollars.
    case monthlyCost = "monthly-cost"
    /// US dollars a month.
    case costPerUser = "cost-per-user"
    /// The share of resources that are written as Terraform too: 0 to 1.
    case terraformCoverage = "terraform-coverage"
    /// Modules that an environment's Terraform is made of.
    case terraformModules = "terraform-modules"
    /// Ways in which the environment's Terraform state is locked: 0 where it is kept on a disk or in clear.
    case terraformStateLocks = "terraform-state-locks"
    /// Other environments that keep their Terraform state in the same place.
    case terraformSharedStates = "terraform-shared-states"

    /// Empty for shares and numbers.
    public var unit: String {
        switch self {
        case .availability, .utilisation, .cacheHitRatio, .users: ""
        case .terraformCoverage, .terraformModules, .terraformStateLocks, .terraformSharedStates: ""
        case .recoveryTime, .recoveryPoint: "minutes"
        case .responseTime: "ms"
        case .monthlyCost, .costPerUser: "USD a month"
        }
    }

    /// The kind of engine that offers it.
    public var engine: String {
        switch self {
        case .monthlyCost, .costPerUser: "estimator"
        case .terraformCoverage, .terraformModules, .terraformStateLocks, .terraformSharedStates: "Terraform export"
        default: "simulator"
        }
    }
}

/// Something that looks at a live environment.
public protocol LiveEvidenceSource: Sendable {
    /// What was found about one live check; nil where nothing was looked at yet.
    ///
    /// - Parameter check: the words of the catalogue: `ec2 DescribeInstances shows them running`.
    func answer(to check: String, requirement: String, environment: String?) -> LiveAnswer?
}

/// What a live environment showed.
public struct LiveAnswer: Sendable, Hashable {
    public var holds: Bool
    /// What was seen, when and where.
    public var message: String

    public init(holds: Bool, message: String) {
        self.holds = holds
        self.message = message
    }
}

/// The engines that checks can ask.
public struct EngineRegistry: Sendable {
    private var engines: [Measure: any RequirementEngine] = [:]
    public var live: (any LiveEvidenceSource)?

    public init(_ engines: [any RequirementEngine] = [], live: (any LiveEvidenceSource)? = nil) {
        self.live = live
        for engine in engines { register(engine) }
    }

    /// Makes an engine answer for its measures; the last one that offers a measure does.
    public mutating func register(_ engine: any RequirementEngine) {
        for measure in engine.measures { engines[measure] = engine }
    }

    public subscript(measure: Measure) -> (any RequirementEngine)? { engines[measure] }
}
