// Generated from the schema of AWS::EC2::InternetGateway by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::InternetGateway`
    public struct InternetGateway: Resource {
        public static let resourceType = ResourceType("AWS::EC2::InternetGateway", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `InternetGatewayId`.
        public var internetGatewayId: StringValue { StringValue(attribute: "InternetGatewayId", of: node) }
    }
}
