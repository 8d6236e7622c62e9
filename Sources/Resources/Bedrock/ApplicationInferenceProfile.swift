// Generated from the schema of AWS::Bedrock::ApplicationInferenceProfile by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Bedrock {
    /// `AWS::Bedrock::ApplicationInferenceProfile`
    public struct ApplicationInferenceProfile: Resource {
        public static let resourceType = ResourceType("AWS::Bedrock::ApplicationInferenceProfile", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - description: `Description`; replaces the resource when changed; 1 to 200 characters;
        ///     `^([0-9a-zA-Z:.][ _-]?)+$`.
        ///   - inferenceProfileName: `InferenceProfileName`; replaces the resource when changed; 1 to 64 characters;
        ///     `^([0-9a-zA-Z][ _-]?)+$`.
        ///   - modelSource: `ModelSource`; replaces the resource when changed; cannot be read back.
        ///   - tags: `Tags`; 0 to 200 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            description: StringValue? = nil,
            inferenceProfileName: StringValue,
            modelSource: InferenceProfileModelSource? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Description", description)
            node.set("InferenceProfileName", inferenceProfileName)
            node.set("ModelSource", modelSource)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `CreatedAt`.
        public var createdAt: StringValue { StringValue(attribute: "CreatedAt", of: node) }

        /// `Fn::GetAtt` of `InferenceProfileArn`.
        public var inferenceProfileArn: StringValue { StringValue(attribute: "InferenceProfileArn", of: node) }

        /// `Fn::GetAtt` of `InferenceProfileId`.
        public var inferenceProfileId: StringValue { StringValue(attribute: "InferenceProfileId", of: node) }

        /// `Fn::GetAtt` of `InferenceProfileIdentifier`.
        public var inferenceProfileIdentifier: StringValue {
            StringValue(attribute: "InferenceProfileIdentifier", of: node)
        }

        /// `Fn::GetAtt` of `Status`.
        public var status: StringValue { StringValue(attribute: "Status", of: node) }

        /// `Fn::GetAtt` of `Type`.
        public var type: StringValue { StringValue(attribute: "Type", of: node) }

        /// `Fn::GetAtt` of `UpdatedAt`.
        public var updatedAt: StringValue { StringValue(attribute: "UpdatedAt", of: node) }
    }
}

extension Bedrock.ApplicationInferenceProfile {
    /// `InferenceProfileModelSource`
    public struct InferenceProfileModelSource: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - copyFrom: `CopyFrom`; replaces the resource when changed; cannot be read back; 1 to 2048 characters.
        public init(copyFrom: StringValue) {
            var bag = PropertyBag()
            bag.set("CopyFrom", copyFrom)
            property = bag.property
        }
    }
}
