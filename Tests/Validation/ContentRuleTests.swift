import MainstayDiagnostics
import Testing

/// An example of each rule about documents in properties, and of those that go with them.
struct ContentRuleTests {
    @Test(arguments: contents + services) func violation(_ example: RuleCase) { example.verify() }

    static let contents: [RuleCase] = [
        RuleCase(
            "invalid-event-pattern", says: "compares with lists", type: "AWS::Events::Rule",
            "{EventPattern: {source: «aws.ec2}}"),
        RuleCase(
            "invalid-event-pattern", says: "did you mean \"prefix\"?", type: "AWS::Events::Rule",
            "{EventPattern: {source: [{«prefx: aws}]}}"),
        RuleCase(
            "invalid-event-pattern", says: "exists is a string", type: "AWS::Events::Rule",
            "{EventPattern: {detail: {a: [{exists: «'maybe'}]}}}"),
        RuleCase(
            "invalid-ssm-document", says: "no schemaVersion", type: "AWS::SSM::Document",
            "{Content: «{mainSteps: [{action: 'aws:runShellScript', name: a}]}}"),
        RuleCase(
            "invalid-ssm-document", says: "0.3", type: "AWS::SSM::Document",
            "{DocumentType: Automation, Content: {schemaVersion: «'2.2'}}"),
        RuleCase(
            "invalid-ssm-document", says: "a step has no action", type: "AWS::SSM::Document",
            "{Content: {schemaVersion: '2.2', mainSteps: [«{name: a}]}}"),
        RuleCase(
            "invalid-ssm-document", says: "there is no step \"c\"", type: "AWS::SSM::Document",
            """
            {DocumentType: Automation, Content: {schemaVersion: '0.3', \
            mainSteps: [{name: a, action: 'aws:sleep', nextStep: «c}, {name: b, action: 'aws:sleep'}]}}
            """),
        RuleCase(
            "invalid-ssm-document", says: "two steps \"a\"", type: "AWS::SSM::Document",
            """
            {Content: «'{"schemaVersion": "2.2", "mainSteps": [{"action": "x", "name": "a"}, \
            {"action": "x", "name": "a"}]}'}
            """),
        RuleCase(
            "invalid-rule", says: "has no Assert",
            in: "Rules: {R: {Assertions: [«{AssertDescription: a}]}}\nResources: {Topic: {Type: AWS::SNS::Topic}}"),
        RuleCase(
            "invalid-rule", says: "true or false",
            in:
                "Rules: {R: {RuleCondition: «!Ref AWS::Region, Assertions: []}}\nResources: {Topic: {Type: AWS::SNS::Topic}}"
        ),
    ]

    static let services: [RuleCase] = [
        RuleCase(
            "wrong-type", says: "\"small\" is no number",
            in:
                "Parameters: {A: {Type: Number, AllowedValues: [1, «small]}}\nResources: {Topic: {Type: AWS::SNS::Topic}}"
        ),
        RuleCase(
            "cluster-without-failover", says: "2 node groups", type: "AWS::ElastiCache::ReplicationGroup",
            """
            {ReplicationGroupDescription: a, CacheNodeType: cache.t4g.micro, Engine: redis, NumNodeGroups: 2, \
            ReplicasPerNodeGroup: 1, AutomaticFailoverEnabled: «false}
            """),
        RuleCase(
            "unrelated-validation-domain", says: "b.org", type: "AWS::CertificateManager::Certificate",
            "{DomainName: a.org, DomainValidationOptions: [{DomainName: a.org, ValidationDomain: «b.org}]}"),
        RuleCase(
            "reversed-port-range", says: "end at 80 and begin at 443", type: "AWS::EC2::SecurityGroup",
            """
            {GroupDescription: a, VpcId: !Ref Name, \
            SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 443, ToPort: «80, CidrIp: 10.0.0.0/8}]}
            """),
        RuleCase(
            "out-of-range", says: "after 90 to 730 days, not 30", type: "AWS::S3::Bucket",
            """
            {IntelligentTieringConfigurations: [{Id: a, Status: Enabled, \
            Tierings: [{AccessTier: ARCHIVE_ACCESS, Days: «30}]}]}
            """),
        RuleCase(
            "large-environment", says: "above the limit of 4096", type: "AWS::Lambda::Function",
            """
            {Code: {S3Bucket: bucket, S3Key: k}, Handler: a.b, Role: !Ref Name, Runtime: nodejs24.x, \
            Environment: {Variables: «{LARGE: \(String(repeating: "a", count: 4100))}}}
            """),
    ]

    @Test func sound() {
        #expect(
            check(
                oneResource(
                    "AWS::Events::Rule",
                    """
                    {EventPattern: {source: [aws.ec2, !Ref Name], detail: {a: [{anything-but: {prefix: b}}, \
                    {numeric: ['>', 0, '<=', 5]}], $or: [{b: [1]}, {c: [{exists: false}]}]}}}
                    """)) == [])
        #expect(
            check(
                """
                Rules:
                  Place:
                    RuleCondition: !Equals [!Ref AWS::Region, eu-central-1]
                    Assertions: [{Assert: {Fn::Contains: [[a], !Ref AWS::StackName]}, AssertDescription: a}]
                Resources: {Topic: {Type: AWS::SNS::Topic}}
                """) == [])
    }

    @Test func permissionOfAnotherService() {
        let findings = check(
            oneResource(
                "AWS::Lambda::Permission",
                "{Action: lambda:InvokeFunction, FunctionName: a, Principal: s3.amazonaws.com, SourceArn: !Ref Topic}"))
        #expect(findings.map(\.rule) == ["mismatched-principal"])
        #expect(findings.first?.help == "use sns.amazonaws.com")
    }
}
