/// Finds image builds whose machines answer for metadata without a session.
struct ImageBuildMetadataV1: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "image-build-metadata-v1", .warning, .security,
            "the metadata service of machines that build images answers without a session (IMDSv1)",
            why: """
                What is installed into an image runs on the machine that builds it, and version 1 hands the role's \
                credentials to any program that asks.
                """,
            mend: "set InstanceMetadataOptions.HttpTokens to required",
            controls: [.fsbp("EC2.8"), .wellArchitected("SEC06-BP02")])
    }

    let types = ["AWS::ImageBuilder::InfrastructureConfiguration"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let tokens = resource["InstanceMetadataOptions"]["HttpTokens"]
        if tokens.isAbsent || tokens.is("optional") { violations.report(tokens, mend: .set("required")) }
    }

    var conforming: [String] {
        [
            """
            Workshop:
              Type: AWS::ImageBuilder::InfrastructureConfiguration
              Properties:
                Name: web
                InstanceProfileName: image-builder
                InstanceMetadataOptions:
                  HttpTokens: required
            """
        ]
    }

    var violating: [String] {
        [
            """
            Workshop:
              Type: AWS::ImageBuilder::InfrastructureConfiguration
              Properties:
                Name: web
                InstanceProfileName: image-builder
            """,
            """
            Workshop:
              Type: AWS::ImageBuilder::InfrastructureConfiguration
              Properties:
                Name: web
                InstanceProfileName: image-builder
                InstanceMetadataOptions:
                  HttpTokens: optional
            """,
        ]
    }
}
