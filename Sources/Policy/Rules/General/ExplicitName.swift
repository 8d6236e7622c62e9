/// Finds names that stand in the way of a replacement.
struct ExplicitName: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "explicit-name", .note, .operations, "the fixed name stands in the way of a replacement",
            why: """
                CloudFormation makes the new resource before it deletes the old one, and two of one name cannot exist: \
                a change that needs a replacement fails. Nor can the stack be made twice in one account and region.
                """,
            mend: "leave the name out, or put the stack's name or the environment into it",
            limits: "Names that hold a parameter or a pseudo parameter are taken to differ.",
            controls: [.wellArchitected("REL08-BP04")],
            equivalents: ["W28"])
    }

    let types = ExplicitName.names.keys.sorted()

    /// Of what other things refer to by reference, and people seldom by name.
    private static let names = [
        "AWS::AutoScaling::AutoScalingGroup": "AutoScalingGroupName", "AWS::CloudWatch::Alarm": "AlarmName",
        "AWS::DynamoDB::Table": "TableName", "AWS::EC2::SecurityGroup": "GroupName",
        "AWS::ECS::Service": "ServiceName", "AWS::ElasticLoadBalancingV2::LoadBalancer": "Name",
        "AWS::ElasticLoadBalancingV2::TargetGroup": "Name", "AWS::IAM::ManagedPolicy": "ManagedPolicyName",
        "AWS::IAM::Role": "RoleName", "AWS::KinesisFirehose::DeliveryStream": "DeliveryStreamName",
        "AWS::RDS::DBCluster": "DBClusterIdentifier", "AWS::RDS::DBInstance": "DBInstanceIdentifier",
        "AWS::S3::Bucket": "BucketName", "AWS::SNS::Topic": "TopicName", "AWS::SQS::Queue": "QueueName",
    ]

    func check(_ resource: ResourceView, _ violations: Violations) {
        // What is not written as a text, or as one with variables in it, can be another one in the next stack.
        guard let property = Self.names[resource.type],
            resource.resource.properties?[property]?.string != nil
        else { return }
        let name = resource[property]
        if name.isKnown { violations.report(name) }
    }

    private static func queue(_ name: String) -> String {
        """
        Orders:
          Type: AWS::SQS::Queue
          Properties: {QueueName: \(name)}
        """
    }

    var conforming: [String] {
        [
            Self.queue("!Sub '${AWS::StackName}-orders'"),
            """
            Parameters:
              Stage: {Type: String, Default: test}
            Resources:
              Orders:
                Type: AWS::SQS::Queue
                Properties: {QueueName: !Sub 'orders-${Stage}'}
            """,
        ]
    }

    var violating: [String] { [Self.queue("orders")] }
}
