// Generated from the schema of AWS::ApplicationAutoScaling::ScalableTarget by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ApplicationAutoScaling {
    /// `AWS::ApplicationAutoScaling::ScalableTarget`
    public struct ScalableTarget: Resource {
        public static let resourceType = ResourceType(
            "AWS::ApplicationAutoScaling::ScalableTarget", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - maxCapacity: `MaxCapacity`.
        ///   - minCapacity: `MinCapacity`.
        ///   - resourceId: `ResourceId`; replaces the resource when changed; 1 to 1600 characters.
        ///   - roleARN: `RoleARN`; cannot be read back; 1 to 1600 characters.
        ///   - scalableDimension: `ScalableDimension`; replaces the resource when changed.
        ///   - scheduledActions: `ScheduledActions`.
        ///   - serviceNamespace: `ServiceNamespace`; replaces the resource when changed.
        ///   - suspendedState: `SuspendedState`.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            maxCapacity: IntValue,
            minCapacity: IntValue,
            resourceId: StringValue,
            roleARN: RoleARN? = nil,
            scalableDimension: ScalableDimension,
            scheduledActions: [ScheduledAction]? = nil,
            serviceNamespace: ServiceNamespace,
            suspendedState: SuspendedState? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("MaxCapacity", maxCapacity)
            node.set("MinCapacity", minCapacity)
            node.set("ResourceId", resourceId)
            node.set("RoleARN", roleARN)
            node.set("ScalableDimension", scalableDimension)
            node.set("ScheduledActions", scheduledActions)
            node.set("ServiceNamespace", serviceNamespace)
            node.set("SuspendedState", suspendedState)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension ApplicationAutoScaling.ScalableTarget {
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
        /// `ec2:capacity-reservation:AvailableInstances`
        public static var ec2CapacityReservationAvailableInstances: Self {
            Self("ec2:capacity-reservation:AvailableInstances")
        }
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

    /// `ScalableTargetAction`
    public struct ScalableTargetAction: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - maxCapacity: `MaxCapacity`.
        ///   - minCapacity: `MinCapacity`.
        public init(maxCapacity: IntValue? = nil, minCapacity: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("MaxCapacity", maxCapacity)
            bag.set("MinCapacity", minCapacity)
            property = bag.property
        }
    }

    /// `ScheduledAction`
    public struct ScheduledAction: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - endTime: `EndTime`.
        ///   - scalableTargetAction: `ScalableTargetAction`.
        ///   - schedule: `Schedule`.
        ///   - scheduledActionName: `ScheduledActionName`.
        ///   - startTime: `StartTime`.
        ///   - timezone: `Timezone`.
        public init(
            endTime: StringValue? = nil,
            scalableTargetAction: ScalableTargetAction? = nil,
            schedule: StringValue,
            scheduledActionName: StringValue,
            startTime: StringValue? = nil,
            timezone: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EndTime", endTime)
            bag.set("ScalableTargetAction", scalableTargetAction)
            bag.set("Schedule", schedule)
            bag.set("ScheduledActionName", scheduledActionName)
            bag.set("StartTime", startTime)
            bag.set("Timezone", timezone)
            property = bag.property
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

    /// `SuspendedState`
    public struct SuspendedState: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dynamicScalingInSuspended: `DynamicScalingInSuspended`.
        ///   - dynamicScalingOutSuspended: `DynamicScalingOutSuspended`.
        ///   - scheduledScalingSuspended: `ScheduledScalingSuspended`.
        public init(
            dynamicScalingInSuspended: BoolValue? = nil,
            dynamicScalingOutSuspended: BoolValue? = nil,
            scheduledScalingSuspended: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DynamicScalingInSuspended", dynamicScalingInSuspended)
            bag.set("DynamicScalingOutSuspended", dynamicScalingOutSuspended)
            bag.set("ScheduledScalingSuspended", scheduledScalingSuspended)
            property = bag.property
        }
    }
}
