// Generated from the schema of AWS::NetworkFirewall::Firewall by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension NetworkFirewall {
    /// `AWS::NetworkFirewall::Firewall`
    public struct Firewall: Resource {
        public static let resourceType = ResourceType("AWS::NetworkFirewall::Firewall", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - availabilityZoneChangeProtection: `AvailabilityZoneChangeProtection`.
        ///   - availabilityZoneMappings: `AvailabilityZoneMappings`.
        ///   - deleteProtection: `DeleteProtection`.
        ///   - description: `Description`; 0 to 512 characters; `^.*$`.
        ///   - enabledAnalysisTypes: `EnabledAnalysisTypes`.
        ///   - firewallName: `FirewallName`; replaces the resource when changed; 1 to 128 characters;
        ///     `^[a-zA-Z0-9-]+$`.
        ///   - firewallPolicyArn: `FirewallPolicyArn`; 1 to 256 characters; `^arn:aws.*$`.
        ///   - firewallPolicyChangeProtection: `FirewallPolicyChangeProtection`.
        ///   - natGatewayMappings: `NatGatewayMappings`; replaces the resource when changed.
        ///   - noSourcePreservation: `NoSourcePreservation`; replaces the resource when changed.
        ///   - proxySettings: `ProxySettings`.
        ///   - subnetChangeProtection: `SubnetChangeProtection`.
        ///   - subnetMappings: `SubnetMappings`.
        ///   - tags: `Tags`; 1 to 200 items.
        ///   - transitGatewayId: `TransitGatewayId`; 1 to 128 characters; `^tgw-[0-9a-z]+$`.
        ///   - vpcEndpoint: `VpcEndpoint`; replaces the resource when changed.
        ///   - vpcId: `VpcId`; replaces the resource when changed; 1 to 128 characters; `^vpc-[0-9a-f]+$`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            availabilityZoneChangeProtection: BoolValue? = nil,
            availabilityZoneMappings: [AvailabilityZoneMapping]? = nil,
            deleteProtection: BoolValue? = nil,
            description: StringValue? = nil,
            enabledAnalysisTypes: [EnabledAnalysisType]? = nil,
            firewallName: StringValue,
            firewallPolicyArn: StringValue,
            firewallPolicyChangeProtection: BoolValue? = nil,
            natGatewayMappings: [NatGatewayMapping]? = nil,
            noSourcePreservation: BoolValue? = nil,
            proxySettings: ProxySettings? = nil,
            subnetChangeProtection: BoolValue? = nil,
            subnetMappings: [SubnetMapping]? = nil,
            tags: [Tag]? = nil,
            transitGatewayId: StringValue? = nil,
            vpcEndpoint: VpcEndpoint? = nil,
            vpcId: VPCID? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AvailabilityZoneChangeProtection", availabilityZoneChangeProtection)
            node.set("AvailabilityZoneMappings", availabilityZoneMappings)
            node.set("DeleteProtection", deleteProtection)
            node.set("Description", description)
            node.set("EnabledAnalysisTypes", enabledAnalysisTypes)
            node.set("FirewallName", firewallName)
            node.set("FirewallPolicyArn", firewallPolicyArn)
            node.set("FirewallPolicyChangeProtection", firewallPolicyChangeProtection)
            node.set("NatGatewayMappings", natGatewayMappings)
            node.set("NoSourcePreservation", noSourcePreservation)
            node.set("ProxySettings", proxySettings)
            node.set("SubnetChangeProtection", subnetChangeProtection)
            node.set("SubnetMappings", subnetMappings)
            node.set("Tags", tags)
            node.set("TransitGatewayId", transitGatewayId)
            node.set("VpcEndpoint", vpcEndpoint)
            node.set("VpcId", vpcId)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `EndpointIds`.
        public var endpointIds: [StringValue] { StringValue.list(attribute: "EndpointIds", of: node) }

        /// `Fn::GetAtt` of `FirewallArn`.
        public var firewallArn: StringValue { StringValue(attribute: "FirewallArn", of: node) }

        /// `Fn::GetAtt` of `FirewallId`.
        public var firewallId: StringValue { StringValue(attribute: "FirewallId", of: node) }

        /// `Fn::GetAtt` of `NumberOfAssociations`.
        public var numberOfAssociations: IntValue { IntValue(attribute: "NumberOfAssociations", of: node) }

        /// `Fn::GetAtt` of `TransitGatewayAttachmentId`.
        public var transitGatewayAttachmentId: StringValue {
            StringValue(attribute: "TransitGatewayAttachmentId", of: node)
        }
    }
}

extension NetworkFirewall.Firewall {
    /// `AvailabilityZoneMapping`
    public struct AvailabilityZoneMapping: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - availabilityZone: `AvailabilityZone`; 1 to 128 characters; `^\S+$`.
        public init(availabilityZone: StringValue) {
            var bag = PropertyBag()
            bag.set("AvailabilityZone", availabilityZone)
            property = bag.property
        }
    }

    /// `EnabledAnalysisType`
    public struct EnabledAnalysisType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `HTTP_HOST`
        public static var httpHost: Self { Self("HTTP_HOST") }
        /// `TLS_SNI`
        public static var tlsSni: Self { Self("TLS_SNI") }
    }

    /// `ListenerProperty`
    public struct ListenerProperty: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - port: `Port`.
        ///   - type: `Type`.
        public init(port: IntValue? = nil, type: TypeValue? = nil) {
            var bag = PropertyBag()
            bag.set("Port", port)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `HTTP`
            public static var http: Self { Self("HTTP") }
            /// `HTTPS`
            public static var https: Self { Self("HTTPS") }
        }
    }

    /// `NatGatewayMapping`
    public struct NatGatewayMapping: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - natGatewayId: `NatGatewayId`; replaces the resource when changed; at least 1 characters.
        public init(natGatewayId: StringValue) {
            var bag = PropertyBag()
            bag.set("NatGatewayId", natGatewayId)
            property = bag.property
        }
    }

    /// `ProxySettings`
    public struct ProxySettings: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - listenerProperties: `ListenerProperties`.
        public init(listenerProperties: [ListenerProperty]? = nil) {
            var bag = PropertyBag()
            bag.set("ListenerProperties", listenerProperties)
            property = bag.property
        }
    }

    /// `SubnetMapping`
    public struct SubnetMapping: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ipAddressType: `IPAddressType`.
        ///   - subnetId: `SubnetId`.
        public init(ipAddressType: IPAddressType? = nil, subnetId: SubnetID) {
            var bag = PropertyBag()
            bag.set("IPAddressType", ipAddressType)
            bag.set("SubnetId", subnetId)
            property = bag.property
        }

        /// `IPAddressType`
        public struct IPAddressType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DUALSTACK`
            public static var dualstack: Self { Self("DUALSTACK") }
            /// `IPV4`
            public static var ipv4: Self { Self("IPV4") }
            /// `IPV6`
            public static var ipv6: Self { Self("IPV6") }
        }
    }

    /// `VpcEndpoint`
    public struct VpcEndpoint: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - subnetMappings: `SubnetMappings`; replaces the resource when changed.
        ///   - vpcId: `VpcId`; replaces the resource when changed; 1 to 128 characters; `^vpc-[0-9a-f]+$`.
        public init(subnetMappings: [SubnetMapping]? = nil, vpcId: VPCID? = nil) {
            var bag = PropertyBag()
            bag.set("SubnetMappings", subnetMappings)
            bag.set("VpcId", vpcId)
            property = bag.property
        }
    }
}
