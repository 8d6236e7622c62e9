// Generated from the schema of AWS::SecretsManager::ResourcePolicy by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SecretsManager {
    /// `AWS::SecretsManager::ResourcePolicy`
    public struct ResourcePolicy: Resource {
        public static let resourceType = ResourceType("AWS::SecretsManager::ResourcePolicy")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - blockPublicPolicy: `BlockPublicPolicy`; cannot be read back.
        ///   - resourcePolicy: `ResourcePolicy`; 1 to 20480 characters.
        ///   - secretId: `SecretId`; replaces the resource when changed; 1 to 2048 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            blockPublicPolicy: BoolValue? = nil,
            resourcePolicy: JSONValue,
            secretId: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("BlockPublicPolicy", blockPublicPolicy)
            node.set("ResourcePolicy", resourcePolicy)
            node.set("SecretId", secretId)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}
