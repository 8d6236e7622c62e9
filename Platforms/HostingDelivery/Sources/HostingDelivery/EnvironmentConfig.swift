import Mainstay

/// The settings of an environment; `config/*.json` holds the values, and nothing else differs between environments.
struct EnvironmentConfig: Decodable {
    var stage: Stage
    /// Told of alarms and costs.
    var alertEmail: String
    /// In US dollars.
    var monthlyBudget: Int
    /// How long audit logs cannot be changed, in days, and whether nobody at all could shorten that.
    var auditLockDays: Int
    var auditLockIsFinal: Bool
    /// What runs the software; none in the sandbox.
    var hosting: HostingSettings?
    var sandbox: SandboxSettings?
    var delivery: DeliverySettings?
    var organisation: OrganisationSettings?

    enum Stage: String, Decodable, CaseIterable {
        case development
        case staging
        case production
        case sandbox

        var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
    }

    struct HostingSettings: Decodable {
        var domain: String
        /// Networks of all environments and regions do not overlap.
        var block: CIDRBlock
        var zones: Int
        var natGatewayInEachZone: Bool
        /// Where copies of data are kept.
        var copyRegion: String
        /// The data that may be read by people: never the same as production's outside production.
        var dataSet: String
        var database: DatabaseSettings
        var cacheNode: String
        var cacheReplicas: Int
        /// Runs what people wait for.
        var nodes: NodeSettings
        /// Runs what can wait: spare capacity.
        var spotNodes: NodeSettings
        var searchNode: String
        var searchNodes: Int
        /// US dollars a month that nodes may cost, from which their largest number comes.
        var nodeBudget: Int
        var usesShieldAdvanced: Bool
        var testsPenetration: Bool
        /// Hours in which nobody works with the environment; none in production.
        var night: Night?
        var standby: StandbySettings?
        /// Flags that are on here.
        var flags: [String]
        var alerting: AlertSettings
    }

    struct DatabaseSettings: Decodable {
        /// Without the `db.` that RDS puts before it.
        var instance: DatabaseInstanceClass
        var storageGiB: Int
        var multiZone: Bool
        var readReplicas: Int
        /// Databases over which rows are spread.
        var shards: Int
        var connections: Int
    }

    struct NodeSettings: Decodable {
        var types: [InstanceType]
        var minimum: Int
        /// What one costs a month, in US dollars.
        var monthlyPrice: Double
    }

    struct Night: Decodable {
        var from: Int
        var to: Int
    }

    struct StandbySettings: Decodable {
        var block: CIDRBlock
        var recoveryTimeMinutes: Int
        var recoveryPointMinutes: Int
    }

    struct AlertSettings: Decodable {
        /// Of Slack's workspace and channel.
        var slackWorkspace: String
        var slackChannel: String
        /// ARN of the secret that holds PagerDuty's address for this environment, in the field `url`.
        var pagerSecret: String
        /// ARNs in ACM: what the VPN shows, and what signs its users' certificates.
        var vpnServerCertificate: String
        var vpnClientCertificate: String
    }

    struct SandboxSettings: Decodable {
        var block: CIDRBlock
        /// How long a sandbox lives unless somebody extends it.
        var days: Int
        var regions: [String]
        var instanceTypes: [String]
    }

    struct DeliverySettings: Decodable {
        /// `owner/name` on GitHub.
        var repository: String
        /// Accounts by the environment's name.
        var accounts: [String: String]
    }

    struct OrganisationSettings: Decodable {
        var account: String
        /// Units or accounts that the policies hold for.
        var targets: [String]
        var regions: [String]
        /// ARN of IAM Identity Center, and the groups whose members may ask for access.
        var identityCenter: String
        var readersGroup: String
    }

    var isProduction: Bool { stage == .production }
    /// What staging has like production, and the others have not.
    var isDurable: Bool { stage == .staging || stage == .production }
}

/// For how many days what is kept.
enum Retention {
    /// At hand; the archive has them for seven years.
    static let logs = 90
    static let archive = 2_557
    static let dailyBackups = 30
    static let monthlyBackups = 90
    static let formerVersions = 90
    static let artifacts = 365
}
