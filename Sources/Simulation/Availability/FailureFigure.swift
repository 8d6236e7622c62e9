/// What an availability is worked out from. The three are never mixed.
public enum FailureFigure: String, Sendable, Hashable, CaseIterable {
    /// What AWS pays credits below, as if every service were down just as long as it may.
    case floor
    /// What the parts are designed for, with zones and services that fail independently.
    case design
    /// The same with what brings several parts down at once: regions, zones that go together, deployments, mistakes.
    case correlated

    public var title: String {
        switch self {
        case .floor: "floor from SLAs"
        case .design: "independent zones"
        case .correlated: "correlated failures"
        }
    }
}
