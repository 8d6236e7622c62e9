// Generated from the schema of AWS::CodeConnections::Host by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CodeConnections {
    /// `AWS::CodeConnections::Host`
    public struct Host: Resource {
        public static let resourceType = ResourceType("AWS::CodeConnections::Host", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - name: `Name`; replaces the resource when changed; 1 to 64 characters.
        ///   - providerEndpoint: `ProviderEndpoint`; 1 to 512 characters.
        ///   - providerType: `ProviderType`; replaces the resource when changed.
        ///   - tags: `Tags`; 0 to 200 items.
        ///   - vpcConfiguration: `VpcConfiguration`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            name: StringValue,
            providerEndpoint: StringValue,
            providerType: ProviderType,
            tags: [Tag]? = nil,
            vpcConfiguration: VpcConfiguration? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Name", name)
            node.set("ProviderEndpoint", providerEndpoint)
            node.set("ProviderType", providerType)
            node.set("Tags", tags)
            node.set("VpcConfiguration", vpcConfiguration)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `HostArn`.
        public var hostArn: StringValue { StringValue(attribute: "HostArn", of: node) }

        /// `Fn::GetAtt` of `HostId`.
        public var hostId: StringValue { StringValue(attribute: "HostId", of: node) }

        /// `Fn::GetAtt` of `Status`.
        public var status: StringValue { StringValue(attribute: "Status", of: node) }
    }
}

extension CodeConnections.Host {
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

    /// `VpcConfiguration`
    public struct VpcConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - securityGroupIds: `SecurityGroupIds`; 1 to 10 items.
        ///   - subnetIds: `SubnetIds`; 1 to 10 items.
        ///   - tlsCertificate: `TlsCertificate`; 1 to 16384 characters; `^[\s\S]*$`.
        ///   - vpcId: `VpcId`; 12 to 21 characters; `^vpc-\w{8}(\w{9})?$`.
        public init(
            securityGroupIds: [SecurityGroupID],
            subnetIds: [StringValue],
            tlsCertificate: StringValue? = nil,
            vpcId: VPCID
        ) {
            var bag = PropertyBag()
            bag.set("SecurityGroupIds", securityGroupIds)
            bag.set("SubnetIds", subnetIds)
            bag.set("TlsCertificate", tlsCertificate)
            bag.set("VpcId", vpcId)
            property = bag.property
        }
    }
}
