/// The policies that say what the identities of a template may do.
public enum IdentityPolicies {
    /// The types that hold them.
    public static let types = [
        "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group", "AWS::IAM::Policy", "AWS::IAM::ManagedPolicy",
        "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::SSO::PermissionSet",
    ]

    /// The documents that a resource of one of the types holds, but for those that only bound what others allow.
    public static func documents(of resource: ResourceView) -> [PolicyDocument] {
        resource.identityPolicies
    }

    /// Whether the template uses a managed policy as a permissions boundary, and grants nothing by it.
    public static func isOnlyBoundary(_ policy: ResourceView) -> Bool {
        guard ["Roles", "Users", "Groups"].allSatisfy({ policy[$0].isEmpty }) else { return false }
        let holders = ["AWS::IAM::Role", "AWS::IAM::User"].flatMap { policy.referrers(ofType: $0) }
        let isBoundary = holders.contains { $0["PermissionsBoundary"].reference == policy.name }
        return isBoundary
            && !holders.contains { holder in
                holder["ManagedPolicyArns"].elements.contains { $0.reference == policy.name }
            }
    }

    static func read(_ resource: ResourceView) -> [PolicyDocument] {
        if resource.type == "AWS::IAM::ManagedPolicy", isOnlyBoundary(resource) { return [] }
        return switch resource.type {
        case "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group":
            resource["Policies"].elements.compactMap { PolicyDocument($0["PolicyDocument"]) }
        case "AWS::SSO::PermissionSet": [resource["InlinePolicy"]].compactMap { PolicyDocument($0) }
        default: [resource["PolicyDocument"]].compactMap { PolicyDocument($0) }
        }
    }

    /// The managed policies of AWS that a resource has by their names: `AdministratorAccess`.
    static func managedByAWS(of resource: ResourceView) -> [(element: PropertyView, name: String)] {
        resource.policiesOfAWS
    }

    static func readManagedByAWS(_ resource: ResourceView) -> [(element: PropertyView, name: String)] {
        let property = resource.type == "AWS::SSO::PermissionSet" ? "ManagedPolicies" : "ManagedPolicyArns"
        return resource[property].elements.compactMap { element in
            guard let text = element.rendered, let arn = ARNText(text), arn.service == "iam", arn.account == "aws",
                let name = arn.resource.utf8.split(separator: UInt8(ascii: "/")).last
            else { return nil }
            return (element, String(Substring(name)))
        }
    }
}
