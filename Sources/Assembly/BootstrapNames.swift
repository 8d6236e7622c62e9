import MainstayTemplate

/// What `cdk bootstrap` leaves in an account and region, with its default qualifier: facts of the CDK.
public enum BootstrapContract {
    static let qualifier = "hnb659fds"
    public static let versionParameter = "/cdk-bootstrap/\(qualifier)/version"
    /// The bucket of files; account and region follow, with hyphens.
    public static let bucketPrefix = "cdk-\(qualifier)-assets"
    /// The repository of container images; account and region follow, with hyphens.
    public static let repositoryPrefix = "cdk-\(qualifier)-container-assets"
}

/// The names for one stack.
struct BootstrapNames {
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

    var bucket: String { "\(BootstrapContract.bucketPrefix)-\(account)-\(region)" }
    var repository: String { "\(BootstrapContract.repositoryPrefix)-\(account)-\(region)" }

    func role(_ name: String) -> String {
        "arn:${AWS::Partition}:iam::\(account):role/cdk-\(BootstrapContract.qualifier)-\(name)-\(account)-\(region)"
    }

    var destinationID: String { isKnown ? "\(account)-\(region)" : "current_account-current_region" }

    func destination(_ members: [TemplateObject.Member], role name: String) -> TemplateValue {
        var object = TemplateObject(members)
        if let regionIfKnown { object["region"] = .string(regionIfKnown) }
        object["assumeRoleArn"] = .string(role(name))
        return TemplateValue(.object(object))
    }
}
