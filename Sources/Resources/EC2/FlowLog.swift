// Generated from the schema of AWS::EC2::FlowLog by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::FlowLog`
    public struct FlowLog: Resource {
        public static let resourceType = ResourceType("AWS::EC2::FlowLog", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - deliverCrossAccountRole: `DeliverCrossAccountRole`; replaces the resource when changed.
        ///   - deliverLogsPermissionArn: `DeliverLogsPermissionArn`; replaces the resource when changed.
        ///   - destinationOptions: `DestinationOptions`; replaces the resource when changed.
        ///   - logDestination: `LogDestination`; replaces the resource when changed.
        ///   - logDestinationType: `LogDestinationType`; replaces the resource when changed.
        ///   - logFormat: `LogFormat`; replaces the resource when changed.
        ///   - logGroupName: `LogGroupName`; replaces the resource when changed.
        ///   - maxAggregationInterval: `MaxAggregationInterval`; replaces the resource when changed.
        ///   - resourceId: `ResourceId`; replaces the resource when changed.
        ///   - resourceType: `ResourceType`; replaces the resource when changed.
        ///   - tagFieldSpecifications: `TagFieldSpecifications`; replaces the resource when changed; 1 to 3 items.
        ///   - tags: `Tags`.
        ///   - trafficType: `TrafficType`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            deliverCrossAccountRole: StringValue? = nil,
            deliverLogsPermissionArn: StringValue? = nil,
            destinationOptions: DestinationOptions? = nil,
            logDestination: StringValue? = nil,
            logDestinationType: LogDestinationType? = nil,
            logFormat: StringValue? = nil,
            logGroupName: LogGroupName? = nil,
            maxAggregationInterval: IntValue? = nil,
            resourceId: StringValue,
            resourceType: ResourceTypeValue,
            tagFieldSpecifications: [TagFieldSpecification]? = nil,
            tags: [Tag]? = nil,
            trafficType: TrafficType? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("DeliverCrossAccountRole", deliverCrossAccountRole)
            node.set("DeliverLogsPermissionArn", deliverLogsPermissionArn)
            node.set("DestinationOptions", destinationOptions)
            node.set("LogDestination", logDestination)
            node.set("LogDestinationType", logDestinationType)
            node.set("LogFormat", logFormat)
            node.set("LogGroupName", logGroupName)
            node.set("MaxAggregationInterval", maxAggregationInterval)
            node.set("ResourceId", resourceId)
            node.set("ResourceType", resourceType)
            node.set("TagFieldSpecifications", tagFieldSpecifications)
            node.set("Tags", tags)
            node.set("TrafficType", trafficType)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension EC2.FlowLog {
    /// `DestinationOptions`
    public struct DestinationOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - fileFormat: `FileFormat`; replaces the resource when changed.
        ///   - hiveCompatiblePartitions: `HiveCompatiblePartitions`; replaces the resource when changed.
        ///   - perHourPartition: `PerHourPartition`; replaces the resource when changed.
        public init(
            fileFormat: FileFormat,
            hiveCompatiblePartitions: BoolValue,
            perHourPartition: BoolValue
        ) {
            var bag = PropertyBag()
            bag.set("FileFormat", fileFormat)
            bag.set("HiveCompatiblePartitions", hiveCompatiblePartitions)
            bag.set("PerHourPartition", perHourPartition)
            property = bag.property
        }

        /// `FileFormat`
        public struct FileFormat: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `parquet`
            public static var parquet: Self { Self("parquet") }
            /// `plain-text`
            public static var plainText: Self { Self("plain-text") }
        }
    }

    /// `LogDestinationType`
    public struct LogDestinationType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `cloud-watch-logs`
        public static var cloudWatchLogs: Self { Self("cloud-watch-logs") }
        /// `kinesis-data-firehose`
        public static var kinesisDataFirehose: Self { Self("kinesis-data-firehose") }
        /// `s3`
        public static var s3: Self { Self("s3") }
    }

    /// `ResourceType`
    public struct ResourceTypeValue: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `NetworkInterface`
        public static var networkInterface: Self { Self("NetworkInterface") }
        /// `RegionalNatGateway`
        public static var regionalNatGateway: Self { Self("RegionalNatGateway") }
        /// `Subnet`
        public static var subnet: Self { Self("Subnet") }
        /// `TransitGateway`
        public static var transitGateway: Self { Self("TransitGateway") }
        /// `TransitGatewayAttachment`
        public static var transitGatewayAttachment: Self { Self("TransitGatewayAttachment") }
        /// `VPC`
        public static var vpc: Self { Self("VPC") }
    }

    /// `TagFieldSpecification`
    public struct TagFieldSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - resourceType: `ResourceType`; replaces the resource when changed.
        ///   - tagKeys: `TagKeys`; replaces the resource when changed; 1 to 2 items.
        public init(resourceType: ResourceTypeValue, tagKeys: [StringValue]) {
            var bag = PropertyBag()
            bag.set("ResourceType", resourceType)
            bag.set("TagKeys", tagKeys)
            property = bag.property
        }

        /// `ResourceType`
        public struct ResourceTypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `auto-scaling-group`
            public static var autoScalingGroup: Self { Self("auto-scaling-group") }
            /// `instance`
            public static var instance: Self { Self("instance") }
            /// `network-interface`
            public static var networkInterface: Self { Self("network-interface") }
        }
    }

    /// `TrafficType`
    public struct TrafficType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ACCEPT`
        public static var accept: Self { Self("ACCEPT") }
        /// `ALL`
        public static var all: Self { Self("ALL") }
        /// `REJECT`
        public static var reject: Self { Self("REJECT") }
    }
}
