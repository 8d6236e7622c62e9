// Generated from the schema of AWS::Backup::BackupPlan by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Backup {
    /// `AWS::Backup::BackupPlan`
    public struct BackupPlan: Resource {
        public static let resourceType = ResourceType("AWS::Backup::BackupPlan", tags: .map("BackupPlanTags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - backupPlan: `BackupPlan`.
        ///   - backupPlanTags: `BackupPlanTags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            backupPlan: BackupPlanResourceType,
            backupPlanTags: [String: StringValue]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("BackupPlan", backupPlan)
            node.set("BackupPlanTags", backupPlanTags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `BackupPlanArn`.
        public var backupPlanArn: StringValue { StringValue(attribute: "BackupPlanArn", of: node) }

        /// `Fn::GetAtt` of `BackupPlanId`.
        public var backupPlanId: StringValue { StringValue(attribute: "BackupPlanId", of: node) }

        /// `Fn::GetAtt` of `VersionId`.
        public var versionId: StringValue { StringValue(attribute: "VersionId", of: node) }
    }
}

extension Backup.BackupPlan {
    /// `AdvancedBackupSettingResourceType`
    public struct AdvancedBackupSettingResourceType: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - backupOptions: `BackupOptions`.
        ///   - resourceType: `ResourceType`; `^[a-zA-Z0-9\-\_\.]{1,50}$`.
        public init(backupOptions: JSONValue, resourceType: StringValue) {
            var bag = PropertyBag()
            bag.set("BackupOptions", backupOptions)
            bag.set("ResourceType", resourceType)
            property = bag.property
        }
    }

    /// `BackupPlanResourceType`
    public struct BackupPlanResourceType: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - advancedBackupSettings: `AdvancedBackupSettings`.
        ///   - backupPlanName: `BackupPlanName`.
        ///   - backupPlanRule: `BackupPlanRule`.
        ///   - scanSettings: `ScanSettings`.
        public init(
            advancedBackupSettings: [AdvancedBackupSettingResourceType]? = nil,
            backupPlanName: StringValue,
            backupPlanRule: [BackupRuleResourceType],
            scanSettings: [ScanSettingResourceType]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AdvancedBackupSettings", advancedBackupSettings)
            bag.set("BackupPlanName", backupPlanName)
            bag.set("BackupPlanRule", backupPlanRule)
            bag.set("ScanSettings", scanSettings)
            property = bag.property
        }
    }

    /// `BackupRuleResourceType`
    public struct BackupRuleResourceType: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - completionWindowMinutes: `CompletionWindowMinutes`.
        ///   - copyActions: `CopyActions`.
        ///   - enableContinuousBackup: `EnableContinuousBackup`.
        ///   - indexActions: `IndexActions`.
        ///   - lifecycle: `Lifecycle`.
        ///   - recoveryPointTags: `RecoveryPointTags`.
        ///   - ruleName: `RuleName`.
        ///   - scanActions: `ScanActions`.
        ///   - scheduleExpression: `ScheduleExpression`.
        ///   - scheduleExpressionTimezone: `ScheduleExpressionTimezone`.
        ///   - startWindowMinutes: `StartWindowMinutes`.
        ///   - targetBackupVault: `TargetBackupVault`.
        ///   - targetLogicallyAirGappedBackupVaultArn: `TargetLogicallyAirGappedBackupVaultArn`.
        public init(
            completionWindowMinutes: DoubleValue? = nil,
            copyActions: [CopyActionResourceType]? = nil,
            enableContinuousBackup: BoolValue? = nil,
            indexActions: [IndexActionsResourceType]? = nil,
            lifecycle: LifecycleResourceType? = nil,
            recoveryPointTags: [String: StringValue]? = nil,
            ruleName: StringValue,
            scanActions: [ScanActionResourceType]? = nil,
            scheduleExpression: StringValue? = nil,
            scheduleExpressionTimezone: StringValue? = nil,
            startWindowMinutes: DoubleValue? = nil,
            targetBackupVault: StringValue,
            targetLogicallyAirGappedBackupVaultArn: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CompletionWindowMinutes", completionWindowMinutes)
            bag.set("CopyActions", copyActions)
            bag.set("EnableContinuousBackup", enableContinuousBackup)
            bag.set("IndexActions", indexActions)
            bag.set("Lifecycle", lifecycle)
            bag.set("RecoveryPointTags", recoveryPointTags)
            bag.set("RuleName", ruleName)
            bag.set("ScanActions", scanActions)
            bag.set("ScheduleExpression", scheduleExpression)
            bag.set("ScheduleExpressionTimezone", scheduleExpressionTimezone)
            bag.set("StartWindowMinutes", startWindowMinutes)
            bag.set("TargetBackupVault", targetBackupVault)
            bag.set("TargetLogicallyAirGappedBackupVaultArn", targetLogicallyAirGappedBackupVaultArn)
            property = bag.property
        }
    }

    /// `CopyActionResourceType`
    public struct CopyActionResourceType: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - destinationBackupVaultArn: `DestinationBackupVaultArn`.
        ///   - lifecycle: `Lifecycle`.
        public init(
            destinationBackupVaultArn: StringValue,
            lifecycle: LifecycleResourceType? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DestinationBackupVaultArn", destinationBackupVaultArn)
            bag.set("Lifecycle", lifecycle)
            property = bag.property
        }
    }

    /// `IndexActionsResourceType`
    public struct IndexActionsResourceType: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - resourceTypes: `ResourceTypes`.
        public init(resourceTypes: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("ResourceTypes", resourceTypes)
            property = bag.property
        }
    }

    /// `LifecycleResourceType`
    public struct LifecycleResourceType: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - deleteAfterDays: `DeleteAfterDays`.
        ///   - moveToColdStorageAfterDays: `MoveToColdStorageAfterDays`.
        ///   - optInToArchiveForSupportedResources: `OptInToArchiveForSupportedResources`.
        public init(
            deleteAfterDays: DoubleValue? = nil,
            moveToColdStorageAfterDays: DoubleValue? = nil,
            optInToArchiveForSupportedResources: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DeleteAfterDays", deleteAfterDays)
            bag.set("MoveToColdStorageAfterDays", moveToColdStorageAfterDays)
            bag.set("OptInToArchiveForSupportedResources", optInToArchiveForSupportedResources)
            property = bag.property
        }
    }

    /// `MalwareScanner`
    public struct MalwareScanner: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `GUARDDUTY`
        public static var guardduty: Self { Self("GUARDDUTY") }
    }

    /// `ScanActionResourceType`
    public struct ScanActionResourceType: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - malwareScanner: `MalwareScanner`.
        ///   - scanMode: `ScanMode`.
        public init(malwareScanner: MalwareScanner? = nil, scanMode: ScanMode? = nil) {
            var bag = PropertyBag()
            bag.set("MalwareScanner", malwareScanner)
            bag.set("ScanMode", scanMode)
            property = bag.property
        }
    }

    /// `ScanMode`
    public struct ScanMode: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `FULL_SCAN`
        public static var fullScan: Self { Self("FULL_SCAN") }
        /// `INCREMENTAL_SCAN`
        public static var incrementalScan: Self { Self("INCREMENTAL_SCAN") }
    }

    /// `ScanSettingResourceType`
    public struct ScanSettingResourceType: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - malwareScanner: `MalwareScanner`.
        ///   - resourceTypes: `ResourceTypes`.
        ///   - scannerRoleArn: `ScannerRoleArn`.
        public init(
            malwareScanner: MalwareScanner? = nil,
            resourceTypes: [StringValue]? = nil,
            scannerRoleArn: RoleARN? = nil
        ) {
            var bag = PropertyBag()
            bag.set("MalwareScanner", malwareScanner)
            bag.set("ResourceTypes", resourceTypes)
            bag.set("ScannerRoleArn", scannerRoleArn)
            property = bag.property
        }
    }
}
