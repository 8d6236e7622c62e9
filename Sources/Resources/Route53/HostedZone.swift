// Generated from the schema of AWS::Route53::HostedZone by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Route53 {
    /// `AWS::Route53::HostedZone`
    public struct HostedZone: Resource {
        public static let resourceType = ResourceType(
            "AWS::Route53::HostedZone", tags: .list("HostedZoneTags"), data: .retain)
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - delegationSetId: `DelegationSetId`; replaces the resource when changed; 0 to 32 characters.
        ///   - hostedZoneConfig: `HostedZoneConfig`.
        ///   - hostedZoneFeatures: `HostedZoneFeatures`.
        ///   - hostedZoneTags: `HostedZoneTags`.
        ///   - name: `Name`; replaces the resource when changed; 0 to 1024 characters.
        ///   - queryLoggingConfig: `QueryLoggingConfig`.
        ///   - vpcs: `VPCs`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            delegationSetId: StringValue? = nil,
            hostedZoneConfig: HostedZoneConfig? = nil,
            hostedZoneFeatures: HostedZoneFeatures? = nil,
            hostedZoneTags: [Tag]? = nil,
            name: StringValue? = nil,
            queryLoggingConfig: QueryLoggingConfig? = nil,
            vpcs: [VPC]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("DelegationSetId", delegationSetId)
            node.set("HostedZoneConfig", hostedZoneConfig)
            node.set("HostedZoneFeatures", hostedZoneFeatures)
            node.set("HostedZoneTags", hostedZoneTags)
            node.set("Name", name)
            node.set("QueryLoggingConfig", queryLoggingConfig)
            node.set("VPCs", vpcs)
        }

        /// What `Ref` returns.
        public var ref: HostedZoneID { HostedZoneID(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: HostedZoneID { HostedZoneID(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `NameServers`.
        public var nameServers: [StringValue] { StringValue.list(attribute: "NameServers", of: node) }
    }
}

extension Route53.HostedZone {
    /// `HostedZoneConfig`
    public struct HostedZoneConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - comment: `Comment`; 0 to 256 characters.
        public init(comment: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Comment", comment)
            property = bag.property
        }
    }

    /// `HostedZoneFeatures`
    public struct HostedZoneFeatures: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enableAcceleratedRecovery: `EnableAcceleratedRecovery`.
        public init(enableAcceleratedRecovery: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("EnableAcceleratedRecovery", enableAcceleratedRecovery)
            property = bag.property
        }
    }

    /// `QueryLoggingConfig`
    public struct QueryLoggingConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cloudWatchLogsLogGroupArn: `CloudWatchLogsLogGroupArn`.
        public init(cloudWatchLogsLogGroupArn: StringValue) {
            var bag = PropertyBag()
            bag.set("CloudWatchLogsLogGroupArn", cloudWatchLogsLogGroupArn)
            property = bag.property
        }
    }

    /// `VPC`
    public struct VPC: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - vpcId: `VPCId`.
        ///   - vpcRegion: `VPCRegion`.
        public init(vpcId: VPCID, vpcRegion: StringValue) {
            var bag = PropertyBag()
            bag.set("VPCId", vpcId)
            bag.set("VPCRegion", vpcRegion)
            property = bag.property
        }
    }
}
