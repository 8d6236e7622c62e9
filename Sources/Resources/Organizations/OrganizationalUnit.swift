// Generated from the schema of AWS::Organizations::OrganizationalUnit by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Organizations {
    /// `AWS::Organizations::OrganizationalUnit`
    public struct OrganizationalUnit: Resource {
        public static let resourceType = ResourceType("AWS::Organizations::OrganizationalUnit", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - name: `Name`; 1 to 128 characters; `[\s\S]*`.
        ///   - parentId: `ParentId`; replaces the resource when changed; 0 to 100 characters.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            name: StringValue,
            parentId: StringValue,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Name", name)
            node.set("ParentId", parentId)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `Path`.
        public var path: StringValue { StringValue(attribute: "Path", of: node) }
    }
}
