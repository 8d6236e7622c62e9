/// Finds notebooks and endpoints whose volumes are encrypted with AWS's own key.
struct NotebookWithoutCustomerKey: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "notebook-without-customer-key", .note, .security, "the volumes are encrypted with a key of AWS",
            why: """
                What is trained on is often the most telling data there is. A key of your own adds a second \
                permission to every read, and a log of its use.
                """,
            mend: "set KmsKeyId to a key of your own",
            controls: [.wellArchitected("SEC08-BP01")],
            equivalents: [
                "CKV_AWS_98", "CKV_AWS_187", "CKV_AWS_22", "AwsSolutions-SM2",
                "SageMakerEndpointConfigurationKMSKeyConfigured", "SageMakerNotebookInstanceKMSKeyConfigured", "W1201",
            ])
    }

    let types = ["AWS::SageMaker::NotebookInstance", "AWS::SageMaker::Domain", "AWS::SageMaker::EndpointConfig"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        // Endpoints without machines have no volumes.
        let variants = resource["ProductionVariants"]
        if !variants.elements.isEmpty, variants.elements.allSatisfy({ $0["ServerlessConfig"].isPresent }) { return }
        let key = resource["KmsKeyId"]
        if key.isAbsent { violations.report(key) }
    }

    var conforming: [String] {
        [
            """
            Notebook:
              Type: AWS::SageMaker::NotebookInstance
              Properties:
                InstanceType: ml.t3.medium
                RoleArn: arn:aws:iam::111122223333:role/notebook
                KmsKeyId: alias/notebooks
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
            Studio:
              Type: AWS::SageMaker::Domain
              Properties:
                DomainName: studio
                AuthMode: IAM
                DefaultUserSettings: {ExecutionRole: 'arn:aws:iam::111122223333:role/studio'}
                SubnetIds: [subnet-0123456789abcdef0]
                VpcId: vpc-0123456789abcdef0
            """,
            """
            Config:
              Type: AWS::SageMaker::EndpointConfig
              Properties:
                ProductionVariants: [{VariantName: all, ModelName: orders, InstanceType: ml.m5.large, InitialInstanceCount: 2, InitialVariantWeight: 1}]
            """,
        ]
    }
}
