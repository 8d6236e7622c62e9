// Generated from the schema of AWS::Synthetics::Group by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Synthetics {
    /// `AWS::Synthetics::Group`
    public struct Group: Resource {
        public static let resourceType = ResourceType("AWS::Synthetics::Group", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - name: `Name`; replaces the resource when changed; `^[0-9a-z_\-]{1,64}$`.
        ///   - resourceArns: `ResourceArns`; at most 10 items.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            name: StringValue,
            resourceArns: [StringValue]? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Name", name)
            node.set("ResourceArns", resourceArns)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}
