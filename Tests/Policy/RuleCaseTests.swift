import MainstayDiagnostics
import MainstayEvaluation
import MainstayPolicy
import MainstayTemplate
import Testing

/// What rules say about values that are conditional, unknown or written in unusual forms.
struct RuleCaseTests {
    struct Case: CustomStringConvertible, Sendable {
        let rule: String
        let findings: Int
        let template: String

        init(_ rule: String, _ findings: Int, _ template: String) {
            self.rule = rule
            self.findings = findings
            self.template = template
        }

        var description: String { "\(rule) → \(findings): \(template.prefix(60))" }
    }

    private static let parameters = """
        Parameters:
          Open: {Type: String}
          Shut: {Type: String, Default: 'false'}
          Names: {Type: CommaDelimitedList}
          Stage: {Type: String, AllowedValues: [test, live]}
        Conditions:
          IsLive: !Equals [!Ref Stage, live]
        Resources:

        """

    static let cases = [
        // What is not known is not reported; the default of a parameter is.
        Case(
            "unencrypted-database", 0,
            "D: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, StorageEncrypted: !Ref Open}}"),
        Case(
            "unencrypted-database", 1,
            "D: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, StorageEncrypted: !Ref Shut}}"),
        Case("unencrypted-database", 0, "D: {Type: AWS::RDS::DBInstance, Properties: {Engine: !Ref Open}}"),
        Case(
            "unencrypted-database", 1,
            "D: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, StorageEncrypted: !If [IsLive, true, false]}}"),
        Case(
            "unencrypted-database", 1,
            "D: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, StorageEncrypted: !If [IsLive, true, !Ref AWS::NoValue]}}"
        ),
        Case("unencrypted-database", 0, "D: {Type: AWS::RDS::DBInstance, Properties: {Engine: aurora-mysql}}"),
        Case("password-in-template", 0, "D: {Type: AWS::RDS::DBCluster, Properties: {MasterUserPassword: !Ref Open}}"),
        Case("password-in-template", 0, "D: {Type: AWS::RDS::DBCluster, Properties: {MasterUserPassword: ''}}"),
        Case(
            "password-in-template", 1, "D: {Type: AWS::RDS::DBCluster, Properties: {MasterUserPassword: !Sub secret}}"),
        Case(
            "password-in-template", 0,
            "D: {Type: AWS::RDS::DBCluster, Properties: {MasterUserPassword: !Sub '{{resolve:secretsmanager:${Open}}}'}}"
        ),
        Case(
            "database-without-log-exports", 0,
            "D: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, EnableCloudwatchLogsExports: !Ref Names}}"),
        Case(
            "database-in-one-zone", 0,
            "D: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, SourceDBInstanceIdentifier: other}}"),
        Case("table-with-fixed-capacity", 0, "T: {Type: AWS::DynamoDB::Table, Properties: {BillingMode: !Ref Open}}"),
        Case(
            "table-with-fixed-capacity", 0,
            """
            T: {Type: AWS::DynamoDB::Table, Properties: {KeySchema: []}}
            S: {Type: AWS::ApplicationAutoScaling::ScalableTarget, Properties: {ResourceId: !Join [/, [table, !Ref T]]}}
            """),
        Case("cache-without-tls", 0, "C: {Type: AWS::ElastiCache::ReplicationGroup, Properties: {Engine: valkey}}"),
        Case(
            "public-search-domain", 0,
            "S: {Type: AWS::OpenSearchService::Domain, Properties: {VPCOptions: !If [IsLive, {SubnetIds: [a]}, {SubnetIds: [b]}]}}"
        ),
        // Policies as text, as one statement, with the action in another case, with what is unknown in them.
        Case(
            "administrator-policy", 1,
            #"P: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: '{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'}}"#
        ),
        Case(
            "administrator-policy", 0,
            #"P: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: !Sub '{"Statement":{"Effect":"Allow","Action":"*","Resource":"${Open}"}}'}}"#
        ),
        Case(
            "administrator-policy", 1,
            "P: {Type: AWS::IAM::Policy, Properties: {PolicyDocument: {Statement: {Effect: Allow, Action: '*', Resource: !If [IsLive, '*', arn:aws:s3:::x]}}}}"
        ),
        Case(
            "privilege-escalation", 1,
            "P: {Type: AWS::IAM::Policy, Properties: {PolicyDocument: {Statement: {Effect: Allow, Action: IAM:attachrolepolicy, Resource: '*'}}}}"
        ),
        Case(
            "privilege-escalation", 0,
            "P: {Type: AWS::IAM::Policy, Properties: {PolicyDocument: {Statement: {Effect: Deny, Action: iam:AttachRolePolicy, Resource: '*'}}}}"
        ),
        Case(
            "wildcard-resource", 0,
            "P: {Type: AWS::IAM::Policy, Properties: {PolicyDocument: {Statement: {Effect: Allow, Action: sqs:SendMessage, Resource: !Ref Open}}}}"
        ),
        Case(
            "reads-all-data", 0,
            "P: {Type: AWS::IAM::Policy, Properties: {PolicyDocument: {Statement: {Effect: Allow, Action: s3:GetObject, Resource: !Sub 'arn:${AWS::Partition}:s3:::${Open}/*'}}}}"
        ),
        Case(
            "reads-all-data", 0,
            "P: {Type: AWS::IAM::Policy, Properties: {PolicyDocument: {Statement: {Effect: Allow, Action: s3:GetObject, Resource: 'arn:aws:dynamodb:*:*:table/*'}}}}"
        ),
        Case(
            "reads-all-data", 1,
            "P: {Type: AWS::IAM::Policy, Properties: {PolicyDocument: {Statement: {Effect: Allow, Action: s3:GetObject, Resource: !Sub 'arn:${AWS::Partition}:s3:::*/*'}}}}"
        ),
        Case(
            "anyone-may-assume-role", 0,
            "R: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: {Effect: Allow, Principal: {AWS: !Ref Open}, Action: sts:AssumeRole}}}}"
        ),
        Case(
            "anyone-may-assume-role", 1,
            "R: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: {Effect: Allow, Principal: {AWS: !If [IsLive, !Ref Open, '*']}, Action: sts:AssumeRole}}}}"
        ),
        Case(
            "public-queue", 0,
            "Q: {Type: AWS::SQS::QueuePolicy, Properties: {PolicyDocument: {Statement: {Effect: Allow, Principal: '*', Action: sqs:SendMessage, Condition: {ArnEquals: {aws:SourceArn: !Ref Open}}}}}}"
        ),
        Case("key-without-rotation", 0, "K: {Type: AWS::KMS::Key, Properties: {KeySpec: !Ref Open}}"),
        Case("deprecated-runtime", 0, "F: {Type: AWS::Lambda::Function, Properties: {Runtime: !Ref Open}}"),
        Case(
            "function-in-one-zone", 0,
            "F: {Type: AWS::Lambda::Function, Properties: {VpcConfig: {SubnetIds: [!Ref Names]}}}"),
        Case("secret-in-template", 0, "F: {Type: AWS::SecretsManager::Secret, Properties: {SecretString: !Ref Open}}"),
        Case(
            "secret-in-template", 0,
            "F: {Type: AWS::SNS::Topic, Properties: {DisplayName: 'arn:aws:s3:::AKIA-is-no-key-of-anybodys'}}"),
        Case(
            "secret-in-function-environment", 0,
            "F: {Type: AWS::Lambda::Function, Properties: {Environment: {Variables: {API_KEY: !Ref Open, DB_SECRET_ARN: some-name}}}}"
        ),
        Case(
            "queue-without-dead-letters", 1,
            """
            Orders: {Type: AWS::SQS::Queue}
            Rest: {Type: AWS::SQS::Queue}
            S: {Type: AWS::SNS::Subscription, Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt Rest.Arn}}}
            """),
        Case(
            "data-without-backup-plan", 0,
            """
            V: {Type: AWS::EFS::FileSystem, Properties: {FileSystemTags: [{Key: backup, Value: daily}]}}
            S: {Type: AWS::Backup::BackupSelection, Properties: {BackupSelection: {Resources: !Ref Names}}}
            """),
    ]

    @Test("Rules know what they do not know", arguments: cases)
    func findings(testCase: Case) throws {
        let body = testCase.template.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
        let parsed = TemplateParser(file: "t.yaml").parse(Self.parameters + body + "\n")
        try #require(parsed.diagnostics.isEmpty, "\(parsed.diagnostics)")
        let template = Template(try #require(parsed.value), file: "t.yaml")
        let rule = try #require(RuleRegistry.all.first { $0.metadata.name == testCase.rule })
        let findings = PolicyChecker(rules: [rule]).check(template, evaluator: Evaluator(template))
        #expect(findings.map(\.diagnostic.message).count == testCase.findings, "\(findings.map(\.diagnostic.message))")
    }
}
