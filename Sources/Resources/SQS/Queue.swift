// Generated from the schema of AWS::SQS::Queue by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SQS {
    /// `AWS::SQS::Queue`
    public struct Queue: Resource {
        public static let resourceType = ResourceType("AWS::SQS::Queue", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - contentBasedDeduplication: `ContentBasedDeduplication`.
        ///   - deduplicationScope: `DeduplicationScope`.
        ///   - delaySeconds: `DelaySeconds`; 0 to 900.
        ///   - fifoQueue: `FifoQueue`; replaces the resource when changed.
        ///   - fifoThroughputLimit: `FifoThroughputLimit`.
        ///   - kmsDataKeyReusePeriodSeconds: `KmsDataKeyReusePeriodSeconds`; 60 to 86400.
        ///   - kmsMasterKeyId: `KmsMasterKeyId`.
        ///   - maximumMessageSize: `MaximumMessageSize`; 1024 to 1048576.
        ///   - messageRetentionPeriod: `MessageRetentionPeriod`; 60 to 1209600.
        ///   - queueName: `QueueName`; replaces the resource when changed.
        ///   - receiveMessageWaitTimeSeconds: `ReceiveMessageWaitTimeSeconds`; 0 to 20.
        ///   - redriveAllowPolicy: `RedriveAllowPolicy`.
        ///   - redrivePolicy: `RedrivePolicy`.
        ///   - sqsManagedSseEnabled: `SqsManagedSseEnabled`.
        ///   - tags: `Tags`.
        ///   - visibilityTimeout: `VisibilityTimeout`; 0 to 43200.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            contentBasedDeduplication: BoolValue? = nil,
            deduplicationScope: StringValue? = nil,
            delaySeconds: IntValue? = nil,
            fifoQueue: BoolValue? = nil,
            fifoThroughputLimit: StringValue? = nil,
            kmsDataKeyReusePeriodSeconds: IntValue? = nil,
            kmsMasterKeyId: StringValue? = nil,
            maximumMessageSize: IntValue? = nil,
            messageRetentionPeriod: IntValue? = nil,
            queueName: StringValue? = nil,
            receiveMessageWaitTimeSeconds: IntValue? = nil,
            redriveAllowPolicy: JSONValue? = nil,
            redrivePolicy: JSONValue? = nil,
            sqsManagedSseEnabled: BoolValue? = nil,
            tags: [Tag]? = nil,
            visibilityTimeout: IntValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ContentBasedDeduplication", contentBasedDeduplication)
            node.set("DeduplicationScope", deduplicationScope)
            node.set("DelaySeconds", delaySeconds)
            node.set("FifoQueue", fifoQueue)
            node.set("FifoThroughputLimit", fifoThroughputLimit)
            node.set("KmsDataKeyReusePeriodSeconds", kmsDataKeyReusePeriodSeconds)
            node.set("KmsMasterKeyId", kmsMasterKeyId)
            node.set("MaximumMessageSize", maximumMessageSize)
            node.set("MessageRetentionPeriod", messageRetentionPeriod)
            node.set("QueueName", queueName)
            node.set("ReceiveMessageWaitTimeSeconds", receiveMessageWaitTimeSeconds)
            node.set("RedriveAllowPolicy", redriveAllowPolicy)
            node.set("RedrivePolicy", redrivePolicy)
            node.set("SqsManagedSseEnabled", sqsManagedSseEnabled)
            node.set("Tags", tags)
            node.set("VisibilityTimeout", visibilityTimeout)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: QueueARN { QueueARN(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `ContentBasedDeduplication`.
        public var contentBasedDeduplication: BoolValue { BoolValue(attribute: "ContentBasedDeduplication", of: node) }

        /// `Fn::GetAtt` of `DeduplicationScope`.
        public var deduplicationScope: StringValue { StringValue(attribute: "DeduplicationScope", of: node) }

        /// `Fn::GetAtt` of `DelaySeconds`.
        public var delaySeconds: IntValue { IntValue(attribute: "DelaySeconds", of: node) }

        /// `Fn::GetAtt` of `FifoQueue`.
        public var fifoQueue: BoolValue { BoolValue(attribute: "FifoQueue", of: node) }

        /// `Fn::GetAtt` of `FifoThroughputLimit`.
        public var fifoThroughputLimit: StringValue { StringValue(attribute: "FifoThroughputLimit", of: node) }

        /// `Fn::GetAtt` of `KmsDataKeyReusePeriodSeconds`.
        public var kmsDataKeyReusePeriodSeconds: IntValue {
            IntValue(attribute: "KmsDataKeyReusePeriodSeconds", of: node)
        }

        /// `Fn::GetAtt` of `KmsMasterKeyId`.
        public var kmsMasterKeyId: StringValue { StringValue(attribute: "KmsMasterKeyId", of: node) }

        /// `Fn::GetAtt` of `MaximumMessageSize`.
        public var maximumMessageSize: IntValue { IntValue(attribute: "MaximumMessageSize", of: node) }

        /// `Fn::GetAtt` of `MessageRetentionPeriod`.
        public var messageRetentionPeriod: IntValue { IntValue(attribute: "MessageRetentionPeriod", of: node) }

        /// `Fn::GetAtt` of `QueueName`.
        public var queueName: StringValue { StringValue(attribute: "QueueName", of: node) }

        /// `Fn::GetAtt` of `QueueUrl`.
        public var queueUrl: StringValue { StringValue(attribute: "QueueUrl", of: node) }

        /// `Fn::GetAtt` of `ReceiveMessageWaitTimeSeconds`.
        public var receiveMessageWaitTimeSeconds: IntValue {
            IntValue(attribute: "ReceiveMessageWaitTimeSeconds", of: node)
        }

        /// `Fn::GetAtt` of `RedrivePolicy.deadLetterTargetArn`.
        public var redrivePolicyDeadLetterTargetArn: StringValue {
            StringValue(attribute: "RedrivePolicy.deadLetterTargetArn", of: node)
        }

        /// `Fn::GetAtt` of `RedrivePolicy.maxReceiveCount`.
        public var redrivePolicyMaxReceiveCount: IntValue {
            IntValue(attribute: "RedrivePolicy.maxReceiveCount", of: node)
        }

        /// `Fn::GetAtt` of `SqsManagedSseEnabled`.
        public var sqsManagedSseEnabled: BoolValue { BoolValue(attribute: "SqsManagedSseEnabled", of: node) }

        /// `Fn::GetAtt` of `VisibilityTimeout`.
        public var visibilityTimeout: IntValue { IntValue(attribute: "VisibilityTimeout", of: node) }
    }
}
