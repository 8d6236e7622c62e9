import MainstayDifference
import MainstayTemplate
import Testing

/// Two ways to write the same thing are no difference.
@Suite struct NoiseTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var type: String
        var old: String
        var new: String

        init(_ name: String, _ type: String, _ old: String, _ new: String) {
            testDescription = name
            self.type = type
            self.old = old
            self.new = new
        }
    }

    private static let policy = "AWS::IAM::ManagedPolicy"

    static let same: [Case] = [
        Case(
            "order of tags", "AWS::S3::Bucket", "{Tags: [{Key: a, Value: '1'}, {Key: b, Value: '2'}]}",
            "{Tags: [{Value: '2', Key: b}, {Key: a, Value: '1'}]}"),
        Case(
            "order of rules", "AWS::EC2::SecurityGroup",
            "{SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 80, ToPort: 80}, {IpProtocol: tcp, FromPort: 443, ToPort: 443}]}",
            "{SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 443, ToPort: 443}, {IpProtocol: tcp, FromPort: 80, ToPort: 80}]}"
        ),
        Case(
            "order of a list that the schema calls unordered", "AWS::RDS::DBSubnetGroup",
            "{SubnetIds: [subnet-1, subnet-2]}", "{SubnetIds: [subnet-2, subnet-1]}"),
        Case("short and long form", "AWS::SQS::Queue", "{QueueName: !Ref A}", "{QueueName: {Ref: A}}"),
        Case(
            "attribute as text and as list", "AWS::SQS::Queue", "{KmsMasterKeyId: {'Fn::GetAtt': Key.Arn}}",
            "{KmsMasterKeyId: {'Fn::GetAtt': [Key, Arn]}}"),
        Case("Sub without variables", "AWS::SQS::Queue", "{QueueName: !Sub jobs}", "{QueueName: jobs}"),
        Case("Sub of one reference", "AWS::SQS::Queue", "{QueueName: !Sub '${A}'}", "{QueueName: !Ref A}"),
        Case(
            "Sub with a variable of its own", "AWS::SQS::Queue", "{QueueName: !Sub ['${x}-jobs', {x: !Ref A}]}",
            "{QueueName: !Sub '${A}-jobs'}"),
        Case(
            "Join and Sub", "AWS::SQS::Queue", "{QueueName: !Join ['-', [!Ref A, jobs, !GetAtt B.Arn]]}",
            "{QueueName: !Sub '${A}-jobs-${B.Arn}'}"),
        Case(
            "Join of Joins", "AWS::SQS::Queue", "{QueueName: !Join ['', [a, !Join ['-', [b, !Ref C]]]]}",
            "{QueueName: !Join ['', [ab, '-', !Ref C]]}"),
        Case("Join of literals", "AWS::SQS::Queue", "{QueueName: !Join ['-', [a, b]]}", "{QueueName: a-b}"),
        Case("Select of literals", "AWS::SQS::Queue", "{QueueName: !Select [1, [a, b]]}", "{QueueName: b}"),
        Case(
            "Select of a split literal", "AWS::SQS::Queue", "{QueueName: !Select ['0', !Split [',', 'a,b']]}",
            "{QueueName: a}"),
        Case("escaped reference", "AWS::SQS::Queue", "{QueueName: !Sub 'a${!B}'}", "{QueueName: 'a${B}'}"),
        Case("number as text", "AWS::SQS::Queue", "{VisibilityTimeout: '30'}", "{VisibilityTimeout: 30}"),
        Case("number with a point", "AWS::SQS::Queue", "{VisibilityTimeout: 30.0}", "{VisibilityTimeout: 30}"),
        Case("truth as text", "AWS::SQS::Queue", "{FifoQueue: 'true'}", "{FifoQueue: true}"),
        Case("text as number", "AWS::EC2::Instance", "{ImageId: 12}", "{ImageId: '12'}"),
        Case(
            "value left out", "AWS::SQS::Queue", "{QueueName: a, KmsMasterKeyId: !Ref AWS::NoValue}", "{QueueName: a}"),
        Case("condition with equal branches", "AWS::SQS::Queue", "{QueueName: !If [C, a, a]}", "{QueueName: a}"),
        Case(
            "scalars of a custom resource", "Custom::Thing", "{ServiceToken: x, Count: 3}",
            "{ServiceToken: x, Count: '3'}"),
        Case(
            "one statement or a list", policy,
            "{PolicyDocument: {Statement: {Effect: Allow, Action: 's3:GetObject', Resource: '*'}}}",
            "{PolicyDocument: {Statement: [{Effect: Allow, Action: ['s3:GetObject'], Resource: ['*']}]}}"),
        Case(
            "order of statements and actions", policy,
            "{PolicyDocument: {Statement: [{Effect: Allow, Action: [a:B, a:C], Resource: '*'}, {Effect: Deny, Action: a:D, Resource: '*'}]}}",
            "{PolicyDocument: {Statement: [{Effect: Deny, Action: a:D, Resource: '*'}, {Effect: Allow, Action: [a:C, a:B], Resource: '*'}]}}"
        ),
        Case(
            "case of actions", policy,
            "{PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:getobject', Resource: '*'}]}}",
            "{PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: '*'}]}}"),
        Case(
            "everyone in two ways", "AWS::SQS::QueuePolicy",
            "{Queues: [q], PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: 'sqs:*', Resource: '*'}]}}",
            "{Queues: [q], PolicyDocument: {Statement: [{Effect: Allow, Principal: {AWS: ['*']}, Action: 'sqs:*', Resource: '*'}]}}"
        ),
        Case(
            "an account in two ways", "AWS::SQS::QueuePolicy",
            "{Queues: [q], PolicyDocument: {Statement: [{Effect: Allow, Principal: {AWS: '123456789012'}, Action: 'sqs:*', Resource: '*'}]}}",
            "{Queues: [q], PolicyDocument: {Statement: [{Effect: Allow, Principal: {AWS: 'arn:aws:iam::123456789012:root'}, Action: 'sqs:*', Resource: '*'}]}}"
        ),
        Case(
            "policy as text", "AWS::Logs::ResourcePolicy",
            #"{PolicyDocument: '{"Statement": [{"Effect": "Allow", "Action": "logs:*", "Resource": "*"}]}'}"#,
            #"{PolicyDocument: '{ "Statement": {"Resource": ["*"], "Effect": "Allow", "Action": ["logs:*"]}}'}"#),
        Case(
            "document as text and as object", "AWS::SSM::Document",
            #"{Content: '{"schemaVersion": "2.2", "steps": [1, 2]}'}"#,
            "{Content: {schemaVersion: '2.2', steps: [1, 2]}}"),
        Case(
            "document as text with references", "AWS::SSM::Document",
            #"{Content: !Sub '{"a": "x-${Name}", "b": "${Other.Arn}"}'}"#,
            "{Content: {b: !GetAtt Other.Arn, a: !Sub 'x-${Name}'}}"),
    ]

    @Test(arguments: same) func isNoDifference(_ one: Case) throws {
        let changes = try Comparing.properties(one.type, one.old, one.new)
        #expect(changes.isEmpty, "\(changes.map(\.path.description))")
        #expect(try Comparing.properties(one.type, one.new, one.old).isEmpty)
    }

    static let other: [Case] = [
        Case("order that may matter", "AWS::EC2::DHCPOptions", "{NtpServers: [a, b]}", "{NtpServers: [b, a]}"),
        Case("a number that is text", "AWS::SSM::Document", "{Content: {a: 1}}", "{Content: {a: '1'}}"),
        Case("another reference", "AWS::SQS::Queue", "{QueueName: !Ref A}", "{QueueName: !Ref B}"),
        Case("a reference and its name", "AWS::SQS::Queue", "{QueueName: !Ref A}", "{QueueName: A}"),
        Case("another delimiter", "AWS::SQS::Queue", "{QueueName: !Join ['-', [a, b]]}", "{QueueName: a_b}"),
        Case("another branch", "AWS::SQS::Queue", "{QueueName: !If [C, a, b]}", "{QueueName: !If [C, b, a]}"),
        Case("one element twice", "AWS::RDS::DBSubnetGroup", "{SubnetIds: [a, a, b]}", "{SubnetIds: [a, b, b]}"),
        Case("a text that only looks like a number", "AWS::EC2::Instance", "{ImageId: '012'}", "{ImageId: '12'}"),
        Case(
            "another effect", policy, "{PolicyDocument: {Statement: [{Effect: Allow, Action: a:B, Resource: '*'}]}}",
            "{PolicyDocument: {Statement: [{Effect: Deny, Action: a:B, Resource: '*'}]}}"),
    ]

    @Test(arguments: other) func isADifference(_ one: Case) throws {
        #expect(try !Comparing.properties(one.type, one.old, one.new).isEmpty)
    }

    @Test func regionAndAccountAreKnownWhereTheStackIs() throws {
        func state(_ arn: String) throws -> StackState {
            var state = try Comparing.state(
                "Resources: {Q: {Type: 'AWS::SQS::Queue', Properties: {KmsMasterKeyId: \(arn)}}}")
            state.region = "eu-central-1"
            state.account = "123456789012"
            return state
        }
        let written = try state("'arn:aws:kms:eu-central-1:123456789012:key/k'")
        let filled = try state("!Sub 'arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/k'")
        #expect(StackComparison().difference(written, filled).isEmpty)
        var elsewhere = filled
        elsewhere.region = "eu-west-1"
        #expect(!StackComparison().difference(written, elsewhere).isEmpty)
    }

    @Test func metadataAndNotesOfTheCDKDeployNothing() throws {
        let old = """
            Resources:
              Topic: {Type: 'AWS::SNS::Topic', Metadata: {'aws:cdk:path': A/Topic}}
              CDKMetadata: {Type: 'AWS::CDK::Metadata', Properties: {Analytics: v2:one}}
            """
        let new = """
            Resources:
              Topic: {Type: 'AWS::SNS::Topic', Metadata: {'aws:cdk:path': B/Topic, 'aws:asset:path': x}}
              CDKMetadata: {Type: 'AWS::CDK::Metadata', Properties: {Analytics: v2:two}}
            """
        #expect(try Comparing.stack(old, new).isEmpty)
        #expect(try Comparing.stack(old, new, metadata: true).resources.map(\.logicalID) == ["CDKMetadata", "Topic"])
    }

    @Test func initMetadataCounts() throws {
        func template(_ package: String) -> String {
            "Resources: {I: {Type: 'AWS::EC2::Instance', Metadata: {'AWS::CloudFormation::Init': {config: \(package)}}}}"
        }
        let difference = try Comparing.stack(template("a"), template("b"))
        #expect(
            try Comparing.change(difference, "I").attributes.map(\.path.description) == [
                "Metadata.AWS::CloudFormation::Init.config"
            ])
    }

    @Test func dependsOnIsASet() throws {
        func template(_ names: String) -> String {
            """
            Resources:
              A: {Type: 'AWS::SNS::Topic'}
              B: {Type: 'AWS::SNS::Topic'}
              C: {Type: 'AWS::SNS::Topic', DependsOn: \(names)}
            """
        }
        #expect(try Comparing.stack(template("[A, B]"), template("[B, A]")).isEmpty)
        #expect(try Comparing.stack(template("A"), template("[A]")).isEmpty)
        #expect(try !Comparing.stack(template("A"), template("[B]")).isEmpty)
    }
}
