// Generated from the schema of AWS::WAFv2::WebACLAssociation by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension WAFv2 {
    /// `AWS::WAFv2::WebACLAssociation`
    public struct WebACLAssociation: Resource {
        public static let resourceType = ResourceType("AWS::WAFv2::WebACLAssociation")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - resourceArn: `ResourceArn`; replaces the resource when changed; 20 to 2048 characters; `\S`.
        ///   - webACLArn: `WebACLArn`; replaces the resource when changed; 20 to 2048 characters; `\S`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            resourceArn: StringValue,
            webACLArn: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ResourceArn", resourceArn)
            node.set("WebACLArn", webACLArn)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}
