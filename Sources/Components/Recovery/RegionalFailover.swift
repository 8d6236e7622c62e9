public import MainstayConstructs
import MainstayECS
public import MainstayEvents
import MainstayRDS
public import MainstayStepFunctions

/// Brings a platform up in the region that stands by: makes sure that the replica is well, keeps requests away from the
/// lost region, makes the replica a database of its own, starts the services, and tells whether and when it worked.
///
/// Declared in a stack of the region that stands by, so that it works while the other is gone. A person starts it, by the
/// console or `aws stepfunctions start-execution`, or an alarm: ``startAutomatically(on:)``. Starting it twice does no
/// harm.
public struct RegionalFailover: Construct {
    public struct Configuration {
        /// The health check of the lost region's records: held at unhealthy from then on, so that requests do not go
        /// back to a database whose changes would be lost. Nil leaves it to itself.
        public var fence: HealthCheck?
        /// The recovery time objective: a run that takes longer has failed, and says so.
        public var limit = TimeSpan.hours(1)
        /// How often it looks whether the database and the services are there.
        public var interval = TimeSpan.seconds(15)
        /// How long the new database keeps backups.
        public var backups = TimeSpan.days(7)
        /// Days that the record of runs is kept.
        public var logRetentionDays = 365
        /// Encrypts the record and what runs are given; AWS's own keys where none is given.
        public var key: Key?
    }

    public let node: Node
    public let stateMachine: StepFunctions.StateMachine
    /// What it acts as.
    public let role: Role
    public let log: LogGroup
    private let services = StandbyServices()

    /// - Parameters:
    ///   - replica: in this stack's region.
    ///   - topic: in this stack's region; told of the beginning, the end, and what failed.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, promoting replica: PostgresRegionalReplica, topic: Topic,
        fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        Self.check(configuration, replica, node)
        let group = Group(node: node)
        log = LogGroup("Log", in: group) {
            $0.retention = .days(configuration.logRetentionDays)
            $0.key = configuration.key
        }
        role = Role(
            "Role", in: group, assumedBy: .service("states.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            description: "Brings \(node.pathInStack) up in this region")
        let steps = RecoverySteps(
            replica: replica.identifier, fence: configuration.fence?.id, topic: topic.arn, name: node.pathInStack,
            limit: configuration.limit, interval: configuration.interval, backups: configuration.backups,
            services: services)
        role.allow(["rds:DescribeDBInstances", "rds:PromoteReadReplica"], on: [replica.resource.dbInstanceArn])
        if let fence = configuration.fence {
            role.allow(
                ["route53:GetHealthCheck", "route53:UpdateHealthCheck"],
                on: ["arn:\(AWS.partition):route53:::healthcheck/\(fence.id)"])
        }
        topic.grantPublish(to: role)
        Self.allowLogs(of: role)
        if let key = configuration.key { role.allow(["kms:Decrypt", "kms:GenerateDataKey"], on: [key.arn]) }
        stateMachine = StepFunctions.StateMachine(
            "Resource", in: group, definition: JSONValue(property: .deferred { steps.definition.property }),
            encryptionConfiguration: configuration.key.map {
                .init(kmsDataKeyReusePeriodSeconds: 300, kmsKeyId: StringValue($0.arn), type: .customerManagedKmsKey)
            },
            loggingConfiguration: .init(
                destinations: [.init(cloudWatchLogsLogGroup: .init(logGroupArn: log.arn))],
                includeExecutionData: true, level: .all),
            roleArn: role.arn, stateMachineType: .standard, tracingConfiguration: .init(enabled: true))
        stateMachine.depend(on: role)
    }

    public var arn: StringValue { stateMachine.ref }

    /// Has a service of this region run so many tasks once the database is there.
    ///
    /// - Parameter maximum: up to where it may scale from then on; nil for a service without scaling.
    public func start(_ service: ContainerService, tasks: Int, scalingTo maximum: Int? = nil) {
        if tasks < 1 || (maximum ?? tasks) < tasks {
            node.report(
                "invalid-standby-size", "\(tasks) tasks that may become \(maximum ?? tasks) cannot be started",
                help: "start one at least, and no more than the maximum")
        }
        guard services.add(.tasks(service, count: tasks, maximum: maximum)) else { return }
        role.allow(["ecs:DescribeServices", "ecs:UpdateService"], on: [service.resource.ref])
        guard maximum != nil else { return }
        role.allow(
            ["application-autoscaling:RegisterScalableTarget"],
            on: ["arn:\(AWS.partition):application-autoscaling:\(AWS.region):\(AWS.accountID):scalable-target/*"],
            when: ["StringEquals": ["application-autoscaling:service-namespace": "ecs"]])
    }

    /// Has a group of this region run so many instances once the database is there.
    public func start(_ service: InstanceService, instances: Int) {
        if instances < 1 {
            node.report(
                "invalid-standby-size", "\(instances) instances cannot be started", help: "start one at least")
        }
        guard services.add(.instances(service, count: instances)) else { return }
        let group: StringValue =
            "arn:\(AWS.partition):autoscaling:\(AWS.region):\(AWS.accountID):autoScalingGroup:*:autoScalingGroupName/\(service.name)"
        role.allow(["autoscaling:UpdateAutoScalingGroup"], on: [group])
        role.allow(["autoscaling:DescribeAutoScalingGroups"], on: ["*"])
    }

    /// Starts it when an alarm of this region goes off, such as that of a ``SyntheticCanary`` which asks the platform
    /// from here.
    @discardableResult
    public func startAutomatically(on alarm: Alarm) -> Events.Rule {
        if node.region != alarm.node.region {
            node.report(
                "alarm-in-another-region", "the alarm \"\(alarm.node.path)\" is in another region",
                help: "watch the platform from the region that stands by: the other's alarms go down with it")
        }
        let group = Group("Automatic", in: self)
        let starter = Role(
            "StartRole", in: group, assumedBy: .service("events.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            description: "Starts \(node.pathInStack) when its alarm goes off")
        starter.allow(["states:StartExecution"], on: [arn])
        let rule = Events.Rule(
            "Rule", in: group, description: StringValue("The alarm \(alarm.node.pathInStack) went off"),
            eventPattern: .object([
                "detail": JSONValue.object(["state": JSONValue.object(["value": ["ALARM"]])]),
                "detail-type": ["CloudWatch Alarm State Change"], "resources": JSONValue.array([alarm.arn]),
                "source": ["aws.cloudwatch"],
            ]), state: .enabled, targets: [.init(arn: arn, id: "Failover", roleArn: starter.arn)])
        rule.depend(on: starter)
        return rule
    }

    /// Step Functions sends logs by way of deliveries, whose permissions know no resources.
    private static func allowLogs(of role: Role) {
        role.allow(
            [
                "logs:CreateLogDelivery", "logs:DeleteLogDelivery", "logs:DescribeLogGroups",
                "logs:DescribeResourcePolicies", "logs:GetLogDelivery", "logs:ListLogDeliveries",
                "logs:PutResourcePolicy", "logs:UpdateLogDelivery", "xray:PutTelemetryRecords", "xray:PutTraceSegments",
            ], on: ["*"])
    }

    private static func check(_ configuration: Configuration, _ replica: PostgresRegionalReplica, _ node: Node) {
        if !(60...86_400).contains(configuration.limit.seconds)
            || !(1...300).contains(configuration.interval.seconds)
        {
            node.report(
                "invalid-recovery-time",
                "a recovery within \(configuration.limit.seconds) seconds, looked at every "
                    + "\(configuration.interval.seconds), was asked for",
                help: "use a limit of a minute to a day, and an interval of up to five minutes")
        }
        if !(1...35).contains(configuration.backups.days) {
            node.report(
                "invalid-backup-retention",
                "the new database would keep backups \(configuration.backups.days) days",
                help: "use 1 to 35 days")
        }
        if replica.node.region != node.region {
            node.report(
                "replica-in-another-region", "the replica \"\(replica.node.path)\" is in another region",
                help: "declare the failover in a stack of the replica's region, which is the one that is left")
        }
    }
}
