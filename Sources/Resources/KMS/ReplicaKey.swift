// Generated from the schema of AWS::KMS::ReplicaKey by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension KMS {
    /// `AWS::KMS::ReplicaKey`
    public struct ReplicaKey: Resource {
        public static let resourceType = ResourceType("AWS::KMS::ReplicaKey", tags: .list("Tags"), data: .retain)
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - description: `Description`; 0 to 8192 characters.
        ///   - enabled: `Enabled`.
        ///   - keyPolicy: `KeyPolicy`.
        ///   - pendingWindowInDays: `PendingWindowInDays`; cannot be read back; 7 to 30.
        ///   - primaryKeyArn: `PrimaryKeyArn`; replaces the resource when changed; 1 to 256 characters.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            description: StringValue? = nil,
            enabled: BoolValue? = nil,
            keyPolicy: JSONValue,
            pendingWindowInDays: IntValue? = nil,
            primaryKeyArn: StringValue,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Description", description)
            node.set("Enabled", enabled)
            node.set("KeyPolicy", keyPolicy)
            node.set("PendingWindowInDays", pendingWindowInDays)
            node.set("PrimaryKeyArn", primaryKeyArn)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: KMSKeyARN { KMSKeyARN(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `KeyId`.
        public var keyId: StringValue { StringValue(attribute: "KeyId", of: node) }
    }
}
