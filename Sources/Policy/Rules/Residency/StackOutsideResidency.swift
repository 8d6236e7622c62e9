/// Finds stacks that keep data in a region where it may not be.
struct StackOutsideResidency: TemplateRule, ResidencyRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "stack-outside-residency", .high, .security, "the stack keeps data in a region where it may not be",
            why: """
                What a contract or a law says about where data may be holds for every store and every machine that works \
                on it. A stack in another region takes all of its data there.
                """,
            mend: "deploy the stack to a listed region, or list its region if data may be there",
            limits: """
                The region of a stack is known where an assembly says it. Stacks without stores and machines are left \
                alone: certificates for CloudFront, web ACLs and the like have to be in us-east-1. So are functions by \
                themselves.
                """,
            controls: [.nist("AC-4")], needs: .residency)
    }

    /// Services whose resources keep data or work on it. Functions are not among them: those that run at the edge, and
    /// those behind custom resources, have to be where they are.
    private static let services: Set<String> = [
        "AmazonMQ", "Athena", "Backup", "Batch", "Cassandra", "Cognito", "DAX", "DSQL", "DocDB", "DocDBElastic",
        "DynamoDB", "EC2", "ECS", "EFS", "EKS", "EMR", "EMRServerless", "ElastiCache", "Elasticsearch", "FSx", "Glue",
        "Kinesis", "KinesisFirehose", "Logs", "MSK", "MemoryDB", "Neptune", "OpenSearchServerless",
        "OpenSearchService", "RDS", "Redshift", "RedshiftServerless", "S3", "S3Express", "S3Tables", "SQS",
        "SageMaker", "SecretsManager", "StepFunctions", "Timestream",
    ]
    /// Of these services, what keeps nothing by itself, as its type ends; and what does all the same.
    private static let suffixes = ["Group", "Policy", "Permission", "Role"]
    private static let exceptions: Set<String> = [
        "AWS::Athena::WorkGroup", "AWS::ElastiCache::ReplicationGroup", "AWS::Logs::LogGroup",
        "AWS::SageMaker::FeatureGroup",
    ]
    private static let longest = 5

    func check(_ template: TemplateView, _ violations: Violations) {
        guard let residency = template.settings.residency, let region = template.region, !residency.allows(region)
        else { return }
        let holders = template.template.resources.filter { Self.keepsData($0.type) }
        guard !holders.isEmpty else { return }
        var trail = ["the stack in \(region): outside \(residency.text)"]
        trail += holders.prefix(Self.longest).map { "\($0.type) \($0.name)" }
        if holders.count > Self.longest { trail.append("and \(holders.count - Self.longest) more") }
        violations.report(
            template.view(template.template.source, path: .resource),
            "the stack keeps data in \(region), outside \(residency.text)", trail: trail)
    }

    private static func keepsData(_ type: String) -> Bool {
        let parts = type.split(separator: ":")
        guard parts.count == 3, parts[0] == "AWS", services.contains(String(parts[1])) else { return false }
        if exceptions.contains(type) { return true }
        if parts[1] == "EC2" { return ["Instance", "Volume", "LaunchTemplate"].contains(parts[2]) }
        return !suffixes.contains { parts[2].hasSuffix($0) }
    }

    var exampleRegion: String? { "us-east-1" }

    var conforming: [String] {
        [
            """
            Certificate:
              Type: AWS::CertificateManager::Certificate
              Properties: {DomainName: www.example.com, ValidationMethod: DNS}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Orders:
              Type: AWS::DynamoDB::Table
              DeletionPolicy: Retain
              UpdateReplacePolicy: Retain
              Properties:
                BillingMode: PAY_PER_REQUEST
                AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                KeySchema: [{AttributeName: id, KeyType: HASH}]
            """
        ]
    }
}
