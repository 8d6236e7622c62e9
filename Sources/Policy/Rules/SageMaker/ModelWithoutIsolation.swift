/// Finds models whose containers reach the network.
struct ModelWithoutIsolation: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "model-without-isolation", .warning, .security, "the model's containers reach the network",
            why: """
                Models and their code often come from elsewhere. Isolated, they cannot send what they are asked to \
                anybody.
                """,
            mend: "set EnableNetworkIsolation to true",
            controls: [.fsbp("SageMaker.5")],
            equivalents: ["CKV_AWS_370"])
    }

    let types = ["AWS::SageMaker::Model"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let isolation = resource["EnableNetworkIsolation"]
        if isolation.isOff { violations.report(isolation, mend: .set(true)) }
    }

    var conforming: [String] {
        [
            """
            Model:
              Type: AWS::SageMaker::Model
              Properties:
                ExecutionRoleArn: arn:aws:iam::111122223333:role/model
                EnableNetworkIsolation: true
            """
        ]
    }

    var violating: [String] {
        [
            """
            Model:
              Type: AWS::SageMaker::Model
              Properties:
                ExecutionRoleArn: arn:aws:iam::111122223333:role/model
            """
        ]
    }
}
