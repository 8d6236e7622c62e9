/// Finds services of which nobody notices that they hang.
struct ServiceWithoutHealthCheck: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "service-without-health-check", .note, .reliability, "nobody notices when a task of the service hangs",
            why: """
                Without a health check of a load balancer or a container, a task counts as healthy as long as its \
                process exists.
                """,
            mend: "give the essential container a HealthCheck",
            limits: "A HEALTHCHECK in the image does not count: ECS does not look at it.",
            controls: [.wellArchitected("REL11-BP01")])
    }

    let types = ["AWS::ECS::Service"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let isSeenElsewhere = ["LoadBalancers", "VpcLatticeConfigurations", "ServiceConnectConfiguration"]
            .contains { resource[$0].isPresent }
        guard !isSeenElsewhere, let task = resource["TaskDefinition"].resource,
            task.type == "AWS::ECS::TaskDefinition"
        else { return }
        let list = task["ContainerDefinitions"]
        let containers = list.elements
        guard !containers.isEmpty, containers.allSatisfy({ $0.isKnown && $0["HealthCheck"].isAbsent }) else { return }
        violations.report(list, in: task)
    }

    private static func service(_ check: String) -> String {
        """
        Task:
          Type: AWS::ECS::TaskDefinition
          Properties:
            ContainerDefinitions:
              - Name: worker
                Image: worker:1.4.0
                Memory: 256
                \(check)
        Service:
          Type: AWS::ECS::Service
          Properties:
            Cluster: main
            TaskDefinition: !Ref Task
            DesiredCount: 2
        """
    }

    var conforming: [String] { [Self.service("HealthCheck: {Command: [CMD, /bin/is-alive]}")] }
    var violating: [String] { [Self.service("Essential: true")] }
}
