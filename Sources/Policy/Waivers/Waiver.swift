public import MainstayDiagnostics

/// A finding that somebody accepts, as it was written down.
public struct Waiver: Hashable, Sendable {
    /// Where it was written.
    public enum Source: String, Hashable, Sendable {
        /// `Metadata.Mainstay.Waivers`, written by hand or by `waive(_:because:)` in Swift.
        case mainstay
        case cfnLint = "cfn-lint"
        case checkov
        /// A comment in a resource of a YAML file.
        case checkovComment = "checkov comment"
        case cdkNag = "cdk-nag"
        case cfnNag = "cfn_nag"
        case guardRules = "cfn-guard"
        /// The project's configuration file.
        case configuration
    }

    public var source: Source
    /// The name of our rule, or the id of another tool's.
    public var rule: String
    public var reason: String?
    public var owner: String?
    /// The last day on which it holds, as `2027-06-30`; nil where it does not end.
    public var until: String?
    /// Where it is written, for findings about the waiver itself.
    public var location: SourceLocation?

    public init(
        source: Source, rule: String, reason: String?, owner: String? = nil, until: String? = nil,
        location: SourceLocation? = nil
    ) {
        self.source = source
        self.rule = rule
        self.reason = reason
        self.owner = owner
        self.until = until
        self.location = location
    }

    /// Whether the waiver still holds on a day, given as `2026-11-21`.
    public func holds(on day: String) -> Bool { until.map { $0 >= day } ?? true }

    /// What it says, wherever it is written: a waiver of a stack is written at each of its resources.
    public var substance: Substance { Substance(source: source, rule: rule, reason: reason, owner: owner) }

    public struct Substance: Hashable, Sendable {
        let source: Source
        let rule: String
        let reason: String?
        let owner: String?
    }
}
