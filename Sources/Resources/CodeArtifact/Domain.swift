// Generated from the schema of AWS::CodeArtifact::Domain by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CodeArtifact {
    /// `AWS::CodeArtifact::Domain`
    public struct Domain: Resource {
        public static let resourceType = ResourceType("AWS::CodeArtifact::Domain", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - domainName: `DomainName`; replaces the resource when changed; 2 to 50 characters;
        ///     `^([a-z][a-z0-9\-]{0,48}[a-z0-9])$`.
        ///   - permissionsPolicyDocument: `PermissionsPolicyDocument`; 2 to 5120 characters.
        ///   - tags: `Tags`; 0 to 200 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            domainName: StringValue,
            permissionsPolicyDocument: JSONValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("DomainName", domainName)
            node.set("PermissionsPolicyDocument", permissionsPolicyDocument)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `DomainName`.
        public var domainName: StringValue { StringValue(attribute: "DomainName", of: node) }

        /// `Fn::GetAtt` of `EncryptionKey`.
        public var encryptionKey: StringValue { StringValue(attribute: "EncryptionKey", of: node) }

        /// `Fn::GetAtt` of `Name`.
        public var name: StringValue { StringValue(attribute: "Name", of: node) }

        /// `Fn::GetAtt` of `Owner`.
        public var owner: StringValue { StringValue(attribute: "Owner", of: node) }
    }
}
