/// What synthesis must know of a resource type, as a fact of CloudFormation.
public struct ResourceType: Hashable, Sendable {
    /// How a type takes tags, with the property's name.
    public enum TagShape: Hashable, Sendable {
        case none
        /// A list of `Key` and `Value`.
        case list(String)
        /// A map from key to value.
        case map(String)
        /// A list of `Key`, `Value` and `PropagateAtLaunch`.
        case autoScalingList(String)
    }

    /// Whether a resource holds data, and so what happens to it by default when it leaves the template.
    public enum DataRetention: Hashable, Sendable {
        case none
        case retain
        case snapshot
    }

    /// `AWS::RDS::DBInstance`
    public let name: String
    public let tags: TagShape
    public let data: DataRetention

    public init(_ name: String, tags: TagShape = .none, data: DataRetention = .none) {
        self.name = name
        self.tags = tags
        self.data = data
    }
}

/// What CloudFormation does with a resource that is deleted from a template or replaced.
public enum RemovalPolicy: String, Hashable, Sendable {
    /// It is deleted, with all that it holds.
    case delete = "Delete"
    /// It is left in the account.
    case retain = "Retain"
    /// It is deleted after a snapshot was taken.
    case snapshot = "Snapshot"
    /// It is left in the account, unless the same operation made it and failed.
    case retainExceptOnCreate = "RetainExceptOnCreate"
}
