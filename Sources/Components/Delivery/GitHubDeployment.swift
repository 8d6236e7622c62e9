public import MainstayConstructs
public import MainstayIAM

/// Lets GitHub Actions deploy without a key that could leak: GitHub proves which repository and environment a job is of,
/// and AWS gives the job a role for an hour.
public struct GitHubDeployment: Grantee {
    /// What of a repository may take the role.
    public enum Origin: Hashable, Sendable {
        /// Jobs of an environment of the repository, whose rules (reviewers, branches) GitHub keeps.
        case environment(String)
        case branch(String)

        fileprivate var claim: String {
            switch self {
            case .environment(let name): "environment:\(name)"
            case .branch(let name): "ref:refs/heads/\(name)"
            }
        }
    }

    public let node: Node
    /// Nil where the account has the provider already.
    public let provider: IAM.OIDCProvider?
    public let role: Role

    /// - Parameters:
    ///   - repository: `owner/name`.
    ///   - origins: any of which may take the role.
    ///   - providerARN: GitHub's provider in the account, which has one; made where nil.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, repository: String, from origins: [Origin],
        providerARN: StringValue? = nil, fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        let parts = repository.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count != 2 || parts.contains(where: { $0.isEmpty || $0.contains("*") || $0.contains("?") }) {
            node.report(
                "invalid-repository", "\"\(repository)\" is not one repository on GitHub",
                help: "write it as owner/name")
        }
        if origins.isEmpty || origins.contains(where: { $0.claim.hasSuffix(":") || $0.claim.contains("*") }) {
            node.report(
                "open-github-role", "anything of the repository could take the role",
                help: "name an environment or a branch: .environment(\"production\")")
        }
        let made =
            providerARN == nil
            ? IAM.OIDCProvider(
                "Provider", in: group, clientIdList: ["sts.amazonaws.com"],
                url: "https://token.actions.githubusercontent.com") : nil
        provider = made
        let claims = Set(origins.map(\.claim)).sorted().map { "repo:\(repository):\($0)" }
        role = Role(
            "Role", in: group, assumedBy: .federated(providerARN ?? made?.arn ?? ""),
            when: [
                "StringEquals": [
                    "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
                    "token.actions.githubusercontent.com:sub": claims.count == 1
                        ? JSONValue(claims[0]) : JSONValue(claims),
                ]
            ], description: "Deploys from \(repository) on GitHub")
    }

    /// Lets jobs deploy stacks through the roles of the bootstrap stack, which limit what that may be.
    public func allowDeployment() {
        let account = node.account.map { StringValue($0) } ?? AWS.accountID
        role.allow(
            ["sts:AssumeRole"],
            on: ["arn:\(AWS.partition):iam::\(account):role/\(BootstrapRoles.prefix)-*"])
    }
}

/// The names of the bootstrap stack's roles, as the `cdk` command makes them.
private enum BootstrapRoles {
    static let prefix = "cdk-hnb659fds"
}
