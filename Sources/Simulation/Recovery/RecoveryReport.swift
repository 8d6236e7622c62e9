public import MainstayDiagnostics

/// What happens to data, and what brings it back.
public enum FailureMode: String, Sendable, Hashable, CaseIterable {
    case instance
    case zone
    case region
    case deletion
    case corruption
    case credentials

    public var title: String {
        switch self {
        case .instance: "an instance dies"
        case .zone: "its zone is lost"
        case .region: "its region is lost"
        case .deletion: "it is deleted by mistake"
        case .corruption: "wrong data is written"
        case .credentials: "credentials are misused"
        }
    }
}

/// One step on the way back, with what it rests on.
public struct RecoveryStep: Sendable, Hashable {
    public enum Name: String, Sendable, Hashable {
        case detect
        case decide
        case failover
        case promote
        case restore
        case rebuild
        case redirect
        case dns = "DNS"
        case warmup = "warm up"
    }

    public var name: Name
    /// Seconds
    public var low: Double
    public var high: Double
    public var source: String
}

/// How one store comes back from one failure.
public struct RecoveryPlan: Sendable, Hashable {
    /// Seconds of data that are lost, at best and at worst.
    public enum Loss: Sendable, Hashable {
        case seconds(ClosedRange<Double>)
        /// All of it.
        case everything
        /// Nothing is lost, and nothing is there until what was lost is back.
        case untilBack
        case unknown
    }

    public var store: String
    public var kind: ComponentKind
    public var mode: FailureMode
    /// `Multi-AZ failover`, `restore to a point in time`; nil where nothing brings it back.
    public var mechanism: String?
    public var loss: Loss
    public var steps: [RecoveryStep]
    /// What is not known of it.
    public var unknown: [String]

    /// Seconds until it is back; nil where nothing brings it back.
    public var time: ClosedRange<Double>? {
        guard mechanism != nil else { return nil }
        let low = steps.reduce(0) { $0 + $1.low }
        return low...max(low, steps.reduce(0) { $0 + $1.high })
    }

    /// The step that takes longest at worst.
    public var longest: RecoveryStep? { steps.max { $0.high < $1.high } }
}

public struct RecoveryReport: Sendable {
    public enum Verdict: String, Sendable, Hashable {
        /// Also at worst.
        case met
        /// At best, and not at worst.
        case maybe
        case missed
        case open
    }

    /// A plan against the objectives.
    public struct Judged: Sendable {
        public var plan: RecoveryPlan
        public var time: Verdict
        public var point: Verdict
        /// What would have to be shorter, in words; nil where all is well.
        public var advice: String?
    }

    public var environment: String?
    /// Seconds
    public var timeObjective: Double?
    public var pointObjective: Double?
    public var plans: [Judged] = []
    /// Stores that no path of users needs: logs and the like.
    public var others: [String] = []
    public var findings: [Diagnostic] = []
    public var notes: [ModelNote] = []

    public var verdict: Verdict {
        let all = plans.flatMap { [$0.time, $0.point] }
        if all.contains(.missed) { return .missed }
        if all.contains(.maybe) { return .maybe }
        return all.contains(.met) ? .met : .open
    }
}
