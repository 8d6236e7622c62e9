// Generated from the schema of AWS::EC2::VPCEndpoint by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::VPCEndpoint`
    public struct VPCEndpoint: Resource {
        public static let resourceType = ResourceType("AWS::EC2::VPCEndpoint", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - dnsOptions: `DnsOptions`; may replace the resource when changed.
        ///   - ipAddressType: `IpAddressType`.
        ///   - policyDocument: `PolicyDocument`.
        ///   - privateDnsEnabled: `PrivateDnsEnabled`.
        ///   - resourceConfigurationArn: `ResourceConfigurationArn`; replaces the resource when changed.
        ///   - routeTableIds: `RouteTableIds`.
        ///   - securityGroupIds: `SecurityGroupIds`.
        ///   - serviceName: `ServiceName`; replaces the resource when changed.
        ///   - serviceNetworkArn: `ServiceNetworkArn`; replaces the resource when changed.
        ///   - serviceRegion: `ServiceRegion`; replaces the resource when changed.
        ///   - subnetIds: `SubnetIds`.
        ///   - tags: `Tags`.
        ///   - vpcEndpointType: `VpcEndpointType`; replaces the resource when changed.
        ///   - vpcId: `VpcId`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            dnsOptions: DnsOptionsSpecification? = nil,
            ipAddressType: IpAddressType? = nil,
            policyDocument: JSONValue? = nil,
            privateDnsEnabled: BoolValue? = nil,
            resourceConfigurationArn: StringValue? = nil,
            routeTableIds: [StringValue]? = nil,
            securityGroupIds: [SecurityGroupID]? = nil,
            serviceName: StringValue? = nil,
            serviceNetworkArn: StringValue? = nil,
            serviceRegion: StringValue? = nil,
            subnetIds: [StringValue]? = nil,
            tags: [Tag]? = nil,
            vpcEndpointType: VpcEndpointType? = nil,
            vpcId: VPCID,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("DnsOptions", dnsOptions)
            node.set("IpAddressType", ipAddressType)
            node.set("PolicyDocument", policyDocument)
            node.set("PrivateDnsEnabled", privateDnsEnabled)
            node.set("ResourceConfigurationArn", resourceConfigurationArn)
            node.set("RouteTableIds", routeTableIds)
            node.set("SecurityGroupIds", securityGroupIds)
            node.set("ServiceName", serviceName)
            node.set("ServiceNetworkArn", serviceNetworkArn)
            node.set("ServiceRegion", serviceRegion)
            node.set("SubnetIds", subnetIds)
            node.set("Tags", tags)
            node.set("VpcEndpointType", vpcEndpointType)
            node.set("VpcId", vpcId)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `CreationTimestamp`.
        public var creationTimestamp: StringValue { StringValue(attribute: "CreationTimestamp", of: node) }

        /// `Fn::GetAtt` of `DnsEntries`.
        public var dnsEntries: [StringValue] { StringValue.list(attribute: "DnsEntries", of: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `NetworkInterfaceIds`.
        public var networkInterfaceIds: [StringValue] { StringValue.list(attribute: "NetworkInterfaceIds", of: node) }
    }
}

extension EC2.VPCEndpoint {
    /// `DnsOptionsSpecification`
    public struct DnsOptionsSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dnsRecordIpType: `DnsRecordIpType`.
        ///   - privateDnsOnlyForInboundResolverEndpoint: `PrivateDnsOnlyForInboundResolverEndpoint`.
        ///   - privateDnsPreference: `PrivateDnsPreference`; replaces the resource when changed.
        ///   - privateDnsSpecifiedDomains: `PrivateDnsSpecifiedDomains`; replaces the resource when changed;
        ///     1 to 10 items.
        public init(
            dnsRecordIpType: DnsRecordIpType? = nil,
            privateDnsOnlyForInboundResolverEndpoint: PrivateDnsOnlyForInboundResolverEndpoint? = nil,
            privateDnsPreference: PrivateDnsPreference? = nil,
            privateDnsSpecifiedDomains: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DnsRecordIpType", dnsRecordIpType)
            bag.set("PrivateDnsOnlyForInboundResolverEndpoint", privateDnsOnlyForInboundResolverEndpoint)
            bag.set("PrivateDnsPreference", privateDnsPreference)
            bag.set("PrivateDnsSpecifiedDomains", privateDnsSpecifiedDomains)
            property = bag.property
        }

        /// `DnsRecordIpType`
        public struct DnsRecordIpType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `dualstack`
            public static var dualstack: Self { Self("dualstack") }
            /// `ipv4`
            public static var ipv4: Self { Self("ipv4") }
            /// `ipv6`
            public static var ipv6: Self { Self("ipv6") }
            /// `not-specified`
            public static var notSpecified: Self { Self("not-specified") }
            /// `service-defined`
            public static var serviceDefined: Self { Self("service-defined") }
        }

        /// `PrivateDnsOnlyForInboundResolverEndpoint`
        public struct PrivateDnsOnlyForInboundResolverEndpoint: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AllResolvers`
            public static var allResolvers: Self { Self("AllResolvers") }
            /// `NotSpecified`
            public static var notSpecified: Self { Self("NotSpecified") }
            /// `OnlyInboundResolver`
            public static var onlyInboundResolver: Self { Self("OnlyInboundResolver") }
        }

        /// `PrivateDnsPreference`
        public struct PrivateDnsPreference: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ALL_DOMAINS`
            public static var allDomains: Self { Self("ALL_DOMAINS") }
            /// `SPECIFIED_DOMAINS_ONLY`
            public static var specifiedDomainsOnly: Self { Self("SPECIFIED_DOMAINS_ONLY") }
            /// `VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS`
            public static var verifiedDomainsAndSpecifiedDomains: Self {
                Self("VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS")
            }
            /// `VERIFIED_DOMAINS_ONLY`
            public static var verifiedDomainsOnly: Self { Self("VERIFIED_DOMAINS_ONLY") }
        }
    }

    /// `IpAddressType`
    public struct IpAddressType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `dualstack`
        public static var dualstack: Self { Self("dualstack") }
        /// `ipv4`
        public static var ipv4: Self { Self("ipv4") }
        /// `ipv6`
        public static var ipv6: Self { Self("ipv6") }
        /// `not-specified`
        public static var notSpecified: Self { Self("not-specified") }
    }

    /// `VpcEndpointType`
    public struct VpcEndpointType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `Gateway`
        public static var gateway: Self { Self("Gateway") }
        /// `GatewayLoadBalancer`
        public static var gatewayLoadBalancer: Self { Self("GatewayLoadBalancer") }
        /// `Interface`
        public static var interface: Self { Self("Interface") }
        /// `Resource`
        public static var resource: Self { Self("Resource") }
        /// `ServiceNetwork`
        public static var serviceNetwork: Self { Self("ServiceNetwork") }
        /// `Tunnel`
        public static var tunnel: Self { Self("Tunnel") }
    }
}
