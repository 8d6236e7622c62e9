/// Finds clusters on which nobody can see what was typed in containers.
struct ContainerExecUnrecorded: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "container-exec-unrecorded", .warning, .security,
            "what people do inside the cluster's containers is not recorded",
            why: """
                ECS Exec opens a shell in a running container. With logging switched off there is no record of what was \
                read or changed there.
                """,
            mend: "set Logging to OVERRIDE with a log group or bucket, or leave it at DEFAULT",
            controls: [.wellArchitected("SEC04-BP01"), .wellArchitected("SEC06-BP03")],
            equivalents: ["CKV_AWS_223"])
    }

    let types = ["AWS::ECS::Cluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let logging = resource["Configuration"]["ExecuteCommandConfiguration"]["Logging"]
        if logging.is("NONE") { violations.report(logging) }
    }

    var conforming: [String] {
        [
            """
            Cluster:
              Type: AWS::ECS::Cluster
              Properties:
                Configuration:
                  ExecuteCommandConfiguration:
                    Logging: OVERRIDE
                    LogConfiguration: {CloudWatchLogGroupName: shells}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Cluster:
              Type: AWS::ECS::Cluster
              Properties:
                Configuration: {ExecuteCommandConfiguration: {Logging: NONE}}
            """
        ]
    }
}
