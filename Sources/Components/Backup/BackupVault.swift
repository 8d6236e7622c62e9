public import MainstayBackup
public import MainstayConstructs

/// A vault of AWS Backup by itself, which holds copies that plans of other regions or accounts make: see
/// ``BackupPlan/Rule/copyingTo``.
public struct BackupVault: Construct {
    public struct Configuration {
        /// Encrypts the backups; AWS Backup's own key where none is given. Copies into another account need one.
        public var key: Key?
        /// Keeps backups from being deleted early. Without one, who may delete backups can delete them all.
        public var lock: BackupPlan.Lock? = BackupPlan.Lock(minimum: .days(7), maximum: .days(400))
        /// Told of jobs that failed or expired.
        public var topic: Topic?
        /// The vault's name; made of the path where none is given.
        public var name: String?
    }

    public let node: Node
    public let resource: Backup.BackupVault
    private let name: String

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        name = configuration.name ?? node.explicitName(limit: 50)
        configuration.lock?.check(for: node)
        let isName = name.utf8.allSatisfy { byte in
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
                || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: "_")
        }
        if !isName || !(2...50).contains(name.utf8.count) {
            node.report(
                "invalid-vault-name", "\"\(name)\" cannot be the name of a vault",
                help: "use 2 to 50 letters, digits, hyphens and underscores")
        }
        let topic = configuration.topic
        topic?.allowService("backup.amazonaws.com")
        resource = Backup.BackupVault(
            "Resource", in: Group(node: node), backupVaultName: StringValue(name),
            encryptionKeyArn: configuration.key?.arn, lockConfiguration: configuration.lock?.property,
            notifications: topic.map {
                .init(
                    backupVaultEvents: [
                        "BACKUP_JOB_COMPLETED", "COPY_JOB_FAILED", "RECOVERY_POINT_MODIFIED", "RESTORE_JOB_COMPLETED",
                        "S3_BACKUP_OBJECT_FAILED", "S3_RESTORE_OBJECT_FAILED",
                    ], snsTopicArn: $0.arn)
            })
        if let topic { resource.depend(on: topic.policy) }
    }

    /// What a plan in this stack copies to.
    public var arn: StringValue { resource.backupVaultArn }

    /// The same, made of names that are known, so that a plan in a stack of another region can copy to it without
    /// waiting for this stack. The region must be known.
    public var arnByName: StringValue {
        guard let region = node.region else {
            node.report(
                "vault-in-unknown-region", "the vault's region is not known, so no other region can name it",
                help: "give its stack a destination with a region")
            return arn
        }
        let account = node.account.map { StringValue($0) } ?? AWS.accountID
        return "arn:\(AWS.partition):backup:\(region):\(account):backup-vault:\(name)"
    }
}

extension BackupPlan.Lock {
    var property: Backup.BackupVault.LockConfigurationType {
        .init(
            changeableForDays: finalAfter.map { IntValue($0.days) }, maxRetentionDays: IntValue(maximum.days),
            minRetentionDays: IntValue(minimum.days))
    }

    /// Reports what AWS Backup would refuse.
    func check(for node: Node) {
        if minimum > maximum || minimum.days < 1 {
            node.report(
                "invalid-vault-lock", "the lock keeps backups \(minimum.days) to \(maximum.days) days",
                help: "give a minimum of a day or more, and a maximum above it")
        }
        if let days = finalAfter?.days, days < 3 {
            node.report(
                "invalid-vault-lock", "the lock is to be final after \(days) days; AWS Backup wants 3 at least",
                help: "set `finalAfter: .days(3)` or leave it out")
        }
    }
}
