// Generated from the schema of AWS::Logs::LogAnomalyDetector by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Logs {
    /// `AWS::Logs::LogAnomalyDetector`
    public struct LogAnomalyDetector: Resource {
        public static let resourceType = ResourceType("AWS::Logs::LogAnomalyDetector")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - accountId: `AccountId`; cannot be read back.
        ///   - anomalyVisibilityTime: `AnomalyVisibilityTime`; 7 to 90.
        ///   - detectorName: `DetectorName`; at least 1 characters.
        ///   - evaluationFrequency: `EvaluationFrequency`.
        ///   - filterPattern: `FilterPattern`; 0 to 1024 characters.
        ///   - kmsKeyId: `KmsKeyId`; 0 to 256 characters.
        ///   - logGroupArnList: `LogGroupArnList`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            accountId: StringValue? = nil,
            anomalyVisibilityTime: DoubleValue? = nil,
            detectorName: StringValue? = nil,
            evaluationFrequency: EvaluationFrequency? = nil,
            filterPattern: StringValue? = nil,
            kmsKeyId: StringValue? = nil,
            logGroupArnList: [StringValue]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AccountId", accountId)
            node.set("AnomalyVisibilityTime", anomalyVisibilityTime)
            node.set("DetectorName", detectorName)
            node.set("EvaluationFrequency", evaluationFrequency)
            node.set("FilterPattern", filterPattern)
            node.set("KmsKeyId", kmsKeyId)
            node.set("LogGroupArnList", logGroupArnList)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AnomalyDetectorArn`.
        public var anomalyDetectorArn: StringValue { StringValue(attribute: "AnomalyDetectorArn", of: node) }

        /// `Fn::GetAtt` of `AnomalyDetectorStatus`.
        public var anomalyDetectorStatus: StringValue { StringValue(attribute: "AnomalyDetectorStatus", of: node) }

        /// `Fn::GetAtt` of `CreationTimeStamp`.
        public var creationTimeStamp: DoubleValue { DoubleValue(attribute: "CreationTimeStamp", of: node) }

        /// `Fn::GetAtt` of `LastModifiedTimeStamp`.
        public var lastModifiedTimeStamp: DoubleValue { DoubleValue(attribute: "LastModifiedTimeStamp", of: node) }
    }
}

extension Logs.LogAnomalyDetector {
    /// `EvaluationFrequency`
    public struct EvaluationFrequency: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `FIFTEEN_MIN`
        public static var fifteenMin: Self { Self("FIFTEEN_MIN") }
        /// `FIVE_MIN`
        public static var fiveMin: Self { Self("FIVE_MIN") }
        /// `ONE_HOUR`
        public static var oneHour: Self { Self("ONE_HOUR") }
        /// `TEN_MIN`
        public static var tenMin: Self { Self("TEN_MIN") }
        /// `THIRTY_MIN`
        public static var thirtyMin: Self { Self("THIRTY_MIN") }
    }
}
