// Generated from the schema of AWS::ECS::Cluster by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ECS {
    /// `AWS::ECS::Cluster`
    public struct Cluster: Resource {
        public static let resourceType = ResourceType("AWS::ECS::Cluster", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - capacityProviders: `CapacityProviders`.
        ///   - clusterName: `ClusterName`; replaces the resource when changed.
        ///   - clusterSettings: `ClusterSettings`.
        ///   - configuration: `Configuration`.
        ///   - defaultCapacityProviderStrategy: `DefaultCapacityProviderStrategy`.
        ///   - serviceConnectDefaults: `ServiceConnectDefaults`; cannot be read back.
        ///   - tags: `Tags`; 0 to 50 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            capacityProviders: [StringValue]? = nil,
            clusterName: StringValue? = nil,
            clusterSettings: [ClusterSettings]? = nil,
            configuration: ClusterConfiguration? = nil,
            defaultCapacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
            serviceConnectDefaults: ServiceConnectDefaults? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("CapacityProviders", capacityProviders)
            node.set("ClusterName", clusterName)
            node.set("ClusterSettings", clusterSettings)
            node.set("Configuration", configuration)
            node.set("DefaultCapacityProviderStrategy", defaultCapacityProviderStrategy)
            node.set("ServiceConnectDefaults", serviceConnectDefaults)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }
    }
}

extension ECS.Cluster {
    /// `CapacityProviderStrategyItem`
    public struct CapacityProviderStrategyItem: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - base: `Base`; 0 to 100000.
        ///   - capacityProvider: `CapacityProvider`.
        ///   - weight: `Weight`; 0 to 1000.
        public init(
            base: IntValue? = nil,
            capacityProvider: StringValue? = nil,
            weight: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Base", base)
            bag.set("CapacityProvider", capacityProvider)
            bag.set("Weight", weight)
            property = bag.property
        }
    }

    /// `ClusterConfiguration`
    public struct ClusterConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - executeCommandConfiguration: `ExecuteCommandConfiguration`.
        ///   - managedStorageConfiguration: `ManagedStorageConfiguration`.
        public init(
            executeCommandConfiguration: ExecuteCommandConfiguration? = nil,
            managedStorageConfiguration: ManagedStorageConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ExecuteCommandConfiguration", executeCommandConfiguration)
            bag.set("ManagedStorageConfiguration", managedStorageConfiguration)
            property = bag.property
        }
    }

    /// `ClusterSettings`
    public struct ClusterSettings: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - value: `Value`.
        public init(name: StringValue? = nil, value: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `ExecuteCommandConfiguration`
    public struct ExecuteCommandConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - kmsKeyId: `KmsKeyId`.
        ///   - logConfiguration: `LogConfiguration`.
        ///   - logging: `Logging`.
        public init(
            kmsKeyId: StringValue? = nil,
            logConfiguration: ExecuteCommandLogConfiguration? = nil,
            logging: Logging? = nil
        ) {
            var bag = PropertyBag()
            bag.set("KmsKeyId", kmsKeyId)
            bag.set("LogConfiguration", logConfiguration)
            bag.set("Logging", logging)
            property = bag.property
        }

        /// `Logging`
        public struct Logging: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DEFAULT`
            public static var `default`: Self { Self("DEFAULT") }
            /// `NONE`
            public static var noneValue: Self { Self("NONE") }
            /// `OVERRIDE`
            public static var override: Self { Self("OVERRIDE") }
        }
    }

    /// `ExecuteCommandLogConfiguration`
    public struct ExecuteCommandLogConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cloudWatchEncryptionEnabled: `CloudWatchEncryptionEnabled`.
        ///   - cloudWatchLogGroupName: `CloudWatchLogGroupName`.
        ///   - s3BucketName: `S3BucketName`.
        ///   - s3EncryptionEnabled: `S3EncryptionEnabled`.
        ///   - s3KeyPrefix: `S3KeyPrefix`.
        public init(
            cloudWatchEncryptionEnabled: BoolValue? = nil,
            cloudWatchLogGroupName: StringValue? = nil,
            s3BucketName: BucketName? = nil,
            s3EncryptionEnabled: BoolValue? = nil,
            s3KeyPrefix: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CloudWatchEncryptionEnabled", cloudWatchEncryptionEnabled)
            bag.set("CloudWatchLogGroupName", cloudWatchLogGroupName)
            bag.set("S3BucketName", s3BucketName)
            bag.set("S3EncryptionEnabled", s3EncryptionEnabled)
            bag.set("S3KeyPrefix", s3KeyPrefix)
            property = bag.property
        }
    }

    /// `ManagedStorageConfiguration`
    public struct ManagedStorageConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - fargateEphemeralStorageKmsKeyId: `FargateEphemeralStorageKmsKeyId`.
        ///   - kmsKeyId: `KmsKeyId`.
        public init(
            fargateEphemeralStorageKmsKeyId: StringValue? = nil,
            kmsKeyId: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("FargateEphemeralStorageKmsKeyId", fargateEphemeralStorageKmsKeyId)
            bag.set("KmsKeyId", kmsKeyId)
            property = bag.property
        }
    }

    /// `ServiceConnectDefaults`
    public struct ServiceConnectDefaults: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - namespace: `Namespace`; cannot be read back.
        public init(namespace: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Namespace", namespace)
            property = bag.property
        }
    }
}
