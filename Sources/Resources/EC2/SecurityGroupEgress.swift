// Generated from the schema of AWS::EC2::SecurityGroupEgress by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::SecurityGroupEgress`
    public struct SecurityGroupEgress: Resource {
        public static let resourceType = ResourceType("AWS::EC2::SecurityGroupEgress")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - cidrIp: `CidrIp`; replaces the resource when changed.
        ///   - cidrIpv6: `CidrIpv6`; replaces the resource when changed.
        ///   - description: `Description`.
        ///   - destinationPrefixListId: `DestinationPrefixListId`; replaces the resource when changed.
        ///   - destinationSecurityGroupId: `DestinationSecurityGroupId`; replaces the resource when changed.
        ///   - fromPort: `FromPort`; replaces the resource when changed; at least -1.
        ///   - groupId: `GroupId`; replaces the resource when changed.
        ///   - ipProtocol: `IpProtocol`; replaces the resource when changed.
        ///   - toPort: `ToPort`; replaces the resource when changed; at least -1.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            cidrIp: StringValue? = nil,
            cidrIpv6: StringValue? = nil,
            description: StringValue? = nil,
            destinationPrefixListId: StringValue? = nil,
            destinationSecurityGroupId: SecurityGroupID? = nil,
            fromPort: IntValue? = nil,
            groupId: SecurityGroupID,
            ipProtocol: StringValue,
            toPort: IntValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("CidrIp", cidrIp)
            node.set("CidrIpv6", cidrIpv6)
            node.set("Description", description)
            node.set("DestinationPrefixListId", destinationPrefixListId)
            node.set("DestinationSecurityGroupId", destinationSecurityGroupId)
            node.set("FromPort", fromPort)
            node.set("GroupId", groupId)
            node.set("IpProtocol", ipProtocol)
            node.set("ToPort", toPort)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}
