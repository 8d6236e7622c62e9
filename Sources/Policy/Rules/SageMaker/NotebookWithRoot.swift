/// Finds notebooks whose users are root, or whose credentials a page can fetch.
struct NotebookWithRoot: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "notebook-with-root", .warning, .security, "the notebook's users are root",
            why: """
                Root can switch off what watches the machine, and read what other users left. The first version of \
                the metadata service gives the role's credentials to whatever can make it ask.
                """,
            mend: "set RootAccess to Disabled and MinimumInstanceMetadataServiceVersion to 2",
            controls: [.fsbp("SageMaker.3")],
            equivalents: ["CKV_AWS_307", "CKV_AWS_371"])
    }

    let types = ["AWS::SageMaker::NotebookInstance"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let root = resource["RootAccess"]
        if root.isAbsent || root.is("Enabled") { violations.report(root, mend: .set("Disabled")) }
        let version = resource["InstanceMetadataServiceConfiguration"]["MinimumInstanceMetadataServiceVersion"]
        if version.int == 1 {
            violations.report(version, "the first version of the metadata service answers", mend: .set("2"))
        }
    }

    var conforming: [String] {
        [
            """
            Notebook:
              Type: AWS::SageMaker::NotebookInstance
              Properties:
                InstanceType: ml.t3.medium
                RoleArn: arn:aws:iam::111122223333:role/notebook
                RootAccess: Disabled
            """
        ]
    }

    var violating: [String] {
        [
            """
            Notebook:
              Type: AWS::SageMaker::NotebookInstance
              Properties:
                InstanceType: ml.t3.medium
                RoleArn: arn:aws:iam::111122223333:role/notebook
            """,
            """
            Notebook:
              Type: AWS::SageMaker::NotebookInstance
              Properties:
                InstanceType: ml.t3.medium
                RoleArn: arn:aws:iam::111122223333:role/notebook
                RootAccess: Disabled
                InstanceMetadataServiceConfiguration: {MinimumInstanceMetadataServiceVersion: '1'}
            """,
        ]
    }
}
