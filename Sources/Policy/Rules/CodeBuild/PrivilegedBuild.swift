/// Finds builds that have all rights over the machine they run on.
struct PrivilegedBuild: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "privileged-build", .warning, .security, "the build has all rights over its machine",
            why: """
                A build runs what is in a repository and in everything that it downloads. In privileged mode any of \
                that can reach the machine and the credentials on it.
                """,
            mend: "set PrivilegedMode to false; build images with a Docker server of CodeBuild or without a daemon",
            controls: [.fsbp("CodeBuild.5"), .wellArchitected("SEC06-BP02")],
            equivalents: ["CKV_AWS_316", "AwsSolutions-CB3"])
    }

    let types = ["AWS::CodeBuild::Project"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let mode = resource["Environment"]["PrivilegedMode"]
        if mode.isTrue { violations.report(mode) }
    }

    private static func project(_ mode: String) -> String {
        """
        Build:
          Type: AWS::CodeBuild::Project
          Properties:
            ServiceRole: arn:aws:iam::123456789012:role/build
            Artifacts: {Type: NO_ARTIFACTS}
            Source: {Type: GITHUB, Location: 'https://github.com/example/example'}
            Environment:
              Type: LINUX_CONTAINER
              ComputeType: BUILD_GENERAL1_SMALL
              Image: aws/codebuild/standard:7.0
              PrivilegedMode: \(mode)
        """
    }

    var conforming: [String] { [Self.project("false")] }
    var violating: [String] { [Self.project("true")] }
}
