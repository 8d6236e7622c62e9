// Generated from the schema of AWS::Config::ConformancePack by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Config {
    /// `AWS::Config::ConformancePack`
    public struct ConformancePack: Resource {
        public static let resourceType = ResourceType("AWS::Config::ConformancePack", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - conformancePackInputParameters: `ConformancePackInputParameters`; 0 to 60 items.
        ///   - conformancePackName: `ConformancePackName`; replaces the resource when changed; 1 to 256 characters;
        ///     `[a-zA-Z][-a-zA-Z0-9]*`.
        ///   - deliveryS3Bucket: `DeliveryS3Bucket`; 0 to 63 characters.
        ///   - deliveryS3KeyPrefix: `DeliveryS3KeyPrefix`; 0 to 1024 characters.
        ///   - tags: `Tags`; 0 to 50 items.
        ///   - templateBody: `TemplateBody`; cannot be read back; 1 to 51200 characters.
        ///   - templateS3Uri: `TemplateS3Uri`; cannot be read back; 1 to 1024 characters; `s3://.*`.
        ///   - templateSSMDocumentDetails: `TemplateSSMDocumentDetails`; cannot be read back.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            conformancePackInputParameters: [ConformancePackInputParameter]? = nil,
            conformancePackName: StringValue,
            deliveryS3Bucket: StringValue? = nil,
            deliveryS3KeyPrefix: StringValue? = nil,
            tags: [Tag]? = nil,
            templateBody: StringValue? = nil,
            templateS3Uri: StringValue? = nil,
            templateSSMDocumentDetails: TemplateSSMDocumentDetails? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ConformancePackInputParameters", conformancePackInputParameters)
            node.set("ConformancePackName", conformancePackName)
            node.set("DeliveryS3Bucket", deliveryS3Bucket)
            node.set("DeliveryS3KeyPrefix", deliveryS3KeyPrefix)
            node.set("Tags", tags)
            node.set("TemplateBody", templateBody)
            node.set("TemplateS3Uri", templateS3Uri)
            node.set("TemplateSSMDocumentDetails", templateSSMDocumentDetails)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `ConformancePackArn`.
        public var conformancePackArn: StringValue { StringValue(attribute: "ConformancePackArn", of: node) }
    }
}

extension Config.ConformancePack {
    /// `ConformancePackInputParameter`
    public struct ConformancePackInputParameter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - parameterName: `ParameterName`; 0 to 255 characters.
        ///   - parameterValue: `ParameterValue`; 0 to 4096 characters.
        public init(parameterName: StringValue, parameterValue: StringValue) {
            var bag = PropertyBag()
            bag.set("ParameterName", parameterName)
            bag.set("ParameterValue", parameterValue)
            property = bag.property
        }
    }

    /// `TemplateSSMDocumentDetails`
    public struct TemplateSSMDocumentDetails: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - documentName: `DocumentName`; cannot be read back; 3 to 128 characters; `^[a-zA-Z0-9_\-.:/]{3,200}$`.
        ///   - documentVersion: `DocumentVersion`; cannot be read back; 1 to 128 characters;
        ///     `^([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)$`.
        public init(documentName: StringValue? = nil, documentVersion: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("DocumentName", documentName)
            bag.set("DocumentVersion", documentVersion)
            property = bag.property
        }
    }
}
