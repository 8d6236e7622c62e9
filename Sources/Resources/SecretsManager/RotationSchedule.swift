// Generated from the schema of AWS::SecretsManager::RotationSchedule by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SecretsManager {
    /// `AWS::SecretsManager::RotationSchedule`
    public struct RotationSchedule: Resource {
        public static let resourceType = ResourceType("AWS::SecretsManager::RotationSchedule")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - externalSecretRotationMetadata: `ExternalSecretRotationMetadata`.
        ///   - externalSecretRotationRoleArn: `ExternalSecretRotationRoleArn`.
        ///   - hostedRotationLambda: `HostedRotationLambda`; cannot be read back.
        ///   - rotateImmediatelyOnUpdate: `RotateImmediatelyOnUpdate`; cannot be read back.
        ///   - rotationLambdaARN: `RotationLambdaARN`.
        ///   - rotationRules: `RotationRules`.
        ///   - secretId: `SecretId`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            externalSecretRotationMetadata: [ExternalSecretRotationMetadataItem]? = nil,
            externalSecretRotationRoleArn: RoleARN? = nil,
            hostedRotationLambda: HostedRotationLambda? = nil,
            rotateImmediatelyOnUpdate: BoolValue? = nil,
            rotationLambdaARN: StringValue? = nil,
            rotationRules: RotationRules? = nil,
            secretId: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ExternalSecretRotationMetadata", externalSecretRotationMetadata)
            node.set("ExternalSecretRotationRoleArn", externalSecretRotationRoleArn)
            node.set("HostedRotationLambda", hostedRotationLambda)
            node.set("RotateImmediatelyOnUpdate", rotateImmediatelyOnUpdate)
            node.set("RotationLambdaARN", rotationLambdaARN)
            node.set("RotationRules", rotationRules)
            node.set("SecretId", secretId)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension SecretsManager.RotationSchedule {
    /// `ExternalSecretRotationMetadataItem`
    public struct ExternalSecretRotationMetadataItem: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - value: `Value`.
        public init(key: StringValue, value: StringValue) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `HostedRotationLambda`
    public struct HostedRotationLambda: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - excludeCharacters: `ExcludeCharacters`; cannot be read back.
        ///   - kmsKeyArn: `KmsKeyArn`; cannot be read back.
        ///   - masterSecretArn: `MasterSecretArn`; cannot be read back.
        ///   - masterSecretKmsKeyArn: `MasterSecretKmsKeyArn`; cannot be read back.
        ///   - rotationLambdaName: `RotationLambdaName`; cannot be read back.
        ///   - rotationType: `RotationType`; cannot be read back.
        ///   - runtime: `Runtime`; cannot be read back.
        ///   - superuserSecretArn: `SuperuserSecretArn`; cannot be read back.
        ///   - superuserSecretKmsKeyArn: `SuperuserSecretKmsKeyArn`; cannot be read back.
        ///   - vpcSecurityGroupIds: `VpcSecurityGroupIds`; cannot be read back.
        ///   - vpcSubnetIds: `VpcSubnetIds`; cannot be read back.
        public init(
            excludeCharacters: StringValue? = nil,
            kmsKeyArn: KMSKeyARN? = nil,
            masterSecretArn: StringValue? = nil,
            masterSecretKmsKeyArn: StringValue? = nil,
            rotationLambdaName: StringValue? = nil,
            rotationType: StringValue,
            runtime: StringValue? = nil,
            superuserSecretArn: StringValue? = nil,
            superuserSecretKmsKeyArn: StringValue? = nil,
            vpcSecurityGroupIds: StringValue? = nil,
            vpcSubnetIds: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ExcludeCharacters", excludeCharacters)
            bag.set("KmsKeyArn", kmsKeyArn)
            bag.set("MasterSecretArn", masterSecretArn)
            bag.set("MasterSecretKmsKeyArn", masterSecretKmsKeyArn)
            bag.set("RotationLambdaName", rotationLambdaName)
            bag.set("RotationType", rotationType)
            bag.set("Runtime", runtime)
            bag.set("SuperuserSecretArn", superuserSecretArn)
            bag.set("SuperuserSecretKmsKeyArn", superuserSecretKmsKeyArn)
            bag.set("VpcSecurityGroupIds", vpcSecurityGroupIds)
            bag.set("VpcSubnetIds", vpcSubnetIds)
            property = bag.property
        }
    }

    /// `RotationRules`
    public struct RotationRules: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - automaticallyAfterDays: `AutomaticallyAfterDays`.
        ///   - duration: `Duration`.
        ///   - scheduleExpression: `ScheduleExpression`.
        public init(
            automaticallyAfterDays: IntValue? = nil,
            duration: StringValue? = nil,
            scheduleExpression: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AutomaticallyAfterDays", automaticallyAfterDays)
            bag.set("Duration", duration)
            bag.set("ScheduleExpression", scheduleExpression)
            property = bag.property
        }
    }
}
