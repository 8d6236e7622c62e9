public import MainstayCodeDeploy
public import MainstayConstructs
import MainstayECS
import MainstayElasticLoadBalancingV2

/// CodeDeploy's side of a ``ContainerService`` with ``DeploymentStrategy/codeDeploy(_:)``: made with the first route
/// to it, which says between which target groups and on which listener requests move.
public struct CodeDeployShift: Construct {
    public let node: Node
    public let application: CodeDeploy.Application
    public let group: CodeDeploy.DeploymentGroup
    /// Nil where CodeDeploy's own configuration for all at once is used.
    public let deploymentConfig: CodeDeploy.DeploymentConfig?
    /// What CodeDeploy acts as.
    public let role: Role

    init(
        of service: ContainerService, traffic: DeploymentStrategy.CodeDeployTraffic, bakeTime: TimeSpan,
        between first: TargetGroup, and shift: TrafficShift, alarms: DeploymentAlarms, after rule: any Construct
    ) {
        let parts = Group("CodeDeploy", in: service)
        node = parts.node
        application = CodeDeploy.Application("Application", in: parts, computePlatform: .ecs)
        role = Role(
            "Role", in: parts, assumedBy: .service("codedeploy.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            managedPolicies: ["AWSCodeDeployRoleForECS"],
            description: "Moves requests between versions of \(service.node.pathInStack)")
        deploymentConfig = Self.routing(traffic).map {
            CodeDeploy.DeploymentConfig(
                "DeploymentConfig", in: parts, computePlatform: .ecs, trafficRoutingConfig: $0)
        }
        group = CodeDeploy.DeploymentGroup(
            "DeploymentGroup", in: parts,
            alarmConfiguration: .init(property: .deferred { alarms.codeDeployProperty }),
            applicationName: application.ref,
            autoRollbackConfiguration: .init(property: .deferred { alarms.rollbackProperty }),
            blueGreenDeploymentConfiguration: .init(
                deploymentReadyOption: .init(actionOnTimeout: .continueDeployment),
                terminateBlueInstancesOnDeploymentSuccess: .init(
                    action: .terminate, terminationWaitTimeInMinutes: IntValue(bakeTime.minutes))),
            deploymentConfigName: deploymentConfig?.ref ?? "CodeDeployDefault.ECSAllAtOnce",
            deploymentStyle: .init(deploymentOption: .withTrafficControl, deploymentType: .blueGreen),
            ecsServices: [.init(clusterName: service.cluster.name, serviceName: service.name)],
            loadBalancerInfo: .init(targetGroupPairInfoList: [
                .init(
                    prodTrafficRoute: .init(listenerArns: [shift.productionListener.ref]),
                    targetGroups: [
                        .init(name: first.resource.targetGroupName),
                        .init(name: shift.alternate.resource.targetGroupName),
                    ], testTrafficRoute: shift.testListener.map { .init(listenerArns: [$0.ref]) })
            ]), serviceRoleArn: role.arn)
        group.depend(on: rule)
        group.depend(on: role)
    }

    private static func routing(
        _ traffic: DeploymentStrategy.CodeDeployTraffic
    ) -> CodeDeploy.DeploymentConfig.TrafficRoutingConfig? {
        switch traffic {
        case .allAtOnce: nil
        case .linear(let percent, let step):
            .init(
                timeBasedLinear: .init(
                    linearInterval: IntValue(step.minutes), linearPercentage: IntValue(percent)),
                type: .timeBasedLinear)
        case .canary(let percent, let step):
            .init(
                timeBasedCanary: .init(
                    canaryInterval: IntValue(step.minutes), canaryPercentage: IntValue(percent)),
                type: .timeBasedCanary)
        }
    }
}
