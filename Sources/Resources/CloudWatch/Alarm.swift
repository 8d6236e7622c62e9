// Generated from the schema of AWS::CloudWatch::Alarm by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CloudWatch {
    /// `AWS::CloudWatch::Alarm`
    public struct Alarm: Resource {
        public static let resourceType = ResourceType("AWS::CloudWatch::Alarm", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - actionConfiguration: `ActionConfiguration`.
        ///   - actionsEnabled: `ActionsEnabled`; default true.
        ///   - alarmActions: `AlarmActions`.
        ///   - alarmDescription: `AlarmDescription`; 0 to 1024 characters.
        ///   - alarmName: `AlarmName`; replaces the resource when changed; 0 to 255 characters.
        ///   - comparisonOperator: `ComparisonOperator`.
        ///   - datapointsToAlarm: `DatapointsToAlarm`; at least 1.
        ///   - dimensions: `Dimensions`; 0 to 30 items.
        ///   - evaluateLowSampleCountPercentile: `EvaluateLowSampleCountPercentile`; 1 to 255 characters.
        ///   - evaluationCriteria: `EvaluationCriteria`.
        ///   - evaluationInterval: `EvaluationInterval`; 10 to 3600.
        ///   - evaluationPeriods: `EvaluationPeriods`; at least 1.
        ///   - evaluationWindow: `EvaluationWindow`.
        ///   - extendedStatistic: `ExtendedStatistic`.
        ///   - insufficientDataActions: `InsufficientDataActions`.
        ///   - metricName: `MetricName`; 1 to 255 characters.
        ///   - metrics: `Metrics`.
        ///   - namespace: `Namespace`; 1 to 255 characters; `^[^:]`.
        ///   - okActions: `OKActions`.
        ///   - period: `Period`; at least 1.
        ///   - statistic: `Statistic`.
        ///   - tags: `Tags`; at most 50 items.
        ///   - threshold: `Threshold`.
        ///   - thresholdMetricId: `ThresholdMetricId`; 1 to 255 characters.
        ///   - treatMissingData: `TreatMissingData`; 1 to 255 characters.
        ///   - unit: `Unit`.
        ///   - warmUpConfiguration: `WarmUpConfiguration`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            actionConfiguration: ActionConfiguration? = nil,
            actionsEnabled: BoolValue? = nil,
            alarmActions: [StringValue]? = nil,
            alarmDescription: StringValue? = nil,
            alarmName: StringValue? = nil,
            comparisonOperator: ComparisonOperator? = nil,
            datapointsToAlarm: IntValue? = nil,
            dimensions: [Dimension]? = nil,
            evaluateLowSampleCountPercentile: StringValue? = nil,
            evaluationCriteria: EvaluationCriteria? = nil,
            evaluationInterval: IntValue? = nil,
            evaluationPeriods: IntValue? = nil,
            evaluationWindow: EvaluationWindow? = nil,
            extendedStatistic: StringValue? = nil,
            insufficientDataActions: [StringValue]? = nil,
            metricName: StringValue? = nil,
            metrics: [MetricDataQuery]? = nil,
            namespace: StringValue? = nil,
            okActions: [StringValue]? = nil,
            period: IntValue? = nil,
            statistic: Statistic? = nil,
            tags: [Tag]? = nil,
            threshold: DoubleValue? = nil,
            thresholdMetricId: StringValue? = nil,
            treatMissingData: TreatMissingData? = nil,
            unit: Unit? = nil,
            warmUpConfiguration: WarmUpConfiguration? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ActionConfiguration", actionConfiguration)
            node.set("ActionsEnabled", actionsEnabled)
            node.set("AlarmActions", alarmActions)
            node.set("AlarmDescription", alarmDescription)
            node.set("AlarmName", alarmName)
            node.set("ComparisonOperator", comparisonOperator)
            node.set("DatapointsToAlarm", datapointsToAlarm)
            node.set("Dimensions", dimensions)
            node.set("EvaluateLowSampleCountPercentile", evaluateLowSampleCountPercentile)
            node.set("EvaluationCriteria", evaluationCriteria)
            node.set("EvaluationInterval", evaluationInterval)
            node.set("EvaluationPeriods", evaluationPeriods)
            node.set("EvaluationWindow", evaluationWindow)
            node.set("ExtendedStatistic", extendedStatistic)
            node.set("InsufficientDataActions", insufficientDataActions)
            node.set("MetricName", metricName)
            node.set("Metrics", metrics)
            node.set("Namespace", namespace)
            node.set("OKActions", okActions)
            node.set("Period", period)
            node.set("Statistic", statistic)
            node.set("Tags", tags)
            node.set("Threshold", threshold)
            node.set("ThresholdMetricId", thresholdMetricId)
            node.set("TreatMissingData", treatMissingData)
            node.set("Unit", unit)
            node.set("WarmUpConfiguration", warmUpConfiguration)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }
    }
}

extension CloudWatch.Alarm {
    /// `ActionConfiguration`
    public struct ActionConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - alarmTagsPropagation: `AlarmTagsPropagation`.
        public init(alarmTagsPropagation: AlarmTagsPropagation? = nil) {
            var bag = PropertyBag()
            bag.set("AlarmTagsPropagation", alarmTagsPropagation)
            property = bag.property
        }
    }

    /// `AlarmPromQLCriteria`
    public struct AlarmPromQLCriteria: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - pendingPeriod: `PendingPeriod`.
        ///   - query: `Query`.
        ///   - recoveryPeriod: `RecoveryPeriod`.
        public init(
            pendingPeriod: IntValue? = nil,
            query: StringValue? = nil,
            recoveryPeriod: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("PendingPeriod", pendingPeriod)
            bag.set("Query", query)
            bag.set("RecoveryPeriod", recoveryPeriod)
            property = bag.property
        }
    }

    /// `AlarmTagsPropagation`
    public struct AlarmTagsPropagation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - excludedTagKeys: `ExcludedTagKeys`; 1 to 50 items.
        ///   - includedTagKeys: `IncludedTagKeys`; 1 to 50 items.
        public init(
            enabled: BoolValue,
            excludedTagKeys: [StringValue]? = nil,
            includedTagKeys: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("ExcludedTagKeys", excludedTagKeys)
            bag.set("IncludedTagKeys", includedTagKeys)
            property = bag.property
        }
    }

    /// `ComparisonOperator`
    public struct ComparisonOperator: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `GreaterThanOrEqualToThreshold`
        public static var greaterThanOrEqualToThreshold: Self { Self("GreaterThanOrEqualToThreshold") }
        /// `GreaterThanThreshold`
        public static var greaterThanThreshold: Self { Self("GreaterThanThreshold") }
        /// `GreaterThanUpperThreshold`
        public static var greaterThanUpperThreshold: Self { Self("GreaterThanUpperThreshold") }
        /// `LessThanLowerOrGreaterThanUpperThreshold`
        public static var lessThanLowerOrGreaterThanUpperThreshold: Self {
            Self("LessThanLowerOrGreaterThanUpperThreshold")
        }
        /// `LessThanLowerThreshold`
        public static var lessThanLowerThreshold: Self { Self("LessThanLowerThreshold") }
        /// `LessThanOrEqualToThreshold`
        public static var lessThanOrEqualToThreshold: Self { Self("LessThanOrEqualToThreshold") }
        /// `LessThanThreshold`
        public static var lessThanThreshold: Self { Self("LessThanThreshold") }
    }

    /// `Dimension`
    public struct Dimension: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; 1 to 255 characters.
        ///   - value: `Value`; 1 to 1024 characters.
        public init(name: StringValue, value: StringValue) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `EvaluationCriteria`
    public struct EvaluationCriteria: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - promQLCriteria: `PromQLCriteria`.
        public init(promQLCriteria: AlarmPromQLCriteria? = nil) {
            var bag = PropertyBag()
            bag.set("PromQLCriteria", promQLCriteria)
            property = bag.property
        }
    }

    /// `EvaluationWindow`
    public struct EvaluationWindow: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - slidingWindow: `SlidingWindow`.
        ///   - wallClockWindow: `WallClockWindow`.
        public init(slidingWindow: JSONValue? = nil, wallClockWindow: WallClockWindow? = nil) {
            var bag = PropertyBag()
            bag.set("SlidingWindow", slidingWindow)
            bag.set("WallClockWindow", wallClockWindow)
            property = bag.property
        }
    }

    /// `Metric`
    public struct Metric: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dimensions: `Dimensions`; 0 to 30 items.
        ///   - metricName: `MetricName`; 1 to 255 characters.
        ///   - namespace: `Namespace`; 1 to 255 characters; `^[^:]`.
        public init(
            dimensions: [Dimension]? = nil,
            metricName: StringValue? = nil,
            namespace: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Dimensions", dimensions)
            bag.set("MetricName", metricName)
            bag.set("Namespace", namespace)
            property = bag.property
        }
    }

    /// `MetricDataQuery`
    public struct MetricDataQuery: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accountId: `AccountId`; 1 to 255 characters.
        ///   - expression: `Expression`; 1 to 2048 characters.
        ///   - id: `Id`; 1 to 255 characters; `^([a-z])([A-Za-z0-9\_]*)$`.
        ///   - label: `Label`.
        ///   - metricStat: `MetricStat`.
        ///   - period: `Period`; at least 1.
        ///   - returnData: `ReturnData`.
        public init(
            accountId: StringValue? = nil,
            expression: StringValue? = nil,
            id: StringValue,
            label: StringValue? = nil,
            metricStat: MetricStat? = nil,
            period: IntValue? = nil,
            returnData: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AccountId", accountId)
            bag.set("Expression", expression)
            bag.set("Id", id)
            bag.set("Label", label)
            bag.set("MetricStat", metricStat)
            bag.set("Period", period)
            bag.set("ReturnData", returnData)
            property = bag.property
        }
    }

    /// `MetricStat`
    public struct MetricStat: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - metric: `Metric`.
        ///   - period: `Period`; at least 1.
        ///   - stat: `Stat`.
        ///   - unit: `Unit`.
        public init(
            metric: Metric,
            period: IntValue,
            stat: StringValue,
            unit: Unit? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Metric", metric)
            bag.set("Period", period)
            bag.set("Stat", stat)
            bag.set("Unit", unit)
            property = bag.property
        }

        /// `Unit`
        public struct Unit: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Bits`
            public static var bits: Self { Self("Bits") }
            /// `Bits/Second`
            public static var bitsSecond: Self { Self("Bits/Second") }
            /// `Bytes`
            public static var bytes: Self { Self("Bytes") }
            /// `Bytes/Second`
            public static var bytesSecond: Self { Self("Bytes/Second") }
            /// `Count`
            public static var count: Self { Self("Count") }
            /// `Count/Second`
            public static var countSecond: Self { Self("Count/Second") }
            /// `Gigabits`
            public static var gigabits: Self { Self("Gigabits") }
            /// `Gigabits/Second`
            public static var gigabitsSecond: Self { Self("Gigabits/Second") }
            /// `Gigabytes`
            public static var gigabytes: Self { Self("Gigabytes") }
            /// `Gigabytes/Second`
            public static var gigabytesSecond: Self { Self("Gigabytes/Second") }
            /// `Kilobits`
            public static var kilobits: Self { Self("Kilobits") }
            /// `Kilobits/Second`
            public static var kilobitsSecond: Self { Self("Kilobits/Second") }
            /// `Kilobytes`
            public static var kilobytes: Self { Self("Kilobytes") }
            /// `Kilobytes/Second`
            public static var kilobytesSecond: Self { Self("Kilobytes/Second") }
            /// `Megabits`
            public static var megabits: Self { Self("Megabits") }
            /// `Megabits/Second`
            public static var megabitsSecond: Self { Self("Megabits/Second") }
            /// `Megabytes`
            public static var megabytes: Self { Self("Megabytes") }
            /// `Megabytes/Second`
            public static var megabytesSecond: Self { Self("Megabytes/Second") }
            /// `Microseconds`
            public static var microseconds: Self { Self("Microseconds") }
            /// `Milliseconds`
            public static var milliseconds: Self { Self("Milliseconds") }
            /// `None`
            public static var noneValue: Self { Self("None") }
            /// `Percent`
            public static var percent: Self { Self("Percent") }
            /// `Seconds`
            public static var seconds: Self { Self("Seconds") }
            /// `Terabits`
            public static var terabits: Self { Self("Terabits") }
            /// `Terabits/Second`
            public static var terabitsSecond: Self { Self("Terabits/Second") }
            /// `Terabytes`
            public static var terabytes: Self { Self("Terabytes") }
            /// `Terabytes/Second`
            public static var terabytesSecond: Self { Self("Terabytes/Second") }
        }
    }

    /// `Statistic`
    public struct Statistic: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `Average`
        public static var average: Self { Self("Average") }
        /// `Maximum`
        public static var maximum: Self { Self("Maximum") }
        /// `Minimum`
        public static var minimum: Self { Self("Minimum") }
        /// `SampleCount`
        public static var sampleCount: Self { Self("SampleCount") }
        /// `Sum`
        public static var sum: Self { Self("Sum") }
    }

    /// `TreatMissingData`
    public struct TreatMissingData: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `breaching`
        public static var breaching: Self { Self("breaching") }
        /// `ignore`
        public static var ignore: Self { Self("ignore") }
        /// `missing`
        public static var missing: Self { Self("missing") }
        /// `notBreaching`
        public static var notBreaching: Self { Self("notBreaching") }
    }

    /// `Unit`
    public struct Unit: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `Bits`
        public static var bits: Self { Self("Bits") }
        /// `Bits/Second`
        public static var bitsSecond: Self { Self("Bits/Second") }
        /// `Bytes`
        public static var bytes: Self { Self("Bytes") }
        /// `Bytes/Second`
        public static var bytesSecond: Self { Self("Bytes/Second") }
        /// `Count`
        public static var count: Self { Self("Count") }
        /// `Count/Second`
        public static var countSecond: Self { Self("Count/Second") }
        /// `Gigabits`
        public static var gigabits: Self { Self("Gigabits") }
        /// `Gigabits/Second`
        public static var gigabitsSecond: Self { Self("Gigabits/Second") }
        /// `Gigabytes`
        public static var gigabytes: Self { Self("Gigabytes") }
        /// `Gigabytes/Second`
        public static var gigabytesSecond: Self { Self("Gigabytes/Second") }
        /// `Kilobits`
        public static var kilobits: Self { Self("Kilobits") }
        /// `Kilobits/Second`
        public static var kilobitsSecond: Self { Self("Kilobits/Second") }
        /// `Kilobytes`
        public static var kilobytes: Self { Self("Kilobytes") }
        /// `Kilobytes/Second`
        public static var kilobytesSecond: Self { Self("Kilobytes/Second") }
        /// `Megabits`
        public static var megabits: Self { Self("Megabits") }
        /// `Megabits/Second`
        public static var megabitsSecond: Self { Self("Megabits/Second") }
        /// `Megabytes`
        public static var megabytes: Self { Self("Megabytes") }
        /// `Megabytes/Second`
        public static var megabytesSecond: Self { Self("Megabytes/Second") }
        /// `Microseconds`
        public static var microseconds: Self { Self("Microseconds") }
        /// `Milliseconds`
        public static var milliseconds: Self { Self("Milliseconds") }
        /// `None`
        public static var noneValue: Self { Self("None") }
        /// `Percent`
        public static var percent: Self { Self("Percent") }
        /// `Seconds`
        public static var seconds: Self { Self("Seconds") }
        /// `Terabits`
        public static var terabits: Self { Self("Terabits") }
        /// `Terabits/Second`
        public static var terabitsSecond: Self { Self("Terabits/Second") }
        /// `Terabytes`
        public static var terabytes: Self { Self("Terabytes") }
        /// `Terabytes/Second`
        public static var terabytesSecond: Self { Self("Terabytes/Second") }
    }

    /// `WallClockWindow`
    public struct WallClockWindow: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - timezone: `Timezone`.
        public init(timezone: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Timezone", timezone)
            property = bag.property
        }
    }

    /// `WarmUpConfiguration`
    public struct WarmUpConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - onlyStartEvaluatingAfterWarmUpPeriodEnds: `OnlyStartEvaluatingAfterWarmUpPeriodEnds`.
        ///   - warmUpPeriodDurationInMinutes: `WarmUpPeriodDurationInMinutes`; 1 to 2880.
        public init(
            onlyStartEvaluatingAfterWarmUpPeriodEnds: BoolValue? = nil,
            warmUpPeriodDurationInMinutes: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("OnlyStartEvaluatingAfterWarmUpPeriodEnds", onlyStartEvaluatingAfterWarmUpPeriodEnds)
            bag.set("WarmUpPeriodDurationInMinutes", warmUpPeriodDurationInMinutes)
            property = bag.property
        }
    }
}
