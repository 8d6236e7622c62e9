// Generated from the schema of AWS::CodeConnections::Connection by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CodeConnections {
    /// `AWS::CodeConnections::Connection`
    public struct Connection: Resource {
        public static let resourceType = ResourceType("AWS::CodeConnections::Connection", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - connectionName: `ConnectionName`; replaces the resource when changed; 1 to 32 characters; `^[\s\S]*$`.
        ///   - hostArn: `HostArn`; replaces the resource when changed; 0 to 256 characters;
        ///     `arn:aws(-[\w]+)*:.+:.+:[0-9]{12}:.+`.
        ///   - providerType: `ProviderType`; replaces the resource when changed.
        ///   - tags: `Tags`; 0 to 200 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            connectionName: StringValue,
            hostArn: StringValue? = nil,
            providerType: ProviderType? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ConnectionName", connectionName)
            node.set("HostArn", hostArn)
            node.set("ProviderType", providerType)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `ConnectionArn`.
        public var connectionArn: StringValue { StringValue(attribute: "ConnectionArn", of: node) }

        /// `Fn::GetAtt` of `ConnectionStatus`.
        public var connectionStatus: StringValue { StringValue(attribute: "ConnectionStatus", of: node) }

        /// `Fn::GetAtt` of `OwnerAccountId`.
        public var ownerAccountId: StringValue { StringValue(attribute: "OwnerAccountId", of: node) }
    }
}

extension CodeConnections.Connection {
    /// `ProviderType`
    public struct ProviderType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `AzureDevOps`
        public static var azureDevOps: Self { Self("AzureDevOps") }
        /// `Bitbucket`
        public static var bitbucket: Self { Self("Bitbucket") }
        /// `GitHub`
        public static var gitHub: Self { Self("GitHub") }
        /// `GitHubEnterpriseServer`
        public static var gitHubEnterpriseServer: Self { Self("GitHubEnterpriseServer") }
        /// `GitLab`
        public static var gitLab: Self { Self("GitLab") }
        /// `GitLabSelfManaged`
        public static var gitLabSelfManaged: Self { Self("GitLabSelfManaged") }
    }
}
