// Generated from the schema of AWS::CodeDeploy::DeploymentGroup by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CodeDeploy {
    /// `AWS::CodeDeploy::DeploymentGroup`
    public struct DeploymentGroup: Resource {
        public static let resourceType = ResourceType("AWS::CodeDeploy::DeploymentGroup", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - alarmConfiguration: `AlarmConfiguration`.
        ///   - applicationName: `ApplicationName`; replaces the resource when changed; 1 to 100 characters;
        ///     `^[A-Za-z0-9+=,.@_-]*$`.
        ///   - autoRollbackConfiguration: `AutoRollbackConfiguration`.
        ///   - autoScalingGroups: `AutoScalingGroups`.
        ///   - blueGreenDeploymentConfiguration: `BlueGreenDeploymentConfiguration`.
        ///   - deployment: `Deployment`.
        ///   - deploymentConfigName: `DeploymentConfigName`; 1 to 100 characters; `^[A-Za-z0-9+=,.@_-]*$`.
        ///   - deploymentGroupName: `DeploymentGroupName`; replaces the resource when changed; 1 to 100 characters;
        ///     `^[A-Za-z0-9+=,.@_-]*$`.
        ///   - deploymentStyle: `DeploymentStyle`.
        ///   - ec2TagFilters: `Ec2TagFilters`.
        ///   - ec2TagSet: `Ec2TagSet`.
        ///   - ecsServices: `ECSServices`.
        ///   - loadBalancerInfo: `LoadBalancerInfo`.
        ///   - onPremisesInstanceTagFilters: `OnPremisesInstanceTagFilters`.
        ///   - onPremisesTagSet: `OnPremisesTagSet`.
        ///   - outdatedInstancesStrategy: `OutdatedInstancesStrategy`.
        ///   - serviceRoleArn: `ServiceRoleArn`.
        ///   - tags: `Tags`.
        ///   - terminationHookEnabled: `TerminationHookEnabled`.
        ///   - triggerConfigurations: `TriggerConfigurations`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            alarmConfiguration: AlarmConfiguration? = nil,
            applicationName: StringValue,
            autoRollbackConfiguration: AutoRollbackConfiguration? = nil,
            autoScalingGroups: [StringValue]? = nil,
            blueGreenDeploymentConfiguration: BlueGreenDeploymentConfiguration? = nil,
            deployment: Deployment? = nil,
            deploymentConfigName: StringValue? = nil,
            deploymentGroupName: StringValue? = nil,
            deploymentStyle: DeploymentStyle? = nil,
            ec2TagFilters: [EC2TagFilter]? = nil,
            ec2TagSet: EC2TagSet? = nil,
            ecsServices: [ECSService]? = nil,
            loadBalancerInfo: LoadBalancerInfo? = nil,
            onPremisesInstanceTagFilters: [TagFilter]? = nil,
            onPremisesTagSet: OnPremisesTagSet? = nil,
            outdatedInstancesStrategy: OutdatedInstancesStrategy? = nil,
            serviceRoleArn: RoleARN,
            tags: [Tag]? = nil,
            terminationHookEnabled: BoolValue? = nil,
            triggerConfigurations: [TriggerConfig]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AlarmConfiguration", alarmConfiguration)
            node.set("ApplicationName", applicationName)
            node.set("AutoRollbackConfiguration", autoRollbackConfiguration)
            node.set("AutoScalingGroups", autoScalingGroups)
            node.set("BlueGreenDeploymentConfiguration", blueGreenDeploymentConfiguration)
            node.set("Deployment", deployment)
            node.set("DeploymentConfigName", deploymentConfigName)
            node.set("DeploymentGroupName", deploymentGroupName)
            node.set("DeploymentStyle", deploymentStyle)
            node.set("Ec2TagFilters", ec2TagFilters)
            node.set("Ec2TagSet", ec2TagSet)
            node.set("ECSServices", ecsServices)
            node.set("LoadBalancerInfo", loadBalancerInfo)
            node.set("OnPremisesInstanceTagFilters", onPremisesInstanceTagFilters)
            node.set("OnPremisesTagSet", onPremisesTagSet)
            node.set("OutdatedInstancesStrategy", outdatedInstancesStrategy)
            node.set("ServiceRoleArn", serviceRoleArn)
            node.set("Tags", tags)
            node.set("TerminationHookEnabled", terminationHookEnabled)
            node.set("TriggerConfigurations", triggerConfigurations)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension CodeDeploy.DeploymentGroup {
    /// `Alarm`
    public struct Alarm: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        public init(name: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Name", name)
            property = bag.property
        }
    }

    /// `AlarmConfiguration`
    public struct AlarmConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - alarms: `Alarms`.
        ///   - enabled: `Enabled`.
        ///   - ignorePollAlarmFailure: `IgnorePollAlarmFailure`.
        public init(
            alarms: [Alarm]? = nil,
            enabled: BoolValue? = nil,
            ignorePollAlarmFailure: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Alarms", alarms)
            bag.set("Enabled", enabled)
            bag.set("IgnorePollAlarmFailure", ignorePollAlarmFailure)
            property = bag.property
        }
    }

    /// `AutoRollbackConfiguration`
    public struct AutoRollbackConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - events: `Events`.
        public init(enabled: BoolValue? = nil, events: [EventsItem]? = nil) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("Events", events)
            property = bag.property
        }

        /// `Events`
        public struct EventsItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DEPLOYMENT_FAILURE`
            public static var deploymentFailure: Self { Self("DEPLOYMENT_FAILURE") }
            /// `DEPLOYMENT_STOP_ON_ALARM`
            public static var deploymentStopOnAlarm: Self { Self("DEPLOYMENT_STOP_ON_ALARM") }
            /// `DEPLOYMENT_STOP_ON_REQUEST`
            public static var deploymentStopOnRequest: Self { Self("DEPLOYMENT_STOP_ON_REQUEST") }
        }
    }

    /// `BlueGreenDeploymentConfiguration`
    public struct BlueGreenDeploymentConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - deploymentReadyOption: `DeploymentReadyOption`.
        ///   - greenFleetProvisioningOption: `GreenFleetProvisioningOption`.
        ///   - terminateBlueInstancesOnDeploymentSuccess: `TerminateBlueInstancesOnDeploymentSuccess`.
        public init(
            deploymentReadyOption: DeploymentReadyOption? = nil,
            greenFleetProvisioningOption: GreenFleetProvisioningOption? = nil,
            terminateBlueInstancesOnDeploymentSuccess: BlueInstanceTerminationOption? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DeploymentReadyOption", deploymentReadyOption)
            bag.set("GreenFleetProvisioningOption", greenFleetProvisioningOption)
            bag.set("TerminateBlueInstancesOnDeploymentSuccess", terminateBlueInstancesOnDeploymentSuccess)
            property = bag.property
        }
    }

    /// `BlueInstanceTerminationOption`
    public struct BlueInstanceTerminationOption: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        ///   - terminationWaitTimeInMinutes: `TerminationWaitTimeInMinutes`.
        public init(action: Action? = nil, terminationWaitTimeInMinutes: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Action", action)
            bag.set("TerminationWaitTimeInMinutes", terminationWaitTimeInMinutes)
            property = bag.property
        }

        /// `Action`
        public struct Action: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `KEEP_ALIVE`
            public static var keepAlive: Self { Self("KEEP_ALIVE") }
            /// `TERMINATE`
            public static var terminate: Self { Self("TERMINATE") }
        }
    }

    /// `Deployment`
    public struct Deployment: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - description: `Description`.
        ///   - ignoreApplicationStopFailures: `IgnoreApplicationStopFailures`.
        ///   - revision: `Revision`.
        public init(
            description: StringValue? = nil,
            ignoreApplicationStopFailures: BoolValue? = nil,
            revision: RevisionLocation
        ) {
            var bag = PropertyBag()
            bag.set("Description", description)
            bag.set("IgnoreApplicationStopFailures", ignoreApplicationStopFailures)
            bag.set("Revision", revision)
            property = bag.property
        }
    }

    /// `DeploymentReadyOption`
    public struct DeploymentReadyOption: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - actionOnTimeout: `ActionOnTimeout`.
        ///   - waitTimeInMinutes: `WaitTimeInMinutes`.
        public init(
            actionOnTimeout: ActionOnTimeout? = nil,
            waitTimeInMinutes: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ActionOnTimeout", actionOnTimeout)
            bag.set("WaitTimeInMinutes", waitTimeInMinutes)
            property = bag.property
        }

        /// `ActionOnTimeout`
        public struct ActionOnTimeout: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `CONTINUE_DEPLOYMENT`
            public static var continueDeployment: Self { Self("CONTINUE_DEPLOYMENT") }
            /// `STOP_DEPLOYMENT`
            public static var stopDeployment: Self { Self("STOP_DEPLOYMENT") }
        }
    }

    /// `DeploymentStyle`
    public struct DeploymentStyle: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - deploymentOption: `DeploymentOption`.
        ///   - deploymentType: `DeploymentType`.
        public init(
            deploymentOption: DeploymentOption? = nil,
            deploymentType: DeploymentType? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DeploymentOption", deploymentOption)
            bag.set("DeploymentType", deploymentType)
            property = bag.property
        }

        /// `DeploymentOption`
        public struct DeploymentOption: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `WITHOUT_TRAFFIC_CONTROL`
            public static var withoutTrafficControl: Self { Self("WITHOUT_TRAFFIC_CONTROL") }
            /// `WITH_TRAFFIC_CONTROL`
            public static var withTrafficControl: Self { Self("WITH_TRAFFIC_CONTROL") }
        }

        /// `DeploymentType`
        public struct DeploymentType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `BLUE_GREEN`
            public static var blueGreen: Self { Self("BLUE_GREEN") }
            /// `IN_PLACE`
            public static var inPlace: Self { Self("IN_PLACE") }
        }
    }

    /// `EC2TagFilter`
    public struct EC2TagFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - type: `Type`.
        ///   - value: `Value`.
        public init(
            key: StringValue? = nil,
            type: TypeValue? = nil,
            value: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("Type", type)
            bag.set("Value", value)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `KEY_AND_VALUE`
            public static var keyAndValue: Self { Self("KEY_AND_VALUE") }
            /// `KEY_ONLY`
            public static var keyOnly: Self { Self("KEY_ONLY") }
            /// `VALUE_ONLY`
            public static var valueOnly: Self { Self("VALUE_ONLY") }
        }
    }

    /// `EC2TagSet`
    public struct EC2TagSet: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ec2TagSetList: `Ec2TagSetList`.
        public init(ec2TagSetList: [EC2TagSetListObject]? = nil) {
            var bag = PropertyBag()
            bag.set("Ec2TagSetList", ec2TagSetList)
            property = bag.property
        }
    }

    /// `EC2TagSetListObject`
    public struct EC2TagSetListObject: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ec2TagGroup: `Ec2TagGroup`.
        public init(ec2TagGroup: [EC2TagFilter]? = nil) {
            var bag = PropertyBag()
            bag.set("Ec2TagGroup", ec2TagGroup)
            property = bag.property
        }
    }

    /// `ECSService`
    public struct ECSService: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - clusterName: `ClusterName`.
        ///   - serviceName: `ServiceName`.
        public init(clusterName: StringValue, serviceName: StringValue) {
            var bag = PropertyBag()
            bag.set("ClusterName", clusterName)
            bag.set("ServiceName", serviceName)
            property = bag.property
        }
    }

    /// `ELBInfo`
    public struct ELBInfo: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        public init(name: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Name", name)
            property = bag.property
        }
    }

    /// `GitHubLocation`
    public struct GitHubLocation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - commitId: `CommitId`.
        ///   - repository: `Repository`.
        public init(commitId: StringValue, repository: StringValue) {
            var bag = PropertyBag()
            bag.set("CommitId", commitId)
            bag.set("Repository", repository)
            property = bag.property
        }
    }

    /// `GreenFleetProvisioningOption`
    public struct GreenFleetProvisioningOption: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        public init(action: Action? = nil) {
            var bag = PropertyBag()
            bag.set("Action", action)
            property = bag.property
        }

        /// `Action`
        public struct Action: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `COPY_AUTO_SCALING_GROUP`
            public static var copyAutoScalingGroup: Self { Self("COPY_AUTO_SCALING_GROUP") }
            /// `DISCOVER_EXISTING`
            public static var discoverExisting: Self { Self("DISCOVER_EXISTING") }
        }
    }

    /// `LoadBalancerInfo`
    public struct LoadBalancerInfo: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - elbInfoList: `ElbInfoList`.
        ///   - targetGroupInfoList: `TargetGroupInfoList`.
        ///   - targetGroupPairInfoList: `TargetGroupPairInfoList`.
        public init(
            elbInfoList: [ELBInfo]? = nil,
            targetGroupInfoList: [TargetGroupInfo]? = nil,
            targetGroupPairInfoList: [TargetGroupPairInfo]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ElbInfoList", elbInfoList)
            bag.set("TargetGroupInfoList", targetGroupInfoList)
            bag.set("TargetGroupPairInfoList", targetGroupPairInfoList)
            property = bag.property
        }
    }

    /// `OnPremisesTagSet`
    public struct OnPremisesTagSet: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - onPremisesTagSetList: `OnPremisesTagSetList`.
        public init(onPremisesTagSetList: [OnPremisesTagSetListObject]? = nil) {
            var bag = PropertyBag()
            bag.set("OnPremisesTagSetList", onPremisesTagSetList)
            property = bag.property
        }
    }

    /// `OnPremisesTagSetListObject`
    public struct OnPremisesTagSetListObject: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - onPremisesTagGroup: `OnPremisesTagGroup`.
        public init(onPremisesTagGroup: [TagFilter]? = nil) {
            var bag = PropertyBag()
            bag.set("OnPremisesTagGroup", onPremisesTagGroup)
            property = bag.property
        }
    }

    /// `OutdatedInstancesStrategy`
    public struct OutdatedInstancesStrategy: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `IGNORE`
        public static var ignore: Self { Self("IGNORE") }
        /// `UPDATE`
        public static var update: Self { Self("UPDATE") }
    }

    /// `RevisionLocation`
    public struct RevisionLocation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - gitHubLocation: `GitHubLocation`.
        ///   - revisionType: `RevisionType`.
        ///   - s3Location: `S3Location`.
        public init(
            gitHubLocation: GitHubLocation? = nil,
            revisionType: StringValue? = nil,
            s3Location: S3Location? = nil
        ) {
            var bag = PropertyBag()
            bag.set("GitHubLocation", gitHubLocation)
            bag.set("RevisionType", revisionType)
            bag.set("S3Location", s3Location)
            property = bag.property
        }
    }

    /// `S3Location`
    public struct S3Location: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - bucket: `Bucket`.
        ///   - bundleType: `BundleType`.
        ///   - eTag: `ETag`.
        ///   - key: `Key`.
        ///   - version: `Version`.
        public init(
            bucket: StringValue,
            bundleType: StringValue? = nil,
            eTag: StringValue? = nil,
            key: StringValue,
            version: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Bucket", bucket)
            bag.set("BundleType", bundleType)
            bag.set("ETag", eTag)
            bag.set("Key", key)
            bag.set("Version", version)
            property = bag.property
        }
    }

    /// `TagFilter`
    public struct TagFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - type: `Type`.
        ///   - value: `Value`.
        public init(
            key: StringValue? = nil,
            type: TypeValue? = nil,
            value: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("Type", type)
            bag.set("Value", value)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `KEY_AND_VALUE`
            public static var keyAndValue: Self { Self("KEY_AND_VALUE") }
            /// `KEY_ONLY`
            public static var keyOnly: Self { Self("KEY_ONLY") }
            /// `VALUE_ONLY`
            public static var valueOnly: Self { Self("VALUE_ONLY") }
        }
    }

    /// `TargetGroupInfo`
    public struct TargetGroupInfo: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        public init(name: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Name", name)
            property = bag.property
        }
    }

    /// `TargetGroupPairInfo`
    public struct TargetGroupPairInfo: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - prodTrafficRoute: `ProdTrafficRoute`.
        ///   - targetGroups: `TargetGroups`.
        ///   - testTrafficRoute: `TestTrafficRoute`.
        public init(
            prodTrafficRoute: TrafficRoute? = nil,
            targetGroups: [TargetGroupInfo]? = nil,
            testTrafficRoute: TrafficRoute? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ProdTrafficRoute", prodTrafficRoute)
            bag.set("TargetGroups", targetGroups)
            bag.set("TestTrafficRoute", testTrafficRoute)
            property = bag.property
        }
    }

    /// `TrafficRoute`
    public struct TrafficRoute: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - listenerArns: `ListenerArns`.
        public init(listenerArns: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("ListenerArns", listenerArns)
            property = bag.property
        }
    }

    /// `TriggerConfig`
    public struct TriggerConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - triggerEvents: `TriggerEvents`.
        ///   - triggerName: `TriggerName`.
        ///   - triggerTargetArn: `TriggerTargetArn`.
        public init(
            triggerEvents: [TriggerEventsItem]? = nil,
            triggerName: StringValue? = nil,
            triggerTargetArn: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("TriggerEvents", triggerEvents)
            bag.set("TriggerName", triggerName)
            bag.set("TriggerTargetArn", triggerTargetArn)
            property = bag.property
        }

        /// `TriggerEvents`
        public struct TriggerEventsItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DeploymentFailure`
            public static var deploymentFailure: Self { Self("DeploymentFailure") }
            /// `DeploymentReady`
            public static var deploymentReady: Self { Self("DeploymentReady") }
            /// `DeploymentRollback`
            public static var deploymentRollback: Self { Self("DeploymentRollback") }
            /// `DeploymentStart`
            public static var deploymentStart: Self { Self("DeploymentStart") }
            /// `DeploymentStop`
            public static var deploymentStop: Self { Self("DeploymentStop") }
            /// `DeploymentSuccess`
            public static var deploymentSuccess: Self { Self("DeploymentSuccess") }
            /// `InstanceFailure`
            public static var instanceFailure: Self { Self("InstanceFailure") }
            /// `InstanceReady`
            public static var instanceReady: Self { Self("InstanceReady") }
            /// `InstanceStart`
            public static var instanceStart: Self { Self("InstanceStart") }
            /// `InstanceSuccess`
            public static var instanceSuccess: Self { Self("InstanceSuccess") }
        }
    }
}
