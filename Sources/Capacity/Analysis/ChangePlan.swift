/// The fewest settings that have to change so that a target is met.
public struct ChangePlan: Sendable {
    public struct Change: Sendable, Hashable {
        /// The component or the limit.
        public var component: String
        /// `MaxCapacity`
        public var setting: String
        public var from: String
        public var to: String
    }

    public var changes: [Change]
    /// What no change of the settings that the model knows would mend, in words.
    public var obstacles: [String]
    /// Quotas of the account that have to be raised for it.
    public var quotas: [OperatingPoint.LimitUse]
    /// The platform with all changes made.
    public var model: CapacityModel
    public var point: OperatingPoint

    /// Whether the target is met with these changes.
    public var isSufficient: Bool { obstacles.isEmpty }
}

extension ChangePlan.Change {
    init(_ component: String, _ setting: String, _ from: Int, _ to: Int) {
        self.init(component: component, setting: setting, from: "\(from)", to: "\(to)")
    }
}
