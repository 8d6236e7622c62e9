import MainstayConstructs
import MainstayECS

/// What ECS is told about deployments of one service.
struct ServiceDeployment {
    let group: Group
    let configuration: ContainerService.Configuration
    let alarms: DeploymentAlarms
    /// What ECS acts as while it moves requests and asks hooks; nil where it does neither.
    let role: Role?

    init(group: Group, configuration: ContainerService.Configuration, alarms: DeploymentAlarms) {
        self.group = group
        self.configuration = configuration
        self.alarms = alarms
        let isManaged = configuration.deployment.shiftsTraffic && !configuration.deployment.isCodeDeploy
        role =
            isManaged
            ? Role(
                "DeploymentRole", in: group, assumedBy: .service("ecs.amazonaws.com"),
                when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
                managedPolicies: ["AmazonECSInfrastructureRolePolicyForLoadBalancers"],
                description: "Moves requests between versions of \(group.node.pathInStack)") : nil
        for hook in configuration.deploymentHooks { role?.allow(["lambda:InvokeFunction"], on: [hook.functionARN]) }
    }

    /// Nil where CodeDeploy decides.
    var property: Property? {
        if configuration.deployment.isCodeDeploy { return nil }
        var bag = PropertyBag()
        if !alarms.isEmpty { bag.set("Alarms", JSONValue(property: .deferred { [alarms] in alarms.ecsProperty })) }
        if configuration.deployment.shiftsTraffic {
            bag.set("BakeTimeInMinutes", configuration.bakeTime.minutes)
        }
        if case .canary(let percent, let step) = configuration.deployment {
            bag.set(
                "CanaryConfiguration",
                ECS.Service.CanaryConfiguration(
                    canaryBakeTimeInMinutes: IntValue(step.minutes), canaryPercent: DoubleValue(Double(percent))))
        }
        bag.set(
            "DeploymentCircuitBreaker",
            ECS.Service.DeploymentCircuitBreaker(
                enable: BoolValue(configuration.deploymentCircuitBreaker),
                rollback: BoolValue(configuration.deploymentCircuitBreaker)))
        if let hooks { bag.set("LifecycleHooks", hooks) }
        if case .linear(let percent, let step) = configuration.deployment {
            bag.set(
                "LinearConfiguration",
                ECS.Service.LinearConfiguration(
                    stepBakeTimeInMinutes: IntValue(step.minutes), stepPercent: DoubleValue(Double(percent))))
        }
        bag.set("MaximumPercent", configuration.maximumPercent)
        bag.set("MinimumHealthyPercent", configuration.minimumHealthyPercent)
        bag.set("Strategy", strategy)
        return bag.property
    }

    /// Left out for ``DeploymentStrategy/rolling``, which is ECS's default.
    private var strategy: ECS.Service.DeploymentConfiguration.Strategy? {
        switch configuration.deployment {
        case .rolling, .codeDeploy: nil
        case .blueGreen: .blueGreen
        case .linear: .linear
        case .canary: .canary
        }
    }

    private var hooks: [ECS.Service.DeploymentLifecycleHook]? {
        guard let role, !configuration.deploymentHooks.isEmpty else { return nil }
        return configuration.deploymentHooks.map { hook in
            ECS.Service.DeploymentLifecycleHook(
                hookTargetArn: hook.functionARN,
                lifecycleStages: Set(hook.stages).sorted { $0.rawValue < $1.rawValue }.map {
                    .init(StringValue($0.rawValue))
                }, roleArn: role.arn)
        }
    }

    /// Reports what ECS would refuse, or what cannot work.
    func check() {
        let node = group.node
        configuration.deployment.check(for: node)
        guard configuration.deployment.shiftsTraffic else {
            if !configuration.deploymentHooks.isEmpty {
                node.report(
                    "hooks-of-rolling-deployment", "a rolling deployment asks no hooks",
                    help: "set deployment = .blueGreen, .linear or .canary")
            }
            return
        }
        configuration.bakeTime.checkBake("the bake time of a deployment", 0...1_440, for: node)
        if configuration.port == nil {
            node.report(
                "missing-port", "requests cannot be moved between versions of a service without a port",
                help: "give it one: $0.port = 8080, or set deployment = .rolling")
        }
        if configuration.scaling?.requestsPerTarget != nil {
            node.report(
                "scaling-on-requests-of-two-groups",
                "scaling follows the requests of one target group, and deployments move them between two",
                help: "leave requestsPerTarget out: scale on processor and memory")
        }
        guard configuration.deployment.isCodeDeploy else { return }
        if !configuration.deploymentHooks.isEmpty || configuration.discoveryName != nil {
            node.report(
                "unsupported-with-codedeploy", "CodeDeploy has neither ECS's deployment hooks nor Service Connect",
                help: "leave deploymentHooks and discoveryName out, or set deployment = .blueGreen")
        }
    }
}
