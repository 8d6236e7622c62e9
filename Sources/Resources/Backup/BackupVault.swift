// Generated from the schema of AWS::Backup::BackupVault by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Backup {
    /// `AWS::Backup::BackupVault`
    public struct BackupVault: Resource {
        public static let resourceType = ResourceType(
            "AWS::Backup::BackupVault", tags: .map("BackupVaultTags"), data: .retain)
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - accessPolicy: `AccessPolicy`.
        ///   - backupVaultName: `BackupVaultName`; replaces the resource when changed; `^[a-zA-Z0-9\-\_]{2,50}$`.
        ///   - backupVaultTags: `BackupVaultTags`.
        ///   - encryptionKeyArn: `EncryptionKeyArn`; replaces the resource when changed.
        ///   - lockConfiguration: `LockConfiguration`.
        ///   - notifications: `Notifications`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            accessPolicy: JSONValue? = nil,
            backupVaultName: StringValue,
            backupVaultTags: [String: StringValue]? = nil,
            encryptionKeyArn: StringValue? = nil,
            lockConfiguration: LockConfigurationType? = nil,
            notifications: NotificationObjectType? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AccessPolicy", accessPolicy)
            node.set("BackupVaultName", backupVaultName)
            node.set("BackupVaultTags", backupVaultTags)
            node.set("EncryptionKeyArn", encryptionKeyArn)
            node.set("LockConfiguration", lockConfiguration)
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

        /// `Fn::GetAtt` of `LockConfiguration.ChangeableForDays`.
        public var lockConfigurationChangeableForDays: IntValue {
            IntValue(attribute: "LockConfiguration.ChangeableForDays", of: node)
        }

        /// `Fn::GetAtt` of `LockConfiguration.MaxRetentionDays`.
        public var lockConfigurationMaxRetentionDays: IntValue {
            IntValue(attribute: "LockConfiguration.MaxRetentionDays", of: node)
        }

        /// `Fn::GetAtt` of `LockConfiguration.MinRetentionDays`.
        public var lockConfigurationMinRetentionDays: IntValue {
            IntValue(attribute: "LockConfiguration.MinRetentionDays", of: node)
        }

        /// `Fn::GetAtt` of `Notifications.BackupVaultEvents`.
        public var notificationsBackupVaultEvents: [StringValue] {
            StringValue.list(attribute: "Notifications.BackupVaultEvents", of: node)
        }

        /// `Fn::GetAtt` of `Notifications.SNSTopicArn`.
        public var notificationsSNSTopicArn: TopicARN { TopicARN(attribute: "Notifications.SNSTopicArn", of: node) }
    }
}

extension Backup.BackupVault {
    /// `LockConfigurationType`
    public struct LockConfigurationType: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - changeableForDays: `ChangeableForDays`; cannot be read back.
        ///   - maxRetentionDays: `MaxRetentionDays`.
        ///   - minRetentionDays: `MinRetentionDays`.
        public init(
            changeableForDays: IntValue? = nil,
            maxRetentionDays: IntValue? = nil,
            minRetentionDays: IntValue
        ) {
            var bag = PropertyBag()
            bag.set("ChangeableForDays", changeableForDays)
            bag.set("MaxRetentionDays", maxRetentionDays)
            bag.set("MinRetentionDays", minRetentionDays)
            property = bag.property
        }
    }

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
