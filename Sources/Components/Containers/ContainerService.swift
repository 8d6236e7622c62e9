public import MainstayConstructs
import MainstayEC2
public import MainstayECS
public import MainstayLogs

/// A service of containers on Fargate, spread over the private subnets of a network.
///
/// No task has a public address. Two roles keep apart what the service may do (``role``) and what ECS needs to start
/// it (``executionRole``): pull the image, read the secrets, write the log.
public struct ContainerService: Grantee, LoadBalancerTarget {
    public let node: Node
    public let resource: ECS.Service
    public let taskDefinition: ECS.TaskDefinition
    public let cluster: ContainerCluster
    public let network: Network
    /// What the containers act as: grants go to it.
    public let role: Role
    /// What ECS acts as while it starts tasks.
    public let executionRole: Role
    public let logGroup: Logs.LogGroup
    public let securityGroup: SecurityGroup
    public let port: Port?
    public let healthCheckPath: String
    private let healthCheckGracePeriod: TimeSpan
    private let builder: TaskBuilder
    private let scaling: TaskScaling?
    private let deployment: ServiceDeployment
    private let configuration: Configuration

    /// - Parameters:
    ///   - image: of the service's own container.
    ///   - cluster: where it runs; a cluster of its own where none is given.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, network: Network, image: ContainerImage,
        cluster: ContainerCluster? = nil, fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        configuration.check(for: node)
        let group = Group(node: node)
        self.network = network
        self.cluster = cluster ?? ContainerCluster("Cluster", in: group)
        port = configuration.port.map { .tcp($0) }
        healthCheckPath = configuration.healthCheckPath
        healthCheckGracePeriod = configuration.healthCheckGracePeriod
        securityGroup = configuration.outbound.makeSecurityGroup(
            "SecurityGroup", in: group, network: network, description: "Service \(node.pathInStack)", port: port)
        logGroup = Logs.LogGroup(
            "Log", in: group, kmsKeyId: configuration.logEncryptionKey,
            retentionInDays: IntValue(configuration.logRetentionDays))
        builder = TaskBuilder(group: group, configuration: configuration, image: image, logGroup: logGroup)
        role = builder.role
        executionRole = builder.executionRole
        taskDefinition = builder.makeTaskDefinition()
        let subnets = configuration.subnets ?? network.serviceSubnets(for: node)
        if !configuration.migration.isEmpty {
            let migration = DatabaseMigration(
                group: group, cluster: self.cluster, subnets: subnets, securityGroup: securityGroup,
                containerName: builder.containerName, command: configuration.migration)
            configuration.deploymentHooks.append(migration.makeHook(roles: [role, executionRole]))
        }
        self.configuration = configuration
        deployment = ServiceDeployment(
            group: group, configuration: configuration, alarms: DeploymentAlarms())
        deployment.check()
        resource = ServiceBuilder(
            group: group, configuration: configuration, cluster: self.cluster,
            subnets: subnets, securityGroup: securityGroup,
            containerName: builder.containerName, deployment: deployment
        ).makeService(taskDefinition)
        if let limits = configuration.scaling {
            scaling = TaskScaling(limits, of: resource, in: self.cluster, group: group)
        } else {
            scaling = nil
        }
        // Tasks that start before their roles may do anything fail, and the deployment with them.
        resource.depend(on: executionRole)
        resource.depend(on: role)
        if configuration.executeCommand { self.cluster.grantSessions(to: role) }
        if configuration.tracing { TraceCollector.grantPermissions(to: role) }
        if configuration.taskProtection {
            role.allow(
                ["ecs:GetTaskProtection", "ecs:UpdateTaskProtection"],
                on: ["arn:\(AWS.partition):ecs:\(AWS.region):\(AWS.accountID):task/\(self.cluster.name)/*"])
        }
        if let role = deployment.role { resource.depend(on: role) }
    }

    public var targetKind: TargetKind { .address }
    /// The service's name in the cluster, which CloudFormation chooses.
    public var name: StringValue { resource.name }

    /// Adds a variable in the clear.
    public func addEnvironment(_ name: String, _ value: StringValue) { builder.addEnvironment(name, value) }

    /// Adds a variable whose value ECS reads out of a secret when a task starts.
    public func addSecret(_ name: String, _ source: any SecretSource) { builder.addSecret(name, source) }

    public var shiftsTraffic: Bool { configuration.deployment.shiftsTraffic }

    public func attach(to group: TargetGroup, shifting shift: TrafficShift, after rule: any Construct) {
        if builder.targets.groups.isEmpty { builder.shift = (shift, deployment.role) }
        attach(to: group, after: rule)
        guard case .codeDeploy(let traffic) = configuration.deployment, codeDeploy == nil else { return }
        let made = CodeDeployShift(
            of: self, traffic: traffic, bakeTime: configuration.bakeTime, between: group, and: shift,
            alarms: deployment.alarms, after: rule)
        builder.codeDeploy = made
    }

    /// What CodeDeploy has of the service; nil for other strategies, and before a load balancer routes to it.
    public var codeDeploy: CodeDeployShift? { builder.codeDeploy }

    /// Ends a deployment and goes back to the version before when the alarm goes off while it runs, or while both
    /// versions run after it.
    ///
    /// The alarm may look at the load balancer or a target group. One that names the service would need the service,
    /// which needs the alarm.
    public func rollBack(on alarm: Alarm) {
        guard deployment.alarms.add(alarm), let property = deployment.property else { return }
        resource.node.replace("DeploymentConfiguration", JSONValue(property: property))
    }

    public func attach(to group: TargetGroup, after rule: any Construct) {
        resource.depend(on: rule)
        guard builder.targets.add(group) else { return }
        if builder.targets.groups.count == 1 {
            resource.node.set("HealthCheckGracePeriodSeconds", healthCheckGracePeriod.seconds)
            resource.node.set("LoadBalancers", JSONValue(property: .deferred { [builder] in builder.loadBalancers }))
        }
        scaling?.follow(group)
    }

    /// A metric that ECS measures of the service: `CPUUtilization` or `MemoryUtilization`.
    public func metric(_ name: String, _ statistic: Metric.Statistic, period: TimeSpan = .minutes(1)) -> Metric {
        Metric(
            "AWS/ECS", name, dimensions: ["ClusterName": cluster.name, "ServiceName": self.name], statistic,
            period: period)
    }
}
