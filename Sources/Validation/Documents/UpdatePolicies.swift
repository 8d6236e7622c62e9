import MainstaySchema

/// What the attributes `UpdatePolicy` and `CreationPolicy` may hold, by the type of the resource
/// (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatepolicy.html).
enum ResourcePolicies {
    /// Nil where anything goes, or where the type is not one that takes the attribute.
    static func update(of type: String) -> ResourceSchema? { updates[type] }
    static func creation(of type: String) -> ResourceSchema? { creations[type] }

    /// The types that take an UpdatePolicy.
    static var updatable: [String] { updates.keys.sorted() }

    private static let boolean = SchemaNode.of(.boolean)

    private static let signal = SchemaNode.object(["Count": .integer(), "Timeout": .text()])

    private static let creations: [String: ResourceSchema] = [
        "AWS::AppStream::Fleet": schema("creation of a fleet", .object(["StartFleet": boolean])),
        "AWS::AutoScaling::AutoScalingGroup": schema(
            "creation of a group",
            .object([
                "AutoScalingCreationPolicy": .object(["MinSuccessfulInstancesPercent": .integer()]),
                "ResourceSignal": signal,
            ])),
        "AWS::CloudFormation::WaitCondition": schema(
            "creation of a wait condition", .object(["ResourceSignal": signal])),
    ]

    private static let updates: [String: ResourceSchema] = [
        "AWS::AppStream::Fleet": schema(
            "update of a fleet",
            .object([
                "StartAfterUpdate": .object(["Type": boolean]), "StopBeforeUpdate": .object(["Type": boolean]),
            ])),
        "AWS::AutoScaling::AutoScalingGroup": schema("update of a group", group),
        "AWS::ElastiCache::ReplicationGroup": schema(
            "update of a replication group", .object(["UseOnlineResharding": boolean])),
        "AWS::Elasticsearch::Domain": domain,
        "AWS::OpenSearchService::Domain": domain,
        "AWS::Lambda::Alias": schema(
            "update of an alias",
            .object(
                [
                    "CodeDeployLambdaAliasUpdate": .object([
                        "AfterAllowTrafficHook": .text(), "ApplicationName": .text(),
                        "BeforeAllowTrafficHook": .text(), "DeploymentGroupName": .text(),
                    ])
                ], isClosed: false)),
    ]

    private static let domain = schema("update of a domain", .object(["EnableVersionUpgrade": boolean]))

    private static let group: SchemaNode = {
        let processes = SchemaNode.text(oneOf: [
            "Launch", "Terminate", "AddToLoadBalancer", "AlarmNotification", "AZRebalance", "HealthCheck",
            "InstanceRefresh", "ReplaceUnhealthy", "ScheduledActions",
        ])
        let rolling = SchemaNode.object([
            "MaxBatchSize": .integer(), "MinActiveInstancesPercent": .integer(), "MinInstancesInService": .integer(),
            "MinSuccessfulInstancesPercent": .integer(), "PauseTime": .text(), "SuspendProcesses": .list(of: processes),
            "WaitOnResourceSignals": boolean,
        ])
        let preferences = SchemaNode.object([
            "AlarmSpecification": .object(["Alarms": .list(of: .text(), atMost: 10)]),
            "BakeTime": .integer(0, 172_800), "CheckpointDelay": .integer(0, 172_800),
            "CheckpointPercentages": .list(of: .integer()), "InstanceWarmup": .integer(0),
            "MaxHealthyPercentage": .integer(100, 200), "MinHealthyPercentage": .integer(0, 100),
            "ScaleInProtectedInstances": .text(oneOf: ["Ignore", "Refresh", "Wait"]), "SkipMatching": boolean,
            "StandbyInstances": .text(oneOf: ["Ignore", "Terminate", "Wait"]),
        ])
        let refresh = SchemaNode.object(
            ["Preferences": preferences, "Strategy": .text(oneOf: ["ReplaceRootVolume", "Rolling"])],
            required: ["Strategy"])
        var node = SchemaNode.object([
            "AutoScalingInstanceRefresh": refresh,
            "AutoScalingReplacingUpdate": .object(["WillReplace": boolean]),
            "AutoScalingRollingUpdate": rolling,
            "AutoScalingScheduledAction": .object(["IgnoreUnmodifiedGroupSizeProperties": boolean]),
        ])
        node.dependentExcluded = [.init("AutoScalingInstanceRefresh", ["AutoScalingRollingUpdate"])]
        return node
    }()

    private static func schema(_ name: String, _ root: SchemaNode) -> ResourceSchema {
        ResourceSchema(typeName: name, root: root)
    }
}
