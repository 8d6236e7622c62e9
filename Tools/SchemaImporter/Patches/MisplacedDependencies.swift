/// `dependencies` that stand in the schema of a property and name that property. They were meant as a rule about its
/// neighbours; where they stand they are a rule about the value's own members, which never have that name.
///
/// They are taken out, not moved: CloudFormation has never applied them, and some are wrong as rules about neighbours
/// (`FlowLogsEnabled: false` needs no bucket).
let misplacedDependencies: [SchemaPatch] = [
    remove(
        "AWS::Bedrock::Blueprint", "KmsEncryptionContext", ["KmsEncryptionContext": ["KmsKeyId"]]),
    remove(
        "AWS::Bedrock::DataAutomationProject", "KmsEncryptionContext", ["KmsEncryptionContext": ["KmsKeyId"]]),
    remove(
        "AWS::GlobalAccelerator::Accelerator", "FlowLogsEnabled",
        ["FlowLogsEnabled": ["FlowLogsS3Bucket", "FlowLogsS3Prefix"]]),
    remove("AWS::GlobalAccelerator::Accelerator", "FlowLogsS3Bucket", ["FlowLogsS3Bucket": ["FlowLogsEnabled"]]),
    remove("AWS::GlobalAccelerator::Accelerator", "FlowLogsS3Prefix", ["FlowLogsS3Prefix": ["FlowLogsEnabled"]]),
    remove(
        "AWS::ImageBuilder::Image", "ImagePipelineExecutionSettings",
        [
            "ImagePipelineExecutionSettings": [
                "oneOf": [
                    ["required": ["ImageRecipeArn"]], ["required": ["ContainerRecipeArn"]],
                    ["required": ["InfrastructureConfigurationArn"]], ["required": ["Workflows"]],
                    ["required": ["DistributionConfigurationArn"]], ["required": ["ImageTestsConfiguration"]],
                    ["required": ["ImageScanningConfiguration"]], ["required": ["EnhancedImageMetadataEnabled"]],
                    ["required": ["ImportDiskImageSettings"]],
                ]
            ]
        ]),
]

private func remove(_ type: String, _ property: String, _ dependencies: JSONValue) -> SchemaPatch {
    SchemaPatch(
        type: type, reason: "the dependencies of \(property) are a rule about members that it cannot have",
        operations: [.change("/properties/\(property)/dependencies", from: dependencies, to: nil)])
}
