/// The policies that say what the identities of a template may do.
public enum IdentityPolicies {
    /// The types that hold them.
    public static let types = [
        "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group", "AWS::IAM::Policy", "AWS::IAM::ManagedPolicy",
        "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::SSO::PermissionSet",
    ]

    /// The documents that a resource of one of the types holds.
    public static func documents(of resource: ResourceView) -> [PolicyDocument] {
        switch resource.type {
        case "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group":
            resource["Policies"].elements.compactMap { PolicyDocument($0["PolicyDocument"]) }
        case "AWS::SSO::PermissionSet": [resource["InlinePolicy"]].compactMap { PolicyDocument($0) }
        default: [resource["PolicyDocument"]].compactMap { PolicyDocument($0) }
        }
    }
}
