/// Finds services that stay on an old platform of Fargate.
struct OldFargatePlatform: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "old-fargate-platform", .warning, .security, "the service stays on an old platform of Fargate",
            why: """
                A platform version is the kernel and the runtime under the tasks. Versions before 1.4.0 get no more \
                updates, and lack what newer task definitions ask for.
                """,
            mend: "remove PlatformVersion, or set it to LATEST",
            limits: "1.0.0 is the newest platform of Windows, so it is reported for tasks of this template only.",
            controls: [.fsbp("ECS.10"), .wellArchitected("SEC06-BP01")],
            equivalents: ["CKV_AWS_332"])
    }

    let types = ["AWS::ECS::Service", "AWS::ECS::TaskSet"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let platform = resource["PlatformVersion"]
        let isOld =
            platform.is("1.1.0", "1.2.0", "1.3.0")
            || platform.is("1.0.0") && resource["TaskDefinition"].resource.map { !$0.mayRunWindows } ?? false
        if isOld { violations.report(platform) }
    }

    private static func service(_ version: String) -> String {
        """
        Service:
          Type: AWS::ECS::Service
          Properties:
            Cluster: main
            TaskDefinition: web:1
            LaunchType: FARGATE
            PlatformVersion: \(version)
            NetworkConfiguration:
              AwsvpcConfiguration:
                Subnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
        """
    }

    var conforming: [String] { [Self.service("LATEST"), Self.service("1.4.0"), Self.service("1.0.0")] }
    var violating: [String] { [Self.service("1.3.0")] }
}
