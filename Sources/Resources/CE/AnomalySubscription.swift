// Generated from the schema of AWS::CE::AnomalySubscription by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CE {
    /// `AWS::CE::AnomalySubscription`
    public struct AnomalySubscription: Resource {
        public static let resourceType = ResourceType("AWS::CE::AnomalySubscription", tags: .list("ResourceTags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - frequency: `Frequency`.
        ///   - monitorArnList: `MonitorArnList`.
        ///   - resourceTags: `ResourceTags`; replaces the resource when changed; 0 to 200 items.
        ///   - subscribers: `Subscribers`.
        ///   - subscriptionName: `SubscriptionName`; 0 to 1024 characters; `[\S\s]*`.
        ///   - threshold: `Threshold`.
        ///   - thresholdExpression: `ThresholdExpression`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            frequency: Frequency,
            monitorArnList: [StringValue],
            resourceTags: [Tag]? = nil,
            subscribers: [Subscriber],
            subscriptionName: StringValue,
            threshold: DoubleValue? = nil,
            thresholdExpression: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Frequency", frequency)
            node.set("MonitorArnList", monitorArnList)
            node.set("ResourceTags", resourceTags)
            node.set("Subscribers", subscribers)
            node.set("SubscriptionName", subscriptionName)
            node.set("Threshold", threshold)
            node.set("ThresholdExpression", thresholdExpression)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AccountId`.
        public var accountId: StringValue { StringValue(attribute: "AccountId", of: node) }

        /// `Fn::GetAtt` of `SubscriptionArn`.
        public var subscriptionArn: StringValue { StringValue(attribute: "SubscriptionArn", of: node) }
    }
}

extension CE.AnomalySubscription {
    /// `Frequency`
    public struct Frequency: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DAILY`
        public static var daily: Self { Self("DAILY") }
        /// `IMMEDIATE`
        public static var immediate: Self { Self("IMMEDIATE") }
        /// `WEEKLY`
        public static var weekly: Self { Self("WEEKLY") }
    }

    /// `Subscriber`
    public struct Subscriber: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - address: `Address`.
        ///   - type: `Type`.
        public init(address: StringValue, type: TypeValue) {
            var bag = PropertyBag()
            bag.set("Address", address)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `EMAIL`
            public static var email: Self { Self("EMAIL") }
            /// `SNS`
            public static var sns: Self { Self("SNS") }
        }
    }
}
