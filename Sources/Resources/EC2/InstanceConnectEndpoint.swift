// Generated from the schema of AWS::EC2::InstanceConnectEndpoint by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::InstanceConnectEndpoint`
    public struct InstanceConnectEndpoint: Resource {
        public static let resourceType = ResourceType("AWS::EC2::InstanceConnectEndpoint", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - clientToken: `ClientToken`; replaces the resource when changed; cannot be read back.
        ///   - preserveClientIp: `PreserveClientIp`; replaces the resource when changed.
        ///   - securityGroupIds: `SecurityGroupIds`; replaces the resource when changed; 0 to 16 items.
        ///   - subnetId: `SubnetId`; replaces the resource when changed.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            clientToken: StringValue? = nil,
            preserveClientIp: BoolValue? = nil,
            securityGroupIds: [SecurityGroupID]? = nil,
            subnetId: SubnetID,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ClientToken", clientToken)
            node.set("PreserveClientIp", preserveClientIp)
            node.set("SecurityGroupIds", securityGroupIds)
            node.set("SubnetId", subnetId)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AvailabilityZone`.
        public var availabilityZone: StringValue { StringValue(attribute: "AvailabilityZone", of: node) }

        /// `Fn::GetAtt` of `AvailabilityZoneId`.
        public var availabilityZoneId: StringValue { StringValue(attribute: "AvailabilityZoneId", of: node) }

        /// `Fn::GetAtt` of `CreatedAt`.
        public var createdAt: StringValue { StringValue(attribute: "CreatedAt", of: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `InstanceConnectEndpointArn`.
        public var instanceConnectEndpointArn: StringValue {
            StringValue(attribute: "InstanceConnectEndpointArn", of: node)
        }

        /// `Fn::GetAtt` of `NetworkInterfaceIds`.
        public var networkInterfaceIds: [StringValue] { StringValue.list(attribute: "NetworkInterfaceIds", of: node) }

        /// `Fn::GetAtt` of `OwnerId`.
        public var ownerId: StringValue { StringValue(attribute: "OwnerId", of: node) }

        /// `Fn::GetAtt` of `State`.
        public var state: StringValue { StringValue(attribute: "State", of: node) }

        /// `Fn::GetAtt` of `StateMessage`.
        public var stateMessage: StringValue { StringValue(attribute: "StateMessage", of: node) }

        /// `Fn::GetAtt` of `VpcId`.
        public var vpcId: VPCID { VPCID(attribute: "VpcId", of: node) }
    }
}
