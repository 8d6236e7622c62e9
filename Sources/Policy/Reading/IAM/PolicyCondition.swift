/// One line of a statement's `Condition`: an operator, a key of the request, and the values it is compared with.
public struct PolicyCondition: Sendable {
    /// As written but for its modifiers, in lower case: `stringequals`.
    public let comparison: String
    /// In lower case: `aws:sourceaccount`.
    public let key: String
    public let values: [PropertyView]
    public let view: PropertyView
    /// Whether it holds as well where the request does not have the key.
    public let holdsWithoutKey: Bool

    init(operator name: String, key: String, _ view: PropertyView) {
        var comparison = name.lowercased()
        var holdsWithoutKey = false
        if comparison.hasPrefix("forallvalues:") {
            // Of no values, all are anything.
            holdsWithoutKey = true
            comparison.removeFirst("forallvalues:".count)
        } else if comparison.hasPrefix("foranyvalue:") {
            comparison.removeFirst("foranyvalue:".count)
        }
        if comparison.hasSuffix("ifexists") {
            holdsWithoutKey = true
            comparison.removeLast("ifexists".count)
        }
        self.comparison = comparison
        self.key = key.lowercased()
        self.holdsWithoutKey = holdsWithoutKey
        values = view.policyValues
        self.view = view
    }

    /// Whether it demands that the key has one of the values, rather than that it has none of them.
    public var isPositive: Bool {
        switch comparison {
        case "stringequals", "stringlike", "stringequalsignorecase", "arnequals", "arnlike", "ipaddress": true
        default: false
        }
    }

    /// Whether some value is known to be the text, in any case.
    public func hasValue(_ text: String) -> Bool { values.contains { $0.string?.lowercased() == text.lowercased() } }

    /// Whether it keeps out callers that have no credentials or come from other accounts.
    ///
    /// A condition on a key that says who calls, or from where, is taken to do so unless its values let everyone in.
    public var limitsCallers: Bool {
        guard isPositive, Self.callerKeys.contains(key) || Self.principalKeys.contains(key) else { return false }
        // A caller without credentials has no principal, so nothing is compared.
        if holdsWithoutKey, Self.principalKeys.contains(key) { return false }
        return !values.contains { value in
            value.is("*", "0.0.0.0/0", "::/0") || value.is("arn:aws:iam::*:*", "arn:aws:*", "arn:*")
        }
    }

    private static let principalKeys: Set<String> = [
        "aws:principalorgid", "aws:principalorgpaths", "aws:principalaccount", "aws:principalarn", "aws:userid",
        "aws:username", "aws:principaltype", "aws:principalservicename", "aws:principalservicenameslist",
        "aws:federatedprovider",
    ]
    private static let callerKeys: Set<String> = [
        "aws:sourceaccount", "aws:sourcearn", "aws:sourceowner", "aws:sourceorgid", "aws:sourceorgpaths",
        "aws:sourceip", "aws:vpcsourceip", "aws:sourcevpc", "aws:sourcevpce", "aws:sourcevpcarn",
        "aws:vpceaccount", "aws:vpceorgid", "kms:calleraccount", "s3:dataaccesspointaccount",
        "s3:dataaccesspointarn", "s3:accesspointnetworkorigin", "sns:endpoint", "aws:referer",
        "elasticfilesystem:accessedviamounttarget", "elasticfilesystem:accesspointarn",
    ]
}
