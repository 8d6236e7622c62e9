/// Why a finding is accepted, as somebody wrote it down.
public struct AppliedWaiver: Hashable, Sendable {
    /// Where it was written.
    public enum Source: String, Hashable, Sendable {
        /// `Metadata.Mainstay.Waivers`, written by hand or by `waive(_:because:)` in Swift.
        case mainstay
        case cfnLint = "cfn-lint"
        case checkov
        case cdkNag = "cdk-nag"
        case cfnNag = "cfn_nag"
        case guardRules = "cfn-guard"
        /// The project's configuration file.
        case configuration
    }

    public var source: Source
    public var reason: String?
    public var owner: String?
    /// The last day on which it holds, as `2027-06-30`; nil where it does not end.
    public var until: String?

    public init(source: Source, reason: String?, owner: String? = nil, until: String? = nil) {
        self.source = source
        self.reason = reason
        self.owner = owner
        self.until = until
    }
}
