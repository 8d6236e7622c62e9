public import MainstayConstructs

/// How a service on ECS gets from one version to the next.
///
/// All but ``rolling`` need a route of a ``LoadBalancer`` to the service: a second target group is made for the new
/// version, and requests move from one group to the other.
public enum DeploymentStrategy: Hashable, Sendable {
    /// New tasks take the place of old ones in the same target group.
    case rolling
    /// ECS starts the whole new version beside the old one, and moves all requests at once.
    case blueGreen
    /// ECS moves so many percent of the requests at a time, 3 to 100, and waits after each step, up to a day.
    case linear(percent: Int, every: TimeSpan)
    /// ECS moves a few percent first, 1 to 99, waits, up to a day, and moves the rest.
    case canary(percent: Int, lasting: TimeSpan)
    /// CodeDeploy moves the requests. Excludes the circuit breaker, and changes of the task definition by
    /// CloudFormation: each version is a deployment of CodeDeploy's, such as a stage of a pipeline makes.
    case codeDeploy(CodeDeployTraffic)

    /// How CodeDeploy moves requests to the new version.
    public enum CodeDeployTraffic: Hashable, Sendable {
        case allAtOnce
        /// So many percent at a time, 1 to 99, in steps of whole minutes.
        case linear(percent: Int, every: TimeSpan)
        /// So many percent first, 1 to 99, and the rest after whole minutes.
        case canary(percent: Int, lasting: TimeSpan)
    }

    /// Whether requests move between two target groups.
    var shiftsTraffic: Bool { self != .rolling }

    var isCodeDeploy: Bool { if case .codeDeploy = self { true } else { false } }

    /// Reports what ECS or CodeDeploy would refuse.
    func check(for node: Node) {
        switch self {
        case .rolling, .blueGreen, .codeDeploy(.allAtOnce): return
        case .linear(let percent, let step): check(percent, 3...100, step, node)
        case .canary(let percent, let step): check(percent, 1...99, step, node)
        case .codeDeploy(.linear(let percent, let step)), .codeDeploy(.canary(let percent, let step)):
            check(percent, 1...99, step, node)
        }
    }

    private func check(_ percent: Int, _ allowed: ClosedRange<Int>, _ step: TimeSpan, _ node: Node) {
        if !allowed.contains(percent) {
            node.report(
                "invalid-traffic-step", "a deployment cannot move \(percent) percent of the requests at a time",
                help: "use \(allowed.lowerBound) to \(allowed.upperBound)")
        }
        step.checkBake("a step of a deployment", 1...1_440, for: node)
    }
}

extension TimeSpan {
    /// Whole minutes, rounded down.
    var minutes: Int { seconds / 60 }

    /// Reports a wait that ECS and CodeDeploy do not have.
    func checkBake(_ what: String, _ allowed: ClosedRange<Int>, for node: Node) {
        guard seconds % 60 != 0 || !allowed.contains(minutes) else { return }
        node.report(
            "invalid-bake-time", "\(what) cannot last \(seconds) seconds",
            help: "use whole minutes, \(allowed.lowerBound) to \(allowed.upperBound)")
    }
}

/// A function that ECS asks at a stage of a deployment, and that can end it: a smoke test of the new version before
/// it gets requests.
///
/// It answers `{"hookStatus": "SUCCEEDED"}`, `FAILED`, which rolls back, or `IN_PROGRESS`, and is then asked again.
public struct DeploymentHook {
    /// When ECS asks.
    public enum Stage: String, Hashable, Sendable, CaseIterable {
        case reconcileService = "RECONCILE_SERVICE"
        case preScaleUp = "PRE_SCALE_UP"
        /// The new version runs, and nobody is sent to it.
        case postScaleUp = "POST_SCALE_UP"
        case testTrafficShift = "TEST_TRAFFIC_SHIFT"
        /// The new version answers on the load balancer's test listener.
        case postTestTrafficShift = "POST_TEST_TRAFFIC_SHIFT"
        case preProductionTrafficShift = "PRE_PRODUCTION_TRAFFIC_SHIFT"
        case productionTrafficShift = "PRODUCTION_TRAFFIC_SHIFT"
        case postProductionTrafficShift = "POST_PRODUCTION_TRAFFIC_SHIFT"
    }

    public var functionARN: StringValue
    public var stages: [Stage]

    public init(_ functionARN: StringValue, at stages: [Stage]) {
        self.functionARN = functionARN
        self.stages = stages
    }
}
