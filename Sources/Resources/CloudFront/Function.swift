// Generated from the schema of AWS::CloudFront::Function by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CloudFront {
    /// `AWS::CloudFront::Function`
    public struct Function: Resource {
        public static let resourceType = ResourceType("AWS::CloudFront::Function", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - autoPublish: `AutoPublish`; cannot be read back.
        ///   - functionCode: `FunctionCode`.
        ///   - functionConfig: `FunctionConfig`.
        ///   - name: `Name`; replaces the resource when changed; 1 to 64 characters; `^[a-zA-Z0-9-_]{1,64}$`.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            autoPublish: BoolValue? = nil,
            functionCode: StringValue,
            functionConfig: FunctionConfig,
            name: StringValue,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AutoPublish", autoPublish)
            node.set("FunctionCode", functionCode)
            node.set("FunctionConfig", functionConfig)
            node.set("Name", name)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `FunctionARN`.
        public var functionARN: StringValue { StringValue(attribute: "FunctionARN", of: node) }

        /// `Fn::GetAtt` of `FunctionMetadata.FunctionARN`.
        public var functionMetadataFunctionARN: StringValue {
            StringValue(attribute: "FunctionMetadata.FunctionARN", of: node)
        }

        /// `Fn::GetAtt` of `Stage`.
        public var stage: StringValue { StringValue(attribute: "Stage", of: node) }
    }
}

extension CloudFront.Function {
    /// `FunctionConfig`
    public struct FunctionConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - comment: `Comment`.
        ///   - keyValueStoreAssociations: `KeyValueStoreAssociations`.
        ///   - runtime: `Runtime`.
        public init(
            comment: StringValue,
            keyValueStoreAssociations: [KeyValueStoreAssociation]? = nil,
            runtime: Runtime
        ) {
            var bag = PropertyBag()
            bag.set("Comment", comment)
            bag.set("KeyValueStoreAssociations", keyValueStoreAssociations)
            bag.set("Runtime", runtime)
            property = bag.property
        }

        /// `Runtime`
        public struct Runtime: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `cloudfront-js-1.0`
            public static var cloudfrontJs1_0: Self { Self("cloudfront-js-1.0") }
            /// `cloudfront-js-2.0`
            public static var cloudfrontJs2_0: Self { Self("cloudfront-js-2.0") }
        }
    }

    /// `KeyValueStoreAssociation`
    public struct KeyValueStoreAssociation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - keyValueStoreARN: `KeyValueStoreARN`.
        public init(keyValueStoreARN: StringValue) {
            var bag = PropertyBag()
            bag.set("KeyValueStoreARN", keyValueStoreARN)
            property = bag.property
        }
    }
}
