// Generated from the schema of AWS::CloudFront::OriginAccessControl by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CloudFront {
    /// `AWS::CloudFront::OriginAccessControl`
    public struct OriginAccessControl: Resource {
        public static let resourceType = ResourceType("AWS::CloudFront::OriginAccessControl")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - originAccessControlConfig: `OriginAccessControlConfig`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            originAccessControlConfig: OriginAccessControlConfig,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("OriginAccessControlConfig", originAccessControlConfig)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension CloudFront.OriginAccessControl {
    /// `OriginAccessControlConfig`
    public struct OriginAccessControlConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - description: `Description`.
        ///   - name: `Name`.
        ///   - originAccessControlOriginType: `OriginAccessControlOriginType`;
        ///     `^(s3|mediastore|lambda|mediapackagev2)$`.
        ///   - signingBehavior: `SigningBehavior`; `^(never|no-override|always|always-amz-auth)$`.
        ///   - signingProtocol: `SigningProtocol`; `^(sigv4|sigv4a)$`.
        public init(
            description: StringValue? = nil,
            name: StringValue,
            originAccessControlOriginType: StringValue,
            signingBehavior: StringValue,
            signingProtocol: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Description", description)
            bag.set("Name", name)
            bag.set("OriginAccessControlOriginType", originAccessControlOriginType)
            bag.set("SigningBehavior", signingBehavior)
            bag.set("SigningProtocol", signingProtocol)
            property = bag.property
        }
    }
}
