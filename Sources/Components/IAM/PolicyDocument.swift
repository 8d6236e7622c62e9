public import MainstayConstructs

/// Who a statement is about, in a policy that is attached to a resource or a role's trust.
public struct Principal {
    let kind: String
    let value: StringValue

    /// An AWS service: `ecs-tasks.amazonaws.com`.
    public static func service(_ name: String) -> Principal { Principal(kind: "Service", value: StringValue(name)) }
    /// Everybody in an account whom that account allows.
    public static func account(_ id: StringValue) -> Principal {
        Principal(kind: "AWS", value: "arn:\(AWS.partition):iam::\(id):root")
    }
    /// The account that the stack is in.
    public static var thisAccount: Principal { account(AWS.accountID) }
    public static func role(_ arn: StringValue) -> Principal { Principal(kind: "AWS", value: arn) }
    /// An identity provider, for web identity.
    public static func federated(_ arn: StringValue) -> Principal { Principal(kind: "Federated", value: arn) }
    /// Anybody. Only ever right in a statement that denies, or one with conditions that narrow it.
    public static var anyone: Principal { Principal(kind: "AWS", value: "*") }

    /// What a role's trust policy lets it do.
    var trustActions: [String] {
        if kind == "Federated" { return ["sts:AssumeRoleWithWebIdentity"] }
        // Sessions of pods carry tags that say whose they are.
        return value.literal == KubernetesWorkload.service ? ["sts:AssumeRole", "sts:TagSession"] : ["sts:AssumeRole"]
    }
}

/// One statement of an IAM policy.
public struct PolicyStatement {
    public enum Effect: String, Sendable {
        case allow = "Allow"
        case deny = "Deny"
    }

    public var id: String?
    public var effect: Effect
    public var actions: [String]
    /// Empty in a role's trust policy, which has no resources.
    public var resources: [StringValue]
    /// Empty in a policy of an identity, which is about that identity.
    public var principals: [Principal]
    /// By operator, then by condition key.
    public var conditions: [String: [String: JSONValue]]

    public init(
        _ effect: Effect = .allow, id: String? = nil, actions: [String], on resources: [StringValue] = [],
        by principals: [Principal] = [], when conditions: [String: [String: JSONValue]] = [:]
    ) {
        self.id = id
        self.effect = effect
        self.actions = actions
        self.resources = resources
        self.principals = principals
        self.conditions = conditions
    }

    var property: Property {
        var bag = PropertyBag()
        bag.set("Sid", id)
        bag.set("Effect", effect.rawValue)
        if !principals.isEmpty { bag.set("Principal", JSONValue(property: principalProperty)) }
        bag.set("Action", Self.oneOrMany(actions))
        if !resources.isEmpty { bag.set("Resource", Self.oneOrMany(resources)) }
        if !conditions.isEmpty { bag.set("Condition", conditions) }
        return bag.property
    }

    private var principalProperty: Property {
        if principals.count == 1, principals[0].value.literal == "*" { return .string("*") }
        let kinds = Dictionary(grouping: principals, by: \.kind).sorted { $0.key < $1.key }
        return .object(
            kinds.map { kind in
                let values = kind.value.map(\.value).sorted { $0.property.sortKey < $1.property.sortKey }
                return Property.Member(kind.key, Self.oneOrMany(values).property)
            })
    }

    private static func oneOrMany<Value: PropertyConvertible>(_ values: [Value]) -> JSONValue {
        values.count == 1 ? JSONValue(values[0]) : JSONValue(values)
    }
}

/// An IAM policy.
public struct PolicyDocument: PropertyConvertible {
    public var statements: [PolicyStatement]

    public init(_ statements: [PolicyStatement] = []) { self.statements = statements }

    public var property: Property {
        .object([
            Property.Member("Version", .string("2012-10-17")),
            Property.Member("Statement", .array(statements.map(\.property))),
        ])
    }
}

/// Statements that several constructs add to, and that come out the same in whichever order they did.
final class StatementCollection {
    private var statements: [PolicyStatement] = []

    init(_ statements: [PolicyStatement] = []) { self.statements = statements }

    var isEmpty: Bool { statements.isEmpty }

    func add(_ statement: PolicyStatement) { statements.append(statement) }

    /// The policy when the tree is complete: statements that differ in resources alone are one.
    var document: JSONValue {
        JSONValue(property: .deferred { PolicyDocument(self.merged()).property })
    }

    private func merged() -> [PolicyStatement] {
        struct Key: Hashable {
            var id: String?
            var effect: String
            var actions: [String]
            var principals: [String]
            var conditions: String

            /// Everything that tells statements apart, so that no two of them are left in the order of hashing.
            var order: [String] {
                [id ?? "", effect, actions.joined(separator: ","), principals.joined(separator: ","), conditions]
            }
        }
        var byKey: [Key: PolicyStatement] = [:]
        for statement in statements {
            let key = Key(
                id: statement.id, effect: statement.effect.rawValue, actions: Set(statement.actions).sorted(),
                principals: statement.principals.map { "\($0.kind):\($0.value.property.sortKey)" }.sorted(),
                conditions: statement.conditions.property.sortKey)
            if byKey[key] == nil {
                byKey[key] = statement
                byKey[key]?.actions = key.actions
            } else {
                byKey[key]?.resources += statement.resources
            }
        }
        let ordered = byKey.sorted { $0.key.order.lexicographicallyPrecedes($1.key.order) }
        return ordered.map { _, statement in
            var statement = statement
            var seen: Set<String> = []
            statement.resources = statement.resources.sorted { $0.property.sortKey < $1.property.sortKey }
                .filter { seen.insert($0.property.sortKey).inserted }
            return statement
        }
    }
}
