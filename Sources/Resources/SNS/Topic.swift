// Generated from the schema of AWS::SNS::Topic by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SNS {
    /// `AWS::SNS::Topic`
    public struct Topic: Resource {
        public static let resourceType = ResourceType("AWS::SNS::Topic", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - archivePolicy: `ArchivePolicy`.
        ///   - contentBasedDeduplication: `ContentBasedDeduplication`.
        ///   - dataProtectionPolicy: `DataProtectionPolicy`.
        ///   - deliveryStatusLogging: `DeliveryStatusLogging`.
        ///   - displayName: `DisplayName`.
        ///   - fifoThroughputScope: `FifoThroughputScope`.
        ///   - fifoTopic: `FifoTopic`; replaces the resource when changed.
        ///   - kmsMasterKeyId: `KmsMasterKeyId`.
        ///   - maximumMessageSize: `MaximumMessageSize`; 1024 to 1048576.
        ///   - signatureVersion: `SignatureVersion`.
        ///   - subscription: `Subscription`.
        ///   - tags: `Tags`.
        ///   - topicName: `TopicName`; replaces the resource when changed; at most 256 characters.
        ///   - tracingConfig: `TracingConfig`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            archivePolicy: JSONValue? = nil,
            contentBasedDeduplication: BoolValue? = nil,
            dataProtectionPolicy: JSONValue? = nil,
            deliveryStatusLogging: [LoggingConfig]? = nil,
            displayName: StringValue? = nil,
            fifoThroughputScope: StringValue? = nil,
            fifoTopic: BoolValue? = nil,
            kmsMasterKeyId: StringValue? = nil,
            maximumMessageSize: IntValue? = nil,
            signatureVersion: StringValue? = nil,
            subscription: [Subscription]? = nil,
            tags: [Tag]? = nil,
            topicName: StringValue? = nil,
            tracingConfig: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ArchivePolicy", archivePolicy)
            node.set("ContentBasedDeduplication", contentBasedDeduplication)
            node.set("DataProtectionPolicy", dataProtectionPolicy)
            node.set("DeliveryStatusLogging", deliveryStatusLogging)
            node.set("DisplayName", displayName)
            node.set("FifoThroughputScope", fifoThroughputScope)
            node.set("FifoTopic", fifoTopic)
            node.set("KmsMasterKeyId", kmsMasterKeyId)
            node.set("MaximumMessageSize", maximumMessageSize)
            node.set("SignatureVersion", signatureVersion)
            node.set("Subscription", subscription)
            node.set("Tags", tags)
            node.set("TopicName", topicName)
            node.set("TracingConfig", tracingConfig)
        }

        /// What `Ref` returns.
        public var ref: TopicARN { TopicARN(reference: node) }

        /// `Fn::GetAtt` of `ContentBasedDeduplication`.
        public var contentBasedDeduplication: BoolValue { BoolValue(attribute: "ContentBasedDeduplication", of: node) }

        /// `Fn::GetAtt` of `DisplayName`.
        public var displayName: StringValue { StringValue(attribute: "DisplayName", of: node) }

        /// `Fn::GetAtt` of `FifoThroughputScope`.
        public var fifoThroughputScope: StringValue { StringValue(attribute: "FifoThroughputScope", of: node) }

        /// `Fn::GetAtt` of `FifoTopic`.
        public var fifoTopic: BoolValue { BoolValue(attribute: "FifoTopic", of: node) }

        /// `Fn::GetAtt` of `KmsMasterKeyId`.
        public var kmsMasterKeyId: StringValue { StringValue(attribute: "KmsMasterKeyId", of: node) }

        /// `Fn::GetAtt` of `MaximumMessageSize`.
        public var maximumMessageSize: IntValue { IntValue(attribute: "MaximumMessageSize", of: node) }

        /// `Fn::GetAtt` of `SignatureVersion`.
        public var signatureVersion: StringValue { StringValue(attribute: "SignatureVersion", of: node) }

        /// `Fn::GetAtt` of `TopicArn`.
        public var topicArn: TopicARN { TopicARN(attribute: "TopicArn", of: node) }

        /// `Fn::GetAtt` of `TopicName`.
        public var topicName: StringValue { StringValue(attribute: "TopicName", of: node) }

        /// `Fn::GetAtt` of `TracingConfig`.
        public var tracingConfig: StringValue { StringValue(attribute: "TracingConfig", of: node) }
    }
}

extension SNS.Topic {
    /// `LoggingConfig`
    public struct LoggingConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - failureFeedbackRoleArn: `FailureFeedbackRoleArn`.
        ///   - protocol: `Protocol`.
        ///   - successFeedbackRoleArn: `SuccessFeedbackRoleArn`.
        ///   - successFeedbackSampleRate: `SuccessFeedbackSampleRate`.
        public init(
            failureFeedbackRoleArn: RoleARN? = nil,
            `protocol`: ProtocolValue,
            successFeedbackRoleArn: RoleARN? = nil,
            successFeedbackSampleRate: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("FailureFeedbackRoleArn", failureFeedbackRoleArn)
            bag.set("Protocol", `protocol`)
            bag.set("SuccessFeedbackRoleArn", successFeedbackRoleArn)
            bag.set("SuccessFeedbackSampleRate", successFeedbackSampleRate)
            property = bag.property
        }

        /// `Protocol`
        public struct ProtocolValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `application`
            public static var application: Self { Self("application") }
            /// `firehose`
            public static var firehose: Self { Self("firehose") }
            /// `http/s`
            public static var httpS: Self { Self("http/s") }
            /// `lambda`
            public static var lambda: Self { Self("lambda") }
            /// `sqs`
            public static var sqs: Self { Self("sqs") }
        }
    }

    /// `Subscription`
    public struct Subscription: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - endpoint: `Endpoint`.
        ///   - protocol: `Protocol`.
        public init(endpoint: StringValue, `protocol`: StringValue) {
            var bag = PropertyBag()
            bag.set("Endpoint", endpoint)
            bag.set("Protocol", `protocol`)
            property = bag.property
        }
    }
}
