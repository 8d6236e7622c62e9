// Generated from the schema of AWS::Lambda::Version by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Lambda {
    /// `AWS::Lambda::Version`
    public struct Version: Resource {
        public static let resourceType = ResourceType("AWS::Lambda::Version")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - codeSha256: `CodeSha256`; replaces the resource when changed.
        ///   - description: `Description`; replaces the resource when changed; 0 to 256 characters.
        ///   - functionName: `FunctionName`; replaces the resource when changed; 1 to 140 characters.
        ///   - functionScalingConfig: `FunctionScalingConfig`.
        ///   - provisionedConcurrencyConfig: `ProvisionedConcurrencyConfig`; replaces the resource when changed.
        ///   - runtimePolicy: `RuntimePolicy`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            codeSha256: StringValue? = nil,
            description: StringValue? = nil,
            functionName: StringValue,
            functionScalingConfig: FunctionScalingConfig? = nil,
            provisionedConcurrencyConfig: ProvisionedConcurrencyConfiguration? = nil,
            runtimePolicy: RuntimePolicy? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("CodeSha256", codeSha256)
            node.set("Description", description)
            node.set("FunctionName", functionName)
            node.set("FunctionScalingConfig", functionScalingConfig)
            node.set("ProvisionedConcurrencyConfig", provisionedConcurrencyConfig)
            node.set("RuntimePolicy", runtimePolicy)
        }

        /// What `Ref` returns.
        public var ref: FunctionARN { FunctionARN(reference: node) }

        /// `Fn::GetAtt` of `FunctionArn`.
        public var functionArn: FunctionARN { FunctionARN(attribute: "FunctionArn", of: node) }

        /// `Fn::GetAtt` of `Version`.
        public var version: StringValue { StringValue(attribute: "Version", of: node) }
    }
}

extension Lambda.Version {
    /// `FunctionScalingConfig`
    public struct FunctionScalingConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - maxExecutionEnvironments: `MaxExecutionEnvironments`; 0 to 15000.
        ///   - minExecutionEnvironments: `MinExecutionEnvironments`; 0 to 15000.
        public init(
            maxExecutionEnvironments: IntValue? = nil,
            minExecutionEnvironments: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("MaxExecutionEnvironments", maxExecutionEnvironments)
            bag.set("MinExecutionEnvironments", minExecutionEnvironments)
            property = bag.property
        }
    }

    /// `ProvisionedConcurrencyConfiguration`
    public struct ProvisionedConcurrencyConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - provisionedConcurrentExecutions: `ProvisionedConcurrentExecutions`; replaces the resource when changed.
        public init(provisionedConcurrentExecutions: IntValue) {
            var bag = PropertyBag()
            bag.set("ProvisionedConcurrentExecutions", provisionedConcurrentExecutions)
            property = bag.property
        }
    }

    /// `RuntimePolicy`
    public struct RuntimePolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - runtimeVersionArn: `RuntimeVersionArn`; replaces the resource when changed; 26 to 2048 characters.
        ///   - updateRuntimeOn: `UpdateRuntimeOn`; replaces the resource when changed.
        public init(runtimeVersionArn: StringValue? = nil, updateRuntimeOn: StringValue) {
            var bag = PropertyBag()
            bag.set("RuntimeVersionArn", runtimeVersionArn)
            bag.set("UpdateRuntimeOn", updateRuntimeOn)
            property = bag.property
        }
    }
}
