import MainstayDiagnostics
import MainstayEvaluation
import MainstayPolicy
import MainstayTemplate
import Testing

/// Ways by which data leaves the regions that it may be in.
struct ResidencyTests {
    private static func found(
        _ resources: String, region: String? = "eu-central-1", listed: [String] = ["eu-central-1", "eu-west-1"],
        buckets: [String: String] = [:], isListed: Bool = true
    ) throws -> [PolicyFinding] {
        let example = RuleExample(resources)
        let parsed = example.parse()
        try #require(parsed.diagnostics.isEmpty, "\(parsed.diagnostics)")
        let template = Template(try #require(parsed.value), file: "t.yaml")
        var residency = DataResidency(listed)
        residency.bucketRegions = buckets
        let settings = PolicySettings(residency: isListed ? residency : nil)
        let rules = Set(RuleRegistry.residencyRules.map(\.metadata.name))
        return PolicyChecker(settings: settings).check(template, evaluator: Evaluator(template, region: region))
            .filter { rules.contains($0.diagnostic.rule) }
    }

    private static func resource(_ type: String, _ properties: String) -> String {
        "It:\n  Type: \(type)\n  Properties: {\(properties)}\n"
    }

    @Test(
        "A copy that is kept elsewhere is found at the property that says so",
        arguments: [
            (
                "AWS::DynamoDB::GlobalTable", "Replicas: [{Region: eu-central-1}, {Region: us-east-1}]",
                "Replicas.1.Region"
            ),
            ("AWS::SecretsManager::Secret", "ReplicaRegions: [{Region: us-east-1}]", "ReplicaRegions.0.Region"),
            (
                "AWS::ECR::ReplicationConfiguration",
                "ReplicationConfiguration: {Rules: [{Destinations: [{Region: us-east-1, RegistryId: '1'}]}]}",
                "ReplicationConfiguration.Rules.0.Destinations.0.Region"
            ),
            (
                "AWS::Backup::BackupPlan",
                "BackupPlan: {BackupPlanRule: [{CopyActions: [{DestinationBackupVaultArn: 'arn:aws:backup:us-east-1:1:backup-vault:v'}]}]}",
                "BackupPlan.BackupPlanRule.0.CopyActions.0.DestinationBackupVaultArn"
            ),
            (
                "AWS::S3::Bucket",
                "ReplicationConfiguration: {Rules: [{Status: Enabled, Destination: {Bucket: 'arn:aws:s3:::x', EncryptionConfiguration: {ReplicaKmsKeyID: 'arn:aws:kms:us-east-1:1:key/k'}}}]}",
                "ReplicationConfiguration.Rules.0.Destination.EncryptionConfiguration.ReplicaKmsKeyID"
            ),
            (
                "AWS::S3::Bucket",
                "ReplicationConfiguration: {Rules: [{Status: Enabled, Destination: {Bucket: 'arn:aws:s3:::far'}}]}",
                "ReplicationConfiguration.Rules.0.Destination.Bucket"
            ),
            (
                "AWS::EFS::FileSystem", "ReplicationConfiguration: {Destinations: [{Region: us-east-1}]}",
                "ReplicationConfiguration.Destinations.0.Region"
            ),
            ("AWS::RDS::DBInstance", "AutomaticBackupReplicationRegion: us-east-1", "AutomaticBackupReplicationRegion"),
            (
                "AWS::RDS::DBInstance", "SourceDBInstanceIdentifier: 'arn:aws:rds:us-east-1:1:db:d'",
                "SourceDBInstanceIdentifier"
            ),
            (
                "AWS::RDS::GlobalCluster", "SourceDBClusterIdentifier: 'arn:aws:rds:us-east-1:1:cluster:d'",
                "SourceDBClusterIdentifier"
            ),
            ("AWS::KMS::ReplicaKey", "PrimaryKeyArn: 'arn:aws:kms:us-east-1:1:key/mrk-1'", "PrimaryKeyArn"),
        ])
    func replicas(type: String, properties: String, path: String) throws {
        let found = try Self.found(Self.resource(type, properties), buckets: ["far": "us-east-1"])
        #expect(found.count == 1, "\(found)")
        let finding = try #require(found.first)
        #expect(finding.diagnostic.rule == "replica-outside-residency" && finding.diagnostic.severity == .high)
        #expect(finding.diagnostic.property == "Properties.\(path)")
        #expect(finding.diagnostic.message.contains("us-east-1"))
        #expect(
            finding.trail.count == 3 && finding.trail.joined().contains("us-east-1: outside eu-central-1, eu-west-1"))
        #expect(finding.trail[1] == "Properties.\(path)")
        let listed = try Self.found(
            Self.resource(type, properties), listed: ["eu-central-1", "us-east-1"], buckets: ["far": "us-east-1"])
        #expect(listed.isEmpty)
        #expect(try Self.found(Self.resource(type, properties), isListed: false).isEmpty)
    }

    @Test(
        "Data that is sent elsewhere is found",
        arguments: [
            ("AWS::Logs::SubscriptionFilter", "DestinationArn: 'arn:aws:lambda:us-east-1:1:function:f'"),
            ("AWS::Events::Rule", "Targets: [{Id: a, Arn: 'arn:aws:events:us-east-1:1:event-bus/b'}]"),
            ("AWS::SNS::Subscription", "Protocol: sqs, Endpoint: 'arn:aws:sqs:us-east-1:1:q'"),
            ("AWS::SNS::Subscription", "Protocol: https, Endpoint: 'https://sqs.us-east-1.amazonaws.com/1/q'"),
            (
                "AWS::KinesisFirehose::DeliveryStream",
                "ExtendedS3DestinationConfiguration: {BucketARN: 'arn:aws:s3:::far'}"
            ),
            (
                "AWS::KinesisFirehose::DeliveryStream",
                "AmazonopensearchserviceDestinationConfiguration: {DomainARN: 'arn:aws:es:us-east-1:1:domain/d'}"
            ),
            ("AWS::Lambda::Function", "Environment: {Variables: {QUEUE: 'https://sqs.us-east-1.amazonaws.com/1/q'}}"),
            (
                "AWS::Lambda::EventInvokeConfig",
                "DestinationConfig: {OnFailure: {Destination: 'arn:aws:sns:us-east-1:1:t'}}"
            ),
            ("AWS::EC2::VPCPeeringConnection", "PeerRegion: us-east-1"),
            ("AWS::EC2::VPCEndpoint", "ServiceName: com.amazonaws.us-east-1.s3"),
            (
                "AWS::CloudFront::Distribution",
                "DistributionConfig: {Enabled: false, Origins: [{Id: a, DomainName: far.s3.us-east-1.amazonaws.com}]}"
            ),
            ("AWS::Bedrock::Agent", "FoundationModel: 'arn:aws:bedrock:us-east-1::foundation-model/m'"),
            (
                "AWS::StepFunctions::StateMachine",
                "DefinitionString: '{\"Resource\": \"arn:aws:lambda:us-east-1:1:function:f\"}'"
            ),
            (
                "AWS::StepFunctions::StateMachine",
                "Definition: {States: {A: {Parameters: {QueueUrl: 'https://sqs.us-east-1.amazonaws.com/1/q'}}}}"
            ),
            (
                "AWS::SQS::Queue",
                "RedrivePolicy: {deadLetterTargetArn: !Sub 'arn:${AWS::Partition}:sqs:us-east-1:${AWS::AccountId}:q'}"
            ),
            (
                "AWS::SNS::Subscription",
                "Protocol: sqs, Endpoint: {'Fn::GetStackOutput': {StackName: s, OutputName: o, Region: us-east-1}}"
            ),
        ])
    func destinations(type: String, properties: String) throws {
        let found = try Self.found(Self.resource(type, properties), buckets: ["far": "us-east-1"])
        #expect(found.map(\.diagnostic.rule) == ["destination-outside-residency"], "\(found)")
        #expect(found.first?.diagnostic.message.contains("us-east-1, outside eu-central-1, eu-west-1") == true)
    }

    @Test(
        "What is unknown, switched off, or here is not reported",
        arguments: [
            ("AWS::SecretsManager::Secret", "ReplicaRegions: [{Region: !ImportValue other}]"),
            ("AWS::Logs::SubscriptionFilter", "DestinationArn: !ImportValue other"),
            ("AWS::Logs::SubscriptionFilter", "DestinationArn: !Sub 'arn:aws:lambda:${AWS::Region}:1:function:f'"),
            (
                "AWS::S3::Bucket",
                "ReplicationConfiguration: {Rules: [{Status: Disabled, Destination: {Bucket: 'arn:aws:s3:::far'}}]}"
            ),
            (
                "AWS::S3::Bucket",
                "ReplicationConfiguration: {Rules: [{Status: Enabled, Destination: {Bucket: 'arn:aws:s3:::other'}}]}"
            ),
            ("AWS::Bedrock::Agent", "FoundationModel: eu.anthropic.claude"),
            ("AWS::Bedrock::Agent", "FoundationModel: anthropic.claude"),
            ("AWS::Lambda::Function", "Environment: {Variables: {SITE: 'https://us-east-1.example.com'}}"),
        ])
    func nothing(type: String, properties: String) throws {
        #expect(try Self.found(Self.resource(type, properties), buckets: ["far": "us-east-1"]).isEmpty)
    }

    @Test("A profile that spreads prompts over other parts of the world is found")
    func models() throws {
        for (model, place) in [("global.m.n", "any region"), ("us.m.n", "regions of the United States")] {
            let found = try Self.found(Self.resource("AWS::Bedrock::Agent", "FoundationModel: \(model)"))
            #expect(
                found.map(\.diagnostic.message) == ["It sends prompts to \(place), outside eu-central-1, eu-west-1"])
        }
    }

    @Test("A copy is found under the condition that makes it")
    func conditions() throws {
        let found = try Self.found(
            """
            Parameters:
              Stage: {Type: String, AllowedValues: [test, production]}
            Conditions:
              IsProduction: !Equals [!Ref Stage, production]
            Resources:
              Secret:
                Type: AWS::SecretsManager::Secret
                Properties:
                  ReplicaRegions: !If [IsProduction, [{Region: us-east-1}], !Ref AWS::NoValue]
            """)
        #expect(
            found.map(\.diagnostic.message) == [
                "Secret replicates the secret to us-east-1, outside eu-central-1, eu-west-1, where IsProduction is true"
            ])
    }

    @Test("A stack elsewhere is found where it keeps data, with what does")
    func stacks() throws {
        let table = Self.resource("AWS::DynamoDB::Table", "BillingMode: PAY_PER_REQUEST")
        let found = try Self.found(table, region: "us-east-1")
        #expect(found.map(\.diagnostic.rule) == ["stack-outside-residency"])
        #expect(
            found.first?.trail == [
                "the stack in us-east-1: outside eu-central-1, eu-west-1", "AWS::DynamoDB::Table It",
            ])
        #expect(try Self.found(table).isEmpty)
        #expect(try Self.found(table, region: nil).isEmpty)
        for type in ["AWS::CertificateManager::Certificate", "AWS::WAFv2::WebACL", "AWS::RDS::DBSubnetGroup"] {
            #expect(try Self.found(Self.resource(type, "Name: x"), region: "us-east-1").isEmpty)
        }
    }

    @Test("A replica of a listed region's database in a stack elsewhere is a copy outside")
    func inward() throws {
        let found = try Self.found(
            Self.resource("AWS::RDS::DBInstance", "SourceDBInstanceIdentifier: 'arn:aws:rds:eu-west-1:1:db:d'"),
            region: "us-east-1")
        let finding = try #require(found.first { $0.diagnostic.rule == "replica-outside-residency" })
        #expect(
            finding.diagnostic.message == "It has the data of eu-west-1 in us-east-1, outside eu-central-1, eu-west-1")
        #expect(finding.trail.first == "eu-west-1")
    }

    @Test("What is served from edge locations is a note")
    func edges() throws {
        let found = try Self.found(
            Self.resource("AWS::CloudFront::Distribution", "DistributionConfig: {Enabled: true}"))
        #expect(found.map(\.diagnostic.rule) == ["edge-outside-residency"])
        #expect(found.first?.diagnostic.severity == .note)
        #expect(try Self.found(Self.resource("AWS::ApiGateway::RestApi", "Name: x")).count == 1)
    }
}
