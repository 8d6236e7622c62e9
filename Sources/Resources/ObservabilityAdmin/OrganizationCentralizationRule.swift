// Generated from the schema of AWS::ObservabilityAdmin::OrganizationCentralizationRule by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ObservabilityAdmin {
    /// `AWS::ObservabilityAdmin::OrganizationCentralizationRule`
    public struct OrganizationCentralizationRule: Resource {
        public static let resourceType = ResourceType(
            "AWS::ObservabilityAdmin::OrganizationCentralizationRule", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - rule: `Rule`.
        ///   - ruleName: `RuleName`; replaces the resource when changed; 1 to 100 characters; `^[0-9A-Za-z-]+$`.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            rule: CentralizationRule,
            ruleName: StringValue,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Rule", rule)
            node.set("RuleName", ruleName)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `RuleArn`.
        public var ruleArn: StringValue { StringValue(attribute: "RuleArn", of: node) }
    }
}

extension ObservabilityAdmin.OrganizationCentralizationRule {
    /// `CentralizationRule`
    public struct CentralizationRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - destination: `Destination`.
        ///   - source: `Source`.
        public init(
            destination: CentralizationRuleDestination,
            source: CentralizationRuleSource
        ) {
            var bag = PropertyBag()
            bag.set("Destination", destination)
            bag.set("Source", source)
            property = bag.property
        }
    }

    /// `CentralizationRuleDestination`
    public struct CentralizationRuleDestination: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - account: `Account`; 12 characters; `^[0-9]{12}$`.
        ///   - destinationLogsConfiguration: `DestinationLogsConfiguration`.
        ///   - destinationMetricsConfiguration: `DestinationMetricsConfiguration`.
        ///   - region: `Region`; at least 1 characters.
        public init(
            account: StringValue? = nil,
            destinationLogsConfiguration: DestinationLogsConfiguration? = nil,
            destinationMetricsConfiguration: DestinationMetricsConfiguration? = nil,
            region: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Account", account)
            bag.set("DestinationLogsConfiguration", destinationLogsConfiguration)
            bag.set("DestinationMetricsConfiguration", destinationMetricsConfiguration)
            bag.set("Region", region)
            property = bag.property
        }
    }

    /// `CentralizationRuleSource`
    public struct CentralizationRuleSource: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - regions: `Regions`; at least 1 items.
        ///   - scope: `Scope`; 1 to 2000 characters.
        ///   - sourceLogsConfiguration: `SourceLogsConfiguration`.
        ///   - sourceMetricsConfiguration: `SourceMetricsConfiguration`.
        public init(
            regions: [StringValue],
            scope: StringValue? = nil,
            sourceLogsConfiguration: SourceLogsConfiguration? = nil,
            sourceMetricsConfiguration: SourceMetricsConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Regions", regions)
            bag.set("Scope", scope)
            bag.set("SourceLogsConfiguration", sourceLogsConfiguration)
            bag.set("SourceMetricsConfiguration", sourceMetricsConfiguration)
            property = bag.property
        }
    }

    /// `DestinationLogsConfiguration`
    public struct DestinationLogsConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - backupConfiguration: `BackupConfiguration`.
        ///   - logGroupNameConfiguration: `LogGroupNameConfiguration`.
        ///   - logsEncryptionConfiguration: `LogsEncryptionConfiguration`.
        ///   - tagPropagationConfiguration: `TagPropagationConfiguration`.
        public init(
            backupConfiguration: LogsBackupConfiguration? = nil,
            logGroupNameConfiguration: LogGroupNameConfiguration? = nil,
            logsEncryptionConfiguration: LogsEncryptionConfiguration? = nil,
            tagPropagationConfiguration: TagPropagationConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BackupConfiguration", backupConfiguration)
            bag.set("LogGroupNameConfiguration", logGroupNameConfiguration)
            bag.set("LogsEncryptionConfiguration", logsEncryptionConfiguration)
            bag.set("TagPropagationConfiguration", tagPropagationConfiguration)
            property = bag.property
        }
    }

    /// `DestinationMetricsConfiguration`
    public struct DestinationMetricsConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - backupConfiguration: `BackupConfiguration`.
        public init(backupConfiguration: MetricsBackupConfiguration? = nil) {
            var bag = PropertyBag()
            bag.set("BackupConfiguration", backupConfiguration)
            property = bag.property
        }
    }

    /// `LogGroupNameConfiguration`
    public struct LogGroupNameConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - logGroupNamePattern: `LogGroupNamePattern`; 1 to 512 characters.
        public init(logGroupNamePattern: StringValue) {
            var bag = PropertyBag()
            bag.set("LogGroupNamePattern", logGroupNamePattern)
            property = bag.property
        }
    }

    /// `LogsBackupConfiguration`
    public struct LogsBackupConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - kmsKeyArn: `KmsKeyArn`; 1 to 1011 characters.
        ///   - region: `Region`; at least 1 characters.
        public init(kmsKeyArn: KMSKeyARN? = nil, region: StringValue) {
            var bag = PropertyBag()
            bag.set("KmsKeyArn", kmsKeyArn)
            bag.set("Region", region)
            property = bag.property
        }
    }

    /// `LogsEncryptionConfiguration`
    public struct LogsEncryptionConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - encryptionConflictResolutionStrategy: `EncryptionConflictResolutionStrategy`.
        ///   - encryptionScope: `EncryptionScope`.
        ///   - encryptionStrategy: `EncryptionStrategy`.
        ///   - kmsKeyArn: `KmsKeyArn`; 1 to 1011 characters.
        public init(
            encryptionConflictResolutionStrategy: EncryptionConflictResolutionStrategy? = nil,
            encryptionScope: EncryptionScope? = nil,
            encryptionStrategy: EncryptionStrategy,
            kmsKeyArn: KMSKeyARN? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EncryptionConflictResolutionStrategy", encryptionConflictResolutionStrategy)
            bag.set("EncryptionScope", encryptionScope)
            bag.set("EncryptionStrategy", encryptionStrategy)
            bag.set("KmsKeyArn", kmsKeyArn)
            property = bag.property
        }

        /// `EncryptionConflictResolutionStrategy`
        public struct EncryptionConflictResolutionStrategy: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ALLOW`
            public static var allow: Self { Self("ALLOW") }
            /// `SKIP`
            public static var skip: Self { Self("SKIP") }
        }

        /// `EncryptionScope`
        public struct EncryptionScope: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ENCRYPTED_SOURCE_ONLY`
            public static var encryptedSourceOnly: Self { Self("ENCRYPTED_SOURCE_ONLY") }
            /// `NEW_DESTINATION_LOG_GROUPS`
            public static var newDestinationLogGroups: Self { Self("NEW_DESTINATION_LOG_GROUPS") }
        }

        /// `EncryptionStrategy`
        public struct EncryptionStrategy: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AWS_OWNED`
            public static var awsOwned: Self { Self("AWS_OWNED") }
            /// `CUSTOMER_MANAGED`
            public static var customerManaged: Self { Self("CUSTOMER_MANAGED") }
        }
    }

    /// `MetricsBackupConfiguration`
    public struct MetricsBackupConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - region: `Region`; at least 1 characters.
        public init(region: StringValue) {
            var bag = PropertyBag()
            bag.set("Region", region)
            property = bag.property
        }
    }

    /// `SourceLogsConfiguration`
    public struct SourceLogsConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dataSourceSelectionCriteria: `DataSourceSelectionCriteria`; 1 to 2000 characters.
        ///   - encryptedLogGroupStrategy: `EncryptedLogGroupStrategy`.
        ///   - logGroupSelectionCriteria: `LogGroupSelectionCriteria`; 1 to 2000 characters.
        public init(
            dataSourceSelectionCriteria: StringValue? = nil,
            encryptedLogGroupStrategy: EncryptedLogGroupStrategy,
            logGroupSelectionCriteria: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DataSourceSelectionCriteria", dataSourceSelectionCriteria)
            bag.set("EncryptedLogGroupStrategy", encryptedLogGroupStrategy)
            bag.set("LogGroupSelectionCriteria", logGroupSelectionCriteria)
            property = bag.property
        }

        /// `EncryptedLogGroupStrategy`
        public struct EncryptedLogGroupStrategy: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ALLOW`
            public static var allow: Self { Self("ALLOW") }
            /// `SKIP`
            public static var skip: Self { Self("SKIP") }
        }
    }

    /// `SourceMetricsConfiguration`
    public struct SourceMetricsConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - metricsSelectionCriteria: `MetricsSelectionCriteria`; 1 to 2000 characters.
        public init(metricsSelectionCriteria: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("MetricsSelectionCriteria", metricsSelectionCriteria)
            property = bag.property
        }
    }

    /// `TagPropagationConfiguration`
    public struct TagPropagationConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - destinationRoleArn: `DestinationRoleArn`; 20 to 2048 characters.
        ///   - tagConflictResolutionStrategy: `TagConflictResolutionStrategy`.
        public init(
            destinationRoleArn: RoleARN,
            tagConflictResolutionStrategy: TagConflictResolutionStrategy? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DestinationRoleArn", destinationRoleArn)
            bag.set("TagConflictResolutionStrategy", tagConflictResolutionStrategy)
            property = bag.property
        }

        /// `TagConflictResolutionStrategy`
        public struct TagConflictResolutionStrategy: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ADD_ONLY`
            public static var addOnly: Self { Self("ADD_ONLY") }
            /// `IN_SYNC`
            public static var inSync: Self { Self("IN_SYNC") }
            /// `UPDATE_SYNC`
            public static var updateSync: Self { Self("UPDATE_SYNC") }
        }
    }
}
