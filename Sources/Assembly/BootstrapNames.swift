import MainstayTemplate

/// Names of what `cdk bootstrap` made in an account and region, with its default qualifier.
struct BootstrapNames {
    static let versionParameter = "/cdk-bootstrap/hnb659fds/version"

    let account: String
    let region: String
    let isKnown: Bool
    private let regionIfKnown: String?

    /// Where account or region are open, placeholders that the deploying tool fills in.
    init(_ stack: StackArtifact) {
        account = stack.account ?? "${AWS::AccountId}"
        region = stack.region ?? "${AWS::Region}"
        isKnown = stack.account != nil && stack.region != nil
        regionIfKnown = stack.region
    }

    var bucket: String { "cdk-hnb659fds-assets-\(account)-\(region)" }
    var repository: String { "cdk-hnb659fds-container-assets-\(account)-\(region)" }

    func role(_ name: String) -> String {
        "arn:${AWS::Partition}:iam::\(account):role/cdk-hnb659fds-\(name)-\(account)-\(region)"
    }

    var destinationID: String { isKnown ? "\(account)-\(region)" : "current_account-current_region" }

    func destination(_ members: [TemplateObject.Member], role name: String) -> TemplateValue {
        var object = TemplateObject(members)
        if let regionIfKnown { object["region"] = .string(regionIfKnown) }
        object["assumeRoleArn"] = .string(role(name))
        return TemplateValue(.object(object))
    }
}
