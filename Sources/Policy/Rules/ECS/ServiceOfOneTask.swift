/// Finds services that a single failure stops.
struct ServiceOfOneTask: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "service-of-one-task", .warning, .reliability, "the service is one task, whose failure stops it",
            why: """
                Until a new task is placed, pulled and healthy, nobody is served. The same holds for all tasks in one \
                Availability Zone.
                """,
            mend: "run two tasks or more, in subnets of different Availability Zones",
            limits: """
                A service of no tasks is taken to be switched off. Scaling that another template sets up is not seen, \
                nor is the zone of subnets that are passed in.
                """,
            controls: [.wellArchitected("REL10-BP01")])
    }

    let types = ["AWS::ECS::Service"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let strategy = resource["SchedulingStrategy"]
        guard strategy.isAbsent || strategy.is("REPLICA"), !resource["LaunchType"].is("EXTERNAL") else { return }
        let count = resource["DesiredCount"]
        if count.isAbsent || count.int == 1,
            resource.referrers(ofType: "AWS::ApplicationAutoScaling::ScalableTarget").isEmpty
        {
            violations.report(count)
        }
        let subnets = resource["NetworkConfiguration"]["AwsvpcConfiguration"]["Subnets"]
        let elements = subnets.elements
        if elements.count == 1, elements[0].isKnown || elements[0].resource?.type == "AWS::EC2::Subnet" {
            violations.report(subnets, "the service runs in one subnet, so in one Availability Zone")
        }
    }

    private static func service(_ count: String, subnets: String) -> String {
        """
        Service:
          Type: AWS::ECS::Service
          Properties:
            Cluster: main
            TaskDefinition: web:1
            LaunchType: FARGATE
            \(count)
            NetworkConfiguration:
              AwsvpcConfiguration:
                Subnets: [\(subnets)]
        """
    }

    var conforming: [String] {
        [
            Self.service("DesiredCount: 2", subnets: "subnet-0123456789abcdef0, subnet-0123456789abcdef1"),
            Self.service("DesiredCount: 1", subnets: "subnet-0123456789abcdef0, subnet-0123456789abcdef1") + """

                Scaling:
                  Type: AWS::ApplicationAutoScaling::ScalableTarget
                  Properties:
                    MinCapacity: 2
                    MaxCapacity: 8
                    ResourceId: !Sub service/main/${Service.Name}
                    ScalableDimension: ecs:service:DesiredCount
                    ServiceNamespace: ecs
                """,
        ]
    }

    var violating: [String] {
        [
            Self.service("DesiredCount: 1", subnets: "subnet-0123456789abcdef0, subnet-0123456789abcdef1"),
            Self.service("DesiredCount: '2'", subnets: "subnet-0123456789abcdef0"),
        ]
    }
}
