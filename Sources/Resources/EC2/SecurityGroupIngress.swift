// Generated from the schema of AWS::EC2::SecurityGroupIngress by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::SecurityGroupIngress`
    public struct SecurityGroupIngress: Resource {
        public static let resourceType = ResourceType("AWS::EC2::SecurityGroupIngress")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - cidrIp: `CidrIp`; replaces the resource when changed.
        ///   - cidrIpv6: `CidrIpv6`; replaces the resource when changed.
        ///   - description: `Description`.
        ///   - fromPort: `FromPort`; replaces the resource when changed; at least -1.
        ///   - groupId: `GroupId`; replaces the resource when changed.
        ///   - groupName: `GroupName`; replaces the resource when changed.
        ///   - ipProtocol: `IpProtocol`; replaces the resource when changed.
        ///   - sourcePrefixListId: `SourcePrefixListId`; replaces the resource when changed.
        ///   - sourceSecurityGroupId: `SourceSecurityGroupId`; replaces the resource when changed.
        ///   - sourceSecurityGroupName: `SourceSecurityGroupName`; replaces the resource when changed.
        ///   - sourceSecurityGroupOwnerId: `SourceSecurityGroupOwnerId`; replaces the resource when changed.
        ///   - toPort: `ToPort`; replaces the resource when changed; at least -1.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            cidrIp: StringValue? = nil,
            cidrIpv6: StringValue? = nil,
            description: StringValue? = nil,
            fromPort: IntValue? = nil,
            groupId: SecurityGroupID? = nil,
            groupName: StringValue? = nil,
            ipProtocol: StringValue,
            sourcePrefixListId: StringValue? = nil,
            sourceSecurityGroupId: SecurityGroupID? = nil,
            sourceSecurityGroupName: StringValue? = nil,
            sourceSecurityGroupOwnerId: StringValue? = nil,
            toPort: IntValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("CidrIp", cidrIp)
            node.set("CidrIpv6", cidrIpv6)
            node.set("Description", description)
            node.set("FromPort", fromPort)
            node.set("GroupId", groupId)
            node.set("GroupName", groupName)
            node.set("IpProtocol", ipProtocol)
            node.set("SourcePrefixListId", sourcePrefixListId)
            node.set("SourceSecurityGroupId", sourceSecurityGroupId)
            node.set("SourceSecurityGroupName", sourceSecurityGroupName)
            node.set("SourceSecurityGroupOwnerId", sourceSecurityGroupOwnerId)
            node.set("ToPort", toPort)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}
