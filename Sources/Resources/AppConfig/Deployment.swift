// Generated from the schema of AWS::AppConfig::Deployment by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension AppConfig {
    /// `AWS::AppConfig::Deployment`
    public struct Deployment: Resource {
        public static let resourceType = ResourceType("AWS::AppConfig::Deployment", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - applicationId: `ApplicationId`; replaces the resource when changed; 1 to 64 characters.
        ///   - configurationProfileId: `ConfigurationProfileId`; replaces the resource when changed;
        ///     1 to 128 characters.
        ///   - configurationVersion: `ConfigurationVersion`; replaces the resource when changed; 1 to 1024 characters.
        ///   - deploymentStrategyId: `DeploymentStrategyId`; replaces the resource when changed.
        ///   - description: `Description`; replaces the resource when changed; 0 to 1024 characters.
        ///   - dynamicExtensionParameters: `DynamicExtensionParameters`; replaces the resource when changed;
        ///     cannot be read back.
        ///   - environmentId: `EnvironmentId`; replaces the resource when changed; 1 to 64 characters.
        ///   - kmsKeyIdentifier: `KmsKeyIdentifier`; replaces the resource when changed; 1 to 2048 characters.
        ///   - tags: `Tags`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            applicationId: StringValue,
            configurationProfileId: StringValue,
            configurationVersion: StringValue,
            deploymentStrategyId: StringValue,
            description: StringValue? = nil,
            dynamicExtensionParameters: [DynamicExtensionParameters]? = nil,
            environmentId: StringValue,
            kmsKeyIdentifier: StringValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ApplicationId", applicationId)
            node.set("ConfigurationProfileId", configurationProfileId)
            node.set("ConfigurationVersion", configurationVersion)
            node.set("DeploymentStrategyId", deploymentStrategyId)
            node.set("Description", description)
            node.set("DynamicExtensionParameters", dynamicExtensionParameters)
            node.set("EnvironmentId", environmentId)
            node.set("KmsKeyIdentifier", kmsKeyIdentifier)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `DeploymentNumber`.
        public var deploymentNumber: StringValue { StringValue(attribute: "DeploymentNumber", of: node) }

        /// `Fn::GetAtt` of `State`.
        public var state: StringValue { StringValue(attribute: "State", of: node) }
    }
}

extension AppConfig.Deployment {
    /// `DynamicExtensionParameters`
    public struct DynamicExtensionParameters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - extensionReference: `ExtensionReference`; replaces the resource when changed; cannot be read back.
        ///   - parameterName: `ParameterName`; replaces the resource when changed; cannot be read back.
        ///   - parameterValue: `ParameterValue`; replaces the resource when changed; cannot be read back.
        public init(
            extensionReference: StringValue? = nil,
            parameterName: StringValue? = nil,
            parameterValue: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ExtensionReference", extensionReference)
            bag.set("ParameterName", parameterName)
            bag.set("ParameterValue", parameterValue)
            property = bag.property
        }
    }
}
