// Generated from the schema of AWS::EC2::Subnet by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::Subnet`
    public struct Subnet: Resource {
        public static let resourceType = ResourceType("AWS::EC2::Subnet", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - assignIpv6AddressOnCreation: `AssignIpv6AddressOnCreation`.
        ///   - availabilityZone: `AvailabilityZone`; replaces the resource when changed.
        ///   - availabilityZoneId: `AvailabilityZoneId`; replaces the resource when changed.
        ///   - cidrBlock: `CidrBlock`; replaces the resource when changed.
        ///   - enableDns64: `EnableDns64`.
        ///   - enableLniAtDeviceIndex: `EnableLniAtDeviceIndex`; cannot be read back.
        ///   - ipv4IpamPoolId: `Ipv4IpamPoolId`; replaces the resource when changed; cannot be read back.
        ///   - ipv4NetmaskLength: `Ipv4NetmaskLength`; replaces the resource when changed; cannot be read back.
        ///   - ipv6CidrBlock: `Ipv6CidrBlock`; may replace the resource when changed.
        ///   - ipv6IpamPoolId: `Ipv6IpamPoolId`; replaces the resource when changed; cannot be read back.
        ///   - ipv6Native: `Ipv6Native`; replaces the resource when changed.
        ///   - ipv6NetmaskLength: `Ipv6NetmaskLength`; replaces the resource when changed; cannot be read back.
        ///   - mapPublicIpOnLaunch: `MapPublicIpOnLaunch`.
        ///   - outpostArn: `OutpostArn`; replaces the resource when changed.
        ///   - privateDnsNameOptionsOnLaunch: `PrivateDnsNameOptionsOnLaunch`.
        ///   - tags: `Tags`.
        ///   - vpcId: `VpcId`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            assignIpv6AddressOnCreation: BoolValue? = nil,
            availabilityZone: StringValue? = nil,
            availabilityZoneId: StringValue? = nil,
            cidrBlock: StringValue? = nil,
            enableDns64: BoolValue? = nil,
            enableLniAtDeviceIndex: IntValue? = nil,
            ipv4IpamPoolId: StringValue? = nil,
            ipv4NetmaskLength: IntValue? = nil,
            ipv6CidrBlock: StringValue? = nil,
            ipv6IpamPoolId: StringValue? = nil,
            ipv6Native: BoolValue? = nil,
            ipv6NetmaskLength: IntValue? = nil,
            mapPublicIpOnLaunch: BoolValue? = nil,
            outpostArn: StringValue? = nil,
            privateDnsNameOptionsOnLaunch: PrivateDnsNameOptionsOnLaunch? = nil,
            tags: [Tag]? = nil,
            vpcId: VPCID,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AssignIpv6AddressOnCreation", assignIpv6AddressOnCreation)
            node.set("AvailabilityZone", availabilityZone)
            node.set("AvailabilityZoneId", availabilityZoneId)
            node.set("CidrBlock", cidrBlock)
            node.set("EnableDns64", enableDns64)
            node.set("EnableLniAtDeviceIndex", enableLniAtDeviceIndex)
            node.set("Ipv4IpamPoolId", ipv4IpamPoolId)
            node.set("Ipv4NetmaskLength", ipv4NetmaskLength)
            node.set("Ipv6CidrBlock", ipv6CidrBlock)
            node.set("Ipv6IpamPoolId", ipv6IpamPoolId)
            node.set("Ipv6Native", ipv6Native)
            node.set("Ipv6NetmaskLength", ipv6NetmaskLength)
            node.set("MapPublicIpOnLaunch", mapPublicIpOnLaunch)
            node.set("OutpostArn", outpostArn)
            node.set("PrivateDnsNameOptionsOnLaunch", privateDnsNameOptionsOnLaunch)
            node.set("Tags", tags)
            node.set("VpcId", vpcId)
        }

        /// What `Ref` returns.
        public var ref: SubnetID { SubnetID(reference: node) }

        /// `Fn::GetAtt` of `AssignIpv6AddressOnCreation`.
        public var assignIpv6AddressOnCreation: BoolValue {
            BoolValue(attribute: "AssignIpv6AddressOnCreation", of: node)
        }

        /// `Fn::GetAtt` of `AvailabilityZone`.
        public var availabilityZone: StringValue { StringValue(attribute: "AvailabilityZone", of: node) }

        /// `Fn::GetAtt` of `AvailabilityZoneId`.
        public var availabilityZoneId: StringValue { StringValue(attribute: "AvailabilityZoneId", of: node) }

        /// `Fn::GetAtt` of `BlockPublicAccessStates.InternetGatewayBlockMode`.
        public var blockPublicAccessStatesInternetGatewayBlockMode: StringValue {
            StringValue(attribute: "BlockPublicAccessStates.InternetGatewayBlockMode", of: node)
        }

        /// `Fn::GetAtt` of `CidrBlock`.
        public var cidrBlock: StringValue { StringValue(attribute: "CidrBlock", of: node) }

        /// `Fn::GetAtt` of `EnableDns64`.
        public var enableDns64: BoolValue { BoolValue(attribute: "EnableDns64", of: node) }

        /// `Fn::GetAtt` of `EnableLniAtDeviceIndex`.
        public var enableLniAtDeviceIndex: IntValue { IntValue(attribute: "EnableLniAtDeviceIndex", of: node) }

        /// `Fn::GetAtt` of `Ipv4IpamPoolId`.
        public var ipv4IpamPoolId: StringValue { StringValue(attribute: "Ipv4IpamPoolId", of: node) }

        /// `Fn::GetAtt` of `Ipv4NetmaskLength`.
        public var ipv4NetmaskLength: IntValue { IntValue(attribute: "Ipv4NetmaskLength", of: node) }

        /// `Fn::GetAtt` of `Ipv6CidrBlock`.
        public var ipv6CidrBlock: StringValue { StringValue(attribute: "Ipv6CidrBlock", of: node) }

        /// `Fn::GetAtt` of `Ipv6CidrBlocks`.
        public var ipv6CidrBlocks: [StringValue] { StringValue.list(attribute: "Ipv6CidrBlocks", of: node) }

        /// `Fn::GetAtt` of `Ipv6IpamPoolId`.
        public var ipv6IpamPoolId: StringValue { StringValue(attribute: "Ipv6IpamPoolId", of: node) }

        /// `Fn::GetAtt` of `Ipv6Native`.
        public var ipv6Native: BoolValue { BoolValue(attribute: "Ipv6Native", of: node) }

        /// `Fn::GetAtt` of `Ipv6NetmaskLength`.
        public var ipv6NetmaskLength: IntValue { IntValue(attribute: "Ipv6NetmaskLength", of: node) }

        /// `Fn::GetAtt` of `MapPublicIpOnLaunch`.
        public var mapPublicIpOnLaunch: BoolValue { BoolValue(attribute: "MapPublicIpOnLaunch", of: node) }

        /// `Fn::GetAtt` of `NetworkAclAssociationId`.
        public var networkAclAssociationId: StringValue { StringValue(attribute: "NetworkAclAssociationId", of: node) }

        /// `Fn::GetAtt` of `OutpostArn`.
        public var outpostArn: StringValue { StringValue(attribute: "OutpostArn", of: node) }

        /// `Fn::GetAtt` of `PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord`.
        public var privateDnsNameOptionsOnLaunchEnableResourceNameDnsAAAARecord: BoolValue {
            BoolValue(attribute: "PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord", of: node)
        }

        /// `Fn::GetAtt` of `PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord`.
        public var privateDnsNameOptionsOnLaunchEnableResourceNameDnsARecord: BoolValue {
            BoolValue(attribute: "PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord", of: node)
        }

        /// `Fn::GetAtt` of `PrivateDnsNameOptionsOnLaunch.HostnameType`.
        public var privateDnsNameOptionsOnLaunchHostnameType: StringValue {
            StringValue(attribute: "PrivateDnsNameOptionsOnLaunch.HostnameType", of: node)
        }

        /// `Fn::GetAtt` of `SubnetId`.
        public var subnetId: SubnetID { SubnetID(attribute: "SubnetId", of: node) }

        /// `Fn::GetAtt` of `VpcId`.
        public var vpcId: VPCID { VPCID(attribute: "VpcId", of: node) }
    }
}

extension EC2.Subnet {
    /// `PrivateDnsNameOptionsOnLaunch`
    public struct PrivateDnsNameOptionsOnLaunch: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enableResourceNameDnsAAAARecord: `EnableResourceNameDnsAAAARecord`.
        ///   - enableResourceNameDnsARecord: `EnableResourceNameDnsARecord`.
        ///   - hostnameType: `HostnameType`.
        public init(
            enableResourceNameDnsAAAARecord: BoolValue? = nil,
            enableResourceNameDnsARecord: BoolValue? = nil,
            hostnameType: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EnableResourceNameDnsAAAARecord", enableResourceNameDnsAAAARecord)
            bag.set("EnableResourceNameDnsARecord", enableResourceNameDnsARecord)
            bag.set("HostnameType", hostnameType)
            property = bag.property
        }
    }
}
