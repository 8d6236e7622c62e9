// Generated from the schema of AWS::Config::RemediationConfiguration by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Config {
    /// `AWS::Config::RemediationConfiguration`
    public struct RemediationConfiguration: Resource {
        public static let resourceType = ResourceType("AWS::Config::RemediationConfiguration")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - automatic: `Automatic`.
        ///   - configRuleName: `ConfigRuleName`; replaces the resource when changed.
        ///   - executionControls: `ExecutionControls`.
        ///   - maximumAutomaticAttempts: `MaximumAutomaticAttempts`.
        ///   - parameters: `Parameters`.
        ///   - resourceType: `ResourceType`.
        ///   - retryAttemptSeconds: `RetryAttemptSeconds`.
        ///   - targetId: `TargetId`.
        ///   - targetType: `TargetType`.
        ///   - targetVersion: `TargetVersion`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            automatic: BoolValue? = nil,
            configRuleName: StringValue,
            executionControls: ExecutionControls? = nil,
            maximumAutomaticAttempts: IntValue? = nil,
            parameters: JSONValue? = nil,
            resourceType: StringValue? = nil,
            retryAttemptSeconds: IntValue? = nil,
            targetId: StringValue,
            targetType: StringValue,
            targetVersion: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Automatic", automatic)
            node.set("ConfigRuleName", configRuleName)
            node.set("ExecutionControls", executionControls)
            node.set("MaximumAutomaticAttempts", maximumAutomaticAttempts)
            node.set("Parameters", parameters)
            node.set("ResourceType", resourceType)
            node.set("RetryAttemptSeconds", retryAttemptSeconds)
            node.set("TargetId", targetId)
            node.set("TargetType", targetType)
            node.set("TargetVersion", targetVersion)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension Config.RemediationConfiguration {
    /// `ExecutionControls`
    public struct ExecutionControls: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ssmControls: `SsmControls`.
        public init(ssmControls: SsmControls? = nil) {
            var bag = PropertyBag()
            bag.set("SsmControls", ssmControls)
            property = bag.property
        }
    }

    /// `SsmControls`
    public struct SsmControls: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - concurrentExecutionRatePercentage: `ConcurrentExecutionRatePercentage`.
        ///   - errorPercentage: `ErrorPercentage`.
        public init(
            concurrentExecutionRatePercentage: IntValue? = nil,
            errorPercentage: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ConcurrentExecutionRatePercentage", concurrentExecutionRatePercentage)
            bag.set("ErrorPercentage", errorPercentage)
            property = bag.property
        }
    }
}
