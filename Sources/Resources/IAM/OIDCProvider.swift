// Generated from the schema of AWS::IAM::OIDCProvider by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension IAM {
    /// `AWS::IAM::OIDCProvider`
    public struct OIDCProvider: Resource {
        public static let resourceType = ResourceType("AWS::IAM::OIDCProvider", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - clientIdList: `ClientIdList`.
        ///   - tags: `Tags`; 0 to 50 items.
        ///   - thumbprintList: `ThumbprintList`; at most 5 items.
        ///   - url: `Url`; replaces the resource when changed; 1 to 255 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            clientIdList: [StringValue]? = nil,
            tags: [Tag]? = nil,
            thumbprintList: [StringValue]? = nil,
            url: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ClientIdList", clientIdList)
            node.set("Tags", tags)
            node.set("ThumbprintList", thumbprintList)
            node.set("Url", url)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }
    }
}
