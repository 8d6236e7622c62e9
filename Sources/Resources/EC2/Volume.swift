// Generated from the schema of AWS::EC2::Volume by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::Volume`
    public struct Volume: Resource {
        public static let resourceType = ResourceType("AWS::EC2::Volume", tags: .list("Tags"), data: .snapshot)
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - autoEnableIO: `AutoEnableIO`.
        ///   - availabilityZone: `AvailabilityZone`.
        ///   - availabilityZoneId: `AvailabilityZoneId`.
        ///   - encrypted: `Encrypted`.
        ///   - iops: `Iops`.
        ///   - kmsKeyId: `KmsKeyId`.
        ///   - multiAttachEnabled: `MultiAttachEnabled`.
        ///   - outpostArn: `OutpostArn`; cannot be read back.
        ///   - size: `Size`.
        ///   - snapshotId: `SnapshotId`.
        ///   - sourceVolumeId: `SourceVolumeId`.
        ///   - tags: `Tags`.
        ///   - throughput: `Throughput`.
        ///   - volumeInitializationRate: `VolumeInitializationRate`.
        ///   - volumeType: `VolumeType`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            autoEnableIO: BoolValue? = nil,
            availabilityZone: StringValue? = nil,
            availabilityZoneId: StringValue? = nil,
            encrypted: BoolValue? = nil,
            iops: IntValue? = nil,
            kmsKeyId: StringValue? = nil,
            multiAttachEnabled: BoolValue? = nil,
            outpostArn: StringValue? = nil,
            size: IntValue? = nil,
            snapshotId: StringValue? = nil,
            sourceVolumeId: StringValue? = nil,
            tags: [Tag]? = nil,
            throughput: IntValue? = nil,
            volumeInitializationRate: IntValue? = nil,
            volumeType: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AutoEnableIO", autoEnableIO)
            node.set("AvailabilityZone", availabilityZone)
            node.set("AvailabilityZoneId", availabilityZoneId)
            node.set("Encrypted", encrypted)
            node.set("Iops", iops)
            node.set("KmsKeyId", kmsKeyId)
            node.set("MultiAttachEnabled", multiAttachEnabled)
            node.set("OutpostArn", outpostArn)
            node.set("Size", size)
            node.set("SnapshotId", snapshotId)
            node.set("SourceVolumeId", sourceVolumeId)
            node.set("Tags", tags)
            node.set("Throughput", throughput)
            node.set("VolumeInitializationRate", volumeInitializationRate)
            node.set("VolumeType", volumeType)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `VolumeId`.
        public var volumeId: StringValue { StringValue(attribute: "VolumeId", of: node) }
    }
}
