public import MainstayConstructs
public import MainstayIAM

/// Whoever acts with a role's permissions: a service, a function, the role itself.
public protocol Grantee: Construct {
    var role: Role { get }
}

/// An IAM role that one service or account may assume, with the permissions that grants gave it and no others.
public struct Role: Grantee {
    public let node: Node
    public let resource: IAM.Role
    private let statements = StatementCollection()

    /// - Parameters:
    ///   - principal: who may assume it.
    ///   - conditions: what must hold for that, such as the source account, against confused deputies.
    ///   - managedPolicies: names of AWS's own policies (`service-role/AWSConfigRole`); prefer grants.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, assumedBy principal: Principal,
        when conditions: [String: [String: JSONValue]] = [:], managedPolicies: [String] = [],
        description: String? = nil, permissionsBoundary: StringValue? = nil, fileID: String = #fileID,
        line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let trust = PolicyDocument([PolicyStatement(actions: principal.trustActions, by: [principal], when: conditions)]
        )
        resource = IAM.Role(
            "Resource", in: Group(node: node), assumeRolePolicyDocument: JSONValue(trust),
            description: description.map { StringValue($0) },
            managedPolicyArns: managedPolicies.isEmpty
                ? nil : managedPolicies.sorted().map { "arn:\(AWS.partition):iam::aws:policy/\($0)" },
            permissionsBoundary: permissionsBoundary)
    }

    public var role: Role { self }
    public var arn: RoleARN { resource.arn }
    public var name: StringValue { resource.ref }

    /// Allows actions on resources. Statements of several calls are merged, in whichever order they come.
    public func allow(
        _ actions: [String], on resources: [StringValue], when conditions: [String: [String: JSONValue]] = [:]
    ) {
        add(PolicyStatement(actions: actions, on: resources, when: conditions))
    }

    public func add(_ statement: PolicyStatement) {
        if statements.isEmpty {
            // A policy of its own, so that the role does not wait for what its permissions name.
            IAM.Policy(
                "Policy", in: self, policyDocument: statements.document, policyName: "Permissions",
                roles: [resource.ref])
        }
        statements.add(statement)
    }
}

extension Construct {
    /// Records a grant as an edge, beside giving the permission.
    func grant(_ actions: [String], on resources: [StringValue], to grantee: some Grantee) {
        grantee.role.allow(actions, on: resources)
        grantee.recordEdge(to: self, .grant(actions: actions))
    }
}
