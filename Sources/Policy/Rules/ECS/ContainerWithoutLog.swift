/// Finds containers whose output is lost.
struct ContainerWithoutLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "container-without-log", .warning, .operations, "what the container writes is lost",
            why: "Without a log driver, what a container said before it died is gone with it, or stays on a machine.",
            mend: "give the container a LogConfiguration, such as awslogs with a log group of the template",
            limits: "Batch sends logs to CloudWatch by itself and is not looked at.",
            controls: [.fsbp("ECS.9"), .wellArchitected("SEC04-BP01"), .wellArchitected("OPS04-BP02")],
            equivalents: ["AwsSolutions-ECS7"])
    }

    let types = ["AWS::ECS::TaskDefinition"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for container in resource["ContainerDefinitions"].elements {
            let log = container["LogConfiguration"]
            if log.isAbsent {
                violations.report(log)
            } else if log["LogDriver"].is("none") {
                violations.report(log["LogDriver"])
            }
        }
    }

    var conforming: [String] {
        [
            """
            Task:
              Type: AWS::ECS::TaskDefinition
              Properties:
                ContainerDefinitions:
                  - Name: web
                    Image: nginx:1.27
                    Memory: 256
                    LogConfiguration:
                      LogDriver: awslogs
                      Options: {awslogs-group: web, awslogs-region: eu-west-1, awslogs-stream-prefix: web}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Task:
              Type: AWS::ECS::TaskDefinition
              Properties:
                ContainerDefinitions:
                  - {Name: web, Image: 'nginx:1.27', Memory: 256}
            """
        ]
    }
}
