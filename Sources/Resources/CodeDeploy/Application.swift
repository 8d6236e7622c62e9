// Generated from the schema of AWS::CodeDeploy::Application by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CodeDeploy {
    /// `AWS::CodeDeploy::Application`
    public struct Application: Resource {
        public static let resourceType = ResourceType("AWS::CodeDeploy::Application", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - applicationName: `ApplicationName`; replaces the resource when changed; 1 to 100 characters;
        ///     `^[A-Za-z0-9+=,.@_-]*$`.
        ///   - computePlatform: `ComputePlatform`; replaces the resource when changed.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            applicationName: StringValue? = nil,
            computePlatform: ComputePlatform? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ApplicationName", applicationName)
            node.set("ComputePlatform", computePlatform)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension CodeDeploy.Application {
    /// `ComputePlatform`
    public struct ComputePlatform: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ECS`
        public static var ecs: Self { Self("ECS") }
        /// `Lambda`
        public static var lambda: Self { Self("Lambda") }
        /// `Server`
        public static var server: Self { Self("Server") }
    }
}
