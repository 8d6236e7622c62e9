/// Finds pipelines that nobody is asked by before they change production.
struct PipelineWithoutApproval: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "pipeline-without-approval", .note, .operations, "nothing holds the pipeline before production",
            why: """
                A change that passes the build is in front of customers minutes later. Where tests do not cover \
                everything, somebody should say when.
                """,
            mend: "put a Manual approval action, or a condition in BeforeEntry, before the stage",
            limits: "A stage is taken to be production where its name says so.",
            controls: [.wellArchitected("OPS06-BP03"), .nist("CM-3")])
    }

    let types = ["AWS::CodePipeline::Pipeline"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for stage in resource["Stages"].elements {
            let actions = stage["Actions"]
            let categories = actions.elements.map { $0["ActionTypeId"]["Category"] }
            // What is unknown may be the approval.
            if stage.isUnknown || actions.isUnknown || stage["BeforeEntry"].isPresent { return }
            if categories.contains(where: { $0.isUnknown || $0.is("Approval") }) { return }
            if categories.contains(where: { $0.is("Deploy") }), let name = stage["Name"].string,
                Self.isProduction(name)
            {
                violations.report(stage["Name"])
                return
            }
        }
    }

    private static func isProduction(_ name: String) -> Bool {
        let words = name.lowercased().split { !$0.isLetter }
        return words.contains { ["prod", "production", "live", "deployprod", "deployproduction"].contains($0) }
    }

    private static func pipeline(_ actions: String) -> String {
        """
        Pipeline:
          Type: AWS::CodePipeline::Pipeline
          Properties:
            RoleArn: arn:aws:iam::123456789012:role/pipeline
            ArtifactStore: {Type: S3, Location: artifacts}
            Stages:
              - Name: Source
                Actions:
                  - Name: Source
                    ActionTypeId: {Category: Source, Owner: AWS, Provider: S3, Version: '1'}
                    OutputArtifacts: [{Name: source}]
                    Configuration: {S3Bucket: source, S3ObjectKey: source.zip}
              - Name: Production
                Actions:
        \(actions)
                  - Name: Deploy
                    RunOrder: 2
                    ActionTypeId: {Category: Deploy, Owner: AWS, Provider: S3, Version: '1'}
                    InputArtifacts: [{Name: source}]
                    Configuration: {BucketName: site, Extract: 'true'}
        """
    }

    var conforming: [String] {
        [
            Self.pipeline(
                """
                          - Name: Approve
                            RunOrder: 1
                            ActionTypeId: {Category: Approval, Owner: AWS, Provider: Manual, Version: '1'}
                """)
        ]
    }

    var violating: [String] { [Self.pipeline("")] }
}
