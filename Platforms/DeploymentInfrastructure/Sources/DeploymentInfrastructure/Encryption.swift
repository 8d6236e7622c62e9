import Mainstay

/// The environment's own key: data of one environment cannot be read with another's.
struct Encryption {
    let key: Key

    init(_ context: EnvironmentStacks.Context) {
        key = Key("Key", in: context.stack) {
            $0.description = "Data of deployment-infrastructure \(context.name)"
        }
        key.allowLogGroups(named: "*")
    }
}

/// For how many days what is kept: `docs/data-protection.md` has the table.
enum Retention {
    static let logs = 90
    static let accessLogs = 90
    static let auditTrail = 365
    static let databaseBackups = 14
    static let cacheSnapshots = 7
    static let backups = 35
    static let formerVersions = 90
    static let failedJobs = 14
    static let costExports = 1_096
}
