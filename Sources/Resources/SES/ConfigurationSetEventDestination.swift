// Generated from the schema of AWS::SES::ConfigurationSetEventDestination by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SES {
    /// `AWS::SES::ConfigurationSetEventDestination`
    public struct ConfigurationSetEventDestination: Resource {
        public static let resourceType = ResourceType("AWS::SES::ConfigurationSetEventDestination")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - configurationSetName: `ConfigurationSetName`; replaces the resource when changed.
        ///   - eventDestination: `EventDestination`; may replace the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            configurationSetName: StringValue,
            eventDestination: EventDestination,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ConfigurationSetName", configurationSetName)
            node.set("EventDestination", eventDestination)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension SES.ConfigurationSetEventDestination {
    /// `CloudWatchDestination`
    public struct CloudWatchDestination: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dimensionConfigurations: `DimensionConfigurations`.
        public init(dimensionConfigurations: [DimensionConfiguration]? = nil) {
            var bag = PropertyBag()
            bag.set("DimensionConfigurations", dimensionConfigurations)
            property = bag.property
        }
    }

    /// `DimensionConfiguration`
    public struct DimensionConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - defaultDimensionValue: `DefaultDimensionValue`; 1 to 256 characters; `^[a-zA-Z0-9_-]{1,256}$`.
        ///   - dimensionName: `DimensionName`; 1 to 256 characters; `^[a-zA-Z0-9_:-]{1,256}$`.
        ///   - dimensionValueSource: `DimensionValueSource`.
        public init(
            defaultDimensionValue: StringValue,
            dimensionName: StringValue,
            dimensionValueSource: DimensionValueSource
        ) {
            var bag = PropertyBag()
            bag.set("DefaultDimensionValue", defaultDimensionValue)
            bag.set("DimensionName", dimensionName)
            bag.set("DimensionValueSource", dimensionValueSource)
            property = bag.property
        }

        /// `DimensionValueSource`
        public struct DimensionValueSource: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `EMAIL_HEADER`
            public static var EMAIL_HEADER: Self { Self("EMAIL_HEADER") }
            /// `LINK_TAG`
            public static var LINK_TAG: Self { Self("LINK_TAG") }
            /// `MESSAGE_TAG`
            public static var MESSAGE_TAG: Self { Self("MESSAGE_TAG") }
            /// `emailHeader`
            public static var emailHeader: Self { Self("emailHeader") }
            /// `linkTag`
            public static var linkTag: Self { Self("linkTag") }
            /// `messageTag`
            public static var messageTag: Self { Self("messageTag") }
        }
    }

    /// `EventBridgeDestination`
    public struct EventBridgeDestination: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - eventBusArn: `EventBusArn`; 36 to 1024 characters.
        public init(eventBusArn: StringValue) {
            var bag = PropertyBag()
            bag.set("EventBusArn", eventBusArn)
            property = bag.property
        }
    }

    /// `EventDestination`
    public struct EventDestination: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cloudWatchDestination: `CloudWatchDestination`.
        ///   - enabled: `Enabled`.
        ///   - eventBridgeDestination: `EventBridgeDestination`.
        ///   - kinesisFirehoseDestination: `KinesisFirehoseDestination`.
        ///   - matchingEventTypes: `MatchingEventTypes`.
        ///   - name: `Name`; may replace the resource when changed; `^[a-zA-Z0-9_-]{0,64}$`.
        ///   - snsDestination: `SnsDestination`.
        public init(
            cloudWatchDestination: CloudWatchDestination? = nil,
            enabled: BoolValue? = nil,
            eventBridgeDestination: EventBridgeDestination? = nil,
            kinesisFirehoseDestination: KinesisFirehoseDestination? = nil,
            matchingEventTypes: [StringValue],
            name: StringValue? = nil,
            snsDestination: SnsDestination? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CloudWatchDestination", cloudWatchDestination)
            bag.set("Enabled", enabled)
            bag.set("EventBridgeDestination", eventBridgeDestination)
            bag.set("KinesisFirehoseDestination", kinesisFirehoseDestination)
            bag.set("MatchingEventTypes", matchingEventTypes)
            bag.set("Name", name)
            bag.set("SnsDestination", snsDestination)
            property = bag.property
        }
    }

    /// `KinesisFirehoseDestination`
    public struct KinesisFirehoseDestination: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - deliveryStreamARN: `DeliveryStreamARN`.
        ///   - iamRoleARN: `IAMRoleARN`.
        public init(deliveryStreamARN: StringValue, iamRoleARN: RoleARN) {
            var bag = PropertyBag()
            bag.set("DeliveryStreamARN", deliveryStreamARN)
            bag.set("IAMRoleARN", iamRoleARN)
            property = bag.property
        }
    }

    /// `SnsDestination`
    public struct SnsDestination: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - topicARN: `TopicARN`; 36 to 1024 characters; `^arn:aws[a-z0-9-]*:sns:[a-z0-9-]+:\d{12}:[^:]+$`.
        public init(topicARN: TopicARN) {
            var bag = PropertyBag()
            bag.set("TopicARN", topicARN)
            property = bag.property
        }
    }
}
