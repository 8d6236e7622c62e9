/// Finds notebooks that reach the internet past the VPC.
struct NotebookWithInternet: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "notebook-with-internet", .warning, .security, "the notebook reaches the internet past the VPC",
            why: """
                Data can leave, and packages come in, by a way that no security group, endpoint policy or flow log \
                of yours sees.
                """,
            mend: """
                set DirectInternetAccess to Disabled with a SubnetId, or AppNetworkAccessType of a domain to VpcOnly
                """,
            controls: [.fsbp("SageMaker.1"), .fsbp("SageMaker.2")],
            equivalents: [
                "CKV_AWS_122", "CKV2_AWS_68", "AwsSolutions-SM1", "AwsSolutions-SM3",
                "SageMakerNotebookNoDirectInternetAccess",
            ])
    }

    let types = ["AWS::SageMaker::NotebookInstance", "AWS::SageMaker::Domain"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        // Both are open unless they are closed.
        if resource.type == "AWS::SageMaker::Domain" {
            let access = resource["AppNetworkAccessType"]
            if access.isAbsent || access.is("PublicInternetOnly") { violations.report(access, mend: .set("VpcOnly")) }
            return
        }
        let access = resource["DirectInternetAccess"]
        if access.isAbsent || access.is("Enabled") {
            violations.report(access)
        } else if resource["SubnetId"].isAbsent {
            violations.report(resource["SubnetId"], "the notebook is in no VPC of yours")
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
                DirectInternetAccess: Disabled
                SubnetId: subnet-0123456789abcdef0
                SecurityGroupIds: [sg-0123456789abcdef0]
            """,
            """
            Studio:
              Type: AWS::SageMaker::Domain
              Properties:
                DomainName: studio
                AuthMode: IAM
                DefaultUserSettings: {ExecutionRole: 'arn:aws:iam::111122223333:role/studio'}
                SubnetIds: [subnet-0123456789abcdef0]
                VpcId: vpc-0123456789abcdef0
                AppNetworkAccessType: VpcOnly
            """,
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
            Studio:
              Type: AWS::SageMaker::Domain
              Properties:
                DomainName: studio
                AuthMode: IAM
                DefaultUserSettings: {ExecutionRole: 'arn:aws:iam::111122223333:role/studio'}
                SubnetIds: [subnet-0123456789abcdef0]
                VpcId: vpc-0123456789abcdef0
            """,
        ]
    }
}
