/// Finds tasks with addresses on the internet.
struct PublicService: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "public-service", .warning, .security, "every task gets an address on the internet",
            why: """
                A task with a public address is one wrong security group away from everyone, and goes around the load \
                balancer with its firewall and logs. Each address is billed by the hour as well.
                """,
            mend: "set AssignPublicIp to DISABLED, and give the subnets NAT or VPC endpoints for images and logs",
            controls: [.fsbp("ECS.2"), .fsbp("ECS.16"), .wellArchitected("SEC05-BP01")],
            equivalents: ["CKV_AWS_333"])
    }

    let types = ["AWS::ECS::Service", "AWS::ECS::TaskSet"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let network = resource["NetworkConfiguration"]
        for form in ["AwsvpcConfiguration", "AwsVpcConfiguration"] {
            let address = network[form]["AssignPublicIp"]
            if address.is("ENABLED") { violations.report(address) }
        }
    }

    private static func service(_ assignment: String) -> String {
        """
        Service:
          Type: AWS::ECS::Service
          Properties:
            Cluster: main
            TaskDefinition: web:1
            LaunchType: FARGATE
            NetworkConfiguration:
              AwsvpcConfiguration:
                AssignPublicIp: \(assignment)
                Subnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
        """
    }

    var conforming: [String] { [Self.service("DISABLED")] }
    var violating: [String] { [Self.service("ENABLED")] }
}
