// Generated from the schema of AWS::AutoScaling::ScalingPolicy by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension AutoScaling {
    /// `AWS::AutoScaling::ScalingPolicy`
    public struct ScalingPolicy: Resource {
        public static let resourceType = ResourceType("AWS::AutoScaling::ScalingPolicy")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - adjustmentType: `AdjustmentType`; 1 to 255 characters.
        ///   - autoScalingGroupName: `AutoScalingGroupName`; replaces the resource when changed; 1 to 255 characters.
        ///   - cooldown: `Cooldown`.
        ///   - estimatedInstanceWarmup: `EstimatedInstanceWarmup`.
        ///   - metricAggregationType: `MetricAggregationType`; 1 to 32 characters.
        ///   - minAdjustmentMagnitude: `MinAdjustmentMagnitude`.
        ///   - policyType: `PolicyType`; 1 to 64 characters.
        ///   - predictiveScalingConfiguration: `PredictiveScalingConfiguration`.
        ///   - scalingAdjustment: `ScalingAdjustment`.
        ///   - stepAdjustments: `StepAdjustments`.
        ///   - targetTrackingConfiguration: `TargetTrackingConfiguration`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            adjustmentType: AdjustmentType? = nil,
            autoScalingGroupName: StringValue,
            cooldown: StringValue? = nil,
            estimatedInstanceWarmup: IntValue? = nil,
            metricAggregationType: MetricAggregationType? = nil,
            minAdjustmentMagnitude: IntValue? = nil,
            policyType: PolicyType? = nil,
            predictiveScalingConfiguration: PredictiveScalingConfiguration? = nil,
            scalingAdjustment: IntValue? = nil,
            stepAdjustments: [StepAdjustment]? = nil,
            targetTrackingConfiguration: TargetTrackingConfiguration? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AdjustmentType", adjustmentType)
            node.set("AutoScalingGroupName", autoScalingGroupName)
            node.set("Cooldown", cooldown)
            node.set("EstimatedInstanceWarmup", estimatedInstanceWarmup)
            node.set("MetricAggregationType", metricAggregationType)
            node.set("MinAdjustmentMagnitude", minAdjustmentMagnitude)
            node.set("PolicyType", policyType)
            node.set("PredictiveScalingConfiguration", predictiveScalingConfiguration)
            node.set("ScalingAdjustment", scalingAdjustment)
            node.set("StepAdjustments", stepAdjustments)
            node.set("TargetTrackingConfiguration", targetTrackingConfiguration)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `PolicyName`.
        public var policyName: StringValue { StringValue(attribute: "PolicyName", of: node) }
    }
}

extension AutoScaling.ScalingPolicy {
    /// `AdjustmentType`
    public struct AdjustmentType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ChangeInCapacity`
        public static var changeInCapacity: Self { Self("ChangeInCapacity") }
        /// `ExactCapacity`
        public static var exactCapacity: Self { Self("ExactCapacity") }
        /// `PercentChangeInCapacity`
        public static var percentChangeInCapacity: Self { Self("PercentChangeInCapacity") }
    }

    /// `CustomizedMetricSpecification`
    public struct CustomizedMetricSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dimensions: `Dimensions`.
        ///   - metricName: `MetricName`.
        ///   - metrics: `Metrics`.
        ///   - namespace: `Namespace`.
        ///   - period: `Period`; at least 1.
        ///   - statistic: `Statistic`.
        ///   - unit: `Unit`.
        public init(
            dimensions: [MetricDimension]? = nil,
            metricName: StringValue? = nil,
            metrics: [TargetTrackingMetricDataQuery]? = nil,
            namespace: StringValue? = nil,
            period: IntValue? = nil,
            statistic: Statistic? = nil,
            unit: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Dimensions", dimensions)
            bag.set("MetricName", metricName)
            bag.set("Metrics", metrics)
            bag.set("Namespace", namespace)
            bag.set("Period", period)
            bag.set("Statistic", statistic)
            bag.set("Unit", unit)
            property = bag.property
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
            dimensions: [MetricDimension]? = nil,
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

    /// `MetricAggregationType`
    public struct MetricAggregationType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `Average`
        public static var average: Self { Self("Average") }
        /// `Maximum`
        public static var maximum: Self { Self("Maximum") }
        /// `Minimum`
        public static var minimum: Self { Self("Minimum") }
    }

    /// `MetricDataQuery`
    public struct MetricDataQuery: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - expression: `Expression`; 1 to 1023 characters.
        ///   - id: `Id`; 1 to 255 characters.
        ///   - label: `Label`; 0 to 2047 characters.
        ///   - metricStat: `MetricStat`.
        ///   - returnData: `ReturnData`.
        public init(
            expression: StringValue? = nil,
            id: StringValue,
            label: StringValue? = nil,
            metricStat: MetricStat? = nil,
            returnData: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Expression", expression)
            bag.set("Id", id)
            bag.set("Label", label)
            bag.set("MetricStat", metricStat)
            bag.set("ReturnData", returnData)
            property = bag.property
        }
    }

    /// `MetricDimension`
    public struct MetricDimension: PropertyStructure {
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

    /// `MetricStat`
    public struct MetricStat: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - metric: `Metric`.
        ///   - stat: `Stat`; 1 to 100 characters.
        ///   - unit: `Unit`.
        public init(
            metric: Metric,
            stat: StringValue,
            unit: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Metric", metric)
            bag.set("Stat", stat)
            bag.set("Unit", unit)
            property = bag.property
        }
    }

    /// `PolicyType`
    public struct PolicyType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `PredictiveScaling`
        public static var predictiveScaling: Self { Self("PredictiveScaling") }
        /// `SimpleScaling`
        public static var simpleScaling: Self { Self("SimpleScaling") }
        /// `StepScaling`
        public static var stepScaling: Self { Self("StepScaling") }
        /// `TargetTrackingScaling`
        public static var targetTrackingScaling: Self { Self("TargetTrackingScaling") }
    }

    /// `PredefinedMetricSpecification`
    public struct PredefinedMetricSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - predefinedMetricType: `PredefinedMetricType`.
        ///   - resourceLabel: `ResourceLabel`; 1 to 1023 characters.
        public init(
            predefinedMetricType: PredefinedMetricType,
            resourceLabel: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("PredefinedMetricType", predefinedMetricType)
            bag.set("ResourceLabel", resourceLabel)
            property = bag.property
        }

        /// `PredefinedMetricType`
        public struct PredefinedMetricType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ALBRequestCountPerTarget`
            public static var albRequestCountPerTarget: Self { Self("ALBRequestCountPerTarget") }
            /// `ASGAverageCPUUtilization`
            public static var asgAverageCPUUtilization: Self { Self("ASGAverageCPUUtilization") }
            /// `ASGAverageNetworkIn`
            public static var asgAverageNetworkIn: Self { Self("ASGAverageNetworkIn") }
            /// `ASGAverageNetworkOut`
            public static var asgAverageNetworkOut: Self { Self("ASGAverageNetworkOut") }
        }
    }

    /// `PredictiveScalingConfiguration`
    public struct PredictiveScalingConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - maxCapacityBreachBehavior: `MaxCapacityBreachBehavior`.
        ///   - maxCapacityBuffer: `MaxCapacityBuffer`; 0 to 100.
        ///   - metricSpecifications: `MetricSpecifications`.
        ///   - mode: `Mode`.
        ///   - schedulingBufferTime: `SchedulingBufferTime`.
        public init(
            maxCapacityBreachBehavior: MaxCapacityBreachBehavior? = nil,
            maxCapacityBuffer: IntValue? = nil,
            metricSpecifications: [PredictiveScalingMetricSpecification],
            mode: Mode? = nil,
            schedulingBufferTime: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("MaxCapacityBreachBehavior", maxCapacityBreachBehavior)
            bag.set("MaxCapacityBuffer", maxCapacityBuffer)
            bag.set("MetricSpecifications", metricSpecifications)
            bag.set("Mode", mode)
            bag.set("SchedulingBufferTime", schedulingBufferTime)
            property = bag.property
        }

        /// `MaxCapacityBreachBehavior`
        public struct MaxCapacityBreachBehavior: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `HonorMaxCapacity`
            public static var honorMaxCapacity: Self { Self("HonorMaxCapacity") }
            /// `IncreaseMaxCapacity`
            public static var increaseMaxCapacity: Self { Self("IncreaseMaxCapacity") }
        }

        /// `Mode`
        public struct Mode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ForecastAndScale`
            public static var forecastAndScale: Self { Self("ForecastAndScale") }
            /// `ForecastOnly`
            public static var forecastOnly: Self { Self("ForecastOnly") }
        }
    }

    /// `PredictiveScalingCustomizedCapacityMetric`
    public struct PredictiveScalingCustomizedCapacityMetric: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - metricDataQueries: `MetricDataQueries`.
        public init(metricDataQueries: [MetricDataQuery]) {
            var bag = PropertyBag()
            bag.set("MetricDataQueries", metricDataQueries)
            property = bag.property
        }
    }

    /// `PredictiveScalingCustomizedLoadMetric`
    public struct PredictiveScalingCustomizedLoadMetric: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - metricDataQueries: `MetricDataQueries`.
        public init(metricDataQueries: [MetricDataQuery]) {
            var bag = PropertyBag()
            bag.set("MetricDataQueries", metricDataQueries)
            property = bag.property
        }
    }

    /// `PredictiveScalingCustomizedScalingMetric`
    public struct PredictiveScalingCustomizedScalingMetric: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - metricDataQueries: `MetricDataQueries`.
        public init(metricDataQueries: [MetricDataQuery]) {
            var bag = PropertyBag()
            bag.set("MetricDataQueries", metricDataQueries)
            property = bag.property
        }
    }

    /// `PredictiveScalingMetricSpecification`
    public struct PredictiveScalingMetricSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - customizedCapacityMetricSpecification: `CustomizedCapacityMetricSpecification`.
        ///   - customizedLoadMetricSpecification: `CustomizedLoadMetricSpecification`.
        ///   - customizedScalingMetricSpecification: `CustomizedScalingMetricSpecification`.
        ///   - predefinedLoadMetricSpecification: `PredefinedLoadMetricSpecification`.
        ///   - predefinedMetricPairSpecification: `PredefinedMetricPairSpecification`.
        ///   - predefinedScalingMetricSpecification: `PredefinedScalingMetricSpecification`.
        ///   - targetValue: `TargetValue`.
        public init(
            customizedCapacityMetricSpecification: PredictiveScalingCustomizedCapacityMetric? = nil,
            customizedLoadMetricSpecification: PredictiveScalingCustomizedLoadMetric? = nil,
            customizedScalingMetricSpecification: PredictiveScalingCustomizedScalingMetric? = nil,
            predefinedLoadMetricSpecification: PredictiveScalingPredefinedLoadMetric? = nil,
            predefinedMetricPairSpecification: PredictiveScalingPredefinedMetricPair? = nil,
            predefinedScalingMetricSpecification: PredictiveScalingPredefinedScalingMetric? = nil,
            targetValue: DoubleValue
        ) {
            var bag = PropertyBag()
            bag.set("CustomizedCapacityMetricSpecification", customizedCapacityMetricSpecification)
            bag.set("CustomizedLoadMetricSpecification", customizedLoadMetricSpecification)
            bag.set("CustomizedScalingMetricSpecification", customizedScalingMetricSpecification)
            bag.set("PredefinedLoadMetricSpecification", predefinedLoadMetricSpecification)
            bag.set("PredefinedMetricPairSpecification", predefinedMetricPairSpecification)
            bag.set("PredefinedScalingMetricSpecification", predefinedScalingMetricSpecification)
            bag.set("TargetValue", targetValue)
            property = bag.property
        }
    }

    /// `PredictiveScalingPredefinedLoadMetric`
    public struct PredictiveScalingPredefinedLoadMetric: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - predefinedMetricType: `PredefinedMetricType`.
        ///   - resourceLabel: `ResourceLabel`; 1 to 1023 characters.
        public init(
            predefinedMetricType: PredefinedMetricType,
            resourceLabel: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("PredefinedMetricType", predefinedMetricType)
            bag.set("ResourceLabel", resourceLabel)
            property = bag.property
        }

        /// `PredefinedMetricType`
        public struct PredefinedMetricType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ALBTargetGroupRequestCount`
            public static var albTargetGroupRequestCount: Self { Self("ALBTargetGroupRequestCount") }
            /// `ASGTotalCPUUtilization`
            public static var asgTotalCPUUtilization: Self { Self("ASGTotalCPUUtilization") }
            /// `ASGTotalNetworkIn`
            public static var asgTotalNetworkIn: Self { Self("ASGTotalNetworkIn") }
            /// `ASGTotalNetworkOut`
            public static var asgTotalNetworkOut: Self { Self("ASGTotalNetworkOut") }
        }
    }

    /// `PredictiveScalingPredefinedMetricPair`
    public struct PredictiveScalingPredefinedMetricPair: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - predefinedMetricType: `PredefinedMetricType`.
        ///   - resourceLabel: `ResourceLabel`; 1 to 1023 characters.
        public init(
            predefinedMetricType: PredefinedMetricType,
            resourceLabel: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("PredefinedMetricType", predefinedMetricType)
            bag.set("ResourceLabel", resourceLabel)
            property = bag.property
        }

        /// `PredefinedMetricType`
        public struct PredefinedMetricType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ALBRequestCount`
            public static var albRequestCount: Self { Self("ALBRequestCount") }
            /// `ASGCPUUtilization`
            public static var asgcpuUtilization: Self { Self("ASGCPUUtilization") }
            /// `ASGNetworkIn`
            public static var asgNetworkIn: Self { Self("ASGNetworkIn") }
            /// `ASGNetworkOut`
            public static var asgNetworkOut: Self { Self("ASGNetworkOut") }
        }
    }

    /// `PredictiveScalingPredefinedScalingMetric`
    public struct PredictiveScalingPredefinedScalingMetric: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - predefinedMetricType: `PredefinedMetricType`.
        ///   - resourceLabel: `ResourceLabel`; 1 to 1023 characters.
        public init(
            predefinedMetricType: PredefinedMetricType,
            resourceLabel: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("PredefinedMetricType", predefinedMetricType)
            bag.set("ResourceLabel", resourceLabel)
            property = bag.property
        }

        /// `PredefinedMetricType`
        public struct PredefinedMetricType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ALBRequestCountPerTarget`
            public static var albRequestCountPerTarget: Self { Self("ALBRequestCountPerTarget") }
            /// `ASGAverageCPUUtilization`
            public static var asgAverageCPUUtilization: Self { Self("ASGAverageCPUUtilization") }
            /// `ASGAverageNetworkIn`
            public static var asgAverageNetworkIn: Self { Self("ASGAverageNetworkIn") }
            /// `ASGAverageNetworkOut`
            public static var asgAverageNetworkOut: Self { Self("ASGAverageNetworkOut") }
        }
    }

    /// `StepAdjustment`
    public struct StepAdjustment: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - metricIntervalLowerBound: `MetricIntervalLowerBound`.
        ///   - metricIntervalUpperBound: `MetricIntervalUpperBound`.
        ///   - scalingAdjustment: `ScalingAdjustment`.
        public init(
            metricIntervalLowerBound: DoubleValue? = nil,
            metricIntervalUpperBound: DoubleValue? = nil,
            scalingAdjustment: IntValue
        ) {
            var bag = PropertyBag()
            bag.set("MetricIntervalLowerBound", metricIntervalLowerBound)
            bag.set("MetricIntervalUpperBound", metricIntervalUpperBound)
            bag.set("ScalingAdjustment", scalingAdjustment)
            property = bag.property
        }
    }

    /// `TargetTrackingConfiguration`
    public struct TargetTrackingConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - customizedMetricSpecification: `CustomizedMetricSpecification`.
        ///   - disableScaleIn: `DisableScaleIn`.
        ///   - predefinedMetricSpecification: `PredefinedMetricSpecification`.
        ///   - targetValue: `TargetValue`.
        public init(
            customizedMetricSpecification: CustomizedMetricSpecification? = nil,
            disableScaleIn: BoolValue? = nil,
            predefinedMetricSpecification: PredefinedMetricSpecification? = nil,
            targetValue: DoubleValue
        ) {
            var bag = PropertyBag()
            bag.set("CustomizedMetricSpecification", customizedMetricSpecification)
            bag.set("DisableScaleIn", disableScaleIn)
            bag.set("PredefinedMetricSpecification", predefinedMetricSpecification)
            bag.set("TargetValue", targetValue)
            property = bag.property
        }
    }

    /// `TargetTrackingMetricDataQuery`
    public struct TargetTrackingMetricDataQuery: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - expression: `Expression`; 1 to 2047 characters.
        ///   - id: `Id`; 1 to 64 characters.
        ///   - label: `Label`; 0 to 2047 characters.
        ///   - metricStat: `MetricStat`.
        ///   - period: `Period`; at least 1.
        ///   - returnData: `ReturnData`.
        public init(
            expression: StringValue? = nil,
            id: StringValue,
            label: StringValue? = nil,
            metricStat: TargetTrackingMetricStat? = nil,
            period: IntValue? = nil,
            returnData: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Expression", expression)
            bag.set("Id", id)
            bag.set("Label", label)
            bag.set("MetricStat", metricStat)
            bag.set("Period", period)
            bag.set("ReturnData", returnData)
            property = bag.property
        }
    }

    /// `TargetTrackingMetricStat`
    public struct TargetTrackingMetricStat: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - metric: `Metric`.
        ///   - period: `Period`; at least 1.
        ///   - stat: `Stat`; 1 to 100 characters.
        ///   - unit: `Unit`.
        public init(
            metric: Metric,
            period: IntValue? = nil,
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
}
