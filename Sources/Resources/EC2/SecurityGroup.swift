// Generated from the schema of AWS::EC2::SecurityGroup by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::SecurityGroup`
    public struct SecurityGroup: Resource {
        public static let resourceType = ResourceType("AWS::EC2::SecurityGroup", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - groupDescription: `GroupDescription`; replaces the resource when changed; 0 to 255 characters;
        ///     `^([a-z,A-Z,0-9,. _\-:/()#,@[\]+=&;\{\}!$*])*$`.
        ///   - groupName: `GroupName`; replaces the resource when changed.
        ///   - securityGroupEgress: `SecurityGroupEgress`.
        ///   - securityGroupIngress: `SecurityGroupIngress`.
        ///   - tags: `Tags`.
        ///   - vpcId: `VpcId`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            groupDescription: StringValue,
            groupName: StringValue? = nil,
            securityGroupEgress: [Egress]? = nil,
            securityGroupIngress: [Ingress]? = nil,
            tags: [Tag]? = nil,
            vpcId: VPCID? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("GroupDescription", groupDescription)
            node.set("GroupName", groupName)
            node.set("SecurityGroupEgress", securityGroupEgress)
            node.set("SecurityGroupIngress", securityGroupIngress)
            node.set("Tags", tags)
            node.set("VpcId", vpcId)
        }

        /// What `Ref` returns.
        public var ref: SecurityGroupID { SecurityGroupID(reference: node) }

        /// `Fn::GetAtt` of `GroupDescription`.
        public var groupDescription: StringValue { StringValue(attribute: "GroupDescription", of: node) }

        /// `Fn::GetAtt` of `GroupId`.
        public var groupId: SecurityGroupID { SecurityGroupID(attribute: "GroupId", of: node) }

        /// `Fn::GetAtt` of `GroupName`.
        public var groupName: StringValue { StringValue(attribute: "GroupName", of: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: SecurityGroupID { SecurityGroupID(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `VpcId`.
        public var vpcId: VPCID { VPCID(attribute: "VpcId", of: node) }
    }
}

extension EC2.SecurityGroup {
    /// `Egress`
    public struct Egress: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cidrIp: `CidrIp`.
        ///   - cidrIpv6: `CidrIpv6`.
        ///   - description: `Description`.
        ///   - destinationPrefixListId: `DestinationPrefixListId`.
        ///   - destinationSecurityGroupId: `DestinationSecurityGroupId`.
        ///   - fromPort: `FromPort`; at least -1.
        ///   - ipProtocol: `IpProtocol`.
        ///   - toPort: `ToPort`; at least -1.
        public init(
            cidrIp: StringValue? = nil,
            cidrIpv6: StringValue? = nil,
            description: StringValue? = nil,
            destinationPrefixListId: StringValue? = nil,
            destinationSecurityGroupId: SecurityGroupID? = nil,
            fromPort: IntValue? = nil,
            ipProtocol: StringValue,
            toPort: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CidrIp", cidrIp)
            bag.set("CidrIpv6", cidrIpv6)
            bag.set("Description", description)
            bag.set("DestinationPrefixListId", destinationPrefixListId)
            bag.set("DestinationSecurityGroupId", destinationSecurityGroupId)
            bag.set("FromPort", fromPort)
            bag.set("IpProtocol", ipProtocol)
            bag.set("ToPort", toPort)
            property = bag.property
        }
    }

    /// `Ingress`
    public struct Ingress: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cidrIp: `CidrIp`.
        ///   - cidrIpv6: `CidrIpv6`.
        ///   - description: `Description`.
        ///   - fromPort: `FromPort`; at least -1.
        ///   - ipProtocol: `IpProtocol`.
        ///   - sourcePrefixListId: `SourcePrefixListId`.
        ///   - sourceSecurityGroupId: `SourceSecurityGroupId`.
        ///   - sourceSecurityGroupName: `SourceSecurityGroupName`; cannot be read back.
        ///   - sourceSecurityGroupOwnerId: `SourceSecurityGroupOwnerId`.
        ///   - toPort: `ToPort`; at least -1.
        public init(
            cidrIp: StringValue? = nil,
            cidrIpv6: StringValue? = nil,
            description: StringValue? = nil,
            fromPort: IntValue? = nil,
            ipProtocol: StringValue,
            sourcePrefixListId: StringValue? = nil,
            sourceSecurityGroupId: SecurityGroupID? = nil,
            sourceSecurityGroupName: StringValue? = nil,
            sourceSecurityGroupOwnerId: StringValue? = nil,
            toPort: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CidrIp", cidrIp)
            bag.set("CidrIpv6", cidrIpv6)
            bag.set("Description", description)
            bag.set("FromPort", fromPort)
            bag.set("IpProtocol", ipProtocol)
            bag.set("SourcePrefixListId", sourcePrefixListId)
            bag.set("SourceSecurityGroupId", sourceSecurityGroupId)
            bag.set("SourceSecurityGroupName", sourceSecurityGroupName)
            bag.set("SourceSecurityGroupOwnerId", sourceSecurityGroupOwnerId)
            bag.set("ToPort", toPort)
            property = bag.property
        }
    }
}
