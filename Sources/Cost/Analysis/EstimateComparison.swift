/// What became dearer or cheaper between two estimates.
public struct EstimateComparison: Sendable {
    public struct Change: Sendable, Hashable {
        /// The component, as it is called on either side.
        public var name: String
        /// Nil where it is new.
        public var before: CostRange?
        /// Nil where it is gone.
        public var after: CostRange?

        public var difference: Double { (after?.expected ?? 0) - (before?.expected ?? 0) }
    }

    public let before: CostRange
    public let after: CostRange
    /// The largest difference first; what costs the same is left out.
    public let changes: [Change]

    public var difference: Double { after.expected - before.expected }

    /// - Parameter ignoringStacks: compares by the paths below the stacks, as of two environments of one platform.
    public init(_ before: Estimate, _ after: Estimate, ignoringStacks: Bool = false) {
        self.before = before.total
        self.after = after.total
        func costs(_ estimate: Estimate) -> [String: CostRange] {
            var result: [String: CostRange] = [:]
            for resource in estimate.resources {
                let name = ignoringStacks ? resource.component : "\(resource.stack)/\(resource.component)"
                result[name, default: .zero] += resource.cost
            }
            return result
        }
        let (old, new) = (costs(before), costs(after))
        changes = Set(old.keys).union(new.keys).map { Change(name: $0, before: old[$0], after: new[$0]) }
            .filter { abs($0.difference) >= 0.005 }
            .sorted { (abs($1.difference), $0.name) < (abs($0.difference), $1.name) }
    }
}
