// Generated from the schema of AWS::SecretsManager::SecretTargetAttachment by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SecretsManager {
    /// `AWS::SecretsManager::SecretTargetAttachment`
    public struct SecretTargetAttachment: Resource {
        public static let resourceType = ResourceType("AWS::SecretsManager::SecretTargetAttachment")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - secretId: `SecretId`; replaces the resource when changed; 1 to 2048 characters.
        ///   - targetId: `TargetId`.
        ///   - targetType: `TargetType`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            secretId: StringValue,
            targetId: StringValue,
            targetType: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("SecretId", secretId)
            node.set("TargetId", targetId)
            node.set("TargetType", targetType)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}
