/// Which strings are identifiers of a kind of their own.
///
/// A property's kind comes from the schema's `format`; what `Ref` and `Fn::GetAtt` return is not in the schemas and
/// comes from the tables here. What is in no table is a `StringValue`.
package enum IdentifierKinds {
    private static let formats: [String: String] = [
        "AWS::ACM::Certificate.Arn": "CertificateARN",
        "AWS::EC2::Image.Id": "ImageID",
        "AWS::EC2::SecurityGroup.Id": "SecurityGroupID",
        "AWS::EC2::SecurityGroup.Ids": "SecurityGroupID",
        "AWS::EC2::Subnet.Id": "SubnetID",
        "AWS::EC2::Subnet.Ids": "SubnetID",
        "AWS::EC2::VPC.Id": "VPCID",
        "AWS::IAM::Role.Arn": "RoleARN",
        "AWS::KMS::Key.Arn": "KMSKeyARN",
        "AWS::Lambda::Function.Arn": "FunctionARN",
        "AWS::Logs::LogGroup.Name": "LogGroupName",
        "AWS::Route53::HostedZone.Id": "HostedZoneID",
        "AWS::S3::Bucket.Name": "BucketName",
        "AWS::SNS::Topic.Arn": "TopicARN",
        "AWS::SQS::Queue.Arn": "QueueARN",
    ]

    private static let references: [String: String] = [
        "AWS::CertificateManager::Certificate": "CertificateARN",
        "AWS::EC2::SecurityGroup": "SecurityGroupID",
        "AWS::EC2::Subnet": "SubnetID",
        "AWS::EC2::VPC": "VPCID",
        "AWS::Lambda::Alias": "FunctionARN",
        "AWS::Lambda::Version": "FunctionARN",
        "AWS::Logs::LogGroup": "LogGroupName",
        "AWS::Route53::HostedZone": "HostedZoneID",
        "AWS::S3::Bucket": "BucketName",
        "AWS::SNS::Topic": "TopicARN",
    ]

    private static let attributes: [String: String] = [
        "AWS::CertificateManager::Certificate.CertificateArn": "CertificateARN",
        "AWS::EC2::SecurityGroup.GroupId": "SecurityGroupID",
        "AWS::EC2::SecurityGroup.Id": "SecurityGroupID",
        "AWS::EC2::SecurityGroup.VpcId": "VPCID",
        "AWS::EC2::Subnet.SubnetId": "SubnetID",
        "AWS::EC2::Subnet.VpcId": "VPCID",
        "AWS::EC2::VPC.DefaultSecurityGroup": "SecurityGroupID",
        "AWS::EC2::VPC.VpcId": "VPCID",
        "AWS::IAM::Role.Arn": "RoleARN",
        "AWS::IAM::ServiceLinkedRole.Arn": "RoleARN",
        "AWS::ImageBuilder::Image.ImageId": "ImageID",
        "AWS::KMS::Key.Arn": "KMSKeyARN",
        "AWS::KMS::ReplicaKey.Arn": "KMSKeyARN",
        "AWS::Lambda::Alias.AliasArn": "FunctionARN",
        "AWS::Lambda::Function.Arn": "FunctionARN",
        "AWS::Lambda::Version.FunctionArn": "FunctionARN",
        "AWS::Route53::HostedZone.Id": "HostedZoneID",
        "AWS::SNS::Topic.TopicArn": "TopicARN",
        "AWS::SQS::Queue.Arn": "QueueARN",
    ]

    /// The kind of a property of that format; nil for formats that are not about identifiers.
    package static func ofFormat(_ format: String?) -> String? {
        format.flatMap { formats[$0] }
    }

    /// The kind of what `Ref` returns for a resource of that type.
    package static func ofReference(to typeName: String) -> String? {
        references[typeName]
    }

    /// The kind of what `Fn::GetAtt` returns.
    package static func ofAttribute(_ attribute: String, of typeName: String) -> String? {
        attributes["\(typeName).\(attribute)"]
    }
}
