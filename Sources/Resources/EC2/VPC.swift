// Generated from the schema of AWS::EC2::VPC by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::VPC`
    public struct VPC: Resource {
        public static let resourceType = ResourceType("AWS::EC2::VPC", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - cidrBlock: `CidrBlock`; replaces the resource when changed.
        ///   - enableDnsHostnames: `EnableDnsHostnames`.
        ///   - enableDnsSupport: `EnableDnsSupport`.
        ///   - instanceTenancy: `InstanceTenancy`; may replace the resource when changed.
        ///   - ipv4IpamPoolId: `Ipv4IpamPoolId`; replaces the resource when changed; cannot be read back.
        ///   - ipv4NetmaskLength: `Ipv4NetmaskLength`; replaces the resource when changed; cannot be read back.
        ///   - tags: `Tags`.
        ///   - vpcEncryptionControl: `VpcEncryptionControl`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            cidrBlock: StringValue? = nil,
            enableDnsHostnames: BoolValue? = nil,
            enableDnsSupport: BoolValue? = nil,
            instanceTenancy: InstanceTenancy? = nil,
            ipv4IpamPoolId: StringValue? = nil,
            ipv4NetmaskLength: IntValue? = nil,
            tags: [Tag]? = nil,
            vpcEncryptionControl: VpcEncryptionControl? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("CidrBlock", cidrBlock)
            node.set("EnableDnsHostnames", enableDnsHostnames)
            node.set("EnableDnsSupport", enableDnsSupport)
            node.set("InstanceTenancy", instanceTenancy)
            node.set("Ipv4IpamPoolId", ipv4IpamPoolId)
            node.set("Ipv4NetmaskLength", ipv4NetmaskLength)
            node.set("Tags", tags)
            node.set("VpcEncryptionControl", vpcEncryptionControl)
        }

        /// What `Ref` returns.
        public var ref: VPCID { VPCID(reference: node) }

        /// `Fn::GetAtt` of `CidrBlock`.
        public var cidrBlock: StringValue { StringValue(attribute: "CidrBlock", of: node) }

        /// `Fn::GetAtt` of `CidrBlockAssociations`.
        public var cidrBlockAssociations: [StringValue] {
            StringValue.list(attribute: "CidrBlockAssociations", of: node)
        }

        /// `Fn::GetAtt` of `DefaultNetworkAcl`.
        public var defaultNetworkAcl: StringValue { StringValue(attribute: "DefaultNetworkAcl", of: node) }

        /// `Fn::GetAtt` of `DefaultSecurityGroup`.
        public var defaultSecurityGroup: SecurityGroupID {
            SecurityGroupID(attribute: "DefaultSecurityGroup", of: node)
        }

        /// `Fn::GetAtt` of `EnableDnsHostnames`.
        public var enableDnsHostnames: BoolValue { BoolValue(attribute: "EnableDnsHostnames", of: node) }

        /// `Fn::GetAtt` of `EnableDnsSupport`.
        public var enableDnsSupport: BoolValue { BoolValue(attribute: "EnableDnsSupport", of: node) }

        /// `Fn::GetAtt` of `InstanceTenancy`.
        public var instanceTenancy: StringValue { StringValue(attribute: "InstanceTenancy", of: node) }

        /// `Fn::GetAtt` of `Ipv4IpamPoolId`.
        public var ipv4IpamPoolId: StringValue { StringValue(attribute: "Ipv4IpamPoolId", of: node) }

        /// `Fn::GetAtt` of `Ipv4NetmaskLength`.
        public var ipv4NetmaskLength: IntValue { IntValue(attribute: "Ipv4NetmaskLength", of: node) }

        /// `Fn::GetAtt` of `Ipv6CidrBlocks`.
        public var ipv6CidrBlocks: [StringValue] { StringValue.list(attribute: "Ipv6CidrBlocks", of: node) }

        /// `Fn::GetAtt` of `VpcEncryptionControl.EgressOnlyInternetGatewayExclusion`.
        public var vpcEncryptionControlEgressOnlyInternetGatewayExclusion: StringValue {
            StringValue(attribute: "VpcEncryptionControl.EgressOnlyInternetGatewayExclusion", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.ElasticFileSystemExclusion`.
        public var vpcEncryptionControlElasticFileSystemExclusion: StringValue {
            StringValue(attribute: "VpcEncryptionControl.ElasticFileSystemExclusion", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.InternetGatewayExclusion`.
        public var vpcEncryptionControlInternetGatewayExclusion: StringValue {
            StringValue(attribute: "VpcEncryptionControl.InternetGatewayExclusion", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.LambdaExclusion`.
        public var vpcEncryptionControlLambdaExclusion: StringValue {
            StringValue(attribute: "VpcEncryptionControl.LambdaExclusion", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.Mode`.
        public var vpcEncryptionControlMode: StringValue {
            StringValue(attribute: "VpcEncryptionControl.Mode", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.NatGatewayExclusion`.
        public var vpcEncryptionControlNatGatewayExclusion: StringValue {
            StringValue(attribute: "VpcEncryptionControl.NatGatewayExclusion", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State`.
        public var vpcEncryptionControlResourceExclusionsEgressOnlyInternetGatewayState: StringValue {
            StringValue(attribute: "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State", of: node)
        }

        // swift-format-ignore
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage`.
        public var vpcEncryptionControlResourceExclusionsEgressOnlyInternetGatewayStateMessage: StringValue {
            StringValue(attribute: "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State`.
        public var vpcEncryptionControlResourceExclusionsElasticFileSystemState: StringValue {
            StringValue(attribute: "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage`.
        public var vpcEncryptionControlResourceExclusionsElasticFileSystemStateMessage: StringValue {
            StringValue(attribute: "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.InternetGateway.State`.
        public var vpcEncryptionControlResourceExclusionsInternetGatewayState: StringValue {
            StringValue(attribute: "VpcEncryptionControl.ResourceExclusions.InternetGateway.State", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage`.
        public var vpcEncryptionControlResourceExclusionsInternetGatewayStateMessage: StringValue {
            StringValue(attribute: "VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.Lambda.State`.
        public var vpcEncryptionControlResourceExclusionsLambdaState: StringValue {
            StringValue(attribute: "VpcEncryptionControl.ResourceExclusions.Lambda.State", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage`.
        public var vpcEncryptionControlResourceExclusionsLambdaStateMessage: StringValue {
            StringValue(attribute: "VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.NatGateway.State`.
        public var vpcEncryptionControlResourceExclusionsNatGatewayState: StringValue {
            StringValue(attribute: "VpcEncryptionControl.ResourceExclusions.NatGateway.State", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage`.
        public var vpcEncryptionControlResourceExclusionsNatGatewayStateMessage: StringValue {
            StringValue(attribute: "VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State`.
        public var vpcEncryptionControlResourceExclusionsVirtualPrivateGatewayState: StringValue {
            StringValue(attribute: "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State", of: node)
        }

        // swift-format-ignore
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage`.
        public var vpcEncryptionControlResourceExclusionsVirtualPrivateGatewayStateMessage: StringValue {
            StringValue(attribute: "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VpcLattice.State`.
        public var vpcEncryptionControlResourceExclusionsVpcLatticeState: StringValue {
            StringValue(attribute: "VpcEncryptionControl.ResourceExclusions.VpcLattice.State", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage`.
        public var vpcEncryptionControlResourceExclusionsVpcLatticeStateMessage: StringValue {
            StringValue(attribute: "VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VpcPeering.State`.
        public var vpcEncryptionControlResourceExclusionsVpcPeeringState: StringValue {
            StringValue(attribute: "VpcEncryptionControl.ResourceExclusions.VpcPeering.State", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage`.
        public var vpcEncryptionControlResourceExclusionsVpcPeeringStateMessage: StringValue {
            StringValue(attribute: "VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.State`.
        public var vpcEncryptionControlState: StringValue {
            StringValue(attribute: "VpcEncryptionControl.State", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.StateMessage`.
        public var vpcEncryptionControlStateMessage: StringValue {
            StringValue(attribute: "VpcEncryptionControl.StateMessage", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.VirtualPrivateGatewayExclusion`.
        public var vpcEncryptionControlVirtualPrivateGatewayExclusion: StringValue {
            StringValue(attribute: "VpcEncryptionControl.VirtualPrivateGatewayExclusion", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.VpcEncryptionControlId`.
        public var vpcEncryptionControlVpcEncryptionControlId: StringValue {
            StringValue(attribute: "VpcEncryptionControl.VpcEncryptionControlId", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.VpcId`.
        public var vpcEncryptionControlVpcId: VPCID { VPCID(attribute: "VpcEncryptionControl.VpcId", of: node) }

        /// `Fn::GetAtt` of `VpcEncryptionControl.VpcLatticeExclusion`.
        public var vpcEncryptionControlVpcLatticeExclusion: StringValue {
            StringValue(attribute: "VpcEncryptionControl.VpcLatticeExclusion", of: node)
        }

        /// `Fn::GetAtt` of `VpcEncryptionControl.VpcPeeringExclusion`.
        public var vpcEncryptionControlVpcPeeringExclusion: StringValue {
            StringValue(attribute: "VpcEncryptionControl.VpcPeeringExclusion", of: node)
        }

        /// `Fn::GetAtt` of `VpcId`.
        public var vpcId: VPCID { VPCID(attribute: "VpcId", of: node) }
    }
}

extension EC2.VPC {
    /// `InstanceTenancy`
    public struct InstanceTenancy: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `dedicated`
        public static var dedicated: Self { Self("dedicated") }
        /// `default`
        public static var `default`: Self { Self("default") }
        /// `host`
        public static var host: Self { Self("host") }
    }

    /// `VpcEncryptionControl`
    public struct VpcEncryptionControl: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - egressOnlyInternetGatewayExclusion: `EgressOnlyInternetGatewayExclusion`;
        ///     replaces the resource when changed; cannot be read back.
        ///   - elasticFileSystemExclusion: `ElasticFileSystemExclusion`; replaces the resource when changed;
        ///     cannot be read back.
        ///   - internetGatewayExclusion: `InternetGatewayExclusion`; replaces the resource when changed;
        ///     cannot be read back.
        ///   - lambdaExclusion: `LambdaExclusion`; replaces the resource when changed; cannot be read back.
        ///   - mode: `Mode`; replaces the resource when changed.
        ///   - natGatewayExclusion: `NatGatewayExclusion`; replaces the resource when changed; cannot be read back.
        ///   - virtualPrivateGatewayExclusion: `VirtualPrivateGatewayExclusion`; replaces the resource when changed;
        ///     cannot be read back.
        ///   - vpcLatticeExclusion: `VpcLatticeExclusion`; replaces the resource when changed; cannot be read back.
        ///   - vpcPeeringExclusion: `VpcPeeringExclusion`; replaces the resource when changed; cannot be read back.
        public init(
            egressOnlyInternetGatewayExclusion: EgressOnlyInternetGatewayExclusion? = nil,
            elasticFileSystemExclusion: ElasticFileSystemExclusion? = nil,
            internetGatewayExclusion: InternetGatewayExclusion? = nil,
            lambdaExclusion: LambdaExclusion? = nil,
            mode: Mode? = nil,
            natGatewayExclusion: NatGatewayExclusion? = nil,
            virtualPrivateGatewayExclusion: VirtualPrivateGatewayExclusion? = nil,
            vpcLatticeExclusion: VpcLatticeExclusion? = nil,
            vpcPeeringExclusion: VpcPeeringExclusion? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EgressOnlyInternetGatewayExclusion", egressOnlyInternetGatewayExclusion)
            bag.set("ElasticFileSystemExclusion", elasticFileSystemExclusion)
            bag.set("InternetGatewayExclusion", internetGatewayExclusion)
            bag.set("LambdaExclusion", lambdaExclusion)
            bag.set("Mode", mode)
            bag.set("NatGatewayExclusion", natGatewayExclusion)
            bag.set("VirtualPrivateGatewayExclusion", virtualPrivateGatewayExclusion)
            bag.set("VpcLatticeExclusion", vpcLatticeExclusion)
            bag.set("VpcPeeringExclusion", vpcPeeringExclusion)
            property = bag.property
        }

        /// `EgressOnlyInternetGatewayExclusion`
        public struct EgressOnlyInternetGatewayExclusion: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `disable`
            public static var disable: Self { Self("disable") }
            /// `enable`
            public static var enable: Self { Self("enable") }
        }

        /// `ElasticFileSystemExclusion`
        public struct ElasticFileSystemExclusion: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `disable`
            public static var disable: Self { Self("disable") }
            /// `enable`
            public static var enable: Self { Self("enable") }
        }

        /// `InternetGatewayExclusion`
        public struct InternetGatewayExclusion: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `disable`
            public static var disable: Self { Self("disable") }
            /// `enable`
            public static var enable: Self { Self("enable") }
        }

        /// `LambdaExclusion`
        public struct LambdaExclusion: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `disable`
            public static var disable: Self { Self("disable") }
            /// `enable`
            public static var enable: Self { Self("enable") }
        }

        /// `Mode`
        public struct Mode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `enforce`
            public static var enforce: Self { Self("enforce") }
            /// `monitor`
            public static var monitor: Self { Self("monitor") }
        }

        /// `NatGatewayExclusion`
        public struct NatGatewayExclusion: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `disable`
            public static var disable: Self { Self("disable") }
            /// `enable`
            public static var enable: Self { Self("enable") }
        }

        /// `VirtualPrivateGatewayExclusion`
        public struct VirtualPrivateGatewayExclusion: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `disable`
            public static var disable: Self { Self("disable") }
            /// `enable`
            public static var enable: Self { Self("enable") }
        }

        /// `VpcLatticeExclusion`
        public struct VpcLatticeExclusion: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `disable`
            public static var disable: Self { Self("disable") }
            /// `enable`
            public static var enable: Self { Self("enable") }
        }

        /// `VpcPeeringExclusion`
        public struct VpcPeeringExclusion: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `disable`
            public static var disable: Self { Self("disable") }
            /// `enable`
            public static var enable: Self { Self("enable") }
        }
    }
}
