import Mainstay

/// The settings of an environment; `config/*.json` holds the values.
///
/// A key that is missing, or one that is not here, ends the synthesis: see ``App/environments(as:from:filePath:)``.
struct EnvironmentConfig: Decodable {
    /// The networks of both regions and both environments do not overlap.
    var block: CIDRBlock
    var standbyBlock: CIDRBlock
    /// Where the portal comes up when the first region is lost, and where backups are copied.
    var standbyRegion: String
    /// Under which the portal answers.
    var domain: String
    /// The id of the zone that holds the domain. Whoever owns the domain has made and delegated it before.
    var hostedZone: String
    var hostedZoneName: String
    /// The portal's container image; promotion writes the digest that staging has tested.
    var image: String
    var database: DatabaseSettings
    var cacheNode: String
    /// Each task serves a hundred users at a time.
    var tasks: Range
    var instances: InstanceSettings
    /// In US dollars.
    var monthlyBudget: Int
    /// Told of alarms, costs and drift.
    var alertEmail: String

    struct Range: Decodable {
        var minimum: Int
        var maximum: Int
    }

    struct DatabaseSettings: Decodable {
        /// Without the `db.` that RDS puts before it.
        var instance: DatabaseInstanceClass
        var storageGiB: Int
        /// The most that PostgreSQL takes: those of all tasks, of both versions during a deployment.
        var connections: Int
        /// How far back the database can be restored to any second.
        var backupDays: Int
    }

    struct InstanceSettings: Decodable {
        var minimum: Int
        /// Room for both versions of the portal at a time.
        var maximum: Int
        /// Instances that are never spot capacity; reserved instances pay for them.
        var onDemandBase: Int
    }
}
