/// Who may do what in a template: its identities with all that they are allowed, and who may act as which role.
final class AccessModel {
    /// It holds this model; both ways, neither would ever be let go of.
    unowned let template: TemplateView
    private(set) var identities: [AccessIdentity] = []
    private var places: [String: Int] = [:]

    init(_ template: TemplateView) {
        self.template = template
        for type in ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"] {
            for resource in template.resources(ofType: type) {
                places[resource.name] = identities.count
                identities.append(AccessIdentity(resource: resource))
            }
        }
        guard !identities.isEmpty else { return }
        for index in identities.indices { readOwn(&identities[index]) }
        readAttached()
        readGroups()
    }

    func identity(_ name: String) -> AccessIdentity? { places[name].map { identities[$0] } }

    private func readOwn(_ identity: inout AccessIdentity) {
        let resource = identity.resource
        // A boundary takes away again; what it leaves is not worked out.
        if resource["PermissionsBoundary"].isPresent || resource["Policies"].isUnknown
            || resource["ManagedPolicyArns"].isUnknown
        {
            identity.isWhole = false
        }
        for document in IdentityPolicies.documents(of: resource) { add(document, resource, to: &identity) }
        for policy in resource["ManagedPolicyArns"].elements {
            if let managed = policy.resource, managed.type == "AWS::IAM::ManagedPolicy" {
                for document in IdentityPolicies.documents(of: managed) { add(document, managed, to: &identity) }
            } else if let text = policy.rendered {
                identity.foreignPolicies.append(text)
            } else {
                identity.isWhole = false
            }
        }
    }

    private func add(_ document: PolicyDocument, _ holder: ResourceView, to identity: inout AccessIdentity) {
        if !document.isWhole || holder.resource.condition != identity.resource.resource.condition {
            identity.isWhole = false
        }
        identity.grants += document.statements.map { AccessIdentity.Grant($0, holder) }
    }

    /// Policies that name the identities to which they belong.
    private func readAttached() {
        let lists: [(type: String, properties: [String])] = [
            ("AWS::IAM::Policy", ["Roles", "Users", "Groups"]),
            ("AWS::IAM::ManagedPolicy", ["Roles", "Users", "Groups"]),
            ("AWS::IAM::RolePolicy", ["RoleName"]), ("AWS::IAM::UserPolicy", ["UserName"]),
            ("AWS::IAM::GroupPolicy", ["GroupName"]),
        ]
        for (type, properties) in lists {
            for policy in template.resources(ofType: type) {
                let documents = IdentityPolicies.documents(of: policy)
                for property in properties {
                    for target in policy[property].policyValues {
                        guard let place = target.reference.flatMap({ places[$0] }) else { continue }
                        if documents.isEmpty { identities[place].isWhole = false }
                        for document in documents { add(document, policy, to: &identities[place]) }
                    }
                }
            }
        }
    }

    /// Users are allowed what their groups are.
    private func readGroups() {
        for index in identities.indices where identities[index].resource.type == "AWS::IAM::User" {
            for group in identities[index].resource["Groups"].elements {
                guard let place = group.reference.flatMap({ places[$0] }) else {
                    identities[index].isWhole = false
                    continue
                }
                identities[index].grants += identities[place].grants
                identities[index].foreignPolicies += identities[place].foreignPolicies
            }
        }
    }

    /// A role as paths ask about it again and again, read once.
    struct RoleAccess {
        let identity: AccessIdentity
        let arn: AccessIdentity.RequestPattern
        /// The services that may act as it.
        let services: [String]
        /// Who else may without conditions.
        let principals: [PolicyPrincipal.Kind]
    }

    private(set) lazy var roles: [RoleAccess] = identities.filter { $0.resource.type == "AWS::IAM::Role" }.map { role in
        let statements = trust(in: role)
        return RoleAccess(
            identity: role, arn: AccessIdentity.RequestPattern("${\(role.name).Arn}"),
            services: services(in: statements),
            principals: statements.filter { !$0.hasConditions }.flatMap(\.principals).map(\.kind))
    }

    /// The statements that say who may act as a role.
    private func trust(in role: AccessIdentity) -> [PolicyStatement] {
        role.resource.trustPolicy?.allowing ?? []
    }

    private func services(in statements: [PolicyStatement]) -> [String] {
        statements.flatMap(\.principals).compactMap { if case .service(let name) = $0.kind { name } else { nil } }
    }

    /// The services that may act as a role.
    func services(trustedBy role: AccessIdentity) -> [String] { services(in: trust(in: role)) }

    /// Whether a role lets an identity of the same template act as it, as far as the role decides.
    func trusts(_ role: RoleAccess, _ identity: AccessIdentity) -> Bool {
        role.principals.contains { kind in
            switch kind {
            case .identity(let text): text == "${\(identity.name).Arn}"
            // The account leaves it to the policies of its identities.
            case .account(let account): account == "${AWS::AccountId}" || account == template.account
            case .everyone: true
            default: false
            }
        }
    }
}
