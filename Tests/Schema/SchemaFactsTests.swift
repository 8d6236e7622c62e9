import MainstaySchema
import Testing

/// Facts of well-known types, from the documentation of CloudFormation: a mistake in the import shows here.
@Suite struct SchemaFactsTests {
    private func schema(_ type: String) throws -> ResourceSchema {
        try #require(SchemaDatabase.bundled.schema(of: type))
    }

    private func attributes(_ type: String) throws -> [String] { try schema(type).attributes.map(\.name) }

    @Test func databaseInstance() throws {
        let instance = try schema("AWS::RDS::DBInstance")
        #expect(instance.createOnly.contains("DBName"))
        #expect(instance.conditionalCreateOnly.contains("Engine"))
        #expect(instance.readOnly.contains("Endpoint/Address"))
        #expect(instance.writeOnly.contains("MasterUserPassword"))
        #expect(instance.primaryIdentifier == ["DBInstanceIdentifier"])
        #expect(instance.dataRetention == .snapshot)
        #expect(instance.attribute("Endpoint.Address")?.types == .string)
        #expect(instance.attribute("Endpoint") == nil)
    }

    @Test func bucket() throws {
        let bucket = try schema("AWS::S3::Bucket")
        for name in ["Arn", "DomainName", "DualStackDomainName", "RegionalDomainName", "WebsiteURL"] {
            #expect(bucket.attribute(name)?.types == .string)
        }
        #expect(bucket.attribute("BucketName") == nil)
        #expect(bucket.dataRetention == .retain)
        #expect(bucket.root.required.isEmpty)
        #expect(bucket.root.additionalProperties == .refused)
    }

    @Test func securityGroup() throws {
        let group = try schema("AWS::EC2::SecurityGroup")
        #expect(group.root.required == ["GroupDescription"])
        #expect(group.replacement(forChangeOf: "GroupDescription") == .always)
        #expect(group.replacement(forChangeOf: "SecurityGroupIngress/0/FromPort") == .none)
        #expect(group.isReadOnly("GroupId"))
        #expect(!group.isReadOnly("GroupName"))
        #expect(try attributes("AWS::EC2::SecurityGroup").contains("VpcId"))
    }

    @Test func role() throws {
        let role = try schema("AWS::IAM::Role")
        #expect(role.root.required == ["AssumeRolePolicyDocument"])
        #expect(role.createOnly == ["Path", "RoleName"])
        #expect(role.attributes.map(\.name) == ["Arn", "RoleId"])
        #expect(role.root.property("AssumeRolePolicyDocument")?.types == [.object, .string])
    }

    @Test func function() throws {
        let function = try schema("AWS::Lambda::Function")
        #expect(function.root.required == ["Code", "Role"])
        #expect(function.root.property("PackageType")?.enumeration == [.string("Image"), .string("Zip")])
        #expect(function.root.property("Runtime")?.enumeration.contains(.string("python3.13")) == true)
        #expect(function.root.property("MemorySize")?.minimum == 128)
        #expect(function.root.property("FunctionName")?.pattern?.hasPrefix("^(") == true)
        #expect(function.root.property("FunctionName")?.minLength == 1)
        #expect(function.isWriteOnly("Code/ZipFile"))
    }

    @Test func containerService() throws {
        let service = try schema("AWS::ECS::Service")
        #expect(service.primaryIdentifier == ["ServiceArn", "Cluster"])
        #expect(service.replacement(forChangeOf: "LaunchType") == .conditional)
        #expect(service.replacement(forChangeOf: "Cluster") == .always)
        #expect(service.replacement(forChangeOf: "DesiredCount") == .none)
    }

    @Test func contentDistribution() throws {
        let distribution = try schema("AWS::CloudFront::Distribution")
        #expect(distribution.root.required == ["DistributionConfig"])
        let certificate = try #require(distribution.definition("ViewerCertificate"))
        #expect(
            certificate.requiredXor == [["AcmCertificateArn", "CloudFrontDefaultCertificate", "IamCertificateId"]])
        #expect(
            certificate.dependentRequired.contains(.init("AcmCertificateArn", ["SslSupportMethod"])))
        let origin = try #require(distribution.definition("Origin"))
        #expect(origin.dependentExcluded.contains(.init("S3OriginConfig", ["CustomOriginConfig"])))
        let codes = distribution.definition("CustomErrorResponse")?.property("ErrorCode")?.enumeration
        #expect(codes?.contains(.int(404)) == true)
    }

    @Test func tagShapes() throws {
        #expect(try schema("AWS::AutoScaling::AutoScalingGroup").tagShape == .autoScalingList)
        #expect(try schema("AWS::Route53::HostedZone").tagProperty == "HostedZoneTags")
        #expect(try schema("AWS::Cognito::UserPool").tagShape == .map)
        #expect(try schema("AWS::Cognito::UserPool").tagProperty == "UserPoolTags")
        #expect(try schema("AWS::SSM::Parameter").tagShape == .map)
        #expect(try schema("AWS::EC2::VPC").tagShape == .list)
        #expect(try schema("AWS::EC2::Route").tagShape == .none)
        #expect(try schema("AWS::EC2::Route").tagProperty == nil)
    }

    @Test func dataRetention() throws {
        #expect(try schema("AWS::DynamoDB::Table").dataRetention == .retain)
        #expect(try schema("AWS::KMS::Key").dataRetention == .retain)
        #expect(try schema("AWS::EC2::Volume").dataRetention == .snapshot)
        #expect(try schema("AWS::SQS::Queue").dataRetention == .none)
        #expect(try schema("AWS::EC2::VPC").dataRetention == .none)
    }

    @Test func rulesOfRareKinds() throws {
        #expect(try schema("AWS::EC2::Subnet").root.requiredOr.first?.contains("CidrBlock") == true)
        let keys = try #require(try schema("AWS::DynamoDB::Table").definition("KeySchema"))
        #expect(keys.prefixItems.first?.property("KeyType")?.enumeration == [.string("HASH")])
        #expect(keys.uniqueKeys == ["AttributeName"])
        #expect(try schema("AWS::Logs::LogGroup").root.property("RetentionInDays")?.enumeration.first == .int(1))
        #expect(try schema("AWS::CloudWatch::Alarm").root.property("AlarmActions")?.maxUniqueItems == 5)
        #expect(try schema("AWS::Cognito::UserPoolDomain").root.allOf.first?.conditional.count == 3)
        #expect(try schema("AWS::AppMesh::GatewayRoute").lifecycleStatus == "sunset")
        #expect(try schema("AWS::AppMesh::GatewayRoute").lifecycleDate == "2026-09-30")
    }

    @Test func attributesThatNoSchemaLists() throws {
        let stack = try schema("AWS::CloudFormation::Stack")
        #expect(stack.attribute("Outputs.VpcId")?.types == .string)
        #expect(stack.attribute("Outputs.") == nil)
        #expect(stack.attribute("StackName") == nil)
        #expect(try schema("Custom::Anything").attribute("Whatever") != nil)
    }
}
