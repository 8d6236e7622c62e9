/// The policies that say who may use a resource.
public enum ResourcePolicies {
    /// Where the resources of a type keep their policy: the way through their properties.
    public static let properties: [String: [String]] = [
        "AWS::ApiGateway::RestApi": ["Policy"],
        "AWS::Backup::BackupVault": ["AccessPolicy"],
        "AWS::CodeArtifact::Domain": ["PermissionsPolicyDocument"],
        "AWS::CodeArtifact::Repository": ["PermissionsPolicyDocument"],
        "AWS::DynamoDB::Table": ["ResourcePolicy", "PolicyDocument"],
        "AWS::ECR::RegistryPolicy": ["PolicyText"],
        "AWS::ECR::Repository": ["RepositoryPolicyText"],
        "AWS::EFS::FileSystem": ["FileSystemPolicy"],
        "AWS::Elasticsearch::Domain": ["AccessPolicies"],
        "AWS::Events::EventBus": ["Policy"],
        "AWS::KMS::Key": ["KeyPolicy"],
        "AWS::KMS::ReplicaKey": ["KeyPolicy"],
        "AWS::Kinesis::ResourcePolicy": ["ResourcePolicy"],
        "AWS::Logs::ResourcePolicy": ["PolicyDocument"],
        "AWS::MSK::ClusterPolicy": ["Policy"],
        "AWS::OpenSearchService::Domain": ["AccessPolicies"],
        "AWS::S3::AccessPoint": ["Policy"],
        "AWS::S3::BucketPolicy": ["PolicyDocument"],
        "AWS::SNS::TopicInlinePolicy": ["PolicyDocument"],
        "AWS::SNS::TopicPolicy": ["PolicyDocument"],
        "AWS::SQS::QueueInlinePolicy": ["PolicyDocument"],
        "AWS::SQS::QueuePolicy": ["PolicyDocument"],
        "AWS::SecretsManager::ResourcePolicy": ["ResourcePolicy"],
    ]

    /// The policy that a resource holds for itself or, as `AWS::S3::BucketPolicy` does, for another.
    public static func document(of resource: ResourceView) -> PolicyDocument? {
        guard let path = properties[resource.type] else { return nil }
        return PolicyDocument(path.reduce(resource.properties) { $0[$1] })
    }
}
