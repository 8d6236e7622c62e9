// Generated from the schema of AWS::ApplicationSignals::ServiceLevelObjective by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ApplicationSignals {
    /// `AWS::ApplicationSignals::ServiceLevelObjective`
    public struct ServiceLevelObjective: Resource {
        public static let resourceType = ResourceType(
            "AWS::ApplicationSignals::ServiceLevelObjective", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - burnRateConfigurations: `BurnRateConfigurations`; 0 to 10 items.
        ///   - description: `Description`; default `No description`; 1 to 1024 characters.
        ///   - exclusionWindows: `ExclusionWindows`; 0 to 10 items.
        ///   - goal: `Goal`.
        ///   - name: `Name`; replaces the resource when changed; `^[0-9A-Za-z][-._0-9A-Za-z ]{0,126}[0-9A-Za-z]$`.
        ///   - requestBasedSli: `RequestBasedSli`.
        ///   - sli: `Sli`.
        ///   - tags: `Tags`; 1 to 200 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            burnRateConfigurations: [BurnRateConfiguration]? = nil,
            description: StringValue? = nil,
            exclusionWindows: [ExclusionWindow]? = nil,
            goal: Goal? = nil,
            name: StringValue,
            requestBasedSli: RequestBasedSli? = nil,
            sli: Sli? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("BurnRateConfigurations", burnRateConfigurations)
            node.set("Description", description)
            node.set("ExclusionWindows", exclusionWindows)
            node.set("Goal", goal)
            node.set("Name", name)
            node.set("RequestBasedSli", requestBasedSli)
            node.set("Sli", sli)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `CreatedTime`.
        public var createdTime: IntValue { IntValue(attribute: "CreatedTime", of: node) }

        /// `Fn::GetAtt` of `EvaluationType`.
        public var evaluationType: StringValue { StringValue(attribute: "EvaluationType", of: node) }

        /// `Fn::GetAtt` of `LastUpdatedTime`.
        public var lastUpdatedTime: IntValue { IntValue(attribute: "LastUpdatedTime", of: node) }
    }
}

extension ApplicationSignals.ServiceLevelObjective {
    /// `BurnRateConfiguration`
    public struct BurnRateConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - lookBackWindowMinutes: `LookBackWindowMinutes`; 1 to 10080.
        public init(lookBackWindowMinutes: IntValue) {
            var bag = PropertyBag()
            bag.set("LookBackWindowMinutes", lookBackWindowMinutes)
            property = bag.property
        }
    }

    /// `CalendarInterval`
    public struct CalendarInterval: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - duration: `Duration`; at least 1.
        ///   - durationUnit: `DurationUnit`.
        ///   - startTime: `StartTime`; at least 946684800.
        public init(
            duration: IntValue,
            durationUnit: DurationUnit,
            startTime: IntValue
        ) {
            var bag = PropertyBag()
            bag.set("Duration", duration)
            bag.set("DurationUnit", durationUnit)
            bag.set("StartTime", startTime)
            property = bag.property
        }
    }

    /// `CompositeSliComponent`
    public struct CompositeSliComponent: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - operationName: `OperationName`.
        public init(operationName: StringValue) {
            var bag = PropertyBag()
            bag.set("OperationName", operationName)
            property = bag.property
        }
    }

    /// `CompositeSliConfig`
    public struct CompositeSliConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - compositeSliComponents: `CompositeSliComponents`; 2 to 20 items.
        ///   - selectionConfig: `SelectionConfig`.
        public init(
            compositeSliComponents: [CompositeSliComponent]? = nil,
            selectionConfig: SelectionConfig
        ) {
            var bag = PropertyBag()
            bag.set("CompositeSliComponents", compositeSliComponents)
            bag.set("SelectionConfig", selectionConfig)
            property = bag.property
        }
    }

    /// `DependencyConfig`
    public struct DependencyConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dependencyKeyAttributes: `DependencyKeyAttributes`.
        ///   - dependencyOperationName: `DependencyOperationName`; 1 to 255 characters.
        public init(
            dependencyKeyAttributes: [String: StringValue],
            dependencyOperationName: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("DependencyKeyAttributes", dependencyKeyAttributes)
            bag.set("DependencyOperationName", dependencyOperationName)
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
        ///   - name: `Name`.
        ///   - value: `Value`.
        public init(name: StringValue, value: StringValue) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `DurationUnit`
    public struct DurationUnit: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DAY`
        public static var day: Self { Self("DAY") }
        /// `HOUR`
        public static var hour: Self { Self("HOUR") }
        /// `MINUTE`
        public static var minute: Self { Self("MINUTE") }
        /// `MONTH`
        public static var month: Self { Self("MONTH") }
    }

    /// `ExclusionWindow`
    public struct ExclusionWindow: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - reason: `Reason`; default `No reason`; 1 to 1024 characters.
        ///   - recurrenceRule: `RecurrenceRule`.
        ///   - startTime: `StartTime`.
        ///   - window: `Window`.
        public init(
            reason: StringValue? = nil,
            recurrenceRule: RecurrenceRule? = nil,
            startTime: StringValue? = nil,
            window: Window
        ) {
            var bag = PropertyBag()
            bag.set("Reason", reason)
            bag.set("RecurrenceRule", recurrenceRule)
            bag.set("StartTime", startTime)
            bag.set("Window", window)
            property = bag.property
        }
    }

    /// `Goal`
    public struct Goal: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - attainmentGoal: `AttainmentGoal`.
        ///   - interval: `Interval`.
        ///   - warningThreshold: `WarningThreshold`.
        public init(
            attainmentGoal: DoubleValue? = nil,
            interval: Interval? = nil,
            warningThreshold: DoubleValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AttainmentGoal", attainmentGoal)
            bag.set("Interval", interval)
            bag.set("WarningThreshold", warningThreshold)
            property = bag.property
        }
    }

    /// `Interval`
    public struct Interval: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - calendarInterval: `CalendarInterval`.
        ///   - rollingInterval: `RollingInterval`.
        public init(
            calendarInterval: CalendarInterval? = nil,
            rollingInterval: RollingInterval? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CalendarInterval", calendarInterval)
            bag.set("RollingInterval", rollingInterval)
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
        ///   - dimensions: `Dimensions`.
        ///   - metricName: `MetricName`.
        ///   - namespace: `Namespace`.
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
        ///   - accountId: `AccountId`.
        ///   - expression: `Expression`.
        ///   - id: `Id`.
        ///   - metricStat: `MetricStat`.
        ///   - returnData: `ReturnData`.
        public init(
            accountId: StringValue? = nil,
            expression: StringValue? = nil,
            id: StringValue,
            metricStat: MetricStat? = nil,
            returnData: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AccountId", accountId)
            bag.set("Expression", expression)
            bag.set("Id", id)
            bag.set("MetricStat", metricStat)
            bag.set("ReturnData", returnData)
            property = bag.property
        }
    }

    /// `MetricSource`
    public struct MetricSource: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - metricSourceAttributes: `MetricSourceAttributes`.
        ///   - metricSourceKeyAttributes: `MetricSourceKeyAttributes`.
        public init(
            metricSourceAttributes: [String: StringValue]? = nil,
            metricSourceKeyAttributes: [String: StringValue]
        ) {
            var bag = PropertyBag()
            bag.set("MetricSourceAttributes", metricSourceAttributes)
            bag.set("MetricSourceKeyAttributes", metricSourceKeyAttributes)
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
        ///   - period: `Period`.
        ///   - stat: `Stat`.
        ///   - unit: `Unit`.
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

    /// `MonitoredRequestCountMetric`
    public struct MonitoredRequestCountMetric: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - badCountMetric: `BadCountMetric`.
        ///   - goodCountMetric: `GoodCountMetric`.
        public init(
            badCountMetric: [MetricDataQuery]? = nil,
            goodCountMetric: [MetricDataQuery]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BadCountMetric", badCountMetric)
            bag.set("GoodCountMetric", goodCountMetric)
            property = bag.property
        }
    }

    /// `RecurrenceRule`
    public struct RecurrenceRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - expression: `Expression`; 1 to 1024 characters.
        public init(expression: StringValue) {
            var bag = PropertyBag()
            bag.set("Expression", expression)
            property = bag.property
        }
    }

    /// `RequestBasedSli`
    public struct RequestBasedSli: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - comparisonOperator: `ComparisonOperator`.
        ///   - metricThreshold: `MetricThreshold`.
        ///   - requestBasedSliMetric: `RequestBasedSliMetric`.
        public init(
            comparisonOperator: ComparisonOperator? = nil,
            metricThreshold: DoubleValue? = nil,
            requestBasedSliMetric: RequestBasedSliMetric
        ) {
            var bag = PropertyBag()
            bag.set("ComparisonOperator", comparisonOperator)
            bag.set("MetricThreshold", metricThreshold)
            bag.set("RequestBasedSliMetric", requestBasedSliMetric)
            property = bag.property
        }

        /// `ComparisonOperator`
        public struct ComparisonOperator: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `GreaterThan`
            public static var greaterThan: Self { Self("GreaterThan") }
            /// `GreaterThanOrEqualTo`
            public static var greaterThanOrEqualTo: Self { Self("GreaterThanOrEqualTo") }
            /// `LessThan`
            public static var lessThan: Self { Self("LessThan") }
            /// `LessThanOrEqualTo`
            public static var lessThanOrEqualTo: Self { Self("LessThanOrEqualTo") }
        }
    }

    /// `RequestBasedSliMetric`
    public struct RequestBasedSliMetric: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - compositeSliConfig: `CompositeSliConfig`.
        ///   - dependencyConfig: `DependencyConfig`.
        ///   - keyAttributes: `KeyAttributes`.
        ///   - metricName: `MetricName`; 1 to 255 characters.
        ///   - metricSource: `MetricSource`.
        ///   - metricType: `MetricType`.
        ///   - monitoredRequestCountMetric: `MonitoredRequestCountMetric`.
        ///   - operationName: `OperationName`; 1 to 255 characters.
        ///   - totalRequestCountMetric: `TotalRequestCountMetric`.
        public init(
            compositeSliConfig: CompositeSliConfig? = nil,
            dependencyConfig: DependencyConfig? = nil,
            keyAttributes: [String: StringValue]? = nil,
            metricName: StringValue? = nil,
            metricSource: MetricSource? = nil,
            metricType: MetricType? = nil,
            monitoredRequestCountMetric: MonitoredRequestCountMetric? = nil,
            operationName: StringValue? = nil,
            totalRequestCountMetric: [MetricDataQuery]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CompositeSliConfig", compositeSliConfig)
            bag.set("DependencyConfig", dependencyConfig)
            bag.set("KeyAttributes", keyAttributes)
            bag.set("MetricName", metricName)
            bag.set("MetricSource", metricSource)
            bag.set("MetricType", metricType)
            bag.set("MonitoredRequestCountMetric", monitoredRequestCountMetric)
            bag.set("OperationName", operationName)
            bag.set("TotalRequestCountMetric", totalRequestCountMetric)
            property = bag.property
        }

        /// `MetricType`
        public struct MetricType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AVAILABILITY`
            public static var availability: Self { Self("AVAILABILITY") }
            /// `LATENCY`
            public static var latency: Self { Self("LATENCY") }
        }
    }

    /// `RollingInterval`
    public struct RollingInterval: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - duration: `Duration`; at least 1.
        ///   - durationUnit: `DurationUnit`.
        public init(duration: IntValue, durationUnit: DurationUnit) {
            var bag = PropertyBag()
            bag.set("Duration", duration)
            bag.set("DurationUnit", durationUnit)
            property = bag.property
        }
    }

    /// `SelectionConfig`
    public struct SelectionConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - pattern: `Pattern`; `^.+$`.
        ///   - type: `Type`.
        public init(pattern: StringValue? = nil, type: SelectionType) {
            var bag = PropertyBag()
            bag.set("Pattern", pattern)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `SelectionType`
    public struct SelectionType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `EXPLICIT`
        public static var explicit: Self { Self("EXPLICIT") }
        /// `PREFIX`
        public static var prefix: Self { Self("PREFIX") }
        /// `REGEX`
        public static var regex: Self { Self("REGEX") }
    }

    /// `Sli`
    public struct Sli: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - comparisonOperator: `ComparisonOperator`.
        ///   - metricThreshold: `MetricThreshold`.
        ///   - sliMetric: `SliMetric`.
        public init(
            comparisonOperator: ComparisonOperator,
            metricThreshold: DoubleValue,
            sliMetric: SliMetric
        ) {
            var bag = PropertyBag()
            bag.set("ComparisonOperator", comparisonOperator)
            bag.set("MetricThreshold", metricThreshold)
            bag.set("SliMetric", sliMetric)
            property = bag.property
        }

        /// `ComparisonOperator`
        public struct ComparisonOperator: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `GreaterThan`
            public static var greaterThan: Self { Self("GreaterThan") }
            /// `GreaterThanOrEqualTo`
            public static var greaterThanOrEqualTo: Self { Self("GreaterThanOrEqualTo") }
            /// `LessThan`
            public static var lessThan: Self { Self("LessThan") }
            /// `LessThanOrEqualTo`
            public static var lessThanOrEqualTo: Self { Self("LessThanOrEqualTo") }
        }
    }

    /// `SliMetric`
    public struct SliMetric: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - compositeSliConfig: `CompositeSliConfig`.
        ///   - dependencyConfig: `DependencyConfig`.
        ///   - keyAttributes: `KeyAttributes`.
        ///   - metricDataQueries: `MetricDataQueries`.
        ///   - metricName: `MetricName`; 1 to 255 characters.
        ///   - metricSource: `MetricSource`.
        ///   - metricType: `MetricType`.
        ///   - operationName: `OperationName`; 1 to 255 characters.
        ///   - periodSeconds: `PeriodSeconds`; 60 to 900.
        ///   - statistic: `Statistic`; 1 to 20 characters.
        public init(
            compositeSliConfig: CompositeSliConfig? = nil,
            dependencyConfig: DependencyConfig? = nil,
            keyAttributes: [String: StringValue]? = nil,
            metricDataQueries: [MetricDataQuery]? = nil,
            metricName: StringValue? = nil,
            metricSource: MetricSource? = nil,
            metricType: MetricType? = nil,
            operationName: StringValue? = nil,
            periodSeconds: IntValue? = nil,
            statistic: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CompositeSliConfig", compositeSliConfig)
            bag.set("DependencyConfig", dependencyConfig)
            bag.set("KeyAttributes", keyAttributes)
            bag.set("MetricDataQueries", metricDataQueries)
            bag.set("MetricName", metricName)
            bag.set("MetricSource", metricSource)
            bag.set("MetricType", metricType)
            bag.set("OperationName", operationName)
            bag.set("PeriodSeconds", periodSeconds)
            bag.set("Statistic", statistic)
            property = bag.property
        }

        /// `MetricType`
        public struct MetricType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AVAILABILITY`
            public static var availability: Self { Self("AVAILABILITY") }
            /// `LATENCY`
            public static var latency: Self { Self("LATENCY") }
        }
    }

    /// `Window`
    public struct Window: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - duration: `Duration`; at least 1.
        ///   - durationUnit: `DurationUnit`.
        public init(duration: IntValue, durationUnit: DurationUnit) {
            var bag = PropertyBag()
            bag.set("Duration", duration)
            bag.set("DurationUnit", durationUnit)
            property = bag.property
        }
    }
}
