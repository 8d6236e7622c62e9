public import MainstayDiagnostics

/// What one resource costs.
public struct ResourceCost: Sendable, Hashable {
    public enum Status: Sendable, Hashable {
        /// It has lines.
        case charged
        /// AWS charges nothing for it.
        case free
        /// It is paid for on another resource: which, in words.
        case indirect(String)
        /// AWS charges for it, and nothing more is known; why.
        case unknown(String)
        /// A condition leaves it out.
        case absent(condition: String)
    }

    public var logicalID: String
    public var type: String
    /// The artifact id of its stack.
    public var stack: String
    public var environment: String?
    /// Nil where nobody said.
    public var region: String?
    /// The path of the construct below its stack: `Database/Resource`; the logical id where nothing tells.
    public var construct: String
    public var tags: [String: String]
    public var location: SourceLocation
    public var status: Status
    public var lines: [CostLine]

    /// The first part of the construct's path: what a platform's author wrote.
    public var component: String { construct.split(separator: "/").first.map(String.init) ?? logicalID }

    /// The sum of what is known.
    public var cost: CostRange { lines.reduce(.zero) { $0 + ($1.cost ?? .zero) } }
    /// The sum of what has a price in another region alone.
    public var reference: CostRange { lines.reduce(.zero) { $0 + ($1.reference ?? .zero) } }

    /// Lines, and the resource itself, of which no cost is known.
    public var unknowns: Int {
        if case .unknown = status { return 1 }
        return lines.count { if case .unknown = $0.state { true } else { false } }
    }

    /// Lines that cannot be computed without a usage profile.
    public var dependents: Int { lines.count { $0.state == .dependsOnUsage } }
}
