import Mainstay

/// The settings of an environment; `config/*.json` holds the values.
///
/// A key that is missing, or one that is not here, ends the synthesis: see ``App/environments(as:from:filePath:)``.
struct EnvironmentConfig: Decodable {
    /// The networks of all environments do not overlap.
    var block: CIDRBlock
    /// Where copies of backups are kept.
    var copyRegion: String
    /// Below which everything answers; also the domain of the mail that is sent.
    var domain: String
    /// What the environment's pipeline deploys.
    var branch: String
    var database: DatabaseSettings
    var cacheNode: String
    var cacheSnapshotDays: Int
    /// Run what people wait for.
    var nodes: NodeSettings
    /// Run what can wait: spare capacity.
    var spotNodes: NodeSettings
    /// In US dollars, a month: of all, and of Bedrock alone.
    var monthlyBudget: Int
    var modelBudget: Int
    var modelCallsPerHour: Int
    /// Told of alarms and costs.
    var alertEmail: String

    struct DatabaseSettings: Decodable {
        /// Without the `db.` that RDS puts before it.
        var instance: DatabaseInstanceClass
        var storageGiB: Int
        /// Of which four of five may be taken before somebody is told.
        var connections: Int
    }

    struct NodeSettings: Decodable {
        var types: [InstanceType]
        var minimum: Int
        var maximum: Int
    }
}
