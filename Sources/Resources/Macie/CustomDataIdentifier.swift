// Generated from the schema of AWS::Macie::CustomDataIdentifier by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Macie {
    /// `AWS::Macie::CustomDataIdentifier`
    public struct CustomDataIdentifier: Resource {
        public static let resourceType = ResourceType("AWS::Macie::CustomDataIdentifier", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - description: `Description`; replaces the resource when changed.
        ///   - ignoreWords: `IgnoreWords`; replaces the resource when changed.
        ///   - keywords: `Keywords`; replaces the resource when changed.
        ///   - maximumMatchDistance: `MaximumMatchDistance`; replaces the resource when changed.
        ///   - name: `Name`; replaces the resource when changed.
        ///   - regex: `Regex`; replaces the resource when changed.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            description: StringValue? = nil,
            ignoreWords: [StringValue]? = nil,
            keywords: [StringValue]? = nil,
            maximumMatchDistance: IntValue? = nil,
            name: StringValue,
            regex: StringValue,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Description", description)
            node.set("IgnoreWords", ignoreWords)
            node.set("Keywords", keywords)
            node.set("MaximumMatchDistance", maximumMatchDistance)
            node.set("Name", name)
            node.set("Regex", regex)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}
