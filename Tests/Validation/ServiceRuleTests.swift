import MainstayDiagnostics
import Testing

/// An example of each rule about what services ask, with the place and the words that the user gets.
struct ServiceRuleTests {
    @Test(arguments: documents + computing + networks + delivery)
    func violation(_ example: RuleCase) { example.verify() }

    static let documents: [RuleCase] = [
        RuleCase(
            "invalid-policy-document", says: "Statement needs Effect", type: "AWS::IAM::Policy",
            "{PolicyName: p, Roles: [r], PolicyDocument: {Statement: [«{Action: a, Resource: '*'}]}}"),
        RuleCase(
            "invalid-policy-document", says: "Action", "NotAction", type: "AWS::IAM::Policy",
            "{PolicyName: p, Roles: [r], PolicyDocument: {Statement: «{Effect: Allow, Resource: '*'}}}"),
        RuleCase(
            "invalid-policy-document", says: "Principal", type: "AWS::IAM::ManagedPolicy",
            "{PolicyDocument: {Statement: {Effect: Allow, Action: a, Resource: '*', «Principal: '*'}}}"),
        RuleCase(
            "invalid-policy-document", says: "StringLikes", type: "AWS::SQS::QueuePolicy",
            """
            {Queues: [q], PolicyDocument: {Statement: {Effect: Allow, Principal: '*', Action: a, Resource: '*', \
            Condition: {«StringLikes: {a: b}}}}}
            """),
        RuleCase(
            "invalid-policy-document", says: "\"Alow\" is no value of Effect", "did you mean \"Allow\"?",
            type: "AWS::SSO::PermissionSet",
            """
            {Name: p, InstanceArn: !Ref Name, \
            InlinePolicy: «'{"Statement": [{"Effect": "Alow", "Action": "a", "Resource": "*"}]}'}
            """),
        RuleCase(
            "invalid-update-policy", says: "AWS::SNS::Topic takes no UpdatePolicy",
            in: "Resources: {Topic: {Type: AWS::SNS::Topic, UpdatePolicy: «{A: b}}}"),
        RuleCase(
            "invalid-creation-policy", says: "it has Count and Timeout",
            in: """
                Resources:
                  Wait: {Type: AWS::CloudFormation::WaitCondition, CreationPolicy: {ResourceSignal: {«Number: 1}}}
                """),
        RuleCase(
            "mismatched-key-attributes", says: "sort missing", type: "AWS::DynamoDB::Table",
            """
            «{BillingMode: PAY_PER_REQUEST, AttributeDefinitions: [{AttributeName: id, AttributeType: S}], KeySchema: \
            [{AttributeName: id, KeyType: HASH}, {AttributeName: sort, KeyType: RANGE}]}
            """),
    ]

    static let computing: [RuleCase] = [
        RuleCase(
            "blocked-runtime", says: "nodejs12.x since 2023-03-31", "nodejs24.x", type: "AWS::Lambda::Function",
            "{Code: {S3Bucket: bucket, S3Key: k}, Handler: a.b, Role: !Ref Name, Runtime: «nodejs12.x}"),
        RuleCase(
            "contradictory-sizes", says: "MaxSize 1 is below MinSize 2", type: "AWS::AutoScaling::AutoScalingGroup",
            "{MinSize: '2', MaxSize: «'1', LaunchConfigurationName: !Ref Name, AvailabilityZones: [a]}"),
        RuleCase(
            "unavailable-value", says: "no region offers the InstanceType \"t9.huge\"", type: "AWS::EC2::Instance",
            "{ImageId: ami-12345678, InstanceType: «t9.huge}"),
        RuleCase(
            "mismatched-host-port", says: "80", "8080", type: "AWS::ECS::TaskDefinition",
            """
            {NetworkMode: awsvpc, ContainerDefinitions: [{Name: a, Image: b, Memory: 128, \
            PortMappings: [{ContainerPort: 8080, HostPort: «80}]}]}
            """),
        RuleCase(
            "mismatched-dead-letter-queue", says: "Other is a FIFO queue",
            in: """
                Resources:
                  Other: {Type: AWS::SQS::Queue, Properties: {FifoQueue: true}}
                  Queue:
                    Type: AWS::SQS::Queue
                    Properties: {RedrivePolicy: {maxReceiveCount: 3, deadLetterTargetArn: «!GetAtt Other.Arn}}
                """),
        RuleCase(
            "short-visibility-timeout", says: "30 s", "60 s",
            in: """
                Resources:
                  Queue: {Type: AWS::SQS::Queue}
                  Code:
                    Type: AWS::Lambda::Function
                    Properties:
                      Code: {ZipFile: x}
                      Handler: a.b
                      Role: arn:aws:iam::123456789012:role/a
                      Runtime: python3.13
                      Timeout: 60
                  Mapping:
                    Type: AWS::Lambda::EventSourceMapping
                    Properties: {FunctionName: !Ref Code, EventSourceArn: «!GetAtt Queue.Arn}
                """),
    ]

    static let networks: [RuleCase] = [
        RuleCase(
            "subnet-outside-vpc", says: "10.1.0.0/24 is not inside the network 10.0.0.0/16 of Net",
            in: """
                Resources:
                  Net: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
                  A: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Net, CidrBlock: «10.1.0.0/24}}
                """),
        RuleCase(
            "overlapping-subnets", says: "overlaps with 10.0.0.0/20 of A",
            in: """
                Resources:
                  Net: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
                  A: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Net, CidrBlock: 10.0.0.0/20}}
                  B: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Net, CidrBlock: «10.0.8.0/24}}
                """),
        RuleCase(
            "invalid-record", says: "\"300.1.1.1\" is no IPv4 address", type: "AWS::Route53::RecordSet",
            "{HostedZoneId: Z1, Name: a.example.com, Type: A, TTL: '60', ResourceRecords: [«300.1.1.1]}"),
        RuleCase(
            "record-outside-zone", says: "is not in the zone \"example.com.\"", type: "AWS::Route53::RecordSet",
            """
            {HostedZoneName: example.com., Name: «a.example.org., Type: A, TTL: '60', ResourceRecords: [192.0.2.1]}
            """),
        RuleCase(
            "invalid-schedule", says: "has no unit among minutes, hours or days", type: "AWS::Events::Rule",
            "{ScheduleExpression: «rate(5 minute)}"),
        RuleCase(
            "mismatched-reference", says: "VpcId takes AWS::EC2::VPC.Id", type: "AWS::EC2::SecurityGroup",
            "{GroupDescription: a, VpcId: «!Ref Topic}"),
    ]

    static let delivery: [RuleCase] = [
        RuleCase(
            "absent-dependency", says: "where the condition Big is false",
            in: """
                Parameters: {Size: {Type: String}}
                Conditions: {Big: !Equals [!Ref Size, big]}
                Resources:
                  One: {Type: AWS::SNS::Topic, Condition: Big}
                  Two: {Type: AWS::SNS::Topic, DependsOn: «One}
                """),
        RuleCase(
            "unsubstituted-variable", says: "${AWS::Region}", "Fn::Sub", type: "AWS::SNS::Topic",
            "{DisplayName: «'Topic in ${AWS::Region}'}"),
        RuleCase(
            "invalid-dynamic-reference", says: "not ssm, ssm-secure or secretsmanager", type: "AWS::SNS::Topic",
            "{DisplayName: «'{{resolve:sssm:a}}'}"),
        RuleCase(
            "misplaced-dynamic-reference", says: "secretsmanager", type: "AWS::SNS::Topic",
            "{DisplayName: «'{{resolve:ssm-secure:a}}'}"),
        RuleCase(
            "misplaced-source-action", says: "Source is not in the first stage",
            in: """
                Resources:
                  Pipe:
                    Type: AWS::CodePipeline::Pipeline
                    Properties:
                      RoleArn: arn:aws:iam::123456789012:role/a
                      ArtifactStore: {Type: S3, Location: bucket}
                      Stages:
                        - {Name: One, Actions: [{Name: A, ActionTypeId: {Category: Source, Owner: AWS, Provider: S3, Version: '1'}}]}
                        - {Name: Two, Actions: [{Name: B, ActionTypeId: {Category: «Source, Owner: AWS, Provider: S3, Version: '1'}}]}
                """),
    ]

    /// Resources of one identity are one too many only where both may exist.
    @Test func identifiersUnderConditions() {
        func template(_ second: String) -> String {
            """
            Parameters: {Size: {Type: String}}
            Conditions: {Big: !Equals [!Ref Size, big], Small: !Not [!Condition Big]}
            Resources:
              One: {Type: AWS::S3::Bucket, Condition: Big, Properties: {BucketName: some-bucket}}
              Two: {Type: AWS::S3::Bucket, Condition: \(second), Properties: {BucketName: some-bucket}}
            """
        }
        #expect(check(template("Small")) == [])
        #expect(check(template("Big")).map(\.rule) == ["duplicate-identifier", "duplicate-identifier"])
    }
}
