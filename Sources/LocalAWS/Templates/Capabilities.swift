internal import MainstayTemplate

/// What a caller must acknowledge before a template is accepted.
struct Capabilities {
    private static let identityTypes: [String: String] = [
        "AWS::IAM::AccessKey": "", "AWS::IAM::Group": "GroupName", "AWS::IAM::InstanceProfile": "InstanceProfileName",
        "AWS::IAM::ManagedPolicy": "ManagedPolicyName", "AWS::IAM::Policy": "", "AWS::IAM::Role": "RoleName",
        "AWS::IAM::User": "UserName", "AWS::IAM::UserToGroupAddition": "", "AWS::IAM::RolePolicy": "",
        "AWS::IAM::UserPolicy": "", "AWS::IAM::GroupPolicy": "",
    ]

    /// `CAPABILITY_IAM` or `CAPABILITY_NAMED_IAM`, where one is needed.
    private(set) var identity: String?
    /// The types that need it.
    private(set) var types: [String] = []
    let hasTransforms: Bool

    init(_ parsed: ParsedTemplate) {
        hasTransforms = !parsed.transforms.isEmpty
        for resource in parsed.template.resources {
            guard let nameProperty = Self.identityTypes[resource.type] else { continue }
            if !types.contains(resource.type) { types.append(resource.type) }
            let isNamed = !nameProperty.isEmpty && resource.properties?[nameProperty] != nil
            if isNamed { identity = "CAPABILITY_NAMED_IAM" } else if identity == nil { identity = "CAPABILITY_IAM" }
        }
    }

    var all: [String] { (identity.map { [$0] } ?? []) + (hasTransforms ? ["CAPABILITY_AUTO_EXPAND"] : []) }

    var reason: String? {
        identity == nil ? nil : "The following resource(s) require capabilities: [\(types.joined(separator: ", "))]"
    }

    /// - Parameter isReviewed: Whether the result of transforms is seen before it is carried out, as in a change set.
    func check(_ given: [String], isReviewed: Bool) throws(LocalFault) {
        var missing: [String] = []
        if let identity, !given.contains(identity), !given.contains("CAPABILITY_NAMED_IAM") { missing.append(identity) }
        if hasTransforms, !isReviewed, !given.contains("CAPABILITY_AUTO_EXPAND") {
            missing.append("CAPABILITY_AUTO_EXPAND")
        }
        guard missing.isEmpty else {
            throw LocalFault(
                "InsufficientCapabilitiesException", "Requires capabilities : [\(missing.joined(separator: ", "))]")
        }
    }
}
