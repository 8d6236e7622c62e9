// Generated from the schema of AWS::CloudFront::KeyValueStore by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CloudFront {
    /// `AWS::CloudFront::KeyValueStore`
    public struct KeyValueStore: Resource {
        public static let resourceType = ResourceType("AWS::CloudFront::KeyValueStore", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - comment: `Comment`; 0 to 128 characters.
        ///   - importSource: `ImportSource`; cannot be read back.
        ///   - name: `Name`; replaces the resource when changed; 1 to 64 characters; `^[a-zA-Z0-9-_]{1,64}$`.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            comment: StringValue? = nil,
            importSource: ImportSource? = nil,
            name: StringValue,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Comment", comment)
            node.set("ImportSource", importSource)
            node.set("Name", name)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `Status`.
        public var status: StringValue { StringValue(attribute: "Status", of: node) }
    }
}

extension CloudFront.KeyValueStore {
    /// `ImportSource`
    public struct ImportSource: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - sourceArn: `SourceArn`; cannot be read back.
        ///   - sourceType: `SourceType`; cannot be read back.
        public init(sourceArn: StringValue, sourceType: SourceType) {
            var bag = PropertyBag()
            bag.set("SourceArn", sourceArn)
            bag.set("SourceType", sourceType)
            property = bag.property
        }

        /// `SourceType`
        public struct SourceType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `S3`
            public static var s3: Self { Self("S3") }
        }
    }
}
