// Generated from the schema of AWS::ElasticLoadBalancingV2::LoadBalancer by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ElasticLoadBalancingV2 {
    /// `AWS::ElasticLoadBalancingV2::LoadBalancer`
    public struct LoadBalancer: Resource {
        public static let resourceType = ResourceType("AWS::ElasticLoadBalancingV2::LoadBalancer", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - enableCapacityReservationProvisionStabilize: `EnableCapacityReservationProvisionStabilize`;
        ///     cannot be read back; default false.
        ///   - enablePrefixForIpv6SourceNat: `EnablePrefixForIpv6SourceNat`.
        ///   - enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`.
        ///   - ipAddressType: `IpAddressType`.
        ///   - ipv4IpamPoolId: `Ipv4IpamPoolId`.
        ///   - loadBalancerAttributes: `LoadBalancerAttributes`.
        ///   - minimumLoadBalancerCapacity: `MinimumLoadBalancerCapacity`.
        ///   - name: `Name`; replaces the resource when changed.
        ///   - scheme: `Scheme`; replaces the resource when changed.
        ///   - securityGroups: `SecurityGroups`.
        ///   - subnetMappings: `SubnetMappings`.
        ///   - subnets: `Subnets`.
        ///   - tags: `Tags`.
        ///   - type: `Type`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            enableCapacityReservationProvisionStabilize: BoolValue? = nil,
            enablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNat? = nil,
            enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: StringValue? = nil,
            ipAddressType: IpAddressType? = nil,
            ipv4IpamPoolId: StringValue? = nil,
            loadBalancerAttributes: [LoadBalancerAttribute]? = nil,
            minimumLoadBalancerCapacity: MinimumLoadBalancerCapacity? = nil,
            name: StringValue? = nil,
            scheme: Scheme? = nil,
            securityGroups: [SecurityGroupID]? = nil,
            subnetMappings: [SubnetMapping]? = nil,
            subnets: [SubnetID]? = nil,
            tags: [Tag]? = nil,
            type: TypeValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("EnableCapacityReservationProvisionStabilize", enableCapacityReservationProvisionStabilize)
            node.set("EnablePrefixForIpv6SourceNat", enablePrefixForIpv6SourceNat)
            node.set(
                "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
                enforceSecurityGroupInboundRulesOnPrivateLinkTraffic)
            node.set("IpAddressType", ipAddressType)
            node.set("Ipv4IpamPoolId", ipv4IpamPoolId)
            node.set("LoadBalancerAttributes", loadBalancerAttributes)
            node.set("MinimumLoadBalancerCapacity", minimumLoadBalancerCapacity)
            node.set("Name", name)
            node.set("Scheme", scheme)
            node.set("SecurityGroups", securityGroups)
            node.set("SubnetMappings", subnetMappings)
            node.set("Subnets", subnets)
            node.set("Tags", tags)
            node.set("Type", type)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `CanonicalHostedZoneID`.
        public var canonicalHostedZoneID: StringValue { StringValue(attribute: "CanonicalHostedZoneID", of: node) }

        /// `Fn::GetAtt` of `DNSName`.
        public var dnsName: StringValue { StringValue(attribute: "DNSName", of: node) }

        /// `Fn::GetAtt` of `EnableCapacityReservationProvisionStabilize`.
        public var enableCapacityReservationProvisionStabilize: BoolValue {
            BoolValue(attribute: "EnableCapacityReservationProvisionStabilize", of: node)
        }

        /// `Fn::GetAtt` of `EnablePrefixForIpv6SourceNat`.
        public var enablePrefixForIpv6SourceNat: StringValue {
            StringValue(attribute: "EnablePrefixForIpv6SourceNat", of: node)
        }

        /// `Fn::GetAtt` of `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`.
        public var enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: StringValue {
            StringValue(attribute: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", of: node)
        }

        /// `Fn::GetAtt` of `IpAddressType`.
        public var ipAddressType: StringValue { StringValue(attribute: "IpAddressType", of: node) }

        /// `Fn::GetAtt` of `Ipv4IpamPoolId`.
        public var ipv4IpamPoolId: StringValue { StringValue(attribute: "Ipv4IpamPoolId", of: node) }

        /// `Fn::GetAtt` of `LoadBalancerArn`.
        public var loadBalancerArn: StringValue { StringValue(attribute: "LoadBalancerArn", of: node) }

        /// `Fn::GetAtt` of `LoadBalancerFullName`.
        public var loadBalancerFullName: StringValue { StringValue(attribute: "LoadBalancerFullName", of: node) }

        /// `Fn::GetAtt` of `LoadBalancerName`.
        public var loadBalancerName: StringValue { StringValue(attribute: "LoadBalancerName", of: node) }

        /// `Fn::GetAtt` of `Name`.
        public var name: StringValue { StringValue(attribute: "Name", of: node) }

        /// `Fn::GetAtt` of `Scheme`.
        public var scheme: StringValue { StringValue(attribute: "Scheme", of: node) }

        /// `Fn::GetAtt` of `SecurityGroups`.
        public var securityGroups: [StringValue] { StringValue.list(attribute: "SecurityGroups", of: node) }

        /// `Fn::GetAtt` of `Subnets`.
        public var subnets: [StringValue] { StringValue.list(attribute: "Subnets", of: node) }

        /// `Fn::GetAtt` of `Type`.
        public var type: StringValue { StringValue(attribute: "Type", of: node) }
    }
}

extension ElasticLoadBalancingV2.LoadBalancer {
    /// `EnablePrefixForIpv6SourceNat`
    public struct EnablePrefixForIpv6SourceNat: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `off`
        public static var off: Self { Self("off") }
        /// `on`
        public static var on: Self { Self("on") }
    }

    /// `IpAddressType`
    public struct IpAddressType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `dualstack`
        public static var dualstack: Self { Self("dualstack") }
        /// `dualstack-without-public-ipv4`
        public static var dualstackWithoutPublicIpv4: Self { Self("dualstack-without-public-ipv4") }
        /// `ipv4`
        public static var ipv4: Self { Self("ipv4") }
    }

    /// `LoadBalancerAttribute`
    public struct LoadBalancerAttribute: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - value: `Value`.
        public init(key: StringValue? = nil, value: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `MinimumLoadBalancerCapacity`
    public struct MinimumLoadBalancerCapacity: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - capacityUnits: `CapacityUnits`.
        public init(capacityUnits: IntValue) {
            var bag = PropertyBag()
            bag.set("CapacityUnits", capacityUnits)
            property = bag.property
        }
    }

    /// `Scheme`
    public struct Scheme: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `internal`
        public static var `internal`: Self { Self("internal") }
        /// `internet-facing`
        public static var internetFacing: Self { Self("internet-facing") }
    }

    /// `SubnetMapping`
    public struct SubnetMapping: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - allocationId: `AllocationId`.
        ///   - ipv6Address: `IPv6Address`.
        ///   - privateIPv4Address: `PrivateIPv4Address`.
        ///   - sourceNatIpv6Prefix: `SourceNatIpv6Prefix`.
        ///   - subnetId: `SubnetId`.
        public init(
            allocationId: StringValue? = nil,
            ipv6Address: StringValue? = nil,
            privateIPv4Address: StringValue? = nil,
            sourceNatIpv6Prefix: StringValue? = nil,
            subnetId: SubnetID
        ) {
            var bag = PropertyBag()
            bag.set("AllocationId", allocationId)
            bag.set("IPv6Address", ipv6Address)
            bag.set("PrivateIPv4Address", privateIPv4Address)
            bag.set("SourceNatIpv6Prefix", sourceNatIpv6Prefix)
            bag.set("SubnetId", subnetId)
            property = bag.property
        }
    }

    /// `Type`
    public struct TypeValue: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `application`
        public static var application: Self { Self("application") }
        /// `gateway`
        public static var gateway: Self { Self("gateway") }
        /// `network`
        public static var network: Self { Self("network") }
    }
}
