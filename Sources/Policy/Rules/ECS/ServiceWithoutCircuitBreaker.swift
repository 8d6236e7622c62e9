/// Finds services whose bad deployments never end by themselves.
struct ServiceWithoutCircuitBreaker: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "service-without-circuit-breaker", .warning, .reliability,
            "a deployment whose tasks do not start is neither stopped nor rolled back",
            why: """
                Without a circuit breaker the service starts failing tasks again and again, and the stack's update \
                waits for hours before it fails.
                """,
            mend: "set DeploymentConfiguration.DeploymentCircuitBreaker with Enable and Rollback true",
            controls: [.wellArchitected("OPS06-BP04"), .wellArchitected("REL08-BP05")])
    }

    let types = ["AWS::ECS::Service"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let controller = resource["DeploymentController"]
        guard controller.isAbsent || controller["Type"].is("ECS") else { return }
        let deployment = resource["DeploymentConfiguration"]
        let alarms = deployment["Alarms"]
        if alarms["Enable"].isTrue || alarms.isUnknown || alarms["Enable"].isUnknown { return }
        let breaker = deployment["DeploymentCircuitBreaker"]
        if breaker["Enable"].isOff {
            violations.report(breaker["Enable"])
        } else if breaker["Rollback"].isFalse {
            violations.report(
                breaker["Rollback"], "a failed deployment is stopped, but not rolled back", severity: .note)
        }
    }

    private static func service(_ deployment: String) -> String {
        """
        Service:
          Type: AWS::ECS::Service
          Properties:
            Cluster: main
            TaskDefinition: web:1
            DesiredCount: 2
            \(deployment)
        """
    }

    var conforming: [String] {
        [
            Self.service("DeploymentConfiguration: {DeploymentCircuitBreaker: {Enable: true, Rollback: true}}"),
            Self.service(
                "DeploymentConfiguration: {Alarms: {Enable: true, Rollback: true, AlarmNames: [errors]}}"),
            Self.service("DeploymentController: {Type: CODE_DEPLOY}"),
        ]
    }

    var violating: [String] {
        [
            Self.service("PropagateTags: SERVICE"),
            Self.service("DeploymentConfiguration: {DeploymentCircuitBreaker: {Enable: false, Rollback: false}}"),
            Self.service("DeploymentConfiguration: {DeploymentCircuitBreaker: {Enable: true, Rollback: false}}"),
        ]
    }
}
