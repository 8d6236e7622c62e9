// Generated from the schema of AWS::ARCRegionSwitch::Plan by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ARCRegionSwitch {
    /// `AWS::ARCRegionSwitch::Plan`
    public struct Plan: Resource {
        public static let resourceType = ResourceType("AWS::ARCRegionSwitch::Plan", tags: .map("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - associatedAlarms: `AssociatedAlarms`.
        ///   - description: `Description`.
        ///   - executionRole: `ExecutionRole`; `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        ///   - name: `Name`; replaces the resource when changed; 1 to 32 characters;
        ///     `^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,30}[a-zA-Z0-9])?$`.
        ///   - primaryRegion: `PrimaryRegion`; replaces the resource when changed; `^[a-z]{2}-[a-z-]+-\d+$`.
        ///   - recoveryApproach: `RecoveryApproach`; replaces the resource when changed.
        ///   - recoveryTimeObjectiveMinutes: `RecoveryTimeObjectiveMinutes`; 1 to 10080.
        ///   - regions: `Regions`; replaces the resource when changed; 2 items.
        ///   - reportConfiguration: `ReportConfiguration`.
        ///   - serviceQuotaChecksEnabled: `ServiceQuotaChecksEnabled`.
        ///   - tags: `Tags`.
        ///   - triggers: `Triggers`.
        ///   - workflows: `Workflows`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            associatedAlarms: [String: AssociatedAlarm]? = nil,
            description: StringValue? = nil,
            executionRole: StringValue,
            name: StringValue,
            primaryRegion: StringValue? = nil,
            recoveryApproach: RecoveryApproach,
            recoveryTimeObjectiveMinutes: DoubleValue? = nil,
            regions: [StringValue],
            reportConfiguration: ReportConfiguration? = nil,
            serviceQuotaChecksEnabled: BoolValue? = nil,
            tags: [String: StringValue]? = nil,
            triggers: [Trigger]? = nil,
            workflows: [Workflow],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AssociatedAlarms", associatedAlarms)
            node.set("Description", description)
            node.set("ExecutionRole", executionRole)
            node.set("Name", name)
            node.set("PrimaryRegion", primaryRegion)
            node.set("RecoveryApproach", recoveryApproach)
            node.set("RecoveryTimeObjectiveMinutes", recoveryTimeObjectiveMinutes)
            node.set("Regions", regions)
            node.set("ReportConfiguration", reportConfiguration)
            node.set("ServiceQuotaChecksEnabled", serviceQuotaChecksEnabled)
            node.set("Tags", tags)
            node.set("Triggers", triggers)
            node.set("Workflows", workflows)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `Owner`.
        public var owner: StringValue { StringValue(attribute: "Owner", of: node) }

        /// `Fn::GetAtt` of `PlanHealthChecks`.
        public var planHealthChecks: [StringValue] { StringValue.list(attribute: "PlanHealthChecks", of: node) }

        /// `Fn::GetAtt` of `Version`.
        public var version: StringValue { StringValue(attribute: "Version", of: node) }
    }
}

extension ARCRegionSwitch.Plan {
    /// `AlarmCondition`
    public struct AlarmCondition: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `green`
        public static var green: Self { Self("green") }
        /// `red`
        public static var red: Self { Self("red") }
    }

    /// `AlarmType`
    public struct AlarmType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `applicationHealth`
        public static var applicationHealth: Self { Self("applicationHealth") }
        /// `trigger`
        public static var trigger: Self { Self("trigger") }
    }

    /// `ArcRoutingControlConfiguration`
    public struct ArcRoutingControlConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - crossAccountRole: `CrossAccountRole`; `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        ///   - externalId: `ExternalId`.
        ///   - regionAndRoutingControls: `RegionAndRoutingControls`.
        ///   - timeoutMinutes: `TimeoutMinutes`; default 60; at least 1.
        public init(
            crossAccountRole: StringValue? = nil,
            externalId: StringValue? = nil,
            regionAndRoutingControls: [String: [ArcRoutingControlState]],
            timeoutMinutes: DoubleValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CrossAccountRole", crossAccountRole)
            bag.set("ExternalId", externalId)
            bag.set("RegionAndRoutingControls", regionAndRoutingControls)
            bag.set("TimeoutMinutes", timeoutMinutes)
            property = bag.property
        }
    }

    /// `ArcRoutingControlState`
    public struct ArcRoutingControlState: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - routingControlArn: `RoutingControlArn`.
        ///   - state: `State`.
        public init(routingControlArn: StringValue, state: RoutingControlStateChange) {
            var bag = PropertyBag()
            bag.set("RoutingControlArn", routingControlArn)
            bag.set("State", state)
            property = bag.property
        }
    }

    /// `Asg`
    public struct Asg: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - arn: `Arn`.
        ///   - crossAccountRole: `CrossAccountRole`; `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        ///   - externalId: `ExternalId`.
        public init(
            arn: StringValue? = nil,
            crossAccountRole: StringValue? = nil,
            externalId: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Arn", arn)
            bag.set("CrossAccountRole", crossAccountRole)
            bag.set("ExternalId", externalId)
            property = bag.property
        }
    }

    /// `AssociatedAlarm`
    public struct AssociatedAlarm: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - alarmType: `AlarmType`.
        ///   - crossAccountRole: `CrossAccountRole`; `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        ///   - externalId: `ExternalId`.
        ///   - resourceIdentifier: `ResourceIdentifier`.
        public init(
            alarmType: AlarmType,
            crossAccountRole: StringValue? = nil,
            externalId: StringValue? = nil,
            resourceIdentifier: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("AlarmType", alarmType)
            bag.set("CrossAccountRole", crossAccountRole)
            bag.set("ExternalId", externalId)
            bag.set("ResourceIdentifier", resourceIdentifier)
            property = bag.property
        }
    }

    /// `AuroraProvisionedScalingConfiguration`
    public struct AuroraProvisionedScalingConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - crossAccountRole: `CrossAccountRole`; `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        ///   - externalId: `ExternalId`.
        ///   - globalClusterIdentifier: `GlobalClusterIdentifier`; 1 to 255 characters; `^[A-Za-z][0-9A-Za-z-:._]*$`.
        ///   - instanceArns: `InstanceArns`.
        ///   - regionDatabaseClusterArns: `RegionDatabaseClusterArns`.
        ///   - timeoutMinutes: `TimeoutMinutes`; default 60; at least 1.
        public init(
            crossAccountRole: StringValue? = nil,
            externalId: StringValue? = nil,
            globalClusterIdentifier: StringValue,
            instanceArns: [String: StringValue],
            regionDatabaseClusterArns: [String: StringValue],
            timeoutMinutes: DoubleValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CrossAccountRole", crossAccountRole)
            bag.set("ExternalId", externalId)
            bag.set("GlobalClusterIdentifier", globalClusterIdentifier)
            bag.set("InstanceArns", instanceArns)
            bag.set("RegionDatabaseClusterArns", regionDatabaseClusterArns)
            bag.set("TimeoutMinutes", timeoutMinutes)
            property = bag.property
        }
    }

    /// `AuroraServerlessScalingConfiguration`
    public struct AuroraServerlessScalingConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - crossAccountRole: `CrossAccountRole`; `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        ///   - externalId: `ExternalId`.
        ///   - globalClusterIdentifier: `GlobalClusterIdentifier`; 1 to 255 characters; `^[A-Za-z][0-9A-Za-z-:._]*$`.
        ///   - regionDatabaseClusterArns: `RegionDatabaseClusterArns`.
        ///   - targetPercent: `TargetPercent`; default 100.
        ///   - timeoutMinutes: `TimeoutMinutes`; default 60; at least 1.
        public init(
            crossAccountRole: StringValue? = nil,
            externalId: StringValue? = nil,
            globalClusterIdentifier: StringValue,
            regionDatabaseClusterArns: [String: StringValue],
            targetPercent: DoubleValue? = nil,
            timeoutMinutes: DoubleValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CrossAccountRole", crossAccountRole)
            bag.set("ExternalId", externalId)
            bag.set("GlobalClusterIdentifier", globalClusterIdentifier)
            bag.set("RegionDatabaseClusterArns", regionDatabaseClusterArns)
            bag.set("TargetPercent", targetPercent)
            bag.set("TimeoutMinutes", timeoutMinutes)
            property = bag.property
        }
    }

    /// `CustomActionLambdaConfiguration`
    public struct CustomActionLambdaConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - lambdas: `Lambdas`; 1 to 2 items.
        ///   - regionToRun: `RegionToRun`.
        ///   - retryIntervalMinutes: `RetryIntervalMinutes`.
        ///   - timeoutMinutes: `TimeoutMinutes`; default 60; at least 1.
        ///   - ungraceful: `Ungraceful`.
        public init(
            lambdas: [Lambdas],
            regionToRun: RegionToRunIn,
            retryIntervalMinutes: DoubleValue,
            timeoutMinutes: DoubleValue? = nil,
            ungraceful: LambdaUngraceful? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Lambdas", lambdas)
            bag.set("RegionToRun", regionToRun)
            bag.set("RetryIntervalMinutes", retryIntervalMinutes)
            bag.set("TimeoutMinutes", timeoutMinutes)
            bag.set("Ungraceful", ungraceful)
            property = bag.property
        }
    }

    /// `DocumentDbConfiguration`
    public struct DocumentDbConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - behavior: `Behavior`.
        ///   - crossAccountRole: `CrossAccountRole`; `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        ///   - databaseClusterArns: `DatabaseClusterArns`.
        ///   - externalId: `ExternalId`.
        ///   - globalClusterIdentifier: `GlobalClusterIdentifier`; `^[A-Za-z][0-9A-Za-z-:._]*$`.
        ///   - timeoutMinutes: `TimeoutMinutes`; default 60; at least 1.
        ///   - ungraceful: `Ungraceful`.
        public init(
            behavior: DocumentDbDefaultBehavior,
            crossAccountRole: StringValue? = nil,
            databaseClusterArns: [StringValue],
            externalId: StringValue? = nil,
            globalClusterIdentifier: StringValue,
            timeoutMinutes: DoubleValue? = nil,
            ungraceful: DocumentDbUngraceful? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Behavior", behavior)
            bag.set("CrossAccountRole", crossAccountRole)
            bag.set("DatabaseClusterArns", databaseClusterArns)
            bag.set("ExternalId", externalId)
            bag.set("GlobalClusterIdentifier", globalClusterIdentifier)
            bag.set("TimeoutMinutes", timeoutMinutes)
            bag.set("Ungraceful", ungraceful)
            property = bag.property
        }
    }

    /// `DocumentDbDefaultBehavior`
    public struct DocumentDbDefaultBehavior: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `failover`
        public static var failover: Self { Self("failover") }
        /// `switchoverOnly`
        public static var switchoverOnly: Self { Self("switchoverOnly") }
    }

    /// `DocumentDbUngraceful`
    public struct DocumentDbUngraceful: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ungraceful: `Ungraceful`.
        public init(ungraceful: DocumentDbUngracefulBehavior? = nil) {
            var bag = PropertyBag()
            bag.set("Ungraceful", ungraceful)
            property = bag.property
        }
    }

    /// `DocumentDbUngracefulBehavior`
    public struct DocumentDbUngracefulBehavior: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `failover`
        public static var failover: Self { Self("failover") }
    }

    /// `Ec2AsgCapacityIncreaseConfiguration`
    public struct Ec2AsgCapacityIncreaseConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - asgs: `Asgs`; 2 items.
        ///   - capacityMonitoringApproach: `CapacityMonitoringApproach`.
        ///   - targetPercent: `TargetPercent`; default 100.
        ///   - timeoutMinutes: `TimeoutMinutes`; default 60; at least 1.
        ///   - ungraceful: `Ungraceful`.
        ///   - waitELBTargetGroupHealthy: `WaitELBTargetGroupHealthy`.
        public init(
            asgs: [Asg],
            capacityMonitoringApproach: Ec2AsgCapacityMonitoringApproach? = nil,
            targetPercent: DoubleValue? = nil,
            timeoutMinutes: DoubleValue? = nil,
            ungraceful: Ec2Ungraceful? = nil,
            waitELBTargetGroupHealthy: WaitELBTargetGroupHealthy? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Asgs", asgs)
            bag.set("CapacityMonitoringApproach", capacityMonitoringApproach)
            bag.set("TargetPercent", targetPercent)
            bag.set("TimeoutMinutes", timeoutMinutes)
            bag.set("Ungraceful", ungraceful)
            bag.set("WaitELBTargetGroupHealthy", waitELBTargetGroupHealthy)
            property = bag.property
        }
    }

    /// `Ec2AsgCapacityMonitoringApproach`
    public struct Ec2AsgCapacityMonitoringApproach: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `autoscalingMaxInLast24Hours`
        public static var autoscalingMaxInLast24Hours: Self { Self("autoscalingMaxInLast24Hours") }
        /// `sampledMaxInLast24Hours`
        public static var sampledMaxInLast24Hours: Self { Self("sampledMaxInLast24Hours") }
    }

    /// `Ec2Ungraceful`
    public struct Ec2Ungraceful: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - minimumSuccessPercentage: `MinimumSuccessPercentage`; 0 to 99.
        public init(minimumSuccessPercentage: DoubleValue) {
            var bag = PropertyBag()
            bag.set("MinimumSuccessPercentage", minimumSuccessPercentage)
            property = bag.property
        }
    }

    /// `EcsCapacityIncreaseConfiguration`
    public struct EcsCapacityIncreaseConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - capacityMonitoringApproach: `CapacityMonitoringApproach`.
        ///   - services: `Services`; 2 items.
        ///   - targetPercent: `TargetPercent`; default 100.
        ///   - timeoutMinutes: `TimeoutMinutes`; default 60; at least 1.
        ///   - ungraceful: `Ungraceful`.
        ///   - waitELBTargetGroupHealthy: `WaitELBTargetGroupHealthy`.
        public init(
            capacityMonitoringApproach: EcsCapacityMonitoringApproach? = nil,
            services: [Service],
            targetPercent: DoubleValue? = nil,
            timeoutMinutes: DoubleValue? = nil,
            ungraceful: EcsUngraceful? = nil,
            waitELBTargetGroupHealthy: WaitELBTargetGroupHealthy? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CapacityMonitoringApproach", capacityMonitoringApproach)
            bag.set("Services", services)
            bag.set("TargetPercent", targetPercent)
            bag.set("TimeoutMinutes", timeoutMinutes)
            bag.set("Ungraceful", ungraceful)
            bag.set("WaitELBTargetGroupHealthy", waitELBTargetGroupHealthy)
            property = bag.property
        }
    }

    /// `EcsCapacityMonitoringApproach`
    public struct EcsCapacityMonitoringApproach: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `containerInsightsMaxInLast24Hours`
        public static var containerInsightsMaxInLast24Hours: Self { Self("containerInsightsMaxInLast24Hours") }
        /// `sampledMaxInLast24Hours`
        public static var sampledMaxInLast24Hours: Self { Self("sampledMaxInLast24Hours") }
    }

    /// `EcsUngraceful`
    public struct EcsUngraceful: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - minimumSuccessPercentage: `MinimumSuccessPercentage`; 0 to 99.
        public init(minimumSuccessPercentage: DoubleValue) {
            var bag = PropertyBag()
            bag.set("MinimumSuccessPercentage", minimumSuccessPercentage)
            property = bag.property
        }
    }

    /// `EksCapacityMonitoringApproach`
    public struct EksCapacityMonitoringApproach: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `sampledMaxInLast24Hours`
        public static var sampledMaxInLast24Hours: Self { Self("sampledMaxInLast24Hours") }
    }

    /// `EksCluster`
    public struct EksCluster: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - clusterArn: `ClusterArn`.
        ///   - crossAccountRole: `CrossAccountRole`; `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        ///   - externalId: `ExternalId`.
        public init(
            clusterArn: StringValue,
            crossAccountRole: StringValue? = nil,
            externalId: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ClusterArn", clusterArn)
            bag.set("CrossAccountRole", crossAccountRole)
            bag.set("ExternalId", externalId)
            property = bag.property
        }
    }

    /// `EksResourceScalingConfiguration`
    public struct EksResourceScalingConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - capacityMonitoringApproach: `CapacityMonitoringApproach`.
        ///   - eksClusters: `EksClusters`; at least 2 items.
        ///   - kubernetesResourceType: `KubernetesResourceType`.
        ///   - scalingResources: `ScalingResources`; at least 1 items.
        ///   - targetPercent: `TargetPercent`; default 100; at least 1.
        ///   - timeoutMinutes: `TimeoutMinutes`; default 60; at least 1.
        ///   - ungraceful: `Ungraceful`.
        public init(
            capacityMonitoringApproach: EksCapacityMonitoringApproach? = nil,
            eksClusters: [EksCluster]? = nil,
            kubernetesResourceType: KubernetesResourceType,
            scalingResources: [[String: [String: KubernetesScalingResource]]]? = nil,
            targetPercent: DoubleValue? = nil,
            timeoutMinutes: DoubleValue? = nil,
            ungraceful: EksResourceScalingUngraceful? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CapacityMonitoringApproach", capacityMonitoringApproach)
            bag.set("EksClusters", eksClusters)
            bag.set("KubernetesResourceType", kubernetesResourceType)
            bag.set("ScalingResources", scalingResources)
            bag.set("TargetPercent", targetPercent)
            bag.set("TimeoutMinutes", timeoutMinutes)
            bag.set("Ungraceful", ungraceful)
            property = bag.property
        }
    }

    /// `EksResourceScalingUngraceful`
    public struct EksResourceScalingUngraceful: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - minimumSuccessPercentage: `MinimumSuccessPercentage`; 0 to 99.
        public init(minimumSuccessPercentage: DoubleValue) {
            var bag = PropertyBag()
            bag.set("MinimumSuccessPercentage", minimumSuccessPercentage)
            property = bag.property
        }
    }

    /// `EventSourceMapping`
    public struct EventSourceMapping: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - arn: `Arn`.
        ///   - crossAccountRole: `CrossAccountRole`; `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        ///   - externalId: `ExternalId`.
        public init(
            arn: StringValue,
            crossAccountRole: StringValue? = nil,
            externalId: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Arn", arn)
            bag.set("CrossAccountRole", crossAccountRole)
            bag.set("ExternalId", externalId)
            property = bag.property
        }
    }

    /// `ExecutionApprovalConfiguration`
    public struct ExecutionApprovalConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - approvalRole: `ApprovalRole`.
        ///   - timeoutMinutes: `TimeoutMinutes`; default 60; at least 1.
        public init(approvalRole: StringValue, timeoutMinutes: DoubleValue? = nil) {
            var bag = PropertyBag()
            bag.set("ApprovalRole", approvalRole)
            bag.set("TimeoutMinutes", timeoutMinutes)
            property = bag.property
        }
    }

    /// `ExecutionBlockConfiguration`
    public struct ExecutionBlockConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - arcRoutingControlConfig: `ArcRoutingControlConfig`.
        ///   - auroraProvisionedScalingConfig: `AuroraProvisionedScalingConfig`.
        ///   - auroraServerlessScalingConfig: `AuroraServerlessScalingConfig`.
        ///   - customActionLambdaConfig: `CustomActionLambdaConfig`.
        ///   - documentDbConfig: `DocumentDbConfig`.
        ///   - ec2AsgCapacityIncreaseConfig: `Ec2AsgCapacityIncreaseConfig`.
        ///   - ecsCapacityIncreaseConfig: `EcsCapacityIncreaseConfig`.
        ///   - eksResourceScalingConfig: `EksResourceScalingConfig`.
        ///   - executionApprovalConfig: `ExecutionApprovalConfig`.
        ///   - globalAuroraConfig: `GlobalAuroraConfig`.
        ///   - lambdaEventSourceMappingConfig: `LambdaEventSourceMappingConfig`.
        ///   - neptuneGlobalDatabaseConfig: `NeptuneGlobalDatabaseConfig`.
        ///   - parallelConfig: `ParallelConfig`.
        ///   - rdsCreateCrossRegionReadReplicaConfig: `RdsCreateCrossRegionReadReplicaConfig`.
        ///   - rdsPromoteReadReplicaConfig: `RdsPromoteReadReplicaConfig`.
        ///   - rdsSwitchoverReadReplicaConfig: `RdsSwitchoverReadReplicaConfig`.
        ///   - regionSwitchPlanConfig: `RegionSwitchPlanConfig`.
        ///   - route53HealthCheckConfig: `Route53HealthCheckConfig`.
        ///   - ssmSendCommandConfig: `SsmSendCommandConfig`.
        public init(
            arcRoutingControlConfig: ArcRoutingControlConfiguration? = nil,
            auroraProvisionedScalingConfig: AuroraProvisionedScalingConfiguration? = nil,
            auroraServerlessScalingConfig: AuroraServerlessScalingConfiguration? = nil,
            customActionLambdaConfig: CustomActionLambdaConfiguration? = nil,
            documentDbConfig: DocumentDbConfiguration? = nil,
            ec2AsgCapacityIncreaseConfig: Ec2AsgCapacityIncreaseConfiguration? = nil,
            ecsCapacityIncreaseConfig: EcsCapacityIncreaseConfiguration? = nil,
            eksResourceScalingConfig: EksResourceScalingConfiguration? = nil,
            executionApprovalConfig: ExecutionApprovalConfiguration? = nil,
            globalAuroraConfig: GlobalAuroraConfiguration? = nil,
            lambdaEventSourceMappingConfig: LambdaEventSourceMappingConfiguration? = nil,
            neptuneGlobalDatabaseConfig: NeptuneGlobalDatabaseConfiguration? = nil,
            parallelConfig: ParallelExecutionBlockConfiguration? = nil,
            rdsCreateCrossRegionReadReplicaConfig: RdsCreateCrossRegionReplicaConfiguration? = nil,
            rdsPromoteReadReplicaConfig: RdsPromoteReadReplicaConfiguration? = nil,
            rdsSwitchoverReadReplicaConfig: RdsSwitchoverReadReplicaConfiguration? = nil,
            regionSwitchPlanConfig: RegionSwitchPlanConfiguration? = nil,
            route53HealthCheckConfig: Route53HealthCheckConfiguration? = nil,
            ssmSendCommandConfig: SsmSendCommandConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ArcRoutingControlConfig", arcRoutingControlConfig)
            bag.set("AuroraProvisionedScalingConfig", auroraProvisionedScalingConfig)
            bag.set("AuroraServerlessScalingConfig", auroraServerlessScalingConfig)
            bag.set("CustomActionLambdaConfig", customActionLambdaConfig)
            bag.set("DocumentDbConfig", documentDbConfig)
            bag.set("Ec2AsgCapacityIncreaseConfig", ec2AsgCapacityIncreaseConfig)
            bag.set("EcsCapacityIncreaseConfig", ecsCapacityIncreaseConfig)
            bag.set("EksResourceScalingConfig", eksResourceScalingConfig)
            bag.set("ExecutionApprovalConfig", executionApprovalConfig)
            bag.set("GlobalAuroraConfig", globalAuroraConfig)
            bag.set("LambdaEventSourceMappingConfig", lambdaEventSourceMappingConfig)
            bag.set("NeptuneGlobalDatabaseConfig", neptuneGlobalDatabaseConfig)
            bag.set("ParallelConfig", parallelConfig)
            bag.set("RdsCreateCrossRegionReadReplicaConfig", rdsCreateCrossRegionReadReplicaConfig)
            bag.set("RdsPromoteReadReplicaConfig", rdsPromoteReadReplicaConfig)
            bag.set("RdsSwitchoverReadReplicaConfig", rdsSwitchoverReadReplicaConfig)
            bag.set("RegionSwitchPlanConfig", regionSwitchPlanConfig)
            bag.set("Route53HealthCheckConfig", route53HealthCheckConfig)
            bag.set("SsmSendCommandConfig", ssmSendCommandConfig)
            property = bag.property
        }
    }

    /// `ExecutionBlockType`
    public struct ExecutionBlockType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ARCRegionSwitchPlan`
        public static var arcRegionSwitchPlan: Self { Self("ARCRegionSwitchPlan") }
        /// `ARCRoutingControl`
        public static var arcRoutingControl: Self { Self("ARCRoutingControl") }
        /// `AuroraGlobalDatabase`
        public static var auroraGlobalDatabase: Self { Self("AuroraGlobalDatabase") }
        /// `AuroraProvisionedScaling`
        public static var auroraProvisionedScaling: Self { Self("AuroraProvisionedScaling") }
        /// `AuroraServerlessScaling`
        public static var auroraServerlessScaling: Self { Self("AuroraServerlessScaling") }
        /// `CustomActionLambda`
        public static var customActionLambda: Self { Self("CustomActionLambda") }
        /// `DocumentDb`
        public static var documentDb: Self { Self("DocumentDb") }
        /// `EC2AutoScaling`
        public static var ec2AutoScaling: Self { Self("EC2AutoScaling") }
        /// `ECSServiceScaling`
        public static var ecsServiceScaling: Self { Self("ECSServiceScaling") }
        /// `EKSResourceScaling`
        public static var eksResourceScaling: Self { Self("EKSResourceScaling") }
        /// `LambdaEventSourceMapping`
        public static var lambdaEventSourceMapping: Self { Self("LambdaEventSourceMapping") }
        /// `ManualApproval`
        public static var manualApproval: Self { Self("ManualApproval") }
        /// `NeptuneGlobalDatabase`
        public static var neptuneGlobalDatabase: Self { Self("NeptuneGlobalDatabase") }
        /// `Parallel`
        public static var parallel: Self { Self("Parallel") }
        /// `RdsCreateCrossRegionReplica`
        public static var rdsCreateCrossRegionReplica: Self { Self("RdsCreateCrossRegionReplica") }
        /// `RdsPromoteReadReplica`
        public static var rdsPromoteReadReplica: Self { Self("RdsPromoteReadReplica") }
        /// `RdsSwitchoverReadReplica`
        public static var rdsSwitchoverReadReplica: Self { Self("RdsSwitchoverReadReplica") }
        /// `Route53HealthCheck`
        public static var route53HealthCheck: Self { Self("Route53HealthCheck") }
        /// `SSMSendCommand`
        public static var ssmSendCommand: Self { Self("SSMSendCommand") }
    }

    /// `GlobalAuroraConfiguration`
    public struct GlobalAuroraConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - behavior: `Behavior`.
        ///   - crossAccountRole: `CrossAccountRole`; `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        ///   - databaseClusterArns: `DatabaseClusterArns`.
        ///   - externalId: `ExternalId`.
        ///   - globalClusterIdentifier: `GlobalClusterIdentifier`.
        ///   - timeoutMinutes: `TimeoutMinutes`; default 60; at least 1.
        ///   - ungraceful: `Ungraceful`.
        public init(
            behavior: GlobalAuroraDefaultBehavior,
            crossAccountRole: StringValue? = nil,
            databaseClusterArns: [StringValue],
            externalId: StringValue? = nil,
            globalClusterIdentifier: StringValue,
            timeoutMinutes: DoubleValue? = nil,
            ungraceful: GlobalAuroraUngraceful? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Behavior", behavior)
            bag.set("CrossAccountRole", crossAccountRole)
            bag.set("DatabaseClusterArns", databaseClusterArns)
            bag.set("ExternalId", externalId)
            bag.set("GlobalClusterIdentifier", globalClusterIdentifier)
            bag.set("TimeoutMinutes", timeoutMinutes)
            bag.set("Ungraceful", ungraceful)
            property = bag.property
        }
    }

    /// `GlobalAuroraDefaultBehavior`
    public struct GlobalAuroraDefaultBehavior: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `failover`
        public static var failover: Self { Self("failover") }
        /// `switchoverOnly`
        public static var switchoverOnly: Self { Self("switchoverOnly") }
    }

    /// `GlobalAuroraUngraceful`
    public struct GlobalAuroraUngraceful: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ungraceful: `Ungraceful`.
        public init(ungraceful: GlobalAuroraUngracefulBehavior? = nil) {
            var bag = PropertyBag()
            bag.set("Ungraceful", ungraceful)
            property = bag.property
        }
    }

    /// `GlobalAuroraUngracefulBehavior`
    public struct GlobalAuroraUngracefulBehavior: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `failover`
        public static var failover: Self { Self("failover") }
    }

    /// `KubernetesResourceType`
    public struct KubernetesResourceType: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - apiVersion: `ApiVersion`.
        ///   - kind: `Kind`.
        public init(apiVersion: StringValue, kind: StringValue) {
            var bag = PropertyBag()
            bag.set("ApiVersion", apiVersion)
            bag.set("Kind", kind)
            property = bag.property
        }
    }

    /// `KubernetesScalingResource`
    public struct KubernetesScalingResource: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - hpaName: `HpaName`.
        ///   - name: `Name`.
        ///   - namespace: `Namespace`; `^[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$`.
        public init(
            hpaName: StringValue? = nil,
            name: StringValue,
            namespace: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("HpaName", hpaName)
            bag.set("Name", name)
            bag.set("Namespace", namespace)
            property = bag.property
        }
    }

    /// `LambdaEventSourceMappingConfiguration`
    public struct LambdaEventSourceMappingConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        ///   - regionEventSourceMappings: `RegionEventSourceMappings`.
        ///   - timeoutMinutes: `TimeoutMinutes`; default 60; at least 1.
        ///   - ungraceful: `Ungraceful`.
        public init(
            action: Action,
            regionEventSourceMappings: [String: EventSourceMapping],
            timeoutMinutes: DoubleValue? = nil,
            ungraceful: LambdaEventSourceMappingUngraceful? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Action", action)
            bag.set("RegionEventSourceMappings", regionEventSourceMappings)
            bag.set("TimeoutMinutes", timeoutMinutes)
            bag.set("Ungraceful", ungraceful)
            property = bag.property
        }

        /// `Action`
        public struct Action: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `disable`
            public static var disable: Self { Self("disable") }
            /// `enable`
            public static var enable: Self { Self("enable") }
        }
    }

    /// `LambdaEventSourceMappingUngraceful`
    public struct LambdaEventSourceMappingUngraceful: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - behavior: `Behavior`; default `skip`.
        public init(behavior: Behavior? = nil) {
            var bag = PropertyBag()
            bag.set("Behavior", behavior)
            property = bag.property
        }

        /// `Behavior`
        public struct Behavior: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `skip`
            public static var skip: Self { Self("skip") }
        }
    }

    /// `LambdaUngraceful`
    public struct LambdaUngraceful: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - behavior: `Behavior`.
        public init(behavior: LambdaUngracefulBehavior? = nil) {
            var bag = PropertyBag()
            bag.set("Behavior", behavior)
            property = bag.property
        }
    }

    /// `LambdaUngracefulBehavior`
    public struct LambdaUngracefulBehavior: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `skip`
        public static var skip: Self { Self("skip") }
    }

    /// `Lambdas`
    public struct Lambdas: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - arn: `Arn`.
        ///   - crossAccountRole: `CrossAccountRole`; `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        ///   - externalId: `ExternalId`.
        ///   - payload: `Payload`; 1 to 786432 characters.
        public init(
            arn: StringValue? = nil,
            crossAccountRole: StringValue? = nil,
            externalId: StringValue? = nil,
            payload: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Arn", arn)
            bag.set("CrossAccountRole", crossAccountRole)
            bag.set("ExternalId", externalId)
            bag.set("Payload", payload)
            property = bag.property
        }
    }

    /// `NeptuneDefaultBehavior`
    public struct NeptuneDefaultBehavior: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `failover`
        public static var failover: Self { Self("failover") }
        /// `switchoverOnly`
        public static var switchoverOnly: Self { Self("switchoverOnly") }
    }

    /// `NeptuneGlobalDatabaseConfiguration`
    public struct NeptuneGlobalDatabaseConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - behavior: `Behavior`.
        ///   - crossAccountRole: `CrossAccountRole`; `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        ///   - externalId: `ExternalId`.
        ///   - globalClusterIdentifier: `GlobalClusterIdentifier`; 1 to 63 characters; `^[A-Za-z][0-9A-Za-z-]*$`.
        ///   - regionDatabaseClusterArns: `RegionDatabaseClusterArns`.
        ///   - timeoutMinutes: `TimeoutMinutes`; default 60; at least 1.
        ///   - ungraceful: `Ungraceful`.
        public init(
            behavior: NeptuneDefaultBehavior,
            crossAccountRole: StringValue? = nil,
            externalId: StringValue? = nil,
            globalClusterIdentifier: StringValue,
            regionDatabaseClusterArns: [String: StringValue],
            timeoutMinutes: DoubleValue? = nil,
            ungraceful: NeptuneUngraceful? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Behavior", behavior)
            bag.set("CrossAccountRole", crossAccountRole)
            bag.set("ExternalId", externalId)
            bag.set("GlobalClusterIdentifier", globalClusterIdentifier)
            bag.set("RegionDatabaseClusterArns", regionDatabaseClusterArns)
            bag.set("TimeoutMinutes", timeoutMinutes)
            bag.set("Ungraceful", ungraceful)
            property = bag.property
        }
    }

    /// `NeptuneUngraceful`
    public struct NeptuneUngraceful: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ungraceful: `Ungraceful`.
        public init(ungraceful: NeptuneUngracefulBehavior? = nil) {
            var bag = PropertyBag()
            bag.set("Ungraceful", ungraceful)
            property = bag.property
        }
    }

    /// `NeptuneUngracefulBehavior`
    public struct NeptuneUngracefulBehavior: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `failover`
        public static var failover: Self { Self("failover") }
    }

    /// `ParallelExecutionBlockConfiguration`
    public struct ParallelExecutionBlockConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - steps: `Steps`.
        public init(steps: [Step]) {
            var bag = PropertyBag()
            bag.set("Steps", steps)
            property = bag.property
        }
    }

    /// `RdsCreateCrossRegionReplicaConfiguration`
    public struct RdsCreateCrossRegionReplicaConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - crossAccountRole: `CrossAccountRole`; `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        ///   - dbInstanceArnMap: `DbInstanceArnMap`.
        ///   - externalId: `ExternalId`.
        ///   - timeoutMinutes: `TimeoutMinutes`; default 60; at least 1.
        public init(
            crossAccountRole: StringValue? = nil,
            dbInstanceArnMap: [String: StringValue],
            externalId: StringValue? = nil,
            timeoutMinutes: DoubleValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CrossAccountRole", crossAccountRole)
            bag.set("DbInstanceArnMap", dbInstanceArnMap)
            bag.set("ExternalId", externalId)
            bag.set("TimeoutMinutes", timeoutMinutes)
            property = bag.property
        }
    }

    /// `RdsPromoteReadReplicaConfiguration`
    public struct RdsPromoteReadReplicaConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - crossAccountRole: `CrossAccountRole`; `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        ///   - dbInstanceArnMap: `DbInstanceArnMap`.
        ///   - externalId: `ExternalId`.
        ///   - timeoutMinutes: `TimeoutMinutes`; default 60; at least 1.
        public init(
            crossAccountRole: StringValue? = nil,
            dbInstanceArnMap: [String: StringValue],
            externalId: StringValue? = nil,
            timeoutMinutes: DoubleValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CrossAccountRole", crossAccountRole)
            bag.set("DbInstanceArnMap", dbInstanceArnMap)
            bag.set("ExternalId", externalId)
            bag.set("TimeoutMinutes", timeoutMinutes)
            property = bag.property
        }
    }

    /// `RdsSwitchoverReadReplicaConfiguration`
    public struct RdsSwitchoverReadReplicaConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - crossAccountRole: `CrossAccountRole`; `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        ///   - dbInstanceArnMap: `DbInstanceArnMap`.
        ///   - externalId: `ExternalId`.
        ///   - timeoutMinutes: `TimeoutMinutes`; default 60; at least 1.
        ///   - ungraceful: `Ungraceful`.
        public init(
            crossAccountRole: StringValue? = nil,
            dbInstanceArnMap: [String: StringValue],
            externalId: StringValue? = nil,
            timeoutMinutes: DoubleValue? = nil,
            ungraceful: RdsUngraceful? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CrossAccountRole", crossAccountRole)
            bag.set("DbInstanceArnMap", dbInstanceArnMap)
            bag.set("ExternalId", externalId)
            bag.set("TimeoutMinutes", timeoutMinutes)
            bag.set("Ungraceful", ungraceful)
            property = bag.property
        }
    }

    /// `RdsUngraceful`
    public struct RdsUngraceful: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ungraceful: `Ungraceful`.
        public init(ungraceful: RdsUngracefulBehavior? = nil) {
            var bag = PropertyBag()
            bag.set("Ungraceful", ungraceful)
            property = bag.property
        }
    }

    /// `RdsUngracefulBehavior`
    public struct RdsUngracefulBehavior: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `promoteReadReplica`
        public static var promoteReadReplica: Self { Self("promoteReadReplica") }
    }

    /// `RecoveryApproach`
    public struct RecoveryApproach: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `activeActive`
        public static var activeActive: Self { Self("activeActive") }
        /// `activePassive`
        public static var activePassive: Self { Self("activePassive") }
    }

    /// `RegionSwitchPlanConfiguration`
    public struct RegionSwitchPlanConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - arn: `Arn`.
        ///   - crossAccountRole: `CrossAccountRole`; `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        ///   - externalId: `ExternalId`.
        public init(
            arn: StringValue,
            crossAccountRole: StringValue? = nil,
            externalId: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Arn", arn)
            bag.set("CrossAccountRole", crossAccountRole)
            bag.set("ExternalId", externalId)
            property = bag.property
        }
    }

    /// `RegionToRunIn`
    public struct RegionToRunIn: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `activatingRegion`
        public static var activatingRegion: Self { Self("activatingRegion") }
        /// `activeRegion`
        public static var activeRegion: Self { Self("activeRegion") }
        /// `deactivatingRegion`
        public static var deactivatingRegion: Self { Self("deactivatingRegion") }
        /// `inactiveRegion`
        public static var inactiveRegion: Self { Self("inactiveRegion") }
    }

    /// `ReportConfiguration`
    public struct ReportConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - reportOutput: `ReportOutput`; 1 items.
        public init(reportOutput: [ReportOutputConfiguration]? = nil) {
            var bag = PropertyBag()
            bag.set("ReportOutput", reportOutput)
            property = bag.property
        }
    }

    /// `ReportOutputConfiguration`
    public struct ReportOutputConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - s3Configuration: `S3Configuration`.
        public init(s3Configuration: S3ReportOutputConfiguration) {
            var bag = PropertyBag()
            bag.set("S3Configuration", s3Configuration)
            property = bag.property
        }
    }

    /// `Route53HealthCheckConfiguration`
    public struct Route53HealthCheckConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - crossAccountRole: `CrossAccountRole`; `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        ///   - externalId: `ExternalId`.
        ///   - hostedZoneId: `HostedZoneId`; 1 to 32 characters.
        ///   - recordName: `RecordName`; 1 to 1024 characters.
        ///   - recordSets: `RecordSets`.
        ///   - timeoutMinutes: `TimeoutMinutes`; default 60; at least 1.
        public init(
            crossAccountRole: StringValue? = nil,
            externalId: StringValue? = nil,
            hostedZoneId: StringValue,
            recordName: StringValue,
            recordSets: [Route53ResourceRecordSet]? = nil,
            timeoutMinutes: DoubleValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CrossAccountRole", crossAccountRole)
            bag.set("ExternalId", externalId)
            bag.set("HostedZoneId", hostedZoneId)
            bag.set("RecordName", recordName)
            bag.set("RecordSets", recordSets)
            bag.set("TimeoutMinutes", timeoutMinutes)
            property = bag.property
        }
    }

    /// `Route53ResourceRecordSet`
    public struct Route53ResourceRecordSet: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - recordSetIdentifier: `RecordSetIdentifier`; 1 to 1024 characters.
        ///   - region: `Region`; `^[a-z]{2}-[a-z-]+-\d+$`.
        public init(recordSetIdentifier: StringValue? = nil, region: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("RecordSetIdentifier", recordSetIdentifier)
            bag.set("Region", region)
            property = bag.property
        }
    }

    /// `RoutingControlStateChange`
    public struct RoutingControlStateChange: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `Off`
        public static var off: Self { Self("Off") }
        /// `On`
        public static var on: Self { Self("On") }
    }

    /// `S3ReportOutputConfiguration`
    public struct S3ReportOutputConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - bucketOwner: `BucketOwner`; `^\d{12}$`.
        ///   - bucketPath: `BucketPath`; 3 to 512 characters.
        public init(bucketOwner: StringValue? = nil, bucketPath: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("BucketOwner", bucketOwner)
            bag.set("BucketPath", bucketPath)
            property = bag.property
        }
    }

    /// `Service`
    public struct Service: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - clusterArn: `ClusterArn`.
        ///   - crossAccountRole: `CrossAccountRole`; `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        ///   - externalId: `ExternalId`.
        ///   - serviceArn: `ServiceArn`.
        public init(
            clusterArn: StringValue? = nil,
            crossAccountRole: StringValue? = nil,
            externalId: StringValue? = nil,
            serviceArn: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ClusterArn", clusterArn)
            bag.set("CrossAccountRole", crossAccountRole)
            bag.set("ExternalId", externalId)
            bag.set("ServiceArn", serviceArn)
            property = bag.property
        }
    }

    /// `SsmDocumentConfig`
    public struct SsmDocumentConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - crossAccountRole: `CrossAccountRole`; `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        ///   - documentArn: `DocumentArn`; 20 to 256 characters.
        ///   - documentVersion: `DocumentVersion`; 1 to 8 characters; `^([$]LATEST|[$]DEFAULT|[1-9][0-9]*)$`.
        ///   - externalId: `ExternalId`.
        ///   - parameters: `Parameters`.
        ///   - targets: `Targets`; 1 to 5 items.
        public init(
            crossAccountRole: StringValue? = nil,
            documentArn: StringValue,
            documentVersion: StringValue? = nil,
            externalId: StringValue? = nil,
            parameters: [String: [StringValue]]? = nil,
            targets: [SsmTarget]
        ) {
            var bag = PropertyBag()
            bag.set("CrossAccountRole", crossAccountRole)
            bag.set("DocumentArn", documentArn)
            bag.set("DocumentVersion", documentVersion)
            bag.set("ExternalId", externalId)
            bag.set("Parameters", parameters)
            bag.set("Targets", targets)
            property = bag.property
        }
    }

    /// `SsmSendCommandConfiguration`
    public struct SsmSendCommandConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - regionDocuments: `RegionDocuments`.
        ///   - retryIntervalMinutes: `RetryIntervalMinutes`.
        ///   - timeoutMinutes: `TimeoutMinutes`; default 60; at least 1.
        ///   - ungraceful: `Ungraceful`.
        public init(
            regionDocuments: [String: SsmDocumentConfig],
            retryIntervalMinutes: DoubleValue,
            timeoutMinutes: DoubleValue? = nil,
            ungraceful: SsmSendCommandUngraceful? = nil
        ) {
            var bag = PropertyBag()
            bag.set("RegionDocuments", regionDocuments)
            bag.set("RetryIntervalMinutes", retryIntervalMinutes)
            bag.set("TimeoutMinutes", timeoutMinutes)
            bag.set("Ungraceful", ungraceful)
            property = bag.property
        }
    }

    /// `SsmSendCommandUngraceful`
    public struct SsmSendCommandUngraceful: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - behavior: `Behavior`.
        public init(behavior: SsmSendCommandUngracefulBehavior? = nil) {
            var bag = PropertyBag()
            bag.set("Behavior", behavior)
            property = bag.property
        }
    }

    /// `SsmSendCommandUngracefulBehavior`
    public struct SsmSendCommandUngracefulBehavior: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `skip`
        public static var skip: Self { Self("skip") }
    }

    /// `SsmTarget`
    public struct SsmTarget: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`; 1 to 163 characters; `^[\p{L}\p{Z}\p{N}_.:/=\-@]*$`.
        ///   - values: `Values`; 1 to 50 items.
        public init(key: StringValue, values: [StringValue]) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("Values", values)
            property = bag.property
        }
    }

    /// `Step`
    public struct Step: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - description: `Description`.
        ///   - executionBlockConfiguration: `ExecutionBlockConfiguration`.
        ///   - executionBlockType: `ExecutionBlockType`.
        ///   - name: `Name`.
        public init(
            description: StringValue? = nil,
            executionBlockConfiguration: ExecutionBlockConfiguration,
            executionBlockType: ExecutionBlockType,
            name: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Description", description)
            bag.set("ExecutionBlockConfiguration", executionBlockConfiguration)
            bag.set("ExecutionBlockType", executionBlockType)
            bag.set("Name", name)
            property = bag.property
        }
    }

    /// `Trigger`
    public struct Trigger: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        ///   - conditions: `Conditions`; 1 to 10 items.
        ///   - description: `Description`.
        ///   - minDelayMinutesBetweenExecutions: `MinDelayMinutesBetweenExecutions`.
        ///   - targetRegion: `TargetRegion`; `^[a-z]{2}-[a-z-]+-\d+$`.
        public init(
            action: WorkflowTargetAction,
            conditions: [TriggerCondition],
            description: StringValue? = nil,
            minDelayMinutesBetweenExecutions: DoubleValue,
            targetRegion: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Action", action)
            bag.set("Conditions", conditions)
            bag.set("Description", description)
            bag.set("MinDelayMinutesBetweenExecutions", minDelayMinutesBetweenExecutions)
            bag.set("TargetRegion", targetRegion)
            property = bag.property
        }
    }

    /// `TriggerCondition`
    public struct TriggerCondition: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - associatedAlarmName: `AssociatedAlarmName`.
        ///   - condition: `Condition`.
        public init(associatedAlarmName: StringValue, condition: AlarmCondition) {
            var bag = PropertyBag()
            bag.set("AssociatedAlarmName", associatedAlarmName)
            bag.set("Condition", condition)
            property = bag.property
        }
    }

    /// `WaitELBTargetGroupHealthy`
    public struct WaitELBTargetGroupHealthy: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `disabled`
        public static var disabled: Self { Self("disabled") }
        /// `enabled`
        public static var enabled: Self { Self("enabled") }
    }

    /// `Workflow`
    public struct Workflow: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - steps: `Steps`.
        ///   - workflowDescription: `WorkflowDescription`.
        ///   - workflowTargetAction: `WorkflowTargetAction`.
        ///   - workflowTargetRegion: `WorkflowTargetRegion`; `^[a-z]{2}-[a-z-]+-\d+$`.
        public init(
            steps: [Step]? = nil,
            workflowDescription: StringValue? = nil,
            workflowTargetAction: WorkflowTargetAction,
            workflowTargetRegion: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Steps", steps)
            bag.set("WorkflowDescription", workflowDescription)
            bag.set("WorkflowTargetAction", workflowTargetAction)
            bag.set("WorkflowTargetRegion", workflowTargetRegion)
            property = bag.property
        }
    }

    /// `WorkflowTargetAction`
    public struct WorkflowTargetAction: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `activate`
        public static var activate: Self { Self("activate") }
        /// `deactivate`
        public static var deactivate: Self { Self("deactivate") }
        /// `postRecovery`
        public static var postRecovery: Self { Self("postRecovery") }
    }
}
