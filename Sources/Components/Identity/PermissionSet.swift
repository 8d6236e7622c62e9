public import MainstayConstructs
public import MainstaySSO

/// What people may do in accounts that they sign in to by IAM Identity Center: for a few hours, with no password or key of
/// the account's own.
///
/// Declared in the account that Identity Center is administered from.
public struct PermissionSet: Construct {
    public struct Configuration {
        /// How long somebody is signed in, 1 to 12 hours.
        public var session = TimeSpan.hours(4)
        /// AWS's own policies, by name: `ReadOnlyAccess`, `job-function/ViewOnlyAccess`.
        public var managedPolicies: [String] = []
        /// What is allowed or denied beside them.
        public var statements: [PolicyStatement] = []
        public var description: String?
    }

    public let node: Node
    public let resource: SSO.PermissionSet
    private let instanceARN: StringValue

    /// - Parameter instanceARN: of Identity Center: `arn:aws:sso:::instance/ssoins-…`.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, instanceARN: StringValue, fileID: String = #fileID, line: Int = #line,
        column: Int = #column, configure: (inout Configuration) -> Void
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        self.instanceARN = instanceARN
        var inline: JSONValue?
        if !configuration.statements.isEmpty { inline = JSONValue(PolicyDocument(configuration.statements)) }
        resource = SSO.PermissionSet(
            "Resource", in: Group(node: node), description: configuration.description.map { StringValue($0) },
            inlinePolicy: inline, instanceArn: instanceARN,
            managedPolicies: configuration.managedPolicies.isEmpty
                ? nil
                : Set(configuration.managedPolicies).sorted().map { "arn:\(AWS.partition):iam::aws:policy/\($0)" },
            name: StringValue(node.explicitName(limit: 32)),
            sessionDuration: StringValue("PT\(configuration.session.minutes)M"))
        Self.check(configuration, node)
    }

    public var arn: StringValue { resource.permissionSetArn }

    /// Lets a group of people use it in an account.
    ///
    /// - Parameters:
    ///   - group: by its id in Identity Center, `a1b2c3d4-…`.
    ///   - account: twelve digits.
    public func assign(toGroup group: String, in account: String) {
        SSO.Assignment(
            "Group \(group) in \(account)".replacingSlashes, in: self, instanceArn: instanceARN,
            permissionSetArn: resource.permissionSetArn, principalId: StringValue(group), principalType: .group,
            targetId: StringValue(account), targetType: .awsAccount)
        if !account.isAccountNumber {
            node.report("invalid-account", "\"\(account)\" is not the number of an account", help: "use 12 digits")
        }
    }

    private static func check(_ configuration: Configuration, _ node: Node) {
        if !(3_600...43_200).contains(configuration.session.seconds) {
            node.report(
                "invalid-session", "nobody can be signed in for \(configuration.session.seconds) seconds",
                help: "use 1 to 12 hours")
        }
        if configuration.managedPolicies.isEmpty, configuration.statements.isEmpty {
            node.report(
                "empty-permission-set", "the permission set allows nothing", help: "name a policy or a statement")
        }
        if configuration.managedPolicies.contains("AdministratorAccess") {
            node.report(
                "administrator-permission-set", "whoever has the permission set may do everything",
                help: "name what the work needs: PowerUserAccess, or statements")
        }
    }
}
