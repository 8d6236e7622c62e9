// Generated from the schema of AWS::OpenSearchService::Domain by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension OpenSearchService {
    /// `AWS::OpenSearchService::Domain`
    public struct Domain: Resource {
        public static let resourceType = ResourceType(
            "AWS::OpenSearchService::Domain", tags: .list("Tags"), data: .retain)
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - accessPolicies: `AccessPolicies`.
        ///   - advancedOptions: `AdvancedOptions`.
        ///   - advancedSecurityOptions: `AdvancedSecurityOptions`; may replace the resource when changed.
        ///   - aimlOptions: `AIMLOptions`.
        ///   - automatedSnapshotPauseOptions: `AutomatedSnapshotPauseOptions`.
        ///   - clusterConfig: `ClusterConfig`.
        ///   - cognitoOptions: `CognitoOptions`.
        ///   - deploymentStrategyOptions: `DeploymentStrategyOptions`.
        ///   - domainEndpointOptions: `DomainEndpointOptions`.
        ///   - domainName: `DomainName`; replaces the resource when changed.
        ///   - ebsOptions: `EBSOptions`.
        ///   - encryptionAtRestOptions: `EncryptionAtRestOptions`; may replace the resource when changed.
        ///   - engineMode: `EngineMode`; replaces the resource when changed.
        ///   - engineVersion: `EngineVersion`.
        ///   - identityCenterOptions: `IdentityCenterOptions`.
        ///   - ipAddressType: `IPAddressType`.
        ///   - logPublishingOptions: `LogPublishingOptions`.
        ///   - nodeToNodeEncryptionOptions: `NodeToNodeEncryptionOptions`.
        ///   - offPeakWindowOptions: `OffPeakWindowOptions`.
        ///   - skipShardMigrationWait: `SkipShardMigrationWait`.
        ///   - snapshotOptions: `SnapshotOptions`.
        ///   - softwareUpdateOptions: `SoftwareUpdateOptions`.
        ///   - tags: `Tags`.
        ///   - useCase: `UseCase`.
        ///   - vpcOptions: `VPCOptions`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            accessPolicies: JSONValue? = nil,
            advancedOptions: [String: StringValue]? = nil,
            advancedSecurityOptions: AdvancedSecurityOptionsInput? = nil,
            aimlOptions: AIMLOptions? = nil,
            automatedSnapshotPauseOptions: AutomatedSnapshotPauseOptions? = nil,
            clusterConfig: ClusterConfig? = nil,
            cognitoOptions: CognitoOptions? = nil,
            deploymentStrategyOptions: DeploymentStrategyOptions? = nil,
            domainEndpointOptions: DomainEndpointOptions? = nil,
            domainName: StringValue? = nil,
            ebsOptions: EBSOptions? = nil,
            encryptionAtRestOptions: EncryptionAtRestOptions? = nil,
            engineMode: EngineMode? = nil,
            engineVersion: StringValue? = nil,
            identityCenterOptions: IdentityCenterOptions? = nil,
            ipAddressType: StringValue? = nil,
            logPublishingOptions: [String: LogPublishingOption]? = nil,
            nodeToNodeEncryptionOptions: NodeToNodeEncryptionOptions? = nil,
            offPeakWindowOptions: OffPeakWindowOptions? = nil,
            skipShardMigrationWait: BoolValue? = nil,
            snapshotOptions: SnapshotOptions? = nil,
            softwareUpdateOptions: SoftwareUpdateOptions? = nil,
            tags: [Tag]? = nil,
            useCase: UseCase? = nil,
            vpcOptions: VPCOptions? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AccessPolicies", accessPolicies)
            node.set("AdvancedOptions", advancedOptions)
            node.set("AdvancedSecurityOptions", advancedSecurityOptions)
            node.set("AIMLOptions", aimlOptions)
            node.set("AutomatedSnapshotPauseOptions", automatedSnapshotPauseOptions)
            node.set("ClusterConfig", clusterConfig)
            node.set("CognitoOptions", cognitoOptions)
            node.set("DeploymentStrategyOptions", deploymentStrategyOptions)
            node.set("DomainEndpointOptions", domainEndpointOptions)
            node.set("DomainName", domainName)
            node.set("EBSOptions", ebsOptions)
            node.set("EncryptionAtRestOptions", encryptionAtRestOptions)
            node.set("EngineMode", engineMode)
            node.set("EngineVersion", engineVersion)
            node.set("IdentityCenterOptions", identityCenterOptions)
            node.set("IPAddressType", ipAddressType)
            node.set("LogPublishingOptions", logPublishingOptions)
            node.set("NodeToNodeEncryptionOptions", nodeToNodeEncryptionOptions)
            node.set("OffPeakWindowOptions", offPeakWindowOptions)
            node.set("SkipShardMigrationWait", skipShardMigrationWait)
            node.set("SnapshotOptions", snapshotOptions)
            node.set("SoftwareUpdateOptions", softwareUpdateOptions)
            node.set("Tags", tags)
            node.set("UseCase", useCase)
            node.set("VPCOptions", vpcOptions)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AdvancedSecurityOptions.AnonymousAuthDisableDate`.
        public var advancedSecurityOptionsAnonymousAuthDisableDate: StringValue {
            StringValue(attribute: "AdvancedSecurityOptions.AnonymousAuthDisableDate", of: node)
        }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `DomainArn`.
        public var domainArn: StringValue { StringValue(attribute: "DomainArn", of: node) }

        /// `Fn::GetAtt` of `DomainEndpoint`.
        public var domainEndpoint: StringValue { StringValue(attribute: "DomainEndpoint", of: node) }

        /// `Fn::GetAtt` of `DomainEndpointV2`.
        public var domainEndpointV2: StringValue { StringValue(attribute: "DomainEndpointV2", of: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `IdentityCenterOptions.IdentityCenterApplicationARN`.
        public var identityCenterOptionsIdentityCenterApplicationARN: StringValue {
            StringValue(attribute: "IdentityCenterOptions.IdentityCenterApplicationARN", of: node)
        }

        /// `Fn::GetAtt` of `IdentityCenterOptions.IdentityStoreId`.
        public var identityCenterOptionsIdentityStoreId: StringValue {
            StringValue(attribute: "IdentityCenterOptions.IdentityStoreId", of: node)
        }
    }
}

extension OpenSearchService.Domain {
    /// `AIMLOptions`
    public struct AIMLOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - s3VectorsEngine: `S3VectorsEngine`.
        ///   - serverlessVectorAcceleration: `ServerlessVectorAcceleration`.
        public init(
            s3VectorsEngine: S3VectorsEngine? = nil,
            serverlessVectorAcceleration: ServerlessVectorAcceleration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("S3VectorsEngine", s3VectorsEngine)
            bag.set("ServerlessVectorAcceleration", serverlessVectorAcceleration)
            property = bag.property
        }
    }

    /// `AdvancedSecurityOptionsInput`
    public struct AdvancedSecurityOptionsInput: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - anonymousAuthEnabled: `AnonymousAuthEnabled`.
        ///   - enabled: `Enabled`; may replace the resource when changed.
        ///   - iamFederationOptions: `IAMFederationOptions`.
        ///   - internalUserDatabaseEnabled: `InternalUserDatabaseEnabled`.
        ///   - jwtOptions: `JWTOptions`.
        ///   - masterUserOptions: `MasterUserOptions`; cannot be read back.
        ///   - samlOptions: `SAMLOptions`.
        public init(
            anonymousAuthEnabled: BoolValue? = nil,
            enabled: BoolValue? = nil,
            iamFederationOptions: IAMFederationOptions? = nil,
            internalUserDatabaseEnabled: BoolValue? = nil,
            jwtOptions: JWTOptions? = nil,
            masterUserOptions: MasterUserOptions? = nil,
            samlOptions: SAMLOptions? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AnonymousAuthEnabled", anonymousAuthEnabled)
            bag.set("Enabled", enabled)
            bag.set("IAMFederationOptions", iamFederationOptions)
            bag.set("InternalUserDatabaseEnabled", internalUserDatabaseEnabled)
            bag.set("JWTOptions", jwtOptions)
            bag.set("MasterUserOptions", masterUserOptions)
            bag.set("SAMLOptions", samlOptions)
            property = bag.property
        }
    }

    /// `AutomatedSnapshotPauseOptions`
    public struct AutomatedSnapshotPauseOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - endTime: `EndTime`.
        ///   - startTime: `StartTime`.
        public init(
            enabled: BoolValue,
            endTime: StringValue? = nil,
            startTime: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("EndTime", endTime)
            bag.set("StartTime", startTime)
            property = bag.property
        }
    }

    /// `ClusterConfig`
    public struct ClusterConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - coldStorageOptions: `ColdStorageOptions`.
        ///   - dedicatedMasterCount: `DedicatedMasterCount`.
        ///   - dedicatedMasterEnabled: `DedicatedMasterEnabled`.
        ///   - dedicatedMasterType: `DedicatedMasterType`.
        ///   - instanceCount: `InstanceCount`.
        ///   - instanceType: `InstanceType`.
        ///   - multiAZWithStandbyEnabled: `MultiAZWithStandbyEnabled`.
        ///   - nodeOptions: `NodeOptions`.
        ///   - warmCount: `WarmCount`.
        ///   - warmEnabled: `WarmEnabled`.
        ///   - warmType: `WarmType`.
        ///   - zoneAwarenessConfig: `ZoneAwarenessConfig`.
        ///   - zoneAwarenessEnabled: `ZoneAwarenessEnabled`.
        public init(
            coldStorageOptions: ColdStorageOptions? = nil,
            dedicatedMasterCount: IntValue? = nil,
            dedicatedMasterEnabled: BoolValue? = nil,
            dedicatedMasterType: StringValue? = nil,
            instanceCount: IntValue? = nil,
            instanceType: StringValue? = nil,
            multiAZWithStandbyEnabled: BoolValue? = nil,
            nodeOptions: [NodeOption]? = nil,
            warmCount: IntValue? = nil,
            warmEnabled: BoolValue? = nil,
            warmType: StringValue? = nil,
            zoneAwarenessConfig: ZoneAwarenessConfig? = nil,
            zoneAwarenessEnabled: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ColdStorageOptions", coldStorageOptions)
            bag.set("DedicatedMasterCount", dedicatedMasterCount)
            bag.set("DedicatedMasterEnabled", dedicatedMasterEnabled)
            bag.set("DedicatedMasterType", dedicatedMasterType)
            bag.set("InstanceCount", instanceCount)
            bag.set("InstanceType", instanceType)
            bag.set("MultiAZWithStandbyEnabled", multiAZWithStandbyEnabled)
            bag.set("NodeOptions", nodeOptions)
            bag.set("WarmCount", warmCount)
            bag.set("WarmEnabled", warmEnabled)
            bag.set("WarmType", warmType)
            bag.set("ZoneAwarenessConfig", zoneAwarenessConfig)
            bag.set("ZoneAwarenessEnabled", zoneAwarenessEnabled)
            property = bag.property
        }
    }

    /// `CognitoOptions`
    public struct CognitoOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - identityPoolId: `IdentityPoolId`.
        ///   - roleArn: `RoleArn`.
        ///   - userPoolId: `UserPoolId`.
        public init(
            enabled: BoolValue? = nil,
            identityPoolId: StringValue? = nil,
            roleArn: RoleARN? = nil,
            userPoolId: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("IdentityPoolId", identityPoolId)
            bag.set("RoleArn", roleArn)
            bag.set("UserPoolId", userPoolId)
            property = bag.property
        }
    }

    /// `ColdStorageOptions`
    public struct ColdStorageOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        public init(enabled: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            property = bag.property
        }
    }

    /// `DeploymentStrategyOptions`
    public struct DeploymentStrategyOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - deploymentStrategy: `DeploymentStrategy`.
        public init(deploymentStrategy: DeploymentStrategy? = nil) {
            var bag = PropertyBag()
            bag.set("DeploymentStrategy", deploymentStrategy)
            property = bag.property
        }

        /// `DeploymentStrategy`
        public struct DeploymentStrategy: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `CapacityOptimized`
            public static var capacityOptimized: Self { Self("CapacityOptimized") }
            /// `Default`
            public static var `default`: Self { Self("Default") }
        }
    }

    /// `DomainEndpointOptions`
    public struct DomainEndpointOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - customEndpoint: `CustomEndpoint`.
        ///   - customEndpointCertificateArn: `CustomEndpointCertificateArn`.
        ///   - customEndpointEnabled: `CustomEndpointEnabled`.
        ///   - enforceHTTPS: `EnforceHTTPS`.
        ///   - tlsSecurityPolicy: `TLSSecurityPolicy`.
        public init(
            customEndpoint: StringValue? = nil,
            customEndpointCertificateArn: StringValue? = nil,
            customEndpointEnabled: BoolValue? = nil,
            enforceHTTPS: BoolValue? = nil,
            tlsSecurityPolicy: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CustomEndpoint", customEndpoint)
            bag.set("CustomEndpointCertificateArn", customEndpointCertificateArn)
            bag.set("CustomEndpointEnabled", customEndpointEnabled)
            bag.set("EnforceHTTPS", enforceHTTPS)
            bag.set("TLSSecurityPolicy", tlsSecurityPolicy)
            property = bag.property
        }
    }

    /// `EBSOptions`
    public struct EBSOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ebsEnabled: `EBSEnabled`.
        ///   - iops: `Iops`.
        ///   - throughput: `Throughput`.
        ///   - volumeSize: `VolumeSize`.
        ///   - volumeType: `VolumeType`.
        public init(
            ebsEnabled: BoolValue? = nil,
            iops: IntValue? = nil,
            throughput: IntValue? = nil,
            volumeSize: IntValue? = nil,
            volumeType: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EBSEnabled", ebsEnabled)
            bag.set("Iops", iops)
            bag.set("Throughput", throughput)
            bag.set("VolumeSize", volumeSize)
            bag.set("VolumeType", volumeType)
            property = bag.property
        }
    }

    /// `EncryptionAtRestOptions`
    public struct EncryptionAtRestOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`; may replace the resource when changed.
        ///   - kmsKeyId: `KmsKeyId`; may replace the resource when changed.
        public init(enabled: BoolValue? = nil, kmsKeyId: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("KmsKeyId", kmsKeyId)
            property = bag.property
        }
    }

    /// `EngineMode`
    public struct EngineMode: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `GENERAL`
        public static var general: Self { Self("GENERAL") }
        /// `OPTIMIZED`
        public static var optimized: Self { Self("OPTIMIZED") }
    }

    /// `IAMFederationOptions`
    public struct IAMFederationOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - rolesKey: `RolesKey`.
        ///   - subjectKey: `SubjectKey`.
        public init(
            enabled: BoolValue? = nil,
            rolesKey: StringValue? = nil,
            subjectKey: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("RolesKey", rolesKey)
            bag.set("SubjectKey", subjectKey)
            property = bag.property
        }
    }

    /// `IdentityCenterOptions`
    public struct IdentityCenterOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabledAPIAccess: `EnabledAPIAccess`.
        ///   - identityCenterInstanceARN: `IdentityCenterInstanceARN`.
        ///   - rolesKey: `RolesKey`.
        ///   - subjectKey: `SubjectKey`.
        public init(
            enabledAPIAccess: BoolValue? = nil,
            identityCenterInstanceARN: StringValue? = nil,
            rolesKey: RolesKeyIdcType? = nil,
            subjectKey: SubjectKeyIdcType? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EnabledAPIAccess", enabledAPIAccess)
            bag.set("IdentityCenterInstanceARN", identityCenterInstanceARN)
            bag.set("RolesKey", rolesKey)
            bag.set("SubjectKey", subjectKey)
            property = bag.property
        }
    }

    /// `Idp`
    public struct Idp: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - entityId: `EntityId`.
        ///   - metadataContent: `MetadataContent`; 1 to 1048576 characters.
        public init(entityId: StringValue, metadataContent: StringValue) {
            var bag = PropertyBag()
            bag.set("EntityId", entityId)
            bag.set("MetadataContent", metadataContent)
            property = bag.property
        }
    }

    /// `JWTOptions`
    public struct JWTOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - publicKey: `PublicKey`; cannot be read back.
        ///   - rolesKey: `RolesKey`.
        ///   - subjectKey: `SubjectKey`.
        public init(
            enabled: BoolValue? = nil,
            publicKey: StringValue? = nil,
            rolesKey: StringValue? = nil,
            subjectKey: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("PublicKey", publicKey)
            bag.set("RolesKey", rolesKey)
            bag.set("SubjectKey", subjectKey)
            property = bag.property
        }
    }

    /// `LogPublishingOption`
    public struct LogPublishingOption: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cloudWatchLogsLogGroupArn: `CloudWatchLogsLogGroupArn`.
        ///   - enabled: `Enabled`.
        public init(cloudWatchLogsLogGroupArn: StringValue? = nil, enabled: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("CloudWatchLogsLogGroupArn", cloudWatchLogsLogGroupArn)
            bag.set("Enabled", enabled)
            property = bag.property
        }
    }

    /// `MasterUserOptions`
    public struct MasterUserOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - masterUserARN: `MasterUserARN`; cannot be read back.
        ///   - masterUserName: `MasterUserName`; cannot be read back.
        ///   - masterUserPassword: `MasterUserPassword`; cannot be read back.
        public init(
            masterUserARN: StringValue? = nil,
            masterUserName: StringValue? = nil,
            masterUserPassword: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("MasterUserARN", masterUserARN)
            bag.set("MasterUserName", masterUserName)
            bag.set("MasterUserPassword", masterUserPassword)
            property = bag.property
        }
    }

    /// `NodeConfig`
    public struct NodeConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - count: `Count`.
        ///   - enabled: `Enabled`.
        ///   - type: `Type`.
        public init(
            count: IntValue? = nil,
            enabled: BoolValue? = nil,
            type: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Count", count)
            bag.set("Enabled", enabled)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `NodeOption`
    public struct NodeOption: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - nodeConfig: `NodeConfig`.
        ///   - nodeType: `NodeType`.
        public init(nodeConfig: NodeConfig? = nil, nodeType: NodeType? = nil) {
            var bag = PropertyBag()
            bag.set("NodeConfig", nodeConfig)
            bag.set("NodeType", nodeType)
            property = bag.property
        }

        /// `NodeType`
        public struct NodeType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `coordinator`
            public static var coordinator: Self { Self("coordinator") }
        }
    }

    /// `NodeToNodeEncryptionOptions`
    public struct NodeToNodeEncryptionOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        public init(enabled: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            property = bag.property
        }
    }

    /// `OffPeakWindow`
    public struct OffPeakWindow: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - windowStartTime: `WindowStartTime`.
        public init(windowStartTime: WindowStartTime? = nil) {
            var bag = PropertyBag()
            bag.set("WindowStartTime", windowStartTime)
            property = bag.property
        }
    }

    /// `OffPeakWindowOptions`
    public struct OffPeakWindowOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - offPeakWindow: `OffPeakWindow`.
        public init(enabled: BoolValue? = nil, offPeakWindow: OffPeakWindow? = nil) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("OffPeakWindow", offPeakWindow)
            property = bag.property
        }
    }

    /// `RolesKeyIdcType`
    public struct RolesKeyIdcType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `GroupId`
        public static var groupId: Self { Self("GroupId") }
        /// `GroupName`
        public static var groupName: Self { Self("GroupName") }
    }

    /// `S3VectorsEngine`
    public struct S3VectorsEngine: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        public init(enabled: BoolValue) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            property = bag.property
        }
    }

    /// `SAMLOptions`
    public struct SAMLOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - idp: `Idp`.
        ///   - masterBackendRole: `MasterBackendRole`; cannot be read back.
        ///   - masterUserName: `MasterUserName`; cannot be read back.
        ///   - rolesKey: `RolesKey`.
        ///   - sessionTimeoutMinutes: `SessionTimeoutMinutes`.
        ///   - subjectKey: `SubjectKey`.
        public init(
            enabled: BoolValue? = nil,
            idp: Idp? = nil,
            masterBackendRole: StringValue? = nil,
            masterUserName: StringValue? = nil,
            rolesKey: StringValue? = nil,
            sessionTimeoutMinutes: IntValue? = nil,
            subjectKey: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("Idp", idp)
            bag.set("MasterBackendRole", masterBackendRole)
            bag.set("MasterUserName", masterUserName)
            bag.set("RolesKey", rolesKey)
            bag.set("SessionTimeoutMinutes", sessionTimeoutMinutes)
            bag.set("SubjectKey", subjectKey)
            property = bag.property
        }
    }

    /// `ServerlessVectorAcceleration`
    public struct ServerlessVectorAcceleration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        public init(enabled: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            property = bag.property
        }
    }

    /// `SnapshotOptions`
    public struct SnapshotOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - automatedSnapshotStartHour: `AutomatedSnapshotStartHour`.
        public init(automatedSnapshotStartHour: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("AutomatedSnapshotStartHour", automatedSnapshotStartHour)
            property = bag.property
        }
    }

    /// `SoftwareUpdateOptions`
    public struct SoftwareUpdateOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - autoSoftwareUpdateEnabled: `AutoSoftwareUpdateEnabled`.
        ///   - useLatestServiceSoftwareForBlueGreen: `UseLatestServiceSoftwareForBlueGreen`.
        public init(
            autoSoftwareUpdateEnabled: BoolValue? = nil,
            useLatestServiceSoftwareForBlueGreen: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AutoSoftwareUpdateEnabled", autoSoftwareUpdateEnabled)
            bag.set("UseLatestServiceSoftwareForBlueGreen", useLatestServiceSoftwareForBlueGreen)
            property = bag.property
        }
    }

    /// `SubjectKeyIdcType`
    public struct SubjectKeyIdcType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `Email`
        public static var email: Self { Self("Email") }
        /// `UserId`
        public static var userId: Self { Self("UserId") }
        /// `UserName`
        public static var userName: Self { Self("UserName") }
    }

    /// `UseCase`
    public struct UseCase: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `MIXED`
        public static var mixed: Self { Self("MIXED") }
        /// `OBSERVABILITY`
        public static var observability: Self { Self("OBSERVABILITY") }
        /// `SEARCH`
        public static var search: Self { Self("SEARCH") }
        /// `VECTOR`
        public static var vector: Self { Self("VECTOR") }
    }

    /// `VPCOptions`
    public struct VPCOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - egressEnabled: `EgressEnabled`.
        ///   - securityGroupIds: `SecurityGroupIds`.
        ///   - subnetIds: `SubnetIds`.
        public init(
            egressEnabled: BoolValue? = nil,
            securityGroupIds: [SecurityGroupID]? = nil,
            subnetIds: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EgressEnabled", egressEnabled)
            bag.set("SecurityGroupIds", securityGroupIds)
            bag.set("SubnetIds", subnetIds)
            property = bag.property
        }
    }

    /// `WindowStartTime`
    public struct WindowStartTime: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - hours: `Hours`; 0 to 23.
        ///   - minutes: `Minutes`; 0 to 59.
        public init(hours: IntValue, minutes: IntValue) {
            var bag = PropertyBag()
            bag.set("Hours", hours)
            bag.set("Minutes", minutes)
            property = bag.property
        }
    }

    /// `ZoneAwarenessConfig`
    public struct ZoneAwarenessConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - availabilityZoneCount: `AvailabilityZoneCount`.
        public init(availabilityZoneCount: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("AvailabilityZoneCount", availabilityZoneCount)
            property = bag.property
        }
    }
}
