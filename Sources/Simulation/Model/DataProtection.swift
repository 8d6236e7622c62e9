/// What is set up to bring data back.
public struct DataProtection: Sendable, Hashable {
    /// Days that automatic backups are kept, with any second of them to go back to; 0 for none, nil where unknown.
    public var continuousDays: Int?
    /// Whether a deletion by mistake is refused.
    public var isDeletionProtected: Bool?
    /// `Retain`, `Snapshot`, `Delete`: what CloudFormation does when the resource goes; nil where AWS's default holds.
    public var deletionPolicy: String?
    /// Whether automatic backups outlive the database.
    public var keepsBackupsAfterDeletion: Bool?
    /// Old versions of objects, and the days that they are kept; nil days for ever.
    public var versions: Versions?
    /// Copies that follow what is written, in this region or another.
    public var copies: [Copy] = []
    /// What backup plans take.
    public var plans: [PlannedBackup] = []
    /// The key it is encrypted with; nil for one of AWS's, or none.
    public var key: EncryptionKey?

    public init() {}

    public struct Versions: Sendable, Hashable {
        public var days: Int?
    }

    /// A copy that follows what is written.
    public struct Copy: Sendable, Hashable {
        public enum Kind: String, Sendable, Hashable {
            case readReplica = "read replica"
            case backupReplication = "replication of automatic backups"
            case objectReplication = "replication of objects"
            case globalTable = "global table"
            case globalDatabase = "global database"
            case fileReplication = "replication of the file system"
        }

        public var kind: Kind
        /// Nil where it is unknown, or the same.
        public var region: String?
        /// Whether it is in another account; nil where that is unknown.
        public var isOtherAccount: Bool?
        /// Whether replication within 15 minutes is agreed upon (S3 Replication Time Control).
        public var isTimed = false
        /// Days that the copy goes back; nil for what only follows.
        public var days: Int?
        /// Whether data that is encrypted with a key of one's own is copied; nil where there is no such key.
        public var copiesEncrypted: Bool?
        public var resource: String?
    }

    /// One rule of a backup plan that takes it.
    public struct PlannedBackup: Sendable, Hashable {
        public var plan: String
        public var rule: String
        public var schedule: String?
        /// Hours between two backups, where the schedule tells.
        public var interval: Double?
        public var isContinuous = false
        /// Nil for ever.
        public var days: Int?
        public var vault: Vault
        public var copies: [VaultCopy] = []
        /// `the tag Backup=daily`, `named`
        public var selectedBy: String
    }

    public struct Vault: Sendable, Hashable {
        public var id: String?
        /// Whether nobody can delete what is in it before its time, not even an administrator.
        public var isLocked = false
        public var key: EncryptionKey?
    }

    public struct VaultCopy: Sendable, Hashable {
        public var region: String?
        public var isOtherAccount: Bool?
        public var days: Int?
        public var vault: Vault
        /// Whether the vault is in the templates, so that what is said of it is known.
        public var isVaultKnown: Bool
    }

    public struct EncryptionKey: Sendable, Hashable {
        /// The key's component id or ARN.
        public var id: String
        /// Whether it is a key of several regions; nil where that is unknown.
        public var isMultiRegion: Bool?
        /// The regions in which a replica of it is known.
        public var regions: [String] = []
    }
}
