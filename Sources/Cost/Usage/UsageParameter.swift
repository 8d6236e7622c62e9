/// Something that AWS charges for by how much of it is used, which no template says.
public struct UsageParameter: Sendable, Hashable {
    public enum Scope: Sendable, Hashable {
        /// The amount of a whole environment; the resources that it is about share it evenly.
        case environment
        /// The amount of each resource that it is about.
        case resource
    }

    public let name: String
    public let unit: String
    /// What is counted, in words.
    public let meaning: String
    public let scope: Scope
    /// Whether twice the users use twice as much of it.
    public let growsWithUsers: Bool
    /// What the built-in profiles take it to be: small, medium, large. Assumptions, not facts.
    let defaults: (small: Double, medium: Double, large: Double)

    /// An amount of an environment that grows with its users.
    static func shared(
        _ name: String, _ unit: String, _ meaning: String, _ small: Double, _ medium: Double, _ large: Double
    ) -> UsageParameter {
        UsageParameter(
            name: name, unit: unit, meaning: meaning, scope: .environment, growsWithUsers: true,
            defaults: (small, medium, large))
    }

    /// An amount of an environment that does not.
    static func steady(
        _ name: String, _ unit: String, _ meaning: String, _ small: Double, _ medium: Double, _ large: Double
    ) -> UsageParameter {
        UsageParameter(
            name: name, unit: unit, meaning: meaning, scope: .environment, growsWithUsers: false,
            defaults: (small, medium, large))
    }

    /// A figure of each resource.
    static func each(
        _ name: String, _ unit: String, _ meaning: String, _ small: Double, _ medium: Double, _ large: Double,
        growsWithUsers: Bool = true
    ) -> UsageParameter {
        UsageParameter(
            name: name, unit: unit, meaning: meaning, scope: .resource, growsWithUsers: growsWithUsers,
            defaults: (small, medium, large))
    }

    public static func == (left: UsageParameter, right: UsageParameter) -> Bool { left.name == right.name }
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }

    /// All parameters that there are, by name.
    public static let all: [String: UsageParameter] = Dictionary(
        (traffic + compute + storage + data + observability + security + integration + delivery).map { ($0.name, $0) },
        uniquingKeysWith: { first, _ in first })

    /// What one of the built-in profiles takes it to be.
    public func amount(in profile: BuiltInProfile) -> Double {
        switch profile {
        case .small: defaults.small
        case .medium: defaults.medium
        case .large: defaults.large
        }
    }
}

/// The profiles that need no file.
public enum BuiltInProfile: String, Sendable, Hashable, CaseIterable {
    case small
    case medium
    case large

    /// Monthly active users.
    public var users: Double {
        switch self {
        case .small: 1_000
        case .medium: 10_000
        case .large: 100_000
        }
    }
}
