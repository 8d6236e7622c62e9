import Mainstay

/// The settings of an environment: exactly the fields of the requirements. `config/*.json` holds the values.
struct EnvironmentConfig: Decodable {
    var environment: Stage
    /// The environment's network; the environments' networks do not overlap.
    var vpcCidr: CIDRBlock
    /// Without the `db.` that RDS puts before it: `t3.micro`.
    var databaseInstanceType: DatabaseInstanceClass
    var ecsDesiredCount: Int
    var domainName: String
    /// In us-east-1, for the domain: CloudFront and the load balancer show it to browsers.
    var certificateArn: String

    enum Stage: String, Decodable, CaseIterable {
        case staging
        case production
    }

    var isProduction: Bool { environment == .production }
}
