/// What a price rests on.
public enum FactConfidence: String, Sendable, Hashable, CaseIterable {
    /// Printed in its source, or pinned by it to a fifth of a percent.
    case exact
    /// Worked out of other figures, or from a source that is not AWS's own.
    case derived
    /// From a list of prices that is several years old.
    case old
}

/// What AWS asks for one unit of something.
public struct Price: Sendable, Hashable {
    /// `EC2`, `RDS`, `CloudWatchLogs`
    public let service: String
    /// `instance:m7g.large:linux`
    public let item: String
    /// `eu-central-1`, or `global` for what costs the same everywhere.
    public let region: String
    /// What one of it is: `hour`, `GB-month`, `1M requests`; `fraction` for discounts and shares.
    public let unit: String
    /// US dollars a unit; the ratio where the unit is a fraction.
    public let usd: Double
    public let asOf: FactDate
    public let source: String
    public let confidence: FactConfidence
}

/// What AWS promises, or has designed for.
public struct ServiceLevel: Sendable, Hashable {
    public let service: String
    /// `sla:multi-az-instance` is promised with credits, `design:standard` is what AWS says it builds for.
    public let condition: String
    /// A percentage: 99.95
    public let monthlyUptime: Double
    public let asOf: FactDate?
    public let source: String

    /// Whether credits are paid below it.
    public var isPromised: Bool { condition.hasPrefix("sla") }
}

/// How long a mechanism takes.
public struct RecoveryTime: Sendable, Hashable {
    /// `rds:multi-az-instance:failover`
    public let mechanism: String
    /// `seconds`, but for a few: `fraction`, `tasks/second`.
    public let unit: String
    /// Nil where only the upper bound is known.
    public let low: Double?
    public let high: Double?
    public let asOf: FactDate?
    public let source: String
    public let note: String
}

/// How much of something AWS gives an account, before anybody asks for more.
public struct Quota: Sendable, Hashable {
    public let service: String
    public let name: String
    /// As it is written: a number, or a formula such as `LEAST(DBInstanceClassMemory/9531392,5000)`.
    public let text: String
    /// Nil for a formula.
    public let value: Double?
    public let isAdjustable: Bool
    public let asOf: FactDate?
    public let source: String
}

/// What an EC2 instance type has.
public struct InstanceSpecification: Sendable, Hashable {
    /// `m7g.large`
    public let type: String
    /// `x86_64` or `arm64`
    public let architecture: String
    public let vcpus: Int
    public let memoryMiB: Int
    public let networkInterfaces: Int?
    public let addressesPerInterface: Int?
    /// How many pods a Kubernetes node has addresses for, without prefix delegation.
    public let podsByInterfaces: Int?
    /// How many tasks with an interface of their own it takes with trunking.
    public let branchInterfaces: Int?
    /// The baseline in megabits a second.
    public let networkMbps: Double?
    public let source: String
}

/// What a CloudFormation type is charged as.
public struct PriceMapping: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// For as long as it exists.
        case fixed
        /// For what is done with it.
        case usage
        /// On a resource of another type.
        case indirect
        case free
        /// AWS charges for it, and no price is known.
        case unpriced
    }

    public let type: String
    public let kind: Kind
    public let service: String
    /// The item of a price, with `{Property}` for a property's value.
    public let itemPattern: String
    public let unit: String
    /// The properties that select it, in words.
    public let selectedBy: String
    /// The key of a usage profile.
    public let usageParameter: String
    public let source: String
}
