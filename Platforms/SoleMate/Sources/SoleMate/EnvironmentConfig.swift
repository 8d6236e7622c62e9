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
        /// Production's shape in the sizes that 50,000 users at once need, which those of the requirements do not bear.
        case peak

        var name: String {
            switch self {
            case .staging: "Staging"
            case .production: "Production"
            case .peak: "Peak"
            }
        }
    }

    var isProduction: Bool { environment == .production }
    /// What customers depend on, or stands in for it in a rehearsal: guarded against accidents, with a copy for reading.
    var isGuarded: Bool { environment != .staging }
}

/// What operates an environment, which the requirements ask for without saying its value. `operations/*.json` holds it,
/// by the names of environments.
struct OperationsConfig: Decodable {
    /// Told of every alarm, after the address has confirmed that it wants to be.
    var alertEmail: String
    /// Where a monitoring service outside of AWS takes alarms.
    var monitoringUrl: String
    /// The version of the shop, in the environment's own repository.
    var imageTag: String
}
