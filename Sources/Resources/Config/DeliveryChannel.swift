// Generated from the schema of AWS::Config::DeliveryChannel by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Config {
    /// `AWS::Config::DeliveryChannel`
    public struct DeliveryChannel: Resource {
        public static let resourceType = ResourceType("AWS::Config::DeliveryChannel")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - configSnapshotDeliveryProperties: `ConfigSnapshotDeliveryProperties`.
        ///   - name: `Name`; replaces the resource when changed.
        ///   - s3BucketName: `S3BucketName`.
        ///   - s3KeyPrefix: `S3KeyPrefix`.
        ///   - s3KmsKeyArn: `S3KmsKeyArn`.
        ///   - snsTopicARN: `SnsTopicARN`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            configSnapshotDeliveryProperties: ConfigSnapshotDeliveryProperties? = nil,
            name: StringValue? = nil,
            s3BucketName: BucketName,
            s3KeyPrefix: StringValue? = nil,
            s3KmsKeyArn: StringValue? = nil,
            snsTopicARN: TopicARN? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ConfigSnapshotDeliveryProperties", configSnapshotDeliveryProperties)
            node.set("Name", name)
            node.set("S3BucketName", s3BucketName)
            node.set("S3KeyPrefix", s3KeyPrefix)
            node.set("S3KmsKeyArn", s3KmsKeyArn)
            node.set("SnsTopicARN", snsTopicARN)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension Config.DeliveryChannel {
    /// `ConfigSnapshotDeliveryProperties`
    public struct ConfigSnapshotDeliveryProperties: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - deliveryFrequency: `DeliveryFrequency`.
        public init(deliveryFrequency: DeliveryFrequency? = nil) {
            var bag = PropertyBag()
            bag.set("DeliveryFrequency", deliveryFrequency)
            property = bag.property
        }

        /// `DeliveryFrequency`
        public struct DeliveryFrequency: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `One_Hour`
            public static var oneHour: Self { Self("One_Hour") }
            /// `Six_Hours`
            public static var sixHours: Self { Self("Six_Hours") }
            /// `Three_Hours`
            public static var threeHours: Self { Self("Three_Hours") }
            /// `Twelve_Hours`
            public static var twelveHours: Self { Self("Twelve_Hours") }
            /// `TwentyFour_Hours`
            public static var twentyFourHours: Self { Self("TwentyFour_Hours") }
        }
    }
}
