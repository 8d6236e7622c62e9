// Generated from the schema of AWS::Backup::LogicallyAirGappedBackupVault by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Backup {
    /// `AWS::Backup::LogicallyAirGappedBackupVault`
    public struct LogicallyAirGappedBackupVault: Resource {
        public static let resourceType = ResourceType(
            "AWS::Backup::LogicallyAirGappedBackupVault", tags: .map("BackupVaultTags"), data: .retain)
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - accessPolicy: `AccessPolicy`.
        ///   - backupVaultName: `BackupVaultName`; replaces the resource when changed; `^[a-zA-Z0-9\-\_]{2,50}$`.
        ///   - backupVaultTags: `BackupVaultTags`.
        ///   - encryptionKeyArn: `EncryptionKeyArn`; replaces the resource when changed.
        ///   - maxRetentionDays: `MaxRetentionDays`; replaces the resource when changed.
        ///   - minRetentionDays: `MinRetentionDays`; replaces the resource when changed.
        ///   - mpaApprovalTeamArn: `MpaApprovalTeamArn`.
        ///   - notifications: `Notifications`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            accessPolicy: JSONValue? = nil,
            backupVaultName: StringValue,
            backupVaultTags: [String: StringValue]? = nil,
            encryptionKeyArn: StringValue? = nil,
            maxRetentionDays: IntValue,
            minRetentionDays: IntValue,
            mpaApprovalTeamArn: StringValue? = nil,
            notifications: NotificationObjectType? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AccessPolicy", accessPolicy)
            node.set("BackupVaultName", backupVaultName)
            node.set("BackupVaultTags", backupVaultTags)
            node.set("EncryptionKeyArn", encryptionKeyArn)
            node.set("MaxRetentionDays", maxRetentionDays)
            node.set("MinRetentionDays", minRetentionDays)
            node.set("MpaApprovalTeamArn", mpaApprovalTeamArn)
            node.set("Notifications", notifications)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `BackupVaultArn`.
        public var backupVaultArn: StringValue { StringValue(attribute: "BackupVaultArn", of: node) }

        /// `Fn::GetAtt` of `BackupVaultName`.
        public var backupVaultName: StringValue { StringValue(attribute: "BackupVaultName", of: node) }

        /// `Fn::GetAtt` of `EncryptionKeyArn`.
        public var encryptionKeyArn: StringValue { StringValue(attribute: "EncryptionKeyArn", of: node) }

        /// `Fn::GetAtt` of `MaxRetentionDays`.
        public var maxRetentionDays: IntValue { IntValue(attribute: "MaxRetentionDays", of: node) }

        /// `Fn::GetAtt` of `MinRetentionDays`.
        public var minRetentionDays: IntValue { IntValue(attribute: "MinRetentionDays", of: node) }

        /// `Fn::GetAtt` of `MpaApprovalTeamArn`.
        public var mpaApprovalTeamArn: StringValue { StringValue(attribute: "MpaApprovalTeamArn", of: node) }

        /// `Fn::GetAtt` of `Notifications.BackupVaultEvents`.
        public var notificationsBackupVaultEvents: [StringValue] {
            StringValue.list(attribute: "Notifications.BackupVaultEvents", of: node)
        }

        /// `Fn::GetAtt` of `Notifications.SNSTopicArn`.
        public var notificationsSNSTopicArn: TopicARN { TopicARN(attribute: "Notifications.SNSTopicArn", of: node) }

        /// `Fn::GetAtt` of `VaultState`.
        public var vaultState: StringValue { StringValue(attribute: "VaultState", of: node) }

        /// `Fn::GetAtt` of `VaultType`.
        public var vaultType: StringValue { StringValue(attribute: "VaultType", of: node) }
    }
}

extension Backup.LogicallyAirGappedBackupVault {
    /// `NotificationObjectType`
    public struct NotificationObjectType: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - backupVaultEvents: `BackupVaultEvents`.
        ///   - snsTopicArn: `SNSTopicArn`.
        public init(backupVaultEvents: [StringValue], snsTopicArn: TopicARN) {
            var bag = PropertyBag()
            bag.set("BackupVaultEvents", backupVaultEvents)
            bag.set("SNSTopicArn", snsTopicArn)
            property = bag.property
        }
    }
}
