// Generated from the schema of AWS::RDS::DBProxyEndpoint by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension RDS {
    /// `AWS::RDS::DBProxyEndpoint`
    public struct DBProxyEndpoint: Resource {
        public static let resourceType = ResourceType("AWS::RDS::DBProxyEndpoint", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - dbProxyEndpointName: `DBProxyEndpointName`; replaces the resource when changed; 1 to 64 characters;
        ///     `[0-z]*`.
        ///   - dbProxyName: `DBProxyName`; replaces the resource when changed; 1 to 64 characters; `[0-z]*`.
        ///   - endpointNetworkType: `EndpointNetworkType`; replaces the resource when changed.
        ///   - tags: `Tags`.
        ///   - targetRole: `TargetRole`.
        ///   - vpcSecurityGroupIds: `VpcSecurityGroupIds`; at least 1 items.
        ///   - vpcSubnetIds: `VpcSubnetIds`; replaces the resource when changed; at least 2 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            dbProxyEndpointName: StringValue,
            dbProxyName: StringValue,
            endpointNetworkType: EndpointNetworkType? = nil,
            tags: [Tag]? = nil,
            targetRole: TargetRole? = nil,
            vpcSecurityGroupIds: [SecurityGroupID]? = nil,
            vpcSubnetIds: [StringValue],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("DBProxyEndpointName", dbProxyEndpointName)
            node.set("DBProxyName", dbProxyName)
            node.set("EndpointNetworkType", endpointNetworkType)
            node.set("Tags", tags)
            node.set("TargetRole", targetRole)
            node.set("VpcSecurityGroupIds", vpcSecurityGroupIds)
            node.set("VpcSubnetIds", vpcSubnetIds)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `DBProxyEndpointArn`.
        public var dbProxyEndpointArn: StringValue { StringValue(attribute: "DBProxyEndpointArn", of: node) }

        /// `Fn::GetAtt` of `Endpoint`.
        public var endpoint: StringValue { StringValue(attribute: "Endpoint", of: node) }

        /// `Fn::GetAtt` of `IsDefault`.
        public var isDefault: BoolValue { BoolValue(attribute: "IsDefault", of: node) }

        /// `Fn::GetAtt` of `VpcId`.
        public var vpcId: VPCID { VPCID(attribute: "VpcId", of: node) }
    }
}

extension RDS.DBProxyEndpoint {
    /// `EndpointNetworkType`
    public struct EndpointNetworkType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DUAL`
        public static var dual: Self { Self("DUAL") }
        /// `IPV4`
        public static var ipv4: Self { Self("IPV4") }
        /// `IPV6`
        public static var ipv6: Self { Self("IPV6") }
    }

    /// `TargetRole`
    public struct TargetRole: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `READ_ONLY`
        public static var readOnly: Self { Self("READ_ONLY") }
        /// `READ_WRITE`
        public static var readWrite: Self { Self("READ_WRITE") }
    }
}
