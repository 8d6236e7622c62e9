import MainstayConstructs
import MainstayEC2
import MainstayECS

/// Declares the ECS service of a ``ContainerService``.
struct ServiceBuilder {
    let group: Group
    let configuration: ContainerService.Configuration
    let cluster: ContainerCluster
    let subnets: [Subnet]
    let securityGroup: SecurityGroup
    let containerName: String
    let deployment: ServiceDeployment

    func makeService(_ task: ECS.TaskDefinition) -> ECS.Service {
        let isCodeDeploy = configuration.deployment.isCodeDeploy
        let rebalances =
            configuration.availabilityZoneRebalancing && configuration.maximumPercent > 100 && !isCodeDeploy
        let service = ECS.Service(
            "Resource", in: group, availabilityZoneRebalancing: rebalances ? .enabled : .disabled,
            capacityProviderStrategy: capacity, cluster: cluster.arn,
            deploymentConfiguration: deployment.property.map { .init(property: $0) },
            deploymentController: isCodeDeploy ? .init(type: .codeDeploy) : nil,
            desiredCount: desiredCount, enableECSManagedTags: true,
            enableExecuteCommand: BoolValue(configuration.executeCommand),
            networkConfiguration: .init(
                awsvpcConfiguration: .init(
                    assignPublicIp: .disabled, securityGroups: [securityGroup.id], subnets: subnets.ids)),
            platformVersion: configuration.instances == nil ? "LATEST" : nil, propagateTags: .service,
            serviceConnectConfiguration: serviceConnect,
            taskDefinition: task.ref)
        // The cluster refuses a strategy whose providers it does not have yet.
        service.depend(on: cluster.association)
        return service
    }

    /// With scaling the number is left out, so that a deployment does not undo what scaling did.
    private var desiredCount: IntValue? {
        if let count = configuration.desiredCount { return IntValue(count) }
        return configuration.scaling == nil ? 2 : nil
    }

    /// Always a strategy, never a launch type: from one strategy to another a service is updated in place.
    private var capacity: [ECS.Service.CapacityProviderStrategyItem] {
        if let instances = configuration.instances {
            return [.init(capacityProvider: instances.provider.ref, weight: 1)]
        }
        switch configuration.capacity {
        case .onDemand: return [.init(capacityProvider: "FARGATE", weight: 1)]
        case .spot(let base):
            return [
                .init(base: IntValue(base), capacityProvider: "FARGATE", weight: 0),
                .init(capacityProvider: "FARGATE_SPOT", weight: 1),
            ]
        }
    }

    private var serviceConnect: ECS.Service.ServiceConnectConfiguration? {
        guard cluster.hasServiceConnect else {
            if configuration.discoveryName != nil {
                group.node.report(
                    "missing-service-connect", "the service's cluster has no namespace to be found in",
                    help: "give the cluster one: $0.serviceConnectNamespace = \"shop.internal\"")
            }
            return nil
        }
        guard let name = configuration.discoveryName, let port = configuration.port else {
            return .init(enabled: true)
        }
        return .init(
            enabled: true,
            services: [
                .init(
                    clientAliases: [.init(dnsName: StringValue(name), port: IntValue(port))],
                    discoveryName: StringValue(name), portName: StringValue(TaskBuilder.portName))
            ])
    }
}
