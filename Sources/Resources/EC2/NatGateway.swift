// Generated from the schema of AWS::EC2::NatGateway by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::NatGateway`
    public struct NatGateway: Resource {
        public static let resourceType = ResourceType("AWS::EC2::NatGateway", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - allocationId: `AllocationId`; replaces the resource when changed.
        ///   - availabilityMode: `AvailabilityMode`; replaces the resource when changed.
        ///   - availabilityZoneAddresses: `AvailabilityZoneAddresses`.
        ///   - connectivityType: `ConnectivityType`; replaces the resource when changed.
        ///   - maxDrainDurationSeconds: `MaxDrainDurationSeconds`; cannot be read back.
        ///   - privateIpAddress: `PrivateIpAddress`; replaces the resource when changed.
        ///   - secondaryAllocationIds: `SecondaryAllocationIds`.
        ///   - secondaryPrivateIpAddressCount: `SecondaryPrivateIpAddressCount`; 1 to 31.
        ///   - secondaryPrivateIpAddresses: `SecondaryPrivateIpAddresses`.
        ///   - subnetId: `SubnetId`; replaces the resource when changed.
        ///   - tags: `Tags`.
        ///   - vpcId: `VpcId`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            allocationId: StringValue? = nil,
            availabilityMode: AvailabilityMode? = nil,
            availabilityZoneAddresses: [AvailabilityZoneAddress]? = nil,
            connectivityType: ConnectivityType? = nil,
            maxDrainDurationSeconds: IntValue? = nil,
            privateIpAddress: StringValue? = nil,
            secondaryAllocationIds: [StringValue]? = nil,
            secondaryPrivateIpAddressCount: IntValue? = nil,
            secondaryPrivateIpAddresses: [StringValue]? = nil,
            subnetId: SubnetID? = nil,
            tags: [Tag]? = nil,
            vpcId: VPCID? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AllocationId", allocationId)
            node.set("AvailabilityMode", availabilityMode)
            node.set("AvailabilityZoneAddresses", availabilityZoneAddresses)
            node.set("ConnectivityType", connectivityType)
            node.set("MaxDrainDurationSeconds", maxDrainDurationSeconds)
            node.set("PrivateIpAddress", privateIpAddress)
            node.set("SecondaryAllocationIds", secondaryAllocationIds)
            node.set("SecondaryPrivateIpAddressCount", secondaryPrivateIpAddressCount)
            node.set("SecondaryPrivateIpAddresses", secondaryPrivateIpAddresses)
            node.set("SubnetId", subnetId)
            node.set("Tags", tags)
            node.set("VpcId", vpcId)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AutoProvisionZones`.
        public var autoProvisionZones: StringValue { StringValue(attribute: "AutoProvisionZones", of: node) }

        /// `Fn::GetAtt` of `AutoScalingIps`.
        public var autoScalingIps: StringValue { StringValue(attribute: "AutoScalingIps", of: node) }

        /// `Fn::GetAtt` of `EniId`.
        public var eniId: StringValue { StringValue(attribute: "EniId", of: node) }

        /// `Fn::GetAtt` of `NatGatewayId`.
        public var natGatewayId: StringValue { StringValue(attribute: "NatGatewayId", of: node) }

        /// `Fn::GetAtt` of `RouteTableId`.
        public var routeTableId: StringValue { StringValue(attribute: "RouteTableId", of: node) }
    }
}

extension EC2.NatGateway {
    /// `AvailabilityMode`
    public struct AvailabilityMode: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `regional`
        public static var regional: Self { Self("regional") }
        /// `zonal`
        public static var zonal: Self { Self("zonal") }
    }

    /// `AvailabilityZoneAddress`
    public struct AvailabilityZoneAddress: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - allocationIds: `AllocationIds`.
        ///   - availabilityZone: `AvailabilityZone`.
        ///   - availabilityZoneId: `AvailabilityZoneId`.
        public init(
            allocationIds: [StringValue],
            availabilityZone: StringValue? = nil,
            availabilityZoneId: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AllocationIds", allocationIds)
            bag.set("AvailabilityZone", availabilityZone)
            bag.set("AvailabilityZoneId", availabilityZoneId)
            property = bag.property
        }
    }

    /// `ConnectivityType`
    public struct ConnectivityType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `private`
        public static var `private`: Self { Self("private") }
        /// `public`
        public static var `public`: Self { Self("public") }
    }
}
