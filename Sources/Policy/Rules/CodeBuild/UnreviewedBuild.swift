/// Finds builds that run what strangers propose.
struct UnreviewedBuild: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unreviewed-build", .warning, .security, "the build runs pull requests of anyone before somebody looked",
            why: """
                A pull request can change the build itself, and then has the role of the build: that is how source code \
                and packages of others were taken over.
                """,
            mend: "set RequiresCommentApproval to ALL_PULL_REQUESTS or FORK_PULL_REQUESTS",
            controls: [.wellArchitected("SEC11-BP07"), .wellArchitected("SEC06-BP04")])
    }

    let types = ["AWS::CodeBuild::Project"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let triggers = resource["Triggers"]
        let approval = triggers["PullRequestBuildPolicy"]["RequiresCommentApproval"]
        guard triggers["Webhook"].isTrue, approval.is("DISABLED") else { return }
        violations.report(approval)
    }

    private static func project(_ approval: String) -> String {
        """
        Build:
          Type: AWS::CodeBuild::Project
          Properties:
            ServiceRole: arn:aws:iam::123456789012:role/build
            Artifacts: {Type: NO_ARTIFACTS}
            Source: {Type: GITHUB, Location: 'https://github.com/example/example'}
            Triggers:
              Webhook: true
              PullRequestBuildPolicy: {RequiresCommentApproval: \(approval)}
            Environment:
              Type: LINUX_CONTAINER
              ComputeType: BUILD_GENERAL1_SMALL
              Image: aws/codebuild/standard:7.0
        """
    }

    var conforming: [String] { [Self.project("FORK_PULL_REQUESTS")] }
    var violating: [String] { [Self.project("DISABLED")] }
}
