// Generated from the schema of AWS::SES::Template by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SES {
    /// `AWS::SES::Template`
    public struct Template: Resource {
        public static let resourceType = ResourceType("AWS::SES::Template", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - tags: `Tags`; 0 to 50 items.
        ///   - template: `Template`; may replace the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            tags: [Tag]? = nil,
            template: Template? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Tags", tags)
            node.set("Template", template)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension SES.Template {
    /// `Template`
    public struct Template: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - htmlPart: `HtmlPart`.
        ///   - subjectPart: `SubjectPart`.
        ///   - templateName: `TemplateName`; replaces the resource when changed; 1 to 64 characters;
        ///     `^[a-zA-Z0-9_-]{1,64}$`.
        ///   - textPart: `TextPart`.
        public init(
            htmlPart: StringValue? = nil,
            subjectPart: StringValue,
            templateName: StringValue? = nil,
            textPart: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("HtmlPart", htmlPart)
            bag.set("SubjectPart", subjectPart)
            bag.set("TemplateName", templateName)
            bag.set("TextPart", textPart)
            property = bag.property
        }
    }
}
