/// Whom a statement of a policy is about.
public struct PolicyPrincipal: Sendable {
    public enum Kind: Hashable, Sendable {
        /// `*`: anyone at all, with credentials or without.
        case everyone
        /// A whole account, whose own policies decide further: its number, or `${AWS::AccountId}`.
        case account(String)
        /// A user, role or session: its ARN with what is unknown in it as in `Fn::Sub`.
        case identity(String)
        /// A service of AWS: `lambda.amazonaws.com`.
        case service(String)
        /// An identity provider: a name or an ARN.
        case federated(String)
        /// A user by the identifier that S3 knows it by.
        case canonicalUser(String)
        /// Nothing can be said before deployment.
        case unknown
    }

    public let kind: Kind
    public let view: PropertyView

    /// - Parameter key: the member of `Principal` that it stood in, nil for one outside of an object.
    init(_ view: PropertyView, key: String?) {
        self.view = view
        guard let text = view.rendered else {
            kind = .unknown
            return
        }
        switch key {
        case nil: kind = text == "*" ? .everyone : .unknown
        case "AWS"?: kind = Self.aws(text)
        case "Service"?: kind = .service(text)
        case "Federated"?: kind = .federated(text)
        case "CanonicalUser"?: kind = .canonicalUser(text)
        default: kind = .unknown
        }
    }

    private static func aws(_ text: String) -> Kind {
        if text == "*" || text == "arn:aws:iam::*:root" { return .everyone }
        if isAccountNumber(text) || text == "${AWS::AccountId}" { return .account(text) }
        if text.hasSuffix(":root"), let account = accountBeforeRoot(text) { return .account(account) }
        return .identity(text)
    }

    /// The account in `arn:<partition>:iam::<account>:root`.
    private static func accountBeforeRoot(_ text: String) -> String? {
        let body = text.dropLast(":root".count)
        if body.hasSuffix("${AWS::AccountId}") { return "${AWS::AccountId}" }
        guard let last = body.split(separator: ":").last else { return nil }
        return isAccountNumber(String(last)) || last.hasSuffix("}") ? String(last) : nil
    }

    static func isAccountNumber(_ text: String) -> Bool {
        text.utf8.count == 12 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
