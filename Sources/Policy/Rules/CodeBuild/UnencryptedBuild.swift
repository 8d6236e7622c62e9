/// Finds what builds leave behind without encryption.
struct UnencryptedBuild: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unencrypted-build", .warning, .security, "what the build leaves behind is not encrypted",
            why: "Artifacts are what gets deployed, and logs show how: both belong to nobody else.",
            mend: "remove EncryptionDisabled",
            controls: [.fsbp("CodeBuild.3"), .fsbp("CodeBuild.7"), .wellArchitected("SEC08-BP02")],
            equivalents: ["CKV_AWS_78", "CKV_AWS_311", "AwsSolutions-CB4", "W32"])
    }

    let types = ["AWS::CodeBuild::Project", "AWS::CodeBuild::ReportGroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let switches =
            [resource["Artifacts"], resource["LogsConfig"]["S3Logs"], resource["ExportConfig"]["S3Destination"]]
            + resource["SecondaryArtifacts"].elements
        for place in switches where place.isKnown && place["EncryptionDisabled"].isTrue {
            // Where nothing is stored, nothing is left unencrypted.
            if place["Type"].is("NO_ARTIFACTS") || place["Status"].is("DISABLED") { continue }
            violations.report(place["EncryptionDisabled"], mend: .remove)
        }
    }

    private static func project(_ encryption: String) -> String {
        """
        Build:
          Type: AWS::CodeBuild::Project
          Properties:
            ServiceRole: arn:aws:iam::123456789012:role/build
            Artifacts: {Type: S3, Location: artifacts, Name: web\(encryption)}
            Source: {Type: GITHUB, Location: 'https://github.com/example/example'}
            Environment:
              Type: LINUX_CONTAINER
              ComputeType: BUILD_GENERAL1_SMALL
              Image: aws/codebuild/standard:7.0
        """
    }

    var conforming: [String] { [Self.project(""), Self.project(", EncryptionDisabled: false")] }

    var violating: [String] {
        [
            Self.project(", EncryptionDisabled: true"),
            """
            Reports:
              Type: AWS::CodeBuild::ReportGroup
              Properties:
                Type: TEST
                ExportConfig:
                  ExportConfigType: S3
                  S3Destination: {Bucket: reports, EncryptionDisabled: true}
            """,
        ]
    }
}
