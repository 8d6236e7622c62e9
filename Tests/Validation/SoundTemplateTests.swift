import MainstayDiagnostics
import Testing

/// What is right, or not known to be wrong, is not complained about.
struct SoundTemplateTests {
    @Test(arguments: [
        ("AWS::SQS::Queue", "{VisibilityTimeout: '30', SqsManagedSseEnabled: 'true', QueueName: 12345}"),
        ("AWS::SQS::Queue", "{VisibilityTimeout: !Ref Count, QueueName: !Sub '${Name}.fifo', FifoQueue: !Ref Name}"),
        ("AWS::SQS::Queue", "{QueueName: !Ref 'AWS::NoValue', NoSuchThing: !Ref 'AWS::NoValue'}"),
        ("AWS::SQS::Queue", "{QueueName: '{{resolve:ssm:/queue/name}}', VisibilityTimeout: '{{resolve:ssm:t}}'}"),
        ("AWS::SQS::Queue", "{QueueName: {'Fn::Transform': {Name: Macro, Parameters: {}}}, VisibilityTimeout: 5}"),
        ("AWS::SQS::Queue", "{Arn: x, 'Fn::Transform': {Name: 'AWS::Include', Parameters: {Location: 's3://b/k'}}}"),
        ("AWS::EC2::Instance", "{SecurityGroupIds: !Ref Names, SubnetId: !ImportValue subnet}"),
        ("AWS::EC2::Instance", "{SecurityGroupIds: !If [Big, !Ref Names, [sg-12345678]]}"),
        ("AWS::Lambda::Function", "{Code: ./build, Role: !Ref Name}"),
        (
            "AWS::Lambda::Function",
            "{Code: {ZipFile: x}, Runtime: python3.12, Handler: a.b, Role: !Ref Name, Timeout: !If [Big, 9, !Ref 'AWS::NoValue']}"
        ),
        ("AWS::EC2::Volume", "{AvailabilityZone: a, Size: !If [Big, 10, !Ref 'AWS::NoValue'], SnapshotId: snap-1}"),
        ("AWS::EC2::VPC", "{CidrBlock: !FindInMap [Nets, a, b]}"),
        ("AWS::RDS::DBInstance", "{Engine: MySQL, DBInstanceClass: db.t3.micro, AllocatedStorage: '20'}"),
        (
            "AWS::SQS::Queue",
            "{QueueName: {'Fn::Transform': [{Name: 'AWS::Include', Parameters: {Location: 's3://b/k'}}]}}"
        ),
        ("Custom::Anything", "{ServiceToken: !Ref Name, Any: {thing: [1, {x: y}]}}"),
        ("AWS::CloudFormation::CustomResource", "{ServiceToken: !Ref Name, Any: [1]}"),
        ("Company::Service::Thing", "{Any: {thing: 1}}"),
        ("Company::Service::Thing::MODULE", "{Any: 1}"),
        (
            "AWS::IAM::Policy",
            "{PolicyName: p, Roles: [r], PolicyDocument: {Statement: {Effect: Allow, Action: a, Resource: '*', Condition: {StringEquals: {a: b}}}}}"
        ),
        ("AWS::IAM::Policy", "{PolicyName: p, Roles: [r], PolicyDocument: !Sub '{}'}"),
    ])
    func properties(type: String, properties: String) {
        let mapping = "Mappings: {Nets: {a: {b: 10.0.0.0/16}}}\n"
        #expect(check(mapping + oneResource(type, properties).replacing("«", with: "")) == [])
    }

    @Test(arguments: [
        // A list may be allowed as a whole.
        """
        Parameters: {P: {Type: CommaDelimitedList, Default: 'three,four', AllowedValues: [one, 'three,four']}}
        Resources: {T: {Type: AWS::SNS::Topic, Properties: {TopicName: !Select [0, !Ref P]}}}
        """,
        // Attributes of nested stacks and custom resources are open.
        """
        Resources:
          Nested: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: 'https://example.com/t'}}
          Custom: {Type: Custom::X, Properties: {ServiceToken: a}}
          Other: {Type: Company::Service::Thing}
        Outputs:
          A: {Value: !GetAtt Nested.Outputs.Address}
          B: {Value: !GetAtt Custom.Whatever.Else}
          C: {Value: !GetAtt Other.Thing}
          D: {Value: !Sub '${Nested.Outputs.X} ${!Literal} ${AWS::Region}'}
        """,
        // The serverless transform makes resources that the template does not show.
        """
        Transform: AWS::Serverless-2016-10-31
        Globals: {Function: {Runtime: python3.12}}
        Resources:
          F: {Type: AWS::Serverless::Function, Properties: {CodeUri: ./x, Handler: a.b}}
        Outputs: {A: {Value: !GetAtt FRole.Arn}, B: {Value: !Sub '${ServerlessRestApi}/x'}}
        """,
        // Loops make resources, and their bodies speak of the loop's variables.
        """
        Transform: AWS::LanguageExtensions
        Resources:
          Fn::ForEach::Topics:
            - Name
            - [A, B]
            - Topic${Name}: {Type: AWS::SNS::Topic, Properties: {TopicName: !Ref Name}}
          Q: {Type: AWS::SQS::Queue, DeletionPolicy: !If [C, Retain, Delete], Properties: {QueueName: !GetAtt TopicA.TopicName}}
        Conditions: {C: !Equals [a, b]}
        """,
        // A module brings resources whose names begin with its own.
        """
        Resources:
          M: {Type: Company::Service::Thing::MODULE}
          Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !GetAtt M.Topic.TopicName, KmsMasterKeyId: !Ref MKey}}
        """,
        """
        Rules:
          R: {Assertions: [{Assert: {'Fn::EachMemberIn': [{'Fn::ValueOfAll': ['AWS::EC2::Subnet::Id', VpcId]}, {'Fn::RefAll': 'AWS::EC2::VPC::Id'}]}}]}
        Resources: {T: {Type: AWS::SNS::Topic}}
        """,
    ])
    func template(_ text: String) { #expect(check(text) == []) }

    /// A macro of somebody's own may change everything: nothing is certain.
    @Test func foreignMacro() {
        let findings = check(
            """
            Transform: [Mine]
            Resources: {B: {Type: AWS::S3::Bucket, Properties: {BucketNme: x}}}
            """)
        #expect(findings.map(\.rule) == ["unknown-property"])
        #expect(findings.map(\.severity) == [.warning])
    }

    @Test(arguments: ["!Ref Zone", "!GetAtt Zone.Id"])
    func aliasesLeadToRecordsOfTheirOwnZone(_ zone: String) {
        let findings = check(
            """
            Resources:
              Zone: {Type: AWS::Route53::HostedZone, Properties: {Name: example.com}}
              Alias:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneId: !Ref Zone
                  Name: a.example.com
                  Type: A
                  AliasTarget: {DNSName: b.example.com, HostedZoneId: \(zone)}
            """)
        #expect(findings.isEmpty)
    }

    /// Both branches of a condition are looked into, and only the wrong one is reported.
    @Test func branches() {
        let findings = check(
            oneResource("AWS::SQS::Queue", "{VisibilityTimeout: !If [Big, 50000, 30]}").replacing("«", with: ""))
        #expect(findings.map(\.rule) == ["out-of-range"])
    }
}
