/// Finds monitoring jobs whose machines speak plain text, or whose disks have no key.
struct MonitoringJobPlainTraffic: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "monitoring-job-plain-traffic", .warning, .security, "the job's machines speak plain text to each other",
            why: "What the job compares is the data that was captured from the endpoint.",
            mend: "set EnableInterContainerTrafficEncryption to true and give VolumeKmsKeyId",
            controls: [.fsbp("SageMaker.9"), .fsbp("SageMaker.10"), .fsbp("SageMaker.11")],
            equivalents: ["CKV_AWS_367", "CKV_AWS_368", "CKV_AWS_369"])
    }

    let types = [
        "AWS::SageMaker::DataQualityJobDefinition", "AWS::SageMaker::ModelBiasJobDefinition",
        "AWS::SageMaker::ModelExplainabilityJobDefinition", "AWS::SageMaker::ModelQualityJobDefinition",
    ]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let cluster = resource["JobResources"]["ClusterConfig"]
        let traffic = resource["NetworkConfig"]["EnableInterContainerTrafficEncryption"]
        if traffic.isOff { violations.report(traffic, severity: cluster["InstanceCount"].int == 1 ? .note : nil) }
        if cluster["VolumeKmsKeyId"].isAbsent, cluster.isKnown {
            violations.report(
                cluster["VolumeKmsKeyId"], "the job's disks are encrypted with a key of AWS", severity: .note)
        }
    }

    var conforming: [String] {
        [
            """
            Quality:
              Type: AWS::SageMaker::DataQualityJobDefinition
              Properties:
                RoleArn: arn:aws:iam::111122223333:role/quality
                DataQualityAppSpecification: {ImageUri: 'example.com/monitor'}
                DataQualityJobInput: {EndpointInput: {EndpointName: orders, LocalPath: /opt/ml/processing/input}}
                DataQualityJobOutputConfig: {MonitoringOutputs: [{S3Output: {LocalPath: /opt/ml/processing/output, S3Uri: 's3://quality/'}}]}
                JobResources: {ClusterConfig: {InstanceCount: 1, InstanceType: ml.m5.large, VolumeSizeInGB: 20, VolumeKmsKeyId: alias/quality}}
                NetworkConfig: {EnableInterContainerTrafficEncryption: true}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Quality:
              Type: AWS::SageMaker::DataQualityJobDefinition
              Properties:
                RoleArn: arn:aws:iam::111122223333:role/quality
                DataQualityAppSpecification: {ImageUri: 'example.com/monitor'}
                DataQualityJobInput: {EndpointInput: {EndpointName: orders, LocalPath: /opt/ml/processing/input}}
                DataQualityJobOutputConfig: {MonitoringOutputs: [{S3Output: {LocalPath: /opt/ml/processing/output, S3Uri: 's3://quality/'}}]}
                JobResources: {ClusterConfig: {InstanceCount: 1, InstanceType: ml.m5.large, VolumeSizeInGB: 20, VolumeKmsKeyId: alias/quality}}
            """,
            """
            Quality:
              Type: AWS::SageMaker::DataQualityJobDefinition
              Properties:
                RoleArn: arn:aws:iam::111122223333:role/quality
                DataQualityAppSpecification: {ImageUri: 'example.com/monitor'}
                DataQualityJobInput: {EndpointInput: {EndpointName: orders, LocalPath: /opt/ml/processing/input}}
                DataQualityJobOutputConfig: {MonitoringOutputs: [{S3Output: {LocalPath: /opt/ml/processing/output, S3Uri: 's3://quality/'}}]}
                JobResources: {ClusterConfig: {InstanceCount: 1, InstanceType: ml.m5.large, VolumeSizeInGB: 20, VolumeKmsKeyId: alias/quality}}
                NetworkConfig: {EnableInterContainerTrafficEncryption: false}
            """,
        ]
    }
}
