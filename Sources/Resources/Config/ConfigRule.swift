// Generated from the schema of AWS::Config::ConfigRule by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Config {
    /// `AWS::Config::ConfigRule`
    public struct ConfigRule: Resource {
        public static let resourceType = ResourceType("AWS::Config::ConfigRule")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - configRuleName: `ConfigRuleName`; replaces the resource when changed.
        ///   - description: `Description`; 0 to 256 characters.
        ///   - evaluationModes: `EvaluationModes`.
        ///   - inputParameters: `InputParameters`.
        ///   - maximumExecutionFrequency: `MaximumExecutionFrequency`.
        ///   - scope: `Scope`.
        ///   - source: `Source`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            configRuleName: StringValue? = nil,
            description: StringValue? = nil,
            evaluationModes: [EvaluationModeConfiguration]? = nil,
            inputParameters: JSONValue? = nil,
            maximumExecutionFrequency: StringValue? = nil,
            scope: Scope? = nil,
            source: Source,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ConfigRuleName", configRuleName)
            node.set("Description", description)
            node.set("EvaluationModes", evaluationModes)
            node.set("InputParameters", inputParameters)
            node.set("MaximumExecutionFrequency", maximumExecutionFrequency)
            node.set("Scope", scope)
            node.set("Source", source)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `Compliance.Type`.
        public var complianceType: StringValue { StringValue(attribute: "Compliance.Type", of: node) }

        /// `Fn::GetAtt` of `ConfigRuleId`.
        public var configRuleId: StringValue { StringValue(attribute: "ConfigRuleId", of: node) }
    }
}

extension Config.ConfigRule {
    /// `CustomPolicyDetails`
    public struct CustomPolicyDetails: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enableDebugLogDelivery: `EnableDebugLogDelivery`.
        ///   - policyRuntime: `PolicyRuntime`.
        ///   - policyText: `PolicyText`; cannot be read back.
        public init(
            enableDebugLogDelivery: BoolValue? = nil,
            policyRuntime: StringValue? = nil,
            policyText: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EnableDebugLogDelivery", enableDebugLogDelivery)
            bag.set("PolicyRuntime", policyRuntime)
            bag.set("PolicyText", policyText)
            property = bag.property
        }
    }

    /// `EvaluationModeConfiguration`
    public struct EvaluationModeConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - mode: `Mode`.
        public init(mode: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Mode", mode)
            property = bag.property
        }
    }

    /// `Scope`
    public struct Scope: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - complianceResourceId: `ComplianceResourceId`.
        ///   - complianceResourceTypes: `ComplianceResourceTypes`.
        ///   - tagKey: `TagKey`.
        ///   - tagValue: `TagValue`.
        public init(
            complianceResourceId: StringValue? = nil,
            complianceResourceTypes: [StringValue]? = nil,
            tagKey: StringValue? = nil,
            tagValue: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ComplianceResourceId", complianceResourceId)
            bag.set("ComplianceResourceTypes", complianceResourceTypes)
            bag.set("TagKey", tagKey)
            bag.set("TagValue", tagValue)
            property = bag.property
        }
    }

    /// `Source`
    public struct Source: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - customPolicyDetails: `CustomPolicyDetails`.
        ///   - owner: `Owner`.
        ///   - sourceDetails: `SourceDetails`.
        ///   - sourceIdentifier: `SourceIdentifier`.
        public init(
            customPolicyDetails: CustomPolicyDetails? = nil,
            owner: StringValue,
            sourceDetails: [SourceDetail]? = nil,
            sourceIdentifier: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CustomPolicyDetails", customPolicyDetails)
            bag.set("Owner", owner)
            bag.set("SourceDetails", sourceDetails)
            bag.set("SourceIdentifier", sourceIdentifier)
            property = bag.property
        }
    }

    /// `SourceDetail`
    public struct SourceDetail: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - eventSource: `EventSource`.
        ///   - maximumExecutionFrequency: `MaximumExecutionFrequency`.
        ///   - messageType: `MessageType`.
        public init(
            eventSource: StringValue,
            maximumExecutionFrequency: StringValue? = nil,
            messageType: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("EventSource", eventSource)
            bag.set("MaximumExecutionFrequency", maximumExecutionFrequency)
            bag.set("MessageType", messageType)
            property = bag.property
        }
    }
}
