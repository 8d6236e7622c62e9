// Generated from the schema of AWS::EFS::FileSystem by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EFS {
    /// `AWS::EFS::FileSystem`
    public struct FileSystem: Resource {
        public static let resourceType = ResourceType(
            "AWS::EFS::FileSystem", tags: .list("FileSystemTags"), data: .retain)
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - availabilityZoneName: `AvailabilityZoneName`; replaces the resource when changed; 1 to 64 characters;
        ///     `^.+$`.
        ///   - backupPolicy: `BackupPolicy`.
        ///   - bypassPolicyLockoutSafetyCheck: `BypassPolicyLockoutSafetyCheck`; cannot be read back.
        ///   - encrypted: `Encrypted`; replaces the resource when changed.
        ///   - fileSystemPolicy: `FileSystemPolicy`.
        ///   - fileSystemProtection: `FileSystemProtection`.
        ///   - fileSystemTags: `FileSystemTags`.
        ///   - kmsKeyId: `KmsKeyId`; replaces the resource when changed; 0 to 2048 characters.
        ///   - lifecyclePolicies: `LifecyclePolicies`; 0 to 3 items.
        ///   - performanceMode: `PerformanceMode`; replaces the resource when changed.
        ///   - provisionedThroughputInMibps: `ProvisionedThroughputInMibps`; at least 1.
        ///   - replicationConfiguration: `ReplicationConfiguration`.
        ///   - throughputMode: `ThroughputMode`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            availabilityZoneName: StringValue? = nil,
            backupPolicy: BackupPolicy? = nil,
            bypassPolicyLockoutSafetyCheck: BoolValue? = nil,
            encrypted: BoolValue? = nil,
            fileSystemPolicy: JSONValue? = nil,
            fileSystemProtection: FileSystemProtection? = nil,
            fileSystemTags: [Tag]? = nil,
            kmsKeyId: StringValue? = nil,
            lifecyclePolicies: [LifecyclePolicy]? = nil,
            performanceMode: PerformanceMode? = nil,
            provisionedThroughputInMibps: DoubleValue? = nil,
            replicationConfiguration: ReplicationConfiguration? = nil,
            throughputMode: ThroughputMode? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AvailabilityZoneName", availabilityZoneName)
            node.set("BackupPolicy", backupPolicy)
            node.set("BypassPolicyLockoutSafetyCheck", bypassPolicyLockoutSafetyCheck)
            node.set("Encrypted", encrypted)
            node.set("FileSystemPolicy", fileSystemPolicy)
            node.set("FileSystemProtection", fileSystemProtection)
            node.set("FileSystemTags", fileSystemTags)
            node.set("KmsKeyId", kmsKeyId)
            node.set("LifecyclePolicies", lifecyclePolicies)
            node.set("PerformanceMode", performanceMode)
            node.set("ProvisionedThroughputInMibps", provisionedThroughputInMibps)
            node.set("ReplicationConfiguration", replicationConfiguration)
            node.set("ThroughputMode", throughputMode)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `FileSystemId`.
        public var fileSystemId: StringValue { StringValue(attribute: "FileSystemId", of: node) }
    }
}

extension EFS.FileSystem {
    /// `BackupPolicy`
    public struct BackupPolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - status: `Status`.
        public init(status: Status) {
            var bag = PropertyBag()
            bag.set("Status", status)
            property = bag.property
        }

        /// `Status`
        public struct Status: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DISABLED`
            public static var disabled: Self { Self("DISABLED") }
            /// `ENABLED`
            public static var enabled: Self { Self("ENABLED") }
        }
    }

    /// `FileSystemProtection`
    public struct FileSystemProtection: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - replicationOverwriteProtection: `ReplicationOverwriteProtection`.
        public init(replicationOverwriteProtection: ReplicationOverwriteProtection? = nil) {
            var bag = PropertyBag()
            bag.set("ReplicationOverwriteProtection", replicationOverwriteProtection)
            property = bag.property
        }

        /// `ReplicationOverwriteProtection`
        public struct ReplicationOverwriteProtection: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DISABLED`
            public static var disabled: Self { Self("DISABLED") }
            /// `ENABLED`
            public static var enabled: Self { Self("ENABLED") }
        }
    }

    /// `LifecyclePolicy`
    public struct LifecyclePolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - transitionToArchive: `TransitionToArchive`.
        ///   - transitionToIA: `TransitionToIA`.
        ///   - transitionToPrimaryStorageClass: `TransitionToPrimaryStorageClass`.
        public init(
            transitionToArchive: TransitionToArchive? = nil,
            transitionToIA: TransitionToIA? = nil,
            transitionToPrimaryStorageClass: TransitionToPrimaryStorageClass? = nil
        ) {
            var bag = PropertyBag()
            bag.set("TransitionToArchive", transitionToArchive)
            bag.set("TransitionToIA", transitionToIA)
            bag.set("TransitionToPrimaryStorageClass", transitionToPrimaryStorageClass)
            property = bag.property
        }

        /// `TransitionToArchive`
        public struct TransitionToArchive: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AFTER_14_DAYS`
            public static var after14Days: Self { Self("AFTER_14_DAYS") }
            /// `AFTER_180_DAYS`
            public static var after180Days: Self { Self("AFTER_180_DAYS") }
            /// `AFTER_1_DAY`
            public static var after1Day: Self { Self("AFTER_1_DAY") }
            /// `AFTER_270_DAYS`
            public static var after270Days: Self { Self("AFTER_270_DAYS") }
            /// `AFTER_30_DAYS`
            public static var after30Days: Self { Self("AFTER_30_DAYS") }
            /// `AFTER_365_DAYS`
            public static var after365Days: Self { Self("AFTER_365_DAYS") }
            /// `AFTER_60_DAYS`
            public static var after60Days: Self { Self("AFTER_60_DAYS") }
            /// `AFTER_7_DAYS`
            public static var after7Days: Self { Self("AFTER_7_DAYS") }
            /// `AFTER_90_DAYS`
            public static var after90Days: Self { Self("AFTER_90_DAYS") }
        }

        /// `TransitionToIA`
        public struct TransitionToIA: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AFTER_14_DAYS`
            public static var after14Days: Self { Self("AFTER_14_DAYS") }
            /// `AFTER_180_DAYS`
            public static var after180Days: Self { Self("AFTER_180_DAYS") }
            /// `AFTER_1_DAY`
            public static var after1Day: Self { Self("AFTER_1_DAY") }
            /// `AFTER_270_DAYS`
            public static var after270Days: Self { Self("AFTER_270_DAYS") }
            /// `AFTER_30_DAYS`
            public static var after30Days: Self { Self("AFTER_30_DAYS") }
            /// `AFTER_365_DAYS`
            public static var after365Days: Self { Self("AFTER_365_DAYS") }
            /// `AFTER_60_DAYS`
            public static var after60Days: Self { Self("AFTER_60_DAYS") }
            /// `AFTER_7_DAYS`
            public static var after7Days: Self { Self("AFTER_7_DAYS") }
            /// `AFTER_90_DAYS`
            public static var after90Days: Self { Self("AFTER_90_DAYS") }
        }

        /// `TransitionToPrimaryStorageClass`
        public struct TransitionToPrimaryStorageClass: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AFTER_1_ACCESS`
            public static var after1Access: Self { Self("AFTER_1_ACCESS") }
        }
    }

    /// `PerformanceMode`
    public struct PerformanceMode: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `generalPurpose`
        public static var generalPurpose: Self { Self("generalPurpose") }
        /// `maxIO`
        public static var maxIO: Self { Self("maxIO") }
    }

    /// `ReplicationConfiguration`
    public struct ReplicationConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - destinations: `Destinations`; 1 items.
        public init(destinations: [ReplicationDestination]? = nil) {
            var bag = PropertyBag()
            bag.set("Destinations", destinations)
            property = bag.property
        }
    }

    /// `ReplicationDestination`
    public struct ReplicationDestination: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - availabilityZoneName: `AvailabilityZoneName`; cannot be read back.
        ///   - fileSystemId: `FileSystemId`.
        ///   - kmsKeyId: `KmsKeyId`; cannot be read back.
        ///   - region: `Region`.
        ///   - roleArn: `RoleArn`.
        public init(
            availabilityZoneName: StringValue? = nil,
            fileSystemId: StringValue? = nil,
            kmsKeyId: StringValue? = nil,
            region: StringValue? = nil,
            roleArn: RoleARN? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AvailabilityZoneName", availabilityZoneName)
            bag.set("FileSystemId", fileSystemId)
            bag.set("KmsKeyId", kmsKeyId)
            bag.set("Region", region)
            bag.set("RoleArn", roleArn)
            property = bag.property
        }
    }

    /// `ThroughputMode`
    public struct ThroughputMode: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `bursting`
        public static var bursting: Self { Self("bursting") }
        /// `elastic`
        public static var elastic: Self { Self("elastic") }
        /// `provisioned`
        public static var provisioned: Self { Self("provisioned") }
    }
}
