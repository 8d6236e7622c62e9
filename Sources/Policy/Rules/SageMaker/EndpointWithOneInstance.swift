/// Finds endpoints that a single machine or zone takes down.
struct EndpointWithOneInstance: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "endpoint-with-one-instance", .warning, .reliability, "the endpoint runs on one instance",
            why: """
                When the instance or its zone fails, the endpoint answers nothing until it is replaced.
                """,
            mend: "set InitialInstanceCount to 2 or more",
            controls: [.fsbp("SageMaker.4")])
    }

    let types = ["AWS::SageMaker::EndpointConfig"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for variant in resource["ProductionVariants"].elements {
            let count = variant["InitialInstanceCount"]
            if count.int == 1 { violations.report(count) }
        }
    }

    var conforming: [String] {
        [
            """
            Config:
              Type: AWS::SageMaker::EndpointConfig
              Properties:
                ProductionVariants: [{VariantName: all, ModelName: orders, InstanceType: ml.m5.large, InitialInstanceCount: 2, InitialVariantWeight: 1}]
            """
        ]
    }

    var violating: [String] {
        [
            """
            Config:
              Type: AWS::SageMaker::EndpointConfig
              Properties:
                ProductionVariants: [{VariantName: all, ModelName: orders, InstanceType: ml.m5.large, InitialInstanceCount: 1, InitialVariantWeight: 1}]
            """
        ]
    }
}
