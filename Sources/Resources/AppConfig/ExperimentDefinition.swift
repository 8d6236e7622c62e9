// Generated from the schema of AWS::AppConfig::ExperimentDefinition by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension AppConfig {
    /// `AWS::AppConfig::ExperimentDefinition`
    public struct ExperimentDefinition: Resource {
        public static let resourceType = ResourceType("AWS::AppConfig::ExperimentDefinition", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - applicationIdentifier: `ApplicationIdentifier`; replaces the resource when changed;
        ///     1 to 2048 characters.
        ///   - audienceDescription: `AudienceDescription`; 0 to 1024 characters.
        ///   - audienceRule: `AudienceRule`; 1 to 16384 characters.
        ///   - configurationProfileIdentifier: `ConfigurationProfileIdentifier`; replaces the resource when changed;
        ///     1 to 2048 characters.
        ///   - control: `Control`.
        ///   - environmentIdentifier: `EnvironmentIdentifier`; replaces the resource when changed;
        ///     1 to 2048 characters.
        ///   - flagKey: `FlagKey`; replaces the resource when changed; 1 to 64 characters;
        ///     `^[a-z][a-zA-Z0-9_-]{1,64}$`.
        ///   - hypothesis: `Hypothesis`; 0 to 1024 characters.
        ///   - launchCriteria: `LaunchCriteria`; 0 to 1024 characters.
        ///   - name: `Name`; replaces the resource when changed; 1 to 64 characters; `^(?!AWS\.).{1,64}$`.
        ///   - tags: `Tags`.
        ///   - treatments: `Treatments`; 1 to 5 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            applicationIdentifier: StringValue,
            audienceDescription: StringValue? = nil,
            audienceRule: StringValue,
            configurationProfileIdentifier: StringValue,
            control: Treatment,
            environmentIdentifier: StringValue,
            flagKey: StringValue,
            hypothesis: StringValue? = nil,
            launchCriteria: StringValue? = nil,
            name: StringValue,
            tags: [Tag]? = nil,
            treatments: [Treatment],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ApplicationIdentifier", applicationIdentifier)
            node.set("AudienceDescription", audienceDescription)
            node.set("AudienceRule", audienceRule)
            node.set("ConfigurationProfileIdentifier", configurationProfileIdentifier)
            node.set("Control", control)
            node.set("EnvironmentIdentifier", environmentIdentifier)
            node.set("FlagKey", flagKey)
            node.set("Hypothesis", hypothesis)
            node.set("LaunchCriteria", launchCriteria)
            node.set("Name", name)
            node.set("Tags", tags)
            node.set("Treatments", treatments)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `ApplicationId`.
        public var applicationId: StringValue { StringValue(attribute: "ApplicationId", of: node) }

        /// `Fn::GetAtt` of `Control.Key`.
        public var controlKey: StringValue { StringValue(attribute: "Control.Key", of: node) }

        /// `Fn::GetAtt` of `CreatedAt`.
        public var createdAt: StringValue { StringValue(attribute: "CreatedAt", of: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `Status`.
        public var status: StringValue { StringValue(attribute: "Status", of: node) }

        /// `Fn::GetAtt` of `UpdatedAt`.
        public var updatedAt: StringValue { StringValue(attribute: "UpdatedAt", of: node) }
    }
}

extension AppConfig.ExperimentDefinition {
    /// `AttributeValue`
    public struct AttributeValue: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - booleanValue: `BooleanValue`.
        ///   - numberArray: `NumberArray`.
        ///   - numberValue: `NumberValue`.
        ///   - stringArray: `StringArray`.
        ///   - stringValue: `StringValue`.
        public init(
            booleanValue: BoolValue? = nil,
            numberArray: [DoubleValue]? = nil,
            numberValue: DoubleValue? = nil,
            stringArray: [StringValue]? = nil,
            stringValue: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BooleanValue", booleanValue)
            bag.set("NumberArray", numberArray)
            bag.set("NumberValue", numberValue)
            bag.set("StringArray", stringArray)
            bag.set("StringValue", stringValue)
            property = bag.property
        }
    }

    /// `Treatment`
    public struct Treatment: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - attributeValues: `AttributeValues`.
        ///   - description: `Description`; 0 to 1024 characters.
        ///   - enabled: `Enabled`.
        ///   - weight: `Weight`.
        public init(
            attributeValues: [String: AttributeValue]? = nil,
            description: StringValue? = nil,
            enabled: BoolValue,
            weight: DoubleValue
        ) {
            var bag = PropertyBag()
            bag.set("AttributeValues", attributeValues)
            bag.set("Description", description)
            bag.set("Enabled", enabled)
            bag.set("Weight", weight)
            property = bag.property
        }
    }
}
