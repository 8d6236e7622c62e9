public import MainstayAutoScaling
public import MainstayConstructs
public import MainstayEC2
import MainstayIAM
public import MainstayLogs

/// A service on EC2 instances: a launch template and an Auto Scaling group in the private subnets of a network.
///
/// No instance has a public address or a key pair; people reach them by Session Manager. Metadata is read with session
/// tokens alone (IMDSv2).
public struct InstanceService: Grantee, LoadBalancerTarget {
    public let node: Node
    public let resource: AutoScaling.AutoScalingGroup
    public let launchTemplate: EC2.LaunchTemplate
    public let network: Network
    /// What the instances act as: grants go to it.
    public let role: Role
    public let securityGroup: SecurityGroup
    /// Where the instances' log files go; nil where none were named.
    public let logGroup: Logs.LogGroup?
    public let port: Port?
    public let healthCheckPath: String
    private let userData: UserData
    private let scaling: InstanceScaling
    private let targets = AttachedTargetGroups()

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, network: Network, fileID: String = #fileID, line: Int = #line,
        column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        configuration.check(for: node)
        let group = Group(node: node)
        self.network = network
        port = configuration.port.map { .tcp($0) }
        healthCheckPath = configuration.healthCheckPath
        securityGroup = configuration.outbound.makeSecurityGroup(
            "SecurityGroup", in: group, network: network, description: "Service \(node.pathInStack)", port: port)
        role = Role(
            "Role", in: group, assumedBy: .service("ec2.amazonaws.com"),
            managedPolicies: ["AmazonSSMManagedInstanceCore"],
            description: "What the instances of \(node.pathInStack) may do")
        let profile = IAM.InstanceProfile("InstanceProfile", in: group, roles: [role.name])
        logGroup =
            configuration.logFiles.isEmpty
            ? nil : Logs.LogGroup("Log", in: group, retentionInDays: IntValue(configuration.logRetentionDays))
        let agent = InstanceAgent(
            measuresMemory: configuration.measuresMemory, logFiles: configuration.logFiles, logGroup: logGroup)
        agent.grantPermissions(to: role)
        userData = UserData(
            script: configuration.userData, agent: agent, environment: configuration.environment,
            secrets: configuration.secrets,
            role: role, node: node)
        let builder = InstanceGroupBuilder(group: group, configuration: configuration)
        launchTemplate = builder.makeLaunchTemplate(
            profile: profile, securityGroup: securityGroup, userData: userData)
        resource = builder.makeGroup(
            template: launchTemplate, subnets: configuration.subnets ?? network.serviceSubnets(for: node),
            targets: targets)
        // An instance that boots before its role may do anything fails.
        resource.depend(on: role)
        scaling = InstanceScaling(scaling: configuration.scaling, group: group, autoScalingGroup: resource)
        scaling.followProcessor()
        if configuration.measuresMemory { scaling.followMemory() }
        scaling.followSteps()
        scaling.followSchedules()
    }

    public var targetKind: TargetKind { .instance }
    /// The Auto Scaling group's name.
    public var name: StringValue { resource.ref }

    /// Adds a line to the file `/etc/mainstay/environment`.
    public func addEnvironment(_ name: String, _ value: StringValue) { userData.addEnvironment(name, value) }

    /// Adds the ARN of a secret to the file `/etc/mainstay/secrets`, and lets the instances read it.
    public func addSecret(_ name: String, _ source: any SecretSource) { userData.addSecret(name, source) }

    public func attach(to group: TargetGroup, after rule: any Construct) {
        if targets.add(group) {
            if targets.groups.count == 1 {
                let targets = targets
                resource.node.set(
                    "TargetGroupARNs", JSONValue(property: .deferred { targets.sorted.map(\.arn).property }))
            }
            scaling.follow(group)
        }
        // A policy that follows requests is refused while no rule leads to the group.
        if let policy = node.child("\(group.node.id) Scaling") { Group(node: policy).depend(on: rule) }
    }

    /// A metric that EC2 measures of the group's instances, such as `CPUUtilization`.
    public func metric(_ name: String, _ statistic: Metric.Statistic, period: TimeSpan = .minutes(1)) -> Metric {
        Metric("AWS/EC2", name, dimensions: ["AutoScalingGroupName": self.name], statistic, period: period)
    }
}
