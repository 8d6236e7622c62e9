import Mainstay

/// The settings of an environment; `config/*.json` holds the values, and nothing else differs between environments.
struct EnvironmentConfig: Decodable {
    var environment: Stage
    var domainName: String
    /// Who hears of alarms.
    var operationsEmail: String
    var network: NetworkSettings
    var services: ServiceSettings
    var database: DatabaseSettings
    var cache: CacheSettings
    var images: ImageSettings
    var objectives: Objectives
    /// The second region; none in development, whose data can be made again.
    var recovery: RecoverySettings?
    /// Hours in which nobody works with the environment; none in production.
    var night: Night?
    /// The pipeline, in production's account.
    var delivery: DeliverySettings?
    /// US dollars.
    var monthlyBudget: Int

    enum Stage: String, Decodable, CaseIterable {
        case development
        case staging
        case production

        var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
    }

    struct NetworkSettings: Decodable {
        /// Environments' networks do not overlap.
        var block: CIDRBlock
        var zones: Int
        var natGatewayInEachZone: Bool
    }

    struct ServiceSettings: Decodable {
        var web: TaskSettings
        var api: TaskSettings
        var worker: TaskSettings
    }

    struct TaskSettings: Decodable {
        var cpu: TaskProcessor
        var memoryMebibytes: Int
        var minimum: Int
        var maximum: Int
    }

    struct DatabaseSettings: Decodable {
        /// Without the `db.` that RDS puts before it.
        var instance: DatabaseInstanceClass
        var storageGibibytes: Int
        var maximumStorageGibibytes: Int
        var multiZone: Bool
        var readReplicas: Int
    }

    struct CacheSettings: Decodable {
        var node: String
        var shards: Int
        /// Of each shard.
        var replicas: Int
    }

    /// Images by their content: the pipeline writes the same digests into every environment.
    struct ImageSettings: Decodable {
        var registry: String
        var web: String
        var api: String
        var worker: String
    }

    /// How long a recovery may take, and how much of the latest data it may lose.
    struct Objectives: Decodable {
        var recoveryTimeMinutes: Int
        var recoveryPointMinutes: Int
    }

    struct RecoverySettings: Decodable {
        var region: String
        var block: CIDRBlock
    }

    struct Night: Decodable {
        var from: Int
        var to: Int
    }

    struct DeliverySettings: Decodable {
        /// `owner/name` on GitHub.
        var repository: String
        /// Which pull the images and are deployed to.
        var developmentAccount: String
        var stagingAccount: String
    }

    /// What staging has like production, and development has not.
    var isDurable: Bool { environment != .development }
}
