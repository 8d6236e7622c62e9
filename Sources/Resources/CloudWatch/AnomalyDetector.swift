// Generated from the schema of AWS::CloudWatch::AnomalyDetector by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CloudWatch {
    /// `AWS::CloudWatch::AnomalyDetector`
    public struct AnomalyDetector: Resource {
        public static let resourceType = ResourceType("AWS::CloudWatch::AnomalyDetector")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - configuration: `Configuration`.
        ///   - dimensions: `Dimensions`; replaces the resource when changed.
        ///   - metricCharacteristics: `MetricCharacteristics`; replaces the resource when changed.
        ///   - metricMathAnomalyDetector: `MetricMathAnomalyDetector`; replaces the resource when changed.
        ///   - metricName: `MetricName`; replaces the resource when changed.
        ///   - namespace: `Namespace`; replaces the resource when changed.
        ///   - singleMetricAnomalyDetector: `SingleMetricAnomalyDetector`; replaces the resource when changed.
        ///   - stat: `Stat`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            configuration: Configuration? = nil,
            dimensions: [Dimension]? = nil,
            metricCharacteristics: MetricCharacteristics? = nil,
            metricMathAnomalyDetector: MetricMathAnomalyDetector? = nil,
            metricName: StringValue? = nil,
            namespace: StringValue? = nil,
            singleMetricAnomalyDetector: SingleMetricAnomalyDetector? = nil,
            stat: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Configuration", configuration)
            node.set("Dimensions", dimensions)
            node.set("MetricCharacteristics", metricCharacteristics)
            node.set("MetricMathAnomalyDetector", metricMathAnomalyDetector)
            node.set("MetricName", metricName)
            node.set("Namespace", namespace)
            node.set("SingleMetricAnomalyDetector", singleMetricAnomalyDetector)
            node.set("Stat", stat)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension CloudWatch.AnomalyDetector {
    /// `Configuration`
    public struct Configuration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - excludedTimeRanges: `ExcludedTimeRanges`.
        ///   - metricTimeZone: `MetricTimeZone`.
        public init(excludedTimeRanges: [Range]? = nil, metricTimeZone: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("ExcludedTimeRanges", excludedTimeRanges)
            bag.set("MetricTimeZone", metricTimeZone)
            property = bag.property
        }
    }

    /// `Dimension`
    public struct Dimension: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; replaces the resource when changed.
        ///   - value: `Value`; replaces the resource when changed.
        public init(name: StringValue, value: StringValue) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Value", value)
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
        ///   - dimensions: `Dimensions`; replaces the resource when changed.
        ///   - metricName: `MetricName`; replaces the resource when changed.
        ///   - namespace: `Namespace`; replaces the resource when changed.
        public init(
            dimensions: [Dimension]? = nil,
            metricName: StringValue,
            namespace: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Dimensions", dimensions)
            bag.set("MetricName", metricName)
            bag.set("Namespace", namespace)
            property = bag.property
        }
    }

    /// `MetricCharacteristics`
    public struct MetricCharacteristics: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - periodicSpikes: `PeriodicSpikes`; replaces the resource when changed.
        public init(periodicSpikes: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("PeriodicSpikes", periodicSpikes)
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
        ///   - accountId: `AccountId`; replaces the resource when changed.
        ///   - expression: `Expression`; replaces the resource when changed.
        ///   - id: `Id`; replaces the resource when changed.
        ///   - label: `Label`; replaces the resource when changed.
        ///   - metricStat: `MetricStat`; replaces the resource when changed.
        ///   - period: `Period`; replaces the resource when changed.
        ///   - returnData: `ReturnData`; replaces the resource when changed.
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

    /// `MetricMathAnomalyDetector`
    public struct MetricMathAnomalyDetector: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - metricDataQueries: `MetricDataQueries`; replaces the resource when changed.
        public init(metricDataQueries: [MetricDataQuery]? = nil) {
            var bag = PropertyBag()
            bag.set("MetricDataQueries", metricDataQueries)
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
        ///   - metric: `Metric`; replaces the resource when changed.
        ///   - period: `Period`; replaces the resource when changed.
        ///   - stat: `Stat`; replaces the resource when changed.
        ///   - unit: `Unit`; replaces the resource when changed.
        public init(
            metric: Metric,
            period: IntValue,
            stat: StringValue,
            unit: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Metric", metric)
            bag.set("Period", period)
            bag.set("Stat", stat)
            bag.set("Unit", unit)
            property = bag.property
        }
    }

    /// `Range`
    public struct Range: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - endTime: `EndTime`.
        ///   - startTime: `StartTime`.
        public init(endTime: StringValue, startTime: StringValue) {
            var bag = PropertyBag()
            bag.set("EndTime", endTime)
            bag.set("StartTime", startTime)
            property = bag.property
        }
    }

    /// `SingleMetricAnomalyDetector`
    public struct SingleMetricAnomalyDetector: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accountId: `AccountId`; replaces the resource when changed.
        ///   - dimensions: `Dimensions`; replaces the resource when changed.
        ///   - metricName: `MetricName`; replaces the resource when changed.
        ///   - namespace: `Namespace`; replaces the resource when changed.
        ///   - stat: `Stat`; replaces the resource when changed.
        public init(
            accountId: StringValue? = nil,
            dimensions: [Dimension]? = nil,
            metricName: StringValue? = nil,
            namespace: StringValue? = nil,
            stat: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AccountId", accountId)
            bag.set("Dimensions", dimensions)
            bag.set("MetricName", metricName)
            bag.set("Namespace", namespace)
            bag.set("Stat", stat)
            property = bag.property
        }
    }
}
