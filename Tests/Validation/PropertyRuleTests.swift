import MainstayDiagnostics
import Testing

/// An example of each rule about properties, with the place and the words that the user gets.
struct PropertyRuleTests {
    @Test(arguments: values + objects + lists + combinations)
    func violation(_ example: RuleCase) { example.verify() }

    /// CloudFormation ignores such a value instead of refusing it.
    @Test func readOnlyProperty() throws {
        let findings = check(oneResource("AWS::SQS::Queue", "{«Arn: x}").replacing("«", with: ""))
        #expect(findings.map(\.rule) == ["read-only-property"])
        #expect(findings.map(\.severity) == [.warning])
        #expect(findings.first?.message == "Arn of AWS::SQS::Queue is set by CloudFormation alone, and ignored here")
    }

    /// What is required has to be there on both sides of a condition, unless the resource shares the condition.
    @Test func requiredUnderACondition() {
        func template(_ condition: String) -> String {
            """
            Parameters: {Size: {Type: String}}
            Conditions: {Big: !Equals [!Ref Size, big]}
            Resources:
              Code:
                Type: AWS::Lambda::Function
                \(condition)
                Properties:
                  Code: {ZipFile: x}
                  Runtime: python3.13
                  Handler: a.b
                  Role: !If [Big, 'arn:aws:iam::123456789012:role/a', !Ref 'AWS::NoValue']
            """
        }
        #expect(check(template("DependsOn: []")).map(\.rule) == ["missing-property"])
        #expect(check(template("Condition: Big")) == [])
    }

    static let values: [RuleCase] = [
        RuleCase(
            "wrong-type", says: "EnableKeyRotation is a string (\"sometimes\"), not true or false",
            type: "AWS::KMS::Key", "{EnableKeyRotation: «sometimes}"),
        RuleCase(
            "wrong-type", says: "Tags is an object, not a list", type: "AWS::S3::Bucket", "{Tags: «{Key: a, Value: b}}"),
        RuleCase(
            "wrong-type", says: "VisibilityTimeout is a number (1.5), not a whole number", type: "AWS::SQS::Queue",
            "{VisibilityTimeout: «1.5}"),
        RuleCase(
            "wrong-type", says: "SecurityGroupIds is Ref, which gives a single value, not a list", "put it into a list",
            type: "AWS::EC2::Instance", "{SecurityGroupIds: «!Ref Name}"),
        RuleCase(
            "wrong-type", says: "QueueName is Fn::Split, which gives a list", "Fn::Select", type: "AWS::SQS::Queue",
            "{QueueName: «!Split [',', !Ref Name]}"),
        RuleCase(
            "invalid-enum-value", says: "\"STANDRD\" is no value of TableClass",
            "did you mean \"STANDARD\"?", type: "AWS::DynamoDB::Table",
            "{BillingMode: PAY_PER_REQUEST, TableClass: «STANDRD, KeySchema: [{AttributeName: id, KeyType: HASH}]}"),
        RuleCase(
            "pattern-mismatch", says: "\"no role\" does not match the pattern of Role", "arn:",
            type: "AWS::Lambda::Function",
            "{Code: {ZipFile: x}, Runtime: python3.12, Handler: a.b, Role: «no role}"),
        RuleCase(
            "out-of-range", says: "VisibilityTimeout 50000 is above 43200", "from 0 to 43200", type: "AWS::SQS::Queue",
            "{VisibilityTimeout: «50000}"),
        RuleCase(
            "out-of-range", says: "\"-1\" is below 0", type: "AWS::SQS::Queue", "{VisibilityTimeout: «'-1'}"),
        RuleCase(
            "wrong-length", says: "Description has 300 characters, more than 256", type: "AWS::Lambda::Function",
            "{Code: {ZipFile: x}, Runtime: python3.12, Handler: a.b, Role: !Ref Name, Description: «\(String(repeating: "x", count: 300))}"
        ),
        RuleCase(
            "invalid-cidr", says: "\"10.0.1.7/16\" is an address inside a network", "did you mean \"10.0.0.0/16\"?",
            type: "AWS::EC2::Subnet", "{VpcId: !Ref Name, CidrBlock: «10.0.1.7/16}"),
        RuleCase(
            "invalid-format", says: "\"subnet-12\" is not the id of a subnet", "8 or 17 hexadecimal digits",
            type: "AWS::EC2::Instance", "{SubnetId: «subnet-12}"),
    ]

    static let objects: [RuleCase] = [
        RuleCase(
            "unknown-property", says: "AWS::S3::Bucket has no property \"BucketNme\"", "did you mean \"BucketName\"?",
            type: "AWS::S3::Bucket", "{«BucketNme: x}"),
        RuleCase(
            "unknown-property", says: "VersioningConfiguration has no property \"Enabled\"", "it has Status",
            type: "AWS::S3::Bucket", "{VersioningConfiguration: {Status: Enabled, «Enabled: true}}"),
        RuleCase(
            "missing-property", says: "AWS::Lambda::Function needs Role", "add Role", type: "AWS::Lambda::Function",
            "{Code: {ZipFile: x}, Runtime: python3.12, Handler: a.b}"),
        RuleCase(
            "missing-property", says: "KeySchema needs KeyType", type: "AWS::DynamoDB::Table",
            "{BillingMode: PAY_PER_REQUEST, KeySchema: [«{AttributeName: id}]}"),
    ]

    static let lists: [RuleCase] = [
        RuleCase(
            "duplicate-items", says: "tags 1 and 2 have the same key \"a\"", type: "AWS::SQS::Queue",
            "{Tags: [{Key: a, Value: b}, {Key: «a, Value: c}]}"),
        RuleCase(
            "too-many-items", says: "KeySchema has 3 items, more than 2", type: "AWS::DynamoDB::GlobalTable",
            "{AttributeDefinitions: [{AttributeName: a, AttributeType: S}], Replicas: [{Region: eu-west-1}], KeySchema: «[{AttributeName: a, KeyType: HASH}, {AttributeName: b, KeyType: RANGE}, {AttributeName: c, KeyType: RANGE}]}"
        ),
        RuleCase(
            "too-few-items", says: "AttributeDefinitions has 0 items, fewer than 1", type: "AWS::DynamoDB::GlobalTable",
            "{AttributeDefinitions: «[], Replicas: [{Region: eu-west-1}], KeySchema: [{AttributeName: a, KeyType: HASH}]}"
        ),
        RuleCase(
            "duplicate-items", says: "items 1 and 2 of Layers are the same", type: "AWS::Lambda::Function",
            "{Code: {ZipFile: x}, Runtime: python3.12, Handler: a.b, Role: !Ref Name, Architectures: [arm64], Layers: [!Ref Name, «!Ref Name]}"
        ),
    ]

    static let combinations: [RuleCase] = [
        // A rule that the service applies beside its schema.
        RuleCase(
            "missing-property", says: "AWS::ApiGateway::RestApi needs Name", type: "AWS::ApiGateway::RestApi",
            "«{Description: x}"),
        RuleCase(
            "missing-one-of", says: "AWS::EC2::Volume needs", type: "AWS::EC2::Volume",
            "«{AvailabilityZone: eu-west-1a, VolumeType: gp3}"),
        RuleCase(
            "conflicting-properties", says: "NetworkInterfaceId", "LocalGatewayVirtualInterfaceGroupId",
            type: "AWS::EC2::LocalGatewayRoute",
            "«{DestinationCidrBlock: 10.0.0.0/16, LocalGatewayRouteTableId: lgw-rtb-1, NetworkInterfaceId: eni-1, LocalGatewayVirtualInterfaceGroupId: lgw-vif-1}"
        ),
    ]
}
