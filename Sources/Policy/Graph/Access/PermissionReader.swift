public import MainstayDiagnostics
internal import MainstayEvaluation

/// What one statement of a policy says, as text: who may, or may not, do what to what.
public struct PermissionStatement: Hashable, Sendable {
    public enum Effect: Hashable, Sendable {
        case allow
        case deny
    }

    /// The logical id of the role, user or group that it is about, or of the resource that it guards.
    public var holder: String
    /// Whether it says who may act as a role.
    public var isTrust = false
    public var effect: Effect
    /// Sorted; of a statement with `NotAction`, the ones that it leaves out.
    public var actions: [String]
    public var resources: [String]
    /// Whom a policy of a resource lets in; empty for the policy of an identity.
    public var principals: [String]
    public var excludesActions = false
    public var excludesResources = false
    public var excludesPrincipals = false
    /// The lines of its condition, sorted; what is unknown makes a line of its own.
    public var conditions: [String]
    /// Where it is written; statements that say the same are equal wherever they are.
    public var position: SourcePosition

    public static func == (left: PermissionStatement, right: PermissionStatement) -> Bool {
        left.holder == right.holder && left.isTrust == right.isTrust && left.effect == right.effect
            && left.actions == right.actions && left.resources == right.resources
            && left.principals == right.principals && left.excludesActions == right.excludesActions
            && left.excludesResources == right.excludesResources
            && left.excludesPrincipals == right.excludesPrincipals && left.conditions == right.conditions
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(holder)
        hasher.combine(actions)
        hasher.combine(resources)
        hasher.combine(principals)
        hasher.combine(conditions)
    }
}

/// Reads all that a template allows and denies, for comparing it with what another one does.
public struct PermissionReader {
    /// The types in which permissions are written.
    public static let types: Set<String> = Set(IdentityPolicies.types).union(ResourcePolicies.properties.keys).union([
        "AWS::Lambda::Permission"
    ])

    private let template: TemplateView

    public init(_ template: TemplateView) { self.template = template }

    /// The statements, in the order of their holders in the template.
    public func statements() -> [PermissionStatement] {
        var found: [PermissionStatement] = []
        for identity in template.access.identities {
            found += identity.grants.map { statement($0.statement, of: identity.name) }
            found += identity.foreignPolicies.map { managed($0, identity) }
            for document in [PolicyDocument(identity.resource["AssumeRolePolicyDocument"])].compactMap({ $0 }) {
                found += document.statements.map { statement($0, of: identity.name, isTrust: true) }
            }
        }
        for resource in template.resources {
            if resource.type == "AWS::Lambda::Permission" {
                found.append(invocation(resource))
            } else if let document = ResourcePolicies.document(of: resource) {
                // A policy that is a resource of its own guards another one, which it names.
                let guarded =
                    ["Bucket", "FunctionName", "ResourceArn", "SecretId", "StreamName"].lazy.compactMap {
                        resource[$0].reference
                    }.first ?? resource.name
                found += document.statements.map { statement($0, of: guarded) }
            }
        }
        return found
    }

    private func statement(_ statement: PolicyStatement, of holder: String, isTrust: Bool = false)
        -> PermissionStatement
    {
        func texts(_ views: [PropertyView]) -> [String] { views.map { $0.rendered ?? "${?}" }.sorted() }
        let excludesActions = statement.view["NotAction"].isPresent
        let excludesResources = statement.view["NotResource"].isPresent
        let excludesPrincipals = statement.view["NotPrincipal"].isPresent
        var conditions = statement.conditions.map { line in
            "\(line.comparison)\(line.holdsWithoutKey ? "?" : "") \(line.key) \(texts(line.values).joined(separator: "|"))"
        }
        if !statement.hasKnownConditions { conditions.append("unknown") }
        return PermissionStatement(
            holder: holder, isTrust: isTrust, effect: statement.isDeny ? .deny : .allow,
            actions: texts(excludesActions ? statement.notActions : statement.actions),
            resources: texts(excludesResources ? statement.notResources : statement.resources),
            principals: (excludesPrincipals ? statement.notPrincipals : statement.principals).map(Self.text).sorted(),
            excludesActions: excludesActions, excludesResources: excludesResources,
            excludesPrincipals: excludesPrincipals, conditions: conditions.sorted(),
            position: statement.view.value.position)
    }

    /// A policy of AWS's, or of somebody else, by its ARN.
    private func managed(_ arn: String, _ identity: AccessIdentity) -> PermissionStatement {
        PermissionStatement(
            holder: identity.name, effect: .allow, actions: ["policy " + arn], resources: [], principals: [],
            conditions: [], position: identity.resource.resource.position)
    }

    private func invocation(_ permission: ResourceView) -> PermissionStatement {
        let function = permission["FunctionName"]
        let conditions = ["SourceArn", "SourceAccount", "PrincipalOrgID", "EventSourceToken"].compactMap { key in
            permission[key].isPresent ? "\(key) \(permission[key].rendered ?? "${?}")" : nil
        }
        return PermissionStatement(
            holder: function.reference ?? permission.name, effect: .allow,
            actions: [permission["Action"].rendered ?? "${?}"], resources: [function.rendered ?? "*"],
            principals: [permission["Principal"].rendered ?? "${?}"], conditions: conditions,
            position: permission.resource.position)
    }

    private static func text(_ principal: PolicyPrincipal) -> String {
        switch principal.kind {
        case .everyone: "*"
        case .account(let account): "account \(account)"
        case .identity(let arn): arn
        case .service(let name): name
        case .federated(let provider): "federated \(provider)"
        case .canonicalUser(let id): "canonical user \(id)"
        case .unknown: principal.view.rendered ?? "${?}"
        }
    }
}
