// Generated from the schema of AWS::ECS::Service by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ECS {
    /// `AWS::ECS::Service`
    public struct Service: Resource {
        public static let resourceType = ResourceType("AWS::ECS::Service", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - availabilityZoneRebalancing: `AvailabilityZoneRebalancing`; default `ENABLED`.
        ///   - capacityProviderStrategy: `CapacityProviderStrategy`.
        ///   - cluster: `Cluster`; replaces the resource when changed.
        ///   - deploymentConfiguration: `DeploymentConfiguration`.
        ///   - deploymentController: `DeploymentController`.
        ///   - desiredCount: `DesiredCount`.
        ///   - enableECSManagedTags: `EnableECSManagedTags`.
        ///   - enableExecuteCommand: `EnableExecuteCommand`.
        ///   - forceNewDeployment: `ForceNewDeployment`; cannot be read back.
        ///   - gatewayConnectors: `GatewayConnectors`; cannot be read back; at most 1 items.
        ///   - healthCheckGracePeriodSeconds: `HealthCheckGracePeriodSeconds`.
        ///   - launchType: `LaunchType`; may replace the resource when changed.
        ///   - loadBalancers: `LoadBalancers`.
        ///   - monitoring: `Monitoring`; cannot be read back.
        ///   - networkConfiguration: `NetworkConfiguration`.
        ///   - placementConstraints: `PlacementConstraints`.
        ///   - placementStrategies: `PlacementStrategies`.
        ///   - platformVersion: `PlatformVersion`; default `LATEST`.
        ///   - propagateTags: `PropagateTags`.
        ///   - role: `Role`; replaces the resource when changed.
        ///   - schedulingStrategy: `SchedulingStrategy`; replaces the resource when changed.
        ///   - serviceConnectConfiguration: `ServiceConnectConfiguration`; cannot be read back.
        ///   - serviceName: `ServiceName`; replaces the resource when changed.
        ///   - serviceRegistries: `ServiceRegistries`.
        ///   - tags: `Tags`; 0 to 50 items.
        ///   - taskDefinition: `TaskDefinition`.
        ///   - volumeConfigurations: `VolumeConfigurations`; cannot be read back.
        ///   - vpcLatticeConfigurations: `VpcLatticeConfigurations`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            availabilityZoneRebalancing: AvailabilityZoneRebalancing? = nil,
            capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
            cluster: StringValue? = nil,
            deploymentConfiguration: DeploymentConfiguration? = nil,
            deploymentController: DeploymentController? = nil,
            desiredCount: IntValue? = nil,
            enableECSManagedTags: BoolValue? = nil,
            enableExecuteCommand: BoolValue? = nil,
            forceNewDeployment: ForceNewDeployment? = nil,
            gatewayConnectors: [GatewayConnector]? = nil,
            healthCheckGracePeriodSeconds: IntValue? = nil,
            launchType: LaunchType? = nil,
            loadBalancers: [LoadBalancer]? = nil,
            monitoring: MonitoringConfiguration? = nil,
            networkConfiguration: NetworkConfiguration? = nil,
            placementConstraints: [PlacementConstraint]? = nil,
            placementStrategies: [PlacementStrategy]? = nil,
            platformVersion: StringValue? = nil,
            propagateTags: PropagateTags? = nil,
            role: StringValue? = nil,
            schedulingStrategy: SchedulingStrategy? = nil,
            serviceConnectConfiguration: ServiceConnectConfiguration? = nil,
            serviceName: StringValue? = nil,
            serviceRegistries: [ServiceRegistry]? = nil,
            tags: [Tag]? = nil,
            taskDefinition: StringValue? = nil,
            volumeConfigurations: [ServiceVolumeConfiguration]? = nil,
            vpcLatticeConfigurations: [VpcLatticeConfiguration]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AvailabilityZoneRebalancing", availabilityZoneRebalancing)
            node.set("CapacityProviderStrategy", capacityProviderStrategy)
            node.set("Cluster", cluster)
            node.set("DeploymentConfiguration", deploymentConfiguration)
            node.set("DeploymentController", deploymentController)
            node.set("DesiredCount", desiredCount)
            node.set("EnableECSManagedTags", enableECSManagedTags)
            node.set("EnableExecuteCommand", enableExecuteCommand)
            node.set("ForceNewDeployment", forceNewDeployment)
            node.set("GatewayConnectors", gatewayConnectors)
            node.set("HealthCheckGracePeriodSeconds", healthCheckGracePeriodSeconds)
            node.set("LaunchType", launchType)
            node.set("LoadBalancers", loadBalancers)
            node.set("Monitoring", monitoring)
            node.set("NetworkConfiguration", networkConfiguration)
            node.set("PlacementConstraints", placementConstraints)
            node.set("PlacementStrategies", placementStrategies)
            node.set("PlatformVersion", platformVersion)
            node.set("PropagateTags", propagateTags)
            node.set("Role", role)
            node.set("SchedulingStrategy", schedulingStrategy)
            node.set("ServiceConnectConfiguration", serviceConnectConfiguration)
            node.set("ServiceName", serviceName)
            node.set("ServiceRegistries", serviceRegistries)
            node.set("Tags", tags)
            node.set("TaskDefinition", taskDefinition)
            node.set("VolumeConfigurations", volumeConfigurations)
            node.set("VpcLatticeConfigurations", vpcLatticeConfigurations)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Name`.
        public var name: StringValue { StringValue(attribute: "Name", of: node) }

        /// `Fn::GetAtt` of `ServiceArn`.
        public var serviceArn: StringValue { StringValue(attribute: "ServiceArn", of: node) }
    }
}

extension ECS.Service {
    /// `AdvancedConfiguration`
    public struct AdvancedConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - alternateTargetGroupArn: `AlternateTargetGroupArn`.
        ///   - productionListenerRule: `ProductionListenerRule`.
        ///   - roleArn: `RoleArn`.
        ///   - testListenerRule: `TestListenerRule`.
        public init(
            alternateTargetGroupArn: StringValue,
            productionListenerRule: StringValue? = nil,
            roleArn: RoleARN? = nil,
            testListenerRule: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AlternateTargetGroupArn", alternateTargetGroupArn)
            bag.set("ProductionListenerRule", productionListenerRule)
            bag.set("RoleArn", roleArn)
            bag.set("TestListenerRule", testListenerRule)
            property = bag.property
        }
    }

    /// `AvailabilityZoneRebalancing`
    public struct AvailabilityZoneRebalancing: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DISABLED`
        public static var disabled: Self { Self("DISABLED") }
        /// `ENABLED`
        public static var enabled: Self { Self("ENABLED") }
    }

    /// `AwsVpcConfiguration`
    public struct AwsVpcConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - assignPublicIp: `AssignPublicIp`.
        ///   - securityGroups: `SecurityGroups`.
        ///   - subnets: `Subnets`.
        public init(
            assignPublicIp: AssignPublicIp? = nil,
            securityGroups: [SecurityGroupID]? = nil,
            subnets: [SubnetID]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AssignPublicIp", assignPublicIp)
            bag.set("SecurityGroups", securityGroups)
            bag.set("Subnets", subnets)
            property = bag.property
        }

        /// `AssignPublicIp`
        public struct AssignPublicIp: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DISABLED`
            public static var disabled: Self { Self("DISABLED") }
            /// `ENABLED`
            public static var enabled: Self { Self("ENABLED") }
        }
    }

    /// `CanaryConfiguration`
    public struct CanaryConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - canaryBakeTimeInMinutes: `CanaryBakeTimeInMinutes`; 0 to 1440.
        ///   - canaryPercent: `CanaryPercent`; 0.1 to 100.
        public init(
            canaryBakeTimeInMinutes: IntValue? = nil,
            canaryPercent: DoubleValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CanaryBakeTimeInMinutes", canaryBakeTimeInMinutes)
            bag.set("CanaryPercent", canaryPercent)
            property = bag.property
        }
    }

    /// `CapacityProviderStrategyItem`
    public struct CapacityProviderStrategyItem: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - base: `Base`; 0 to 100000.
        ///   - capacityProvider: `CapacityProvider`.
        ///   - weight: `Weight`; 0 to 1000.
        public init(
            base: IntValue? = nil,
            capacityProvider: StringValue? = nil,
            weight: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Base", base)
            bag.set("CapacityProvider", capacityProvider)
            bag.set("Weight", weight)
            property = bag.property
        }
    }

    /// `DeploymentAlarms`
    public struct DeploymentAlarms: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - alarmNames: `AlarmNames`.
        ///   - enable: `Enable`.
        ///   - rollback: `Rollback`.
        public init(
            alarmNames: [StringValue],
            enable: BoolValue,
            rollback: BoolValue
        ) {
            var bag = PropertyBag()
            bag.set("AlarmNames", alarmNames)
            bag.set("Enable", enable)
            bag.set("Rollback", rollback)
            property = bag.property
        }
    }

    /// `DeploymentCircuitBreaker`
    public struct DeploymentCircuitBreaker: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enable: `Enable`.
        ///   - resetOnHealthyTask: `ResetOnHealthyTask`.
        ///   - rollback: `Rollback`.
        ///   - thresholdConfiguration: `ThresholdConfiguration`.
        public init(
            enable: BoolValue,
            resetOnHealthyTask: BoolValue? = nil,
            rollback: BoolValue,
            thresholdConfiguration: ThresholdConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Enable", enable)
            bag.set("ResetOnHealthyTask", resetOnHealthyTask)
            bag.set("Rollback", rollback)
            bag.set("ThresholdConfiguration", thresholdConfiguration)
            property = bag.property
        }
    }

    /// `DeploymentConfiguration`
    public struct DeploymentConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - alarms: `Alarms`.
        ///   - bakeTimeInMinutes: `BakeTimeInMinutes`; 0 to 1440.
        ///   - canaryConfiguration: `CanaryConfiguration`.
        ///   - deploymentCircuitBreaker: `DeploymentCircuitBreaker`.
        ///   - earlySuccessCriteria: `EarlySuccessCriteria`.
        ///   - lifecycleHooks: `LifecycleHooks`.
        ///   - linearConfiguration: `LinearConfiguration`.
        ///   - maximumPercent: `MaximumPercent`.
        ///   - minimumHealthyPercent: `MinimumHealthyPercent`.
        ///   - strategy: `Strategy`.
        public init(
            alarms: DeploymentAlarms? = nil,
            bakeTimeInMinutes: IntValue? = nil,
            canaryConfiguration: CanaryConfiguration? = nil,
            deploymentCircuitBreaker: DeploymentCircuitBreaker? = nil,
            earlySuccessCriteria: DeploymentEarlySuccessCriteria? = nil,
            lifecycleHooks: [DeploymentLifecycleHook]? = nil,
            linearConfiguration: LinearConfiguration? = nil,
            maximumPercent: IntValue? = nil,
            minimumHealthyPercent: IntValue? = nil,
            strategy: Strategy? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Alarms", alarms)
            bag.set("BakeTimeInMinutes", bakeTimeInMinutes)
            bag.set("CanaryConfiguration", canaryConfiguration)
            bag.set("DeploymentCircuitBreaker", deploymentCircuitBreaker)
            bag.set("EarlySuccessCriteria", earlySuccessCriteria)
            bag.set("LifecycleHooks", lifecycleHooks)
            bag.set("LinearConfiguration", linearConfiguration)
            bag.set("MaximumPercent", maximumPercent)
            bag.set("MinimumHealthyPercent", minimumHealthyPercent)
            bag.set("Strategy", strategy)
            property = bag.property
        }

        /// `Strategy`
        public struct Strategy: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `BLUE_GREEN`
            public static var blueGreen: Self { Self("BLUE_GREEN") }
            /// `CANARY`
            public static var canary: Self { Self("CANARY") }
            /// `LINEAR`
            public static var linear: Self { Self("LINEAR") }
            /// `ROLLING`
            public static var rolling: Self { Self("ROLLING") }
        }
    }

    /// `DeploymentController`
    public struct DeploymentController: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        public init(type: TypeValue? = nil) {
            var bag = PropertyBag()
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `CODE_DEPLOY`
            public static var codeDeploy: Self { Self("CODE_DEPLOY") }
            /// `ECS`
            public static var ecs: Self { Self("ECS") }
            /// `EXTERNAL`
            public static var external: Self { Self("EXTERNAL") }
        }
    }

    /// `DeploymentEarlySuccessCriteria`
    public struct DeploymentEarlySuccessCriteria: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enable: `Enable`.
        ///   - healthyPercent: `HealthyPercent`; 0 to 100.
        ///   - sourceServiceRevisionCleanup: `SourceServiceRevisionCleanup`.
        public init(
            enable: BoolValue? = nil,
            healthyPercent: IntValue? = nil,
            sourceServiceRevisionCleanup: SourceServiceRevisionCleanup? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Enable", enable)
            bag.set("HealthyPercent", healthyPercent)
            bag.set("SourceServiceRevisionCleanup", sourceServiceRevisionCleanup)
            property = bag.property
        }

        /// `SourceServiceRevisionCleanup`
        public struct SourceServiceRevisionCleanup: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `BLOCKING`
            public static var blocking: Self { Self("BLOCKING") }
            /// `DEFERRED`
            public static var deferred: Self { Self("DEFERRED") }
        }
    }

    /// `DeploymentLifecycleHook`
    public struct DeploymentLifecycleHook: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - hookDetails: `HookDetails`.
        ///   - hookTargetArn: `HookTargetArn`.
        ///   - lifecycleStages: `LifecycleStages`; at least 1 items.
        ///   - roleArn: `RoleArn`.
        ///   - targetType: `TargetType`.
        ///   - timeoutConfiguration: `TimeoutConfiguration`.
        public init(
            hookDetails: JSONValue? = nil,
            hookTargetArn: StringValue? = nil,
            lifecycleStages: [LifecycleStagesItem],
            roleArn: RoleARN? = nil,
            targetType: TargetType? = nil,
            timeoutConfiguration: HookTimeoutConfig? = nil
        ) {
            var bag = PropertyBag()
            bag.set("HookDetails", hookDetails)
            bag.set("HookTargetArn", hookTargetArn)
            bag.set("LifecycleStages", lifecycleStages)
            bag.set("RoleArn", roleArn)
            bag.set("TargetType", targetType)
            bag.set("TimeoutConfiguration", timeoutConfiguration)
            property = bag.property
        }

        /// `LifecycleStages`
        public struct LifecycleStagesItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `POST_PRODUCTION_TRAFFIC_SHIFT`
            public static var postProductionTrafficShift: Self { Self("POST_PRODUCTION_TRAFFIC_SHIFT") }
            /// `POST_SCALE_UP`
            public static var postScaleUp: Self { Self("POST_SCALE_UP") }
            /// `POST_TEST_TRAFFIC_SHIFT`
            public static var postTestTrafficShift: Self { Self("POST_TEST_TRAFFIC_SHIFT") }
            /// `PRE_PRODUCTION_TRAFFIC_SHIFT`
            public static var preProductionTrafficShift: Self { Self("PRE_PRODUCTION_TRAFFIC_SHIFT") }
            /// `PRE_SCALE_UP`
            public static var preScaleUp: Self { Self("PRE_SCALE_UP") }
            /// `PRODUCTION_TRAFFIC_SHIFT`
            public static var productionTrafficShift: Self { Self("PRODUCTION_TRAFFIC_SHIFT") }
            /// `RECONCILE_SERVICE`
            public static var reconcileService: Self { Self("RECONCILE_SERVICE") }
            /// `TEST_TRAFFIC_SHIFT`
            public static var testTrafficShift: Self { Self("TEST_TRAFFIC_SHIFT") }
        }

        /// `TargetType`
        public struct TargetType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AWS_LAMBDA`
            public static var awsLambda: Self { Self("AWS_LAMBDA") }
            /// `PAUSE`
            public static var pause: Self { Self("PAUSE") }
        }
    }

    /// `EBSTagSpecification`
    public struct EBSTagSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - propagateTags: `PropagateTags`; cannot be read back.
        ///   - resourceType: `ResourceType`; cannot be read back.
        ///   - tags: `Tags`; cannot be read back; 0 to 50 items.
        public init(
            propagateTags: PropagateTags? = nil,
            resourceType: ResourceTypeValue,
            tags: [Tag]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("PropagateTags", propagateTags)
            bag.set("ResourceType", resourceType)
            bag.set("Tags", tags)
            property = bag.property
        }

        /// `PropagateTags`
        public struct PropagateTags: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `SERVICE`
            public static var service: Self { Self("SERVICE") }
            /// `TASK_DEFINITION`
            public static var taskDefinition: Self { Self("TASK_DEFINITION") }
        }

        /// `ResourceType`
        public struct ResourceTypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `volume`
            public static var volume: Self { Self("volume") }
        }
    }

    /// `ForceNewDeployment`
    public struct ForceNewDeployment: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enableForceNewDeployment: `EnableForceNewDeployment`; cannot be read back.
        ///   - forceNewDeploymentNonce: `ForceNewDeploymentNonce`; cannot be read back; 1 to 255 characters.
        public init(
            enableForceNewDeployment: BoolValue,
            forceNewDeploymentNonce: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EnableForceNewDeployment", enableForceNewDeployment)
            bag.set("ForceNewDeploymentNonce", forceNewDeploymentNonce)
            property = bag.property
        }
    }

    /// `GatewayConnector`
    public struct GatewayConnector: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - filters: `Filters`; cannot be read back.
        ///   - healthCheck: `HealthCheck`; cannot be read back.
        ///   - portName: `PortName`; cannot be read back.
        public init(
            filters: GatewayConnectorFilters? = nil,
            healthCheck: GatewayConnectorHealthCheck? = nil,
            portName: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Filters", filters)
            bag.set("HealthCheck", healthCheck)
            bag.set("PortName", portName)
            property = bag.property
        }
    }

    /// `GatewayConnectorFilters`
    public struct GatewayConnectorFilters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accessTypes: `AccessTypes`; cannot be read back; at most 2 items.
        public init(accessTypes: [AccessTypesItem]? = nil) {
            var bag = PropertyBag()
            bag.set("AccessTypes", accessTypes)
            property = bag.property
        }

        /// `AccessTypes`
        public struct AccessTypesItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `PRIVATE`
            public static var `private`: Self { Self("PRIVATE") }
            /// `PUBLIC`
            public static var `public`: Self { Self("PUBLIC") }
        }
    }

    /// `GatewayConnectorHealthCheck`
    public struct GatewayConnectorHealthCheck: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - healthCheckIntervalSeconds: `HealthCheckIntervalSeconds`; cannot be read back.
        ///   - healthCheckPath: `HealthCheckPath`; cannot be read back.
        ///   - healthCheckPort: `HealthCheckPort`; cannot be read back.
        ///   - healthCheckProtocol: `HealthCheckProtocol`; cannot be read back.
        ///   - healthCheckTimeoutSeconds: `HealthCheckTimeoutSeconds`; cannot be read back.
        ///   - healthyThresholdCount: `HealthyThresholdCount`; cannot be read back.
        ///   - matcher: `Matcher`; cannot be read back.
        ///   - unhealthyThresholdCount: `UnhealthyThresholdCount`; cannot be read back.
        public init(
            healthCheckIntervalSeconds: IntValue? = nil,
            healthCheckPath: StringValue? = nil,
            healthCheckPort: IntValue? = nil,
            healthCheckProtocol: HealthCheckProtocol? = nil,
            healthCheckTimeoutSeconds: IntValue? = nil,
            healthyThresholdCount: IntValue? = nil,
            matcher: GatewayConnectorHealthCheckMatcher? = nil,
            unhealthyThresholdCount: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("HealthCheckIntervalSeconds", healthCheckIntervalSeconds)
            bag.set("HealthCheckPath", healthCheckPath)
            bag.set("HealthCheckPort", healthCheckPort)
            bag.set("HealthCheckProtocol", healthCheckProtocol)
            bag.set("HealthCheckTimeoutSeconds", healthCheckTimeoutSeconds)
            bag.set("HealthyThresholdCount", healthyThresholdCount)
            bag.set("Matcher", matcher)
            bag.set("UnhealthyThresholdCount", unhealthyThresholdCount)
            property = bag.property
        }

        /// `HealthCheckProtocol`
        public struct HealthCheckProtocol: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `HTTP`
            public static var http: Self { Self("HTTP") }
            /// `HTTPS`
            public static var https: Self { Self("HTTPS") }
        }
    }

    /// `GatewayConnectorHealthCheckMatcher`
    public struct GatewayConnectorHealthCheckMatcher: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - grpcCode: `GrpcCode`; cannot be read back.
        ///   - httpCode: `HttpCode`; cannot be read back.
        public init(grpcCode: StringValue? = nil, httpCode: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("GrpcCode", grpcCode)
            bag.set("HttpCode", httpCode)
            property = bag.property
        }
    }

    /// `HookTimeoutConfig`
    public struct HookTimeoutConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        ///   - timeoutInMinutes: `TimeoutInMinutes`; 1 to 20160.
        public init(action: Action? = nil, timeoutInMinutes: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Action", action)
            bag.set("TimeoutInMinutes", timeoutInMinutes)
            property = bag.property
        }

        /// `Action`
        public struct Action: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `CONTINUE`
            public static var `continue`: Self { Self("CONTINUE") }
            /// `ROLLBACK`
            public static var rollback: Self { Self("ROLLBACK") }
        }
    }

    /// `LaunchType`
    public struct LaunchType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `EC2`
        public static var ec2: Self { Self("EC2") }
        /// `EXTERNAL`
        public static var external: Self { Self("EXTERNAL") }
        /// `FARGATE`
        public static var fargate: Self { Self("FARGATE") }
    }

    /// `LinearConfiguration`
    public struct LinearConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - stepBakeTimeInMinutes: `StepBakeTimeInMinutes`; 0 to 1440.
        ///   - stepPercent: `StepPercent`; 3 to 100.
        public init(stepBakeTimeInMinutes: IntValue? = nil, stepPercent: DoubleValue? = nil) {
            var bag = PropertyBag()
            bag.set("StepBakeTimeInMinutes", stepBakeTimeInMinutes)
            bag.set("StepPercent", stepPercent)
            property = bag.property
        }
    }

    /// `LoadBalancer`
    public struct LoadBalancer: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - advancedConfiguration: `AdvancedConfiguration`.
        ///   - containerName: `ContainerName`.
        ///   - containerPort: `ContainerPort`.
        ///   - loadBalancerName: `LoadBalancerName`.
        ///   - targetGroupArn: `TargetGroupArn`.
        public init(
            advancedConfiguration: AdvancedConfiguration? = nil,
            containerName: StringValue? = nil,
            containerPort: IntValue? = nil,
            loadBalancerName: StringValue? = nil,
            targetGroupArn: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AdvancedConfiguration", advancedConfiguration)
            bag.set("ContainerName", containerName)
            bag.set("ContainerPort", containerPort)
            bag.set("LoadBalancerName", loadBalancerName)
            bag.set("TargetGroupArn", targetGroupArn)
            property = bag.property
        }
    }

    /// `LogConfiguration`
    public struct LogConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - logDriver: `LogDriver`; cannot be read back.
        ///   - options: `Options`; cannot be read back.
        ///   - secretOptions: `SecretOptions`; cannot be read back.
        public init(
            logDriver: StringValue? = nil,
            options: [String: StringValue]? = nil,
            secretOptions: [Secret]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("LogDriver", logDriver)
            bag.set("Options", options)
            bag.set("SecretOptions", secretOptions)
            property = bag.property
        }
    }

    /// `MetricConfiguration`
    public struct MetricConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - metricNames: `MetricNames`; cannot be read back; 1 to 2 items.
        ///   - resolutionSeconds: `ResolutionSeconds`; cannot be read back; 20 to 60.
        public init(metricNames: [MetricNamesItem], resolutionSeconds: IntValue) {
            var bag = PropertyBag()
            bag.set("MetricNames", metricNames)
            bag.set("ResolutionSeconds", resolutionSeconds)
            property = bag.property
        }

        /// `MetricNames`
        public struct MetricNamesItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `CPUUtilization`
            public static var cpuUtilization: Self { Self("CPUUtilization") }
            /// `MemoryUtilization`
            public static var memoryUtilization: Self { Self("MemoryUtilization") }
        }
    }

    /// `MonitoringConfiguration`
    public struct MonitoringConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - metricConfigurations: `MetricConfigurations`; cannot be read back; 1 to 2 items.
        public init(metricConfigurations: [MetricConfiguration]) {
            var bag = PropertyBag()
            bag.set("MetricConfigurations", metricConfigurations)
            property = bag.property
        }
    }

    /// `NetworkConfiguration`
    public struct NetworkConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - awsvpcConfiguration: `AwsvpcConfiguration`.
        public init(awsvpcConfiguration: AwsVpcConfiguration? = nil) {
            var bag = PropertyBag()
            bag.set("AwsvpcConfiguration", awsvpcConfiguration)
            property = bag.property
        }
    }

    /// `PlacementConstraint`
    public struct PlacementConstraint: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - expression: `Expression`.
        ///   - type: `Type`.
        public init(expression: StringValue? = nil, type: TypeValue) {
            var bag = PropertyBag()
            bag.set("Expression", expression)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `distinctInstance`
            public static var distinctInstance: Self { Self("distinctInstance") }
            /// `memberOf`
            public static var memberOf: Self { Self("memberOf") }
        }
    }

    /// `PlacementStrategy`
    public struct PlacementStrategy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - field: `Field`.
        ///   - type: `Type`.
        public init(field: StringValue? = nil, type: TypeValue) {
            var bag = PropertyBag()
            bag.set("Field", field)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `binpack`
            public static var binpack: Self { Self("binpack") }
            /// `random`
            public static var random: Self { Self("random") }
            /// `spread`
            public static var spread: Self { Self("spread") }
        }
    }

    /// `PropagateTags`
    public struct PropagateTags: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `SERVICE`
        public static var service: Self { Self("SERVICE") }
        /// `TASK_DEFINITION`
        public static var taskDefinition: Self { Self("TASK_DEFINITION") }
    }

    /// `SchedulingStrategy`
    public struct SchedulingStrategy: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DAEMON`
        public static var daemon: Self { Self("DAEMON") }
        /// `REPLICA`
        public static var replica: Self { Self("REPLICA") }
    }

    /// `Secret`
    public struct Secret: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; cannot be read back.
        ///   - valueFrom: `ValueFrom`; cannot be read back.
        public init(name: StringValue, valueFrom: StringValue) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("ValueFrom", valueFrom)
            property = bag.property
        }
    }

    /// `ServiceConnectAccessLogConfiguration`
    public struct ServiceConnectAccessLogConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - format: `Format`; cannot be read back.
        ///   - includeQueryParameters: `IncludeQueryParameters`; cannot be read back.
        public init(format: Format, includeQueryParameters: IncludeQueryParameters? = nil) {
            var bag = PropertyBag()
            bag.set("Format", format)
            bag.set("IncludeQueryParameters", includeQueryParameters)
            property = bag.property
        }

        /// `Format`
        public struct Format: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `JSON`
            public static var json: Self { Self("JSON") }
            /// `TEXT`
            public static var text: Self { Self("TEXT") }
        }

        /// `IncludeQueryParameters`
        public struct IncludeQueryParameters: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DISABLED`
            public static var disabled: Self { Self("DISABLED") }
            /// `ENABLED`
            public static var enabled: Self { Self("ENABLED") }
        }
    }

    /// `ServiceConnectClientAlias`
    public struct ServiceConnectClientAlias: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dnsName: `DnsName`; cannot be read back.
        ///   - port: `Port`; cannot be read back; 0 to 65535.
        ///   - testTrafficRules: `TestTrafficRules`; cannot be read back.
        public init(
            dnsName: StringValue? = nil,
            port: IntValue,
            testTrafficRules: ServiceConnectTestTrafficRules? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DnsName", dnsName)
            bag.set("Port", port)
            bag.set("TestTrafficRules", testTrafficRules)
            property = bag.property
        }
    }

    /// `ServiceConnectConfiguration`
    public struct ServiceConnectConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accessLogConfiguration: `AccessLogConfiguration`; cannot be read back.
        ///   - containerConfigurations: `ContainerConfigurations`; cannot be read back; 0 to 10 items.
        ///   - enabled: `Enabled`; cannot be read back.
        ///   - logConfiguration: `LogConfiguration`; cannot be read back.
        ///   - namespace: `Namespace`; cannot be read back.
        ///   - services: `Services`; cannot be read back.
        public init(
            accessLogConfiguration: ServiceConnectAccessLogConfiguration? = nil,
            containerConfigurations: [ServiceConnectContainerConfiguration]? = nil,
            enabled: BoolValue,
            logConfiguration: LogConfiguration? = nil,
            namespace: StringValue? = nil,
            services: [ServiceConnectService]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AccessLogConfiguration", accessLogConfiguration)
            bag.set("ContainerConfigurations", containerConfigurations)
            bag.set("Enabled", enabled)
            bag.set("LogConfiguration", logConfiguration)
            bag.set("Namespace", namespace)
            bag.set("Services", services)
            property = bag.property
        }
    }

    /// `ServiceConnectContainerConfiguration`
    public struct ServiceConnectContainerConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - logLevel: `LogLevel`; cannot be read back.
        public init(logLevel: LogLevel? = nil) {
            var bag = PropertyBag()
            bag.set("LogLevel", logLevel)
            property = bag.property
        }

        /// `LogLevel`
        public struct LogLevel: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `debug`
            public static var debug: Self { Self("debug") }
            /// `info`
            public static var info: Self { Self("info") }
        }
    }

    /// `ServiceConnectService`
    public struct ServiceConnectService: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - clientAliases: `ClientAliases`; cannot be read back.
        ///   - discoveryName: `DiscoveryName`; cannot be read back.
        ///   - ingressPortOverride: `IngressPortOverride`; cannot be read back; 0 to 65535.
        ///   - portName: `PortName`; cannot be read back.
        ///   - timeout: `Timeout`; cannot be read back.
        ///   - tls: `Tls`; cannot be read back.
        public init(
            clientAliases: [ServiceConnectClientAlias]? = nil,
            discoveryName: StringValue? = nil,
            ingressPortOverride: IntValue? = nil,
            portName: StringValue,
            timeout: TimeoutConfiguration? = nil,
            tls: ServiceConnectTlsConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ClientAliases", clientAliases)
            bag.set("DiscoveryName", discoveryName)
            bag.set("IngressPortOverride", ingressPortOverride)
            bag.set("PortName", portName)
            bag.set("Timeout", timeout)
            bag.set("Tls", tls)
            property = bag.property
        }
    }

    /// `ServiceConnectTestTrafficRules`
    public struct ServiceConnectTestTrafficRules: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - header: `Header`; cannot be read back.
        public init(header: ServiceConnectTestTrafficRulesHeader) {
            var bag = PropertyBag()
            bag.set("Header", header)
            property = bag.property
        }
    }

    /// `ServiceConnectTestTrafficRulesHeader`
    public struct ServiceConnectTestTrafficRulesHeader: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; cannot be read back.
        ///   - value: `Value`; cannot be read back.
        public init(name: StringValue, value: ServiceConnectTestTrafficRulesHeaderValue? = nil) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `ServiceConnectTestTrafficRulesHeaderValue`
    public struct ServiceConnectTestTrafficRulesHeaderValue: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - exact: `Exact`; cannot be read back.
        public init(exact: StringValue) {
            var bag = PropertyBag()
            bag.set("Exact", exact)
            property = bag.property
        }
    }

    /// `ServiceConnectTlsCertificateAuthority`
    public struct ServiceConnectTlsCertificateAuthority: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - awsPcaAuthorityArn: `AwsPcaAuthorityArn`; cannot be read back.
        public init(awsPcaAuthorityArn: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("AwsPcaAuthorityArn", awsPcaAuthorityArn)
            property = bag.property
        }
    }

    /// `ServiceConnectTlsConfiguration`
    public struct ServiceConnectTlsConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - issuerCertificateAuthority: `IssuerCertificateAuthority`; cannot be read back.
        ///   - kmsKey: `KmsKey`; cannot be read back.
        ///   - roleArn: `RoleArn`; cannot be read back.
        public init(
            issuerCertificateAuthority: ServiceConnectTlsCertificateAuthority,
            kmsKey: StringValue? = nil,
            roleArn: RoleARN? = nil
        ) {
            var bag = PropertyBag()
            bag.set("IssuerCertificateAuthority", issuerCertificateAuthority)
            bag.set("KmsKey", kmsKey)
            bag.set("RoleArn", roleArn)
            property = bag.property
        }
    }

    /// `ServiceManagedEBSVolumeConfiguration`
    public struct ServiceManagedEBSVolumeConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - encrypted: `Encrypted`; cannot be read back.
        ///   - filesystemType: `FilesystemType`; cannot be read back.
        ///   - iops: `Iops`; cannot be read back.
        ///   - kmsKeyId: `KmsKeyId`; cannot be read back.
        ///   - roleArn: `RoleArn`; cannot be read back.
        ///   - sizeInGiB: `SizeInGiB`; cannot be read back.
        ///   - snapshotId: `SnapshotId`; cannot be read back.
        ///   - tagSpecifications: `TagSpecifications`; cannot be read back.
        ///   - throughput: `Throughput`; cannot be read back.
        ///   - volumeInitializationRate: `VolumeInitializationRate`; cannot be read back.
        ///   - volumeType: `VolumeType`; cannot be read back.
        public init(
            encrypted: BoolValue? = nil,
            filesystemType: FilesystemType? = nil,
            iops: IntValue? = nil,
            kmsKeyId: StringValue? = nil,
            roleArn: RoleARN,
            sizeInGiB: IntValue? = nil,
            snapshotId: StringValue? = nil,
            tagSpecifications: [EBSTagSpecification]? = nil,
            throughput: IntValue? = nil,
            volumeInitializationRate: IntValue? = nil,
            volumeType: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Encrypted", encrypted)
            bag.set("FilesystemType", filesystemType)
            bag.set("Iops", iops)
            bag.set("KmsKeyId", kmsKeyId)
            bag.set("RoleArn", roleArn)
            bag.set("SizeInGiB", sizeInGiB)
            bag.set("SnapshotId", snapshotId)
            bag.set("TagSpecifications", tagSpecifications)
            bag.set("Throughput", throughput)
            bag.set("VolumeInitializationRate", volumeInitializationRate)
            bag.set("VolumeType", volumeType)
            property = bag.property
        }

        /// `FilesystemType`
        public struct FilesystemType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ext3`
            public static var ext3: Self { Self("ext3") }
            /// `ext4`
            public static var ext4: Self { Self("ext4") }
            /// `ntfs`
            public static var ntfs: Self { Self("ntfs") }
            /// `xfs`
            public static var xfs: Self { Self("xfs") }
        }
    }

    /// `ServiceRegistry`
    public struct ServiceRegistry: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - containerName: `ContainerName`.
        ///   - containerPort: `ContainerPort`.
        ///   - port: `Port`.
        ///   - registryArn: `RegistryArn`.
        public init(
            containerName: StringValue? = nil,
            containerPort: IntValue? = nil,
            port: IntValue? = nil,
            registryArn: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ContainerName", containerName)
            bag.set("ContainerPort", containerPort)
            bag.set("Port", port)
            bag.set("RegistryArn", registryArn)
            property = bag.property
        }
    }

    /// `ServiceVolumeConfiguration`
    public struct ServiceVolumeConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - managedEBSVolume: `ManagedEBSVolume`; cannot be read back.
        ///   - name: `Name`; cannot be read back.
        public init(
            managedEBSVolume: ServiceManagedEBSVolumeConfiguration? = nil,
            name: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("ManagedEBSVolume", managedEBSVolume)
            bag.set("Name", name)
            property = bag.property
        }
    }

    /// `ThresholdConfiguration`
    public struct ThresholdConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - value: `Value`.
        public init(type: TypeValue, value: IntValue) {
            var bag = PropertyBag()
            bag.set("Type", type)
            bag.set("Value", value)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `BOUNDED_PERCENT`
            public static var boundedPercent: Self { Self("BOUNDED_PERCENT") }
            /// `COUNT`
            public static var count: Self { Self("COUNT") }
            /// `UNBOUNDED_PERCENT`
            public static var unboundedPercent: Self { Self("UNBOUNDED_PERCENT") }
        }
    }

    /// `TimeoutConfiguration`
    public struct TimeoutConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - idleTimeoutSeconds: `IdleTimeoutSeconds`; cannot be read back; 0 to 2147483647.
        ///   - perRequestTimeoutSeconds: `PerRequestTimeoutSeconds`; cannot be read back; 0 to 2147483647.
        public init(
            idleTimeoutSeconds: IntValue? = nil,
            perRequestTimeoutSeconds: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("IdleTimeoutSeconds", idleTimeoutSeconds)
            bag.set("PerRequestTimeoutSeconds", perRequestTimeoutSeconds)
            property = bag.property
        }
    }

    /// `VpcLatticeAdvancedConfiguration`
    public struct VpcLatticeAdvancedConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - alternateTargetGroupArn: `AlternateTargetGroupArn`.
        ///   - productionListenerRule: `ProductionListenerRule`.
        ///   - testListenerRule: `TestListenerRule`.
        public init(
            alternateTargetGroupArn: StringValue? = nil,
            productionListenerRule: StringValue? = nil,
            testListenerRule: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AlternateTargetGroupArn", alternateTargetGroupArn)
            bag.set("ProductionListenerRule", productionListenerRule)
            bag.set("TestListenerRule", testListenerRule)
            property = bag.property
        }
    }

    /// `VpcLatticeConfiguration`
    public struct VpcLatticeConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - advancedConfiguration: `AdvancedConfiguration`.
        ///   - portName: `PortName`.
        ///   - roleArn: `RoleArn`.
        ///   - targetGroupArn: `TargetGroupArn`.
        public init(
            advancedConfiguration: VpcLatticeAdvancedConfiguration? = nil,
            portName: StringValue,
            roleArn: RoleARN,
            targetGroupArn: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("AdvancedConfiguration", advancedConfiguration)
            bag.set("PortName", portName)
            bag.set("RoleArn", roleArn)
            bag.set("TargetGroupArn", targetGroupArn)
            property = bag.property
        }
    }
}
