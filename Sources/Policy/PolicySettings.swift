/// What a project says of itself that rules ask for.
public struct PolicySettings: Hashable, Sendable {
    /// Where its data may be; nil where it does not say.
    public var residency: DataResidency?

    public init(residency: DataResidency? = nil) { self.residency = residency }

    /// What the examples of rules assume.
    public static let ofExamples = PolicySettings(residency: DataResidency(["eu-central-1", "eu-west-1"]))

    /// Whether a rule has what it needs.
    public func satisfies(_ need: RuleNeed?) -> Bool {
        switch need {
        case nil: true
        case .residency: residency != nil
        }
    }
}

/// What a rule needs to be told before it can find anything.
public enum RuleNeed: String, Hashable, Sendable {
    case residency

    /// As a sentence about the rule goes on: `the regions that data may be in: …`.
    public var text: String {
        switch self {
        case .residency:
            "the regions that data may be in: residency in mainstay.yaml, or --residency; without them it says nothing"
        }
    }
}
