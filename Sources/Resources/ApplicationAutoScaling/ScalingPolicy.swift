// Generated from the schema of AWS::ApplicationAutoScaling::ScalingPolicy by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ApplicationAutoScaling {
    /// `AWS::ApplicationAutoScaling::ScalingPolicy`
    public struct ScalingPolicy: Resource {
        public static let resourceType = ResourceType("AWS::ApplicationAutoScaling::ScalingPolicy")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - policyName: `PolicyName`; replaces the resource when changed; 1 to 256 characters; `^\p{Print}+$`.
        ///   - policyType: `PolicyType`.
        ///   - predictiveScalingPolicyConfiguration: `PredictiveScalingPolicyConfiguration`.
        ///   - resourceId: `ResourceId`; replaces the resource when changed; 1 to 1600 characters.
        ///   - scalableDimension: `ScalableDimension`; replaces the resource when changed.
        ///   - scalingTargetId: `ScalingTargetId`; replaces the resource when changed; cannot be read back.
        ///   - serviceNamespace: `ServiceNamespace`; replaces the resource when changed.
        ///   - stepScalingPolicyConfiguration: `StepScalingPolicyConfiguration`.
        ///   - targetTrackingScalingPolicyConfiguration: `TargetTrackingScalingPolicyConfiguration`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            policyName: StringValue,
            policyType: PolicyType,
            predictiveScalingPolicyConfiguration: PredictiveScalingPolicyConfiguration? = nil,
            resourceId: StringValue? = nil,
            scalableDimension: ScalableDimension? = nil,
            scalingTargetId: StringValue? = nil,
            serviceNamespace: ServiceNamespace? = nil,
            stepScalingPolicyConfiguration: StepScalingPolicyConfiguration? = nil,
            targetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("PolicyName", policyName)
            node.set("PolicyType", policyType)
            node.set("PredictiveScalingPolicyConfiguration", predictiveScalingPolicyConfiguration)
            node.set("ResourceId", resourceId)
            node.set("ScalableDimension", scalableDimension)
            node.set("ScalingTargetId", scalingTargetId)
            node.set("ServiceNamespace", serviceNamespace)
            node.set("StepScalingPolicyConfiguration", stepScalingPolicyConfiguration)
            node.set("TargetTrackingScalingPolicyConfiguration", targetTrackingScalingPolicyConfiguration)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }
    }
}

extension ApplicationAutoScaling.ScalingPolicy {
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
        ///   - statistic: `Statistic`.
        ///   - unit: `Unit`.
        public init(
            dimensions: [MetricDimension]? = nil,
            metricName: StringValue? = nil,
            metrics: [TargetTrackingMetricDataQuery]? = nil,
            namespace: StringValue? = nil,
            statistic: Statistic? = nil,
            unit: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Dimensions", dimensions)
            bag.set("MetricName", metricName)
            bag.set("Metrics", metrics)
            bag.set("Namespace", namespace)
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

    /// `PolicyType`
    public struct PolicyType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `PredictiveScaling`
        public static var predictiveScaling: Self { Self("PredictiveScaling") }
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
        ///   - resourceLabel: `ResourceLabel`; cannot be read back; 1 to 1023 characters.
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
            /// `AppStreamAverageCapacityUtilization`
            public static var appStreamAverageCapacityUtilization: Self { Self("AppStreamAverageCapacityUtilization") }
            /// `CassandraReadCapacityUtilization`
            public static var cassandraReadCapacityUtilization: Self { Self("CassandraReadCapacityUtilization") }
            /// `CassandraWriteCapacityUtilization`
            public static var cassandraWriteCapacityUtilization: Self { Self("CassandraWriteCapacityUtilization") }
            /// `ComprehendInferenceUtilization`
            public static var comprehendInferenceUtilization: Self { Self("ComprehendInferenceUtilization") }
            /// `DynamoDBReadCapacityUtilization`
            public static var dynamoDBReadCapacityUtilization: Self { Self("DynamoDBReadCapacityUtilization") }
            /// `DynamoDBWriteCapacityUtilization`
            public static var dynamoDBWriteCapacityUtilization: Self { Self("DynamoDBWriteCapacityUtilization") }
            /// `EC2SpotFleetRequestAverageCPUUtilization`
            public static var ec2SpotFleetRequestAverageCPUUtilization: Self {
                Self("EC2SpotFleetRequestAverageCPUUtilization")
            }
            /// `EC2SpotFleetRequestAverageNetworkIn`
            public static var ec2SpotFleetRequestAverageNetworkIn: Self { Self("EC2SpotFleetRequestAverageNetworkIn") }
            /// `EC2SpotFleetRequestAverageNetworkOut`
            public static var ec2SpotFleetRequestAverageNetworkOut: Self {
                Self("EC2SpotFleetRequestAverageNetworkOut")
            }
            /// `ECSServiceAverageCPUUtilization`
            public static var ecsServiceAverageCPUUtilization: Self { Self("ECSServiceAverageCPUUtilization") }
            /// `ECSServiceAverageCPUUtilizationHighResolution`
            public static var ecsServiceAverageCPUUtilizationHighResolution: Self {
                Self("ECSServiceAverageCPUUtilizationHighResolution")
            }
            /// `ECSServiceAverageMemoryUtilization`
            public static var ecsServiceAverageMemoryUtilization: Self { Self("ECSServiceAverageMemoryUtilization") }
            /// `ECSServiceAverageMemoryUtilizationHighResolution`
            public static var ecsServiceAverageMemoryUtilizationHighResolution: Self {
                Self("ECSServiceAverageMemoryUtilizationHighResolution")
            }
            /// `ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage`
            public static var elastiCacheDatabaseCapacityUsageCountedForEvictPercentage: Self {
                Self("ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage")
            }
            /// `ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage`
            public static var elastiCacheDatabaseMemoryUsageCountedForEvictPercentage: Self {
                Self("ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage")
            }
            /// `ElastiCacheDatabaseMemoryUsagePercentage`
            public static var elastiCacheDatabaseMemoryUsagePercentage: Self {
                Self("ElastiCacheDatabaseMemoryUsagePercentage")
            }
            /// `ElastiCacheEngineCPUUtilization`
            public static var elastiCacheEngineCPUUtilization: Self { Self("ElastiCacheEngineCPUUtilization") }
            /// `ElastiCachePrimaryEngineCPUUtilization`
            public static var elastiCachePrimaryEngineCPUUtilization: Self {
                Self("ElastiCachePrimaryEngineCPUUtilization")
            }
            /// `ElastiCacheReplicaEngineCPUUtilization`
            public static var elastiCacheReplicaEngineCPUUtilization: Self {
                Self("ElastiCacheReplicaEngineCPUUtilization")
            }
            /// `KafkaBrokerStorageUtilization`
            public static var kafkaBrokerStorageUtilization: Self { Self("KafkaBrokerStorageUtilization") }
            /// `LambdaProvisionedConcurrencyUtilization`
            public static var lambdaProvisionedConcurrencyUtilization: Self {
                Self("LambdaProvisionedConcurrencyUtilization")
            }
            /// `NeptuneReaderAverageCPUUtilization`
            public static var neptuneReaderAverageCPUUtilization: Self { Self("NeptuneReaderAverageCPUUtilization") }
            /// `RDSReaderAverageCPUUtilization`
            public static var rdsReaderAverageCPUUtilization: Self { Self("RDSReaderAverageCPUUtilization") }
            /// `RDSReaderAverageDatabaseConnections`
            public static var rdsReaderAverageDatabaseConnections: Self { Self("RDSReaderAverageDatabaseConnections") }
            /// `SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution`
            public static var sageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution: Self {
                Self("SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution")
            }
            /// `SageMakerInferenceComponentInvocationsPerCopy`
            public static var sageMakerInferenceComponentInvocationsPerCopy: Self {
                Self("SageMakerInferenceComponentInvocationsPerCopy")
            }
            /// `SageMakerVariantConcurrentRequestsPerModelHighResolution`
            public static var sageMakerVariantConcurrentRequestsPerModelHighResolution: Self {
                Self("SageMakerVariantConcurrentRequestsPerModelHighResolution")
            }
            /// `SageMakerVariantInvocationsPerInstance`
            public static var sageMakerVariantInvocationsPerInstance: Self {
                Self("SageMakerVariantInvocationsPerInstance")
            }
            /// `SageMakerVariantProvisionedConcurrencyUtilization`
            public static var sageMakerVariantProvisionedConcurrencyUtilization: Self {
                Self("SageMakerVariantProvisionedConcurrencyUtilization")
            }
            /// `WorkSpacesAverageUserSessionsCapacityUtilization`
            public static var workSpacesAverageUserSessionsCapacityUtilization: Self {
                Self("WorkSpacesAverageUserSessionsCapacityUtilization")
            }
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
        public init(metricDataQueries: [PredictiveScalingMetricDataQuery]) {
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
        public init(metricDataQueries: [PredictiveScalingMetricDataQuery]) {
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
        public init(metricDataQueries: [PredictiveScalingMetricDataQuery]) {
            var bag = PropertyBag()
            bag.set("MetricDataQueries", metricDataQueries)
            property = bag.property
        }
    }

    /// `PredictiveScalingMetric`
    public struct PredictiveScalingMetric: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dimensions: `Dimensions`.
        ///   - metricName: `MetricName`; 1 to 255 characters.
        ///   - namespace: `Namespace`; 1 to 255 characters.
        public init(
            dimensions: [PredictiveScalingMetricDimension]? = nil,
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

    /// `PredictiveScalingMetricDataQuery`
    public struct PredictiveScalingMetricDataQuery: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - expression: `Expression`; 1 to 2048 characters.
        ///   - id: `Id`; 1 to 255 characters.
        ///   - label: `Label`.
        ///   - metricStat: `MetricStat`.
        ///   - returnData: `ReturnData`.
        public init(
            expression: StringValue? = nil,
            id: StringValue? = nil,
            label: StringValue? = nil,
            metricStat: PredictiveScalingMetricStat? = nil,
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

    /// `PredictiveScalingMetricDimension`
    public struct PredictiveScalingMetricDimension: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; 1 to 255 characters.
        ///   - value: `Value`; 1 to 1024 characters.
        public init(name: StringValue? = nil, value: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Value", value)
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

    /// `PredictiveScalingMetricStat`
    public struct PredictiveScalingMetricStat: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - metric: `Metric`.
        ///   - stat: `Stat`.
        ///   - unit: `Unit`; 1 to 1023 characters.
        public init(
            metric: PredictiveScalingMetric? = nil,
            stat: StringValue? = nil,
            unit: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Metric", metric)
            bag.set("Stat", stat)
            bag.set("Unit", unit)
            property = bag.property
        }
    }

    /// `PredictiveScalingPolicyConfiguration`
    public struct PredictiveScalingPolicyConfiguration: PropertyStructure {
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
        ///   - schedulingBufferTime: `SchedulingBufferTime`; 0 to 3600.
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

    /// `PredictiveScalingPredefinedLoadMetric`
    public struct PredictiveScalingPredefinedLoadMetric: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - predefinedMetricType: `PredefinedMetricType`; 1 to 128 characters.
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
            /// `ALBRequestCountPerTarget`
            public static var albRequestCountPerTarget: Self { Self("ALBRequestCountPerTarget") }
            /// `ECSServiceAverageCPUUtilization`
            public static var ecsServiceAverageCPUUtilization: Self { Self("ECSServiceAverageCPUUtilization") }
            /// `ECSServiceAverageMemoryUtilization`
            public static var ecsServiceAverageMemoryUtilization: Self { Self("ECSServiceAverageMemoryUtilization") }
            /// `ECSServiceCPUUtilization`
            public static var ecsServiceCPUUtilization: Self { Self("ECSServiceCPUUtilization") }
            /// `ECSServiceMemoryUtilization`
            public static var ecsServiceMemoryUtilization: Self { Self("ECSServiceMemoryUtilization") }
            /// `ECSServiceTotalCPUUtilization`
            public static var ecsServiceTotalCPUUtilization: Self { Self("ECSServiceTotalCPUUtilization") }
            /// `ECSServiceTotalMemoryUtilization`
            public static var ecsServiceTotalMemoryUtilization: Self { Self("ECSServiceTotalMemoryUtilization") }
            /// `TotalALBRequestCount`
            public static var totalALBRequestCount: Self { Self("TotalALBRequestCount") }
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
        ///   - predefinedMetricType: `PredefinedMetricType`; 1 to 128 characters.
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
            /// `ALBRequestCountPerTarget`
            public static var albRequestCountPerTarget: Self { Self("ALBRequestCountPerTarget") }
            /// `ECSServiceAverageCPUUtilization`
            public static var ecsServiceAverageCPUUtilization: Self { Self("ECSServiceAverageCPUUtilization") }
            /// `ECSServiceAverageMemoryUtilization`
            public static var ecsServiceAverageMemoryUtilization: Self { Self("ECSServiceAverageMemoryUtilization") }
            /// `ECSServiceCPUUtilization`
            public static var ecsServiceCPUUtilization: Self { Self("ECSServiceCPUUtilization") }
            /// `ECSServiceMemoryUtilization`
            public static var ecsServiceMemoryUtilization: Self { Self("ECSServiceMemoryUtilization") }
            /// `ECSServiceTotalCPUUtilization`
            public static var ecsServiceTotalCPUUtilization: Self { Self("ECSServiceTotalCPUUtilization") }
            /// `ECSServiceTotalMemoryUtilization`
            public static var ecsServiceTotalMemoryUtilization: Self { Self("ECSServiceTotalMemoryUtilization") }
            /// `TotalALBRequestCount`
            public static var totalALBRequestCount: Self { Self("TotalALBRequestCount") }
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
        ///   - predefinedMetricType: `PredefinedMetricType`; 1 to 128 characters.
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
            /// `ALBRequestCountPerTarget`
            public static var albRequestCountPerTarget: Self { Self("ALBRequestCountPerTarget") }
            /// `ECSServiceAverageCPUUtilization`
            public static var ecsServiceAverageCPUUtilization: Self { Self("ECSServiceAverageCPUUtilization") }
            /// `ECSServiceAverageMemoryUtilization`
            public static var ecsServiceAverageMemoryUtilization: Self { Self("ECSServiceAverageMemoryUtilization") }
            /// `ECSServiceCPUUtilization`
            public static var ecsServiceCPUUtilization: Self { Self("ECSServiceCPUUtilization") }
            /// `ECSServiceMemoryUtilization`
            public static var ecsServiceMemoryUtilization: Self { Self("ECSServiceMemoryUtilization") }
            /// `ECSServiceTotalCPUUtilization`
            public static var ecsServiceTotalCPUUtilization: Self { Self("ECSServiceTotalCPUUtilization") }
            /// `ECSServiceTotalMemoryUtilization`
            public static var ecsServiceTotalMemoryUtilization: Self { Self("ECSServiceTotalMemoryUtilization") }
            /// `TotalALBRequestCount`
            public static var totalALBRequestCount: Self { Self("TotalALBRequestCount") }
        }
    }

    /// `ScalableDimension`
    public struct ScalableDimension: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `appstream:fleet:DesiredCapacity`
        public static var appstreamFleetDesiredCapacity: Self { Self("appstream:fleet:DesiredCapacity") }
        /// `cassandra:table:ReadCapacityUnits`
        public static var cassandraTableReadCapacityUnits: Self { Self("cassandra:table:ReadCapacityUnits") }
        /// `cassandra:table:WriteCapacityUnits`
        public static var cassandraTableWriteCapacityUnits: Self { Self("cassandra:table:WriteCapacityUnits") }
        /// `comprehend:document-classifier-endpoint:DesiredInferenceUnits`
        public static var comprehendDocumentClassifierEndpointDesiredInferenceUnits: Self {
            Self("comprehend:document-classifier-endpoint:DesiredInferenceUnits")
        }
        /// `comprehend:entity-recognizer-endpoint:DesiredInferenceUnits`
        public static var comprehendEntityRecognizerEndpointDesiredInferenceUnits: Self {
            Self("comprehend:entity-recognizer-endpoint:DesiredInferenceUnits")
        }
        /// `custom-resource:ResourceType:Property`
        public static var customResourceResourceTypeProperty: Self { Self("custom-resource:ResourceType:Property") }
        /// `dynamodb:index:ReadCapacityUnits`
        public static var dynamodbIndexReadCapacityUnits: Self { Self("dynamodb:index:ReadCapacityUnits") }
        /// `dynamodb:index:WriteCapacityUnits`
        public static var dynamodbIndexWriteCapacityUnits: Self { Self("dynamodb:index:WriteCapacityUnits") }
        /// `dynamodb:table:ReadCapacityUnits`
        public static var dynamodbTableReadCapacityUnits: Self { Self("dynamodb:table:ReadCapacityUnits") }
        /// `dynamodb:table:WriteCapacityUnits`
        public static var dynamodbTableWriteCapacityUnits: Self { Self("dynamodb:table:WriteCapacityUnits") }
        /// `ec2:spot-fleet-request:TargetCapacity`
        public static var ec2SpotFleetRequestTargetCapacity: Self { Self("ec2:spot-fleet-request:TargetCapacity") }
        /// `ecs:service:DesiredCount`
        public static var ecsServiceDesiredCount: Self { Self("ecs:service:DesiredCount") }
        /// `elasticache:cache-cluster:Nodes`
        public static var elasticacheCacheClusterNodes: Self { Self("elasticache:cache-cluster:Nodes") }
        /// `elasticache:replication-group:NodeGroups`
        public static var elasticacheReplicationGroupNodeGroups: Self {
            Self("elasticache:replication-group:NodeGroups")
        }
        /// `elasticache:replication-group:Replicas`
        public static var elasticacheReplicationGroupReplicas: Self { Self("elasticache:replication-group:Replicas") }
        /// `elasticmapreduce:instancegroup:InstanceCount`
        public static var elasticmapreduceInstancegroupInstanceCount: Self {
            Self("elasticmapreduce:instancegroup:InstanceCount")
        }
        /// `kafka:broker-storage:VolumeSize`
        public static var kafkaBrokerStorageVolumeSize: Self { Self("kafka:broker-storage:VolumeSize") }
        /// `lambda:function:ProvisionedConcurrency`
        public static var lambdaFunctionProvisionedConcurrency: Self { Self("lambda:function:ProvisionedConcurrency") }
        /// `neptune:cluster:ReadReplicaCount`
        public static var neptuneClusterReadReplicaCount: Self { Self("neptune:cluster:ReadReplicaCount") }
        /// `rds:cluster:ReadReplicaCount`
        public static var rdsClusterReadReplicaCount: Self { Self("rds:cluster:ReadReplicaCount") }
        /// `sagemaker:inference-component:DesiredCopyCount`
        public static var sagemakerInferenceComponentDesiredCopyCount: Self {
            Self("sagemaker:inference-component:DesiredCopyCount")
        }
        /// `sagemaker:variant:DesiredInstanceCount`
        public static var sagemakerVariantDesiredInstanceCount: Self { Self("sagemaker:variant:DesiredInstanceCount") }
        /// `sagemaker:variant:DesiredProvisionedConcurrency`
        public static var sagemakerVariantDesiredProvisionedConcurrency: Self {
            Self("sagemaker:variant:DesiredProvisionedConcurrency")
        }
        /// `workspaces:workspacespool:DesiredUserSessions`
        public static var workspacesWorkspacespoolDesiredUserSessions: Self {
            Self("workspaces:workspacespool:DesiredUserSessions")
        }
    }

    /// `ServiceNamespace`
    public struct ServiceNamespace: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `appstream`
        public static var appstream: Self { Self("appstream") }
        /// `cassandra`
        public static var cassandra: Self { Self("cassandra") }
        /// `comprehend`
        public static var comprehend: Self { Self("comprehend") }
        /// `custom-resource`
        public static var customResource: Self { Self("custom-resource") }
        /// `dynamodb`
        public static var dynamodb: Self { Self("dynamodb") }
        /// `ec2`
        public static var ec2: Self { Self("ec2") }
        /// `ecs`
        public static var ecs: Self { Self("ecs") }
        /// `elasticache`
        public static var elasticache: Self { Self("elasticache") }
        /// `elasticmapreduce`
        public static var elasticmapreduce: Self { Self("elasticmapreduce") }
        /// `kafka`
        public static var kafka: Self { Self("kafka") }
        /// `lambda`
        public static var lambda: Self { Self("lambda") }
        /// `neptune`
        public static var neptune: Self { Self("neptune") }
        /// `rds`
        public static var rds: Self { Self("rds") }
        /// `sagemaker`
        public static var sagemaker: Self { Self("sagemaker") }
        /// `workspaces`
        public static var workspaces: Self { Self("workspaces") }
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

    /// `StepScalingPolicyConfiguration`
    public struct StepScalingPolicyConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - adjustmentType: `AdjustmentType`.
        ///   - cooldown: `Cooldown`.
        ///   - metricAggregationType: `MetricAggregationType`.
        ///   - minAdjustmentMagnitude: `MinAdjustmentMagnitude`.
        ///   - stepAdjustments: `StepAdjustments`.
        public init(
            adjustmentType: AdjustmentType? = nil,
            cooldown: IntValue? = nil,
            metricAggregationType: MetricAggregationType? = nil,
            minAdjustmentMagnitude: IntValue? = nil,
            stepAdjustments: [StepAdjustment]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AdjustmentType", adjustmentType)
            bag.set("Cooldown", cooldown)
            bag.set("MetricAggregationType", metricAggregationType)
            bag.set("MinAdjustmentMagnitude", minAdjustmentMagnitude)
            bag.set("StepAdjustments", stepAdjustments)
            property = bag.property
        }

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
    }

    /// `TargetTrackingMetric`
    public struct TargetTrackingMetric: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dimensions: `Dimensions`.
        ///   - metricName: `MetricName`; 1 to 255 characters.
        ///   - namespace: `Namespace`; 1 to 255 characters.
        public init(
            dimensions: [TargetTrackingMetricDimension]? = nil,
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

    /// `TargetTrackingMetricDataQuery`
    public struct TargetTrackingMetricDataQuery: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - expression: `Expression`; 1 to 2048 characters.
        ///   - id: `Id`; 1 to 255 characters.
        ///   - label: `Label`.
        ///   - metricStat: `MetricStat`.
        ///   - returnData: `ReturnData`.
        public init(
            expression: StringValue? = nil,
            id: StringValue? = nil,
            label: StringValue? = nil,
            metricStat: TargetTrackingMetricStat? = nil,
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

    /// `TargetTrackingMetricDimension`
    public struct TargetTrackingMetricDimension: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; 1 to 255 characters.
        ///   - value: `Value`; 1 to 1024 characters.
        public init(name: StringValue? = nil, value: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Value", value)
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
        ///   - stat: `Stat`.
        ///   - unit: `Unit`; 1 to 1023 characters.
        public init(
            metric: TargetTrackingMetric? = nil,
            stat: StringValue? = nil,
            unit: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Metric", metric)
            bag.set("Stat", stat)
            bag.set("Unit", unit)
            property = bag.property
        }
    }

    /// `TargetTrackingScalingPolicyConfiguration`
    public struct TargetTrackingScalingPolicyConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - customizedMetricSpecification: `CustomizedMetricSpecification`.
        ///   - disableScaleIn: `DisableScaleIn`.
        ///   - predefinedMetricSpecification: `PredefinedMetricSpecification`.
        ///   - scaleInCooldown: `ScaleInCooldown`.
        ///   - scaleOutCooldown: `ScaleOutCooldown`.
        ///   - targetValue: `TargetValue`.
        public init(
            customizedMetricSpecification: CustomizedMetricSpecification? = nil,
            disableScaleIn: BoolValue? = nil,
            predefinedMetricSpecification: PredefinedMetricSpecification? = nil,
            scaleInCooldown: IntValue? = nil,
            scaleOutCooldown: IntValue? = nil,
            targetValue: DoubleValue
        ) {
            var bag = PropertyBag()
            bag.set("CustomizedMetricSpecification", customizedMetricSpecification)
            bag.set("DisableScaleIn", disableScaleIn)
            bag.set("PredefinedMetricSpecification", predefinedMetricSpecification)
            bag.set("ScaleInCooldown", scaleInCooldown)
            bag.set("ScaleOutCooldown", scaleOutCooldown)
            bag.set("TargetValue", targetValue)
            property = bag.property
        }
    }
}
