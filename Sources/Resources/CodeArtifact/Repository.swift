// Generated from the schema of AWS::CodeArtifact::Repository by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CodeArtifact {
    /// `AWS::CodeArtifact::Repository`
    public struct Repository: Resource {
        public static let resourceType = ResourceType(
            "AWS::CodeArtifact::Repository", tags: .list("Tags"), data: .retain)
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - description: `Description`; 0 to 1000 characters; `^\P{C}*$`.
        ///   - domainName: `DomainName`; replaces the resource when changed; 2 to 50 characters;
        ///     `^([a-z][a-z0-9\-]{0,48}[a-z0-9])$`.
        ///   - externalConnections: `ExternalConnections`.
        ///   - permissionsPolicyDocument: `PermissionsPolicyDocument`; 2 to 5120 characters.
        ///   - repositoryName: `RepositoryName`; replaces the resource when changed; 2 to 100 characters;
        ///     `^([A-Za-z0-9][A-Za-z0-9._\-]{1,99})$`.
        ///   - tags: `Tags`; 0 to 200 items.
        ///   - upstreams: `Upstreams`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            description: StringValue? = nil,
            domainName: StringValue,
            externalConnections: [StringValue]? = nil,
            permissionsPolicyDocument: JSONValue? = nil,
            repositoryName: StringValue,
            tags: [Tag]? = nil,
            upstreams: [StringValue]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Description", description)
            node.set("DomainName", domainName)
            node.set("ExternalConnections", externalConnections)
            node.set("PermissionsPolicyDocument", permissionsPolicyDocument)
            node.set("RepositoryName", repositoryName)
            node.set("Tags", tags)
            node.set("Upstreams", upstreams)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `Description`.
        public var description: StringValue { StringValue(attribute: "Description", of: node) }

        /// `Fn::GetAtt` of `DomainName`.
        public var domainName: StringValue { StringValue(attribute: "DomainName", of: node) }

        /// `Fn::GetAtt` of `DomainOwner`.
        public var domainOwner: StringValue { StringValue(attribute: "DomainOwner", of: node) }

        /// `Fn::GetAtt` of `ExternalConnections`.
        public var externalConnections: [StringValue] { StringValue.list(attribute: "ExternalConnections", of: node) }

        /// `Fn::GetAtt` of `Name`.
        public var name: StringValue { StringValue(attribute: "Name", of: node) }

        /// `Fn::GetAtt` of `RepositoryName`.
        public var repositoryName: StringValue { StringValue(attribute: "RepositoryName", of: node) }

        /// `Fn::GetAtt` of `Upstreams`.
        public var upstreams: [StringValue] { StringValue.list(attribute: "Upstreams", of: node) }
    }
}
