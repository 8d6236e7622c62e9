// Generated from the schema of AWS::AppConfig::DeploymentStrategy by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension AppConfig {
    /// `AWS::AppConfig::DeploymentStrategy`
    public struct DeploymentStrategy: Resource {
        public static let resourceType = ResourceType("AWS::AppConfig::DeploymentStrategy", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - deploymentDurationInMinutes: `DeploymentDurationInMinutes`; 0 to 1440.
        ///   - description: `Description`; 0 to 1024 characters.
        ///   - finalBakeTimeInMinutes: `FinalBakeTimeInMinutes`; 0 to 1440.
        ///   - growthFactor: `GrowthFactor`; 1 to 100.
        ///   - growthType: `GrowthType`.
        ///   - name: `Name`; replaces the resource when changed; 1 to 64 characters.
        ///   - replicateTo: `ReplicateTo`; replaces the resource when changed.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            deploymentDurationInMinutes: DoubleValue,
            description: StringValue? = nil,
            finalBakeTimeInMinutes: DoubleValue? = nil,
            growthFactor: DoubleValue,
            growthType: GrowthType? = nil,
            name: StringValue,
            replicateTo: ReplicateTo,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("DeploymentDurationInMinutes", deploymentDurationInMinutes)
            node.set("Description", description)
            node.set("FinalBakeTimeInMinutes", finalBakeTimeInMinutes)
            node.set("GrowthFactor", growthFactor)
            node.set("GrowthType", growthType)
            node.set("Name", name)
            node.set("ReplicateTo", replicateTo)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension AppConfig.DeploymentStrategy {
    /// `GrowthType`
    public struct GrowthType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `EXPONENTIAL`
        public static var exponential: Self { Self("EXPONENTIAL") }
        /// `LINEAR`
        public static var linear: Self { Self("LINEAR") }
    }

    /// `ReplicateTo`
    public struct ReplicateTo: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `NONE`
        public static var noneValue: Self { Self("NONE") }
        /// `SSM_DOCUMENT`
        public static var ssmDocument: Self { Self("SSM_DOCUMENT") }
    }
}
