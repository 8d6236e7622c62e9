// Generated from the schema of AWS::KMS::Alias by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension KMS {
    /// `AWS::KMS::Alias`
    public struct Alias: Resource {
        public static let resourceType = ResourceType("AWS::KMS::Alias")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - aliasName: `AliasName`; replaces the resource when changed; 1 to 256 characters;
        ///     `^(alias/)[a-zA-Z0-9:/_-]+$`.
        ///   - targetKeyId: `TargetKeyId`; 1 to 256 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            aliasName: StringValue,
            targetKeyId: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AliasName", aliasName)
            node.set("TargetKeyId", targetKeyId)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}
