/// A role, user or group of a template with everything that it is allowed, from wherever that is written.
struct AccessIdentity {
    /// A statement and the resource that it is written in.
    struct Grant {
        let statement: PolicyStatement
        let holder: ResourceView
    }

    let resource: ResourceView
    var grants: [Grant] = []
    /// The ARNs of policies that are no part of the template: AWS's own, or those of somebody else.
    var foreignPolicies: [String] = []
    /// Whether something that is unknown may allow or deny more.
    var isWhole = true

    var name: String { resource.name }
    /// What a statement calls it.
    var arn: WildcardPattern { WildcardPattern("${\(name).Arn}") }

    /// The grant that lets it do something to a resource without conditions; nil where none is known to, or a denial may
    /// stand against it.
    ///
    /// - Parameter target: a pattern of ARNs; `*` for anything.
    func grant(of action: String, on target: String) -> Grant? {
        let isDenied = grants.contains { grant in
            grant.statement.isDeny && grant.statement.action(covering: action) != nil
        }
        if isDenied { return nil }
        return grants.first { grant in
            let statement = grant.statement
            return statement.isAllow && !statement.hasConditions && statement.action(covering: action) != nil
                && statement.resource(covering: target) != nil
        }
    }

    /// Whether it may do anything, and by what.
    var administration: String? {
        if let policy = foreignPolicies.first(where: { $0.hasSuffix(":policy/AdministratorAccess") }) {
            return "the policy \(policy)"
        }
        return grant(of: "*", on: "*").map { "a statement of \($0.holder.name)" }
    }

    /// The grant of an action, also by one of AWS's own policies: the words for it.
    func permission(of action: String, on target: String) -> String? {
        if let grant = grant(of: action, on: target) { return "\(action) (\(grant.holder.name))" }
        if action.hasPrefix("iam:"), foreignPolicies.contains(where: { $0.hasSuffix(":policy/IAMFullAccess") }) {
            return "\(action) (IAMFullAccess)"
        }
        return nil
    }
}
