import MainstayResourceGenerator
import Testing

@Suite struct SwiftNameTests {
    @Test(arguments: [
        ("DBInstanceIdentifier", "dbInstanceIdentifier"),
        ("VPCSecurityGroups", "vpcSecurityGroups"),
        ("MultiAZ", "multiAZ"),
        ("KMSKeyId", "kmsKeyId"),
        ("EnableIAMDatabaseAuthentication", "enableIAMDatabaseAuthentication"),
        ("IPv4Addresses", "ipv4Addresses"),
        ("AssignIpv6AddressOnCreation", "assignIpv6AddressOnCreation"),
        ("VPCs", "vpcs"),
        ("NotificationARNs", "notificationARNs"),
        ("CNAMEs", "cnames"),
        ("EC2SecurityGroupId", "ec2SecurityGroupId"),
        ("S3Bucket", "s3Bucket"),
        ("HTTP2", "http2"),
        ("URL", "url"),
        ("ETag", "eTag"),
        ("XAxisName", "xAxisName"),
        ("OAuthScopes", "oauthScopes"),
        ("FSxLustreConfig", "fsxLustreConfig"),
        ("JA3Fingerprint", "ja3Fingerprint"),
        ("SSES3", "sses3"),
        ("name", "name"),
        ("Endpoint.Port", "endpointPort"),
        ("ReadEndpoint.Address", "readEndpointAddress"),
        ("aws_id", "awsId"),
        ("2Fast", "_2Fast"),
    ])
    func members(name: String, expected: String) {
        #expect(SwiftName.member(name) == expected)
    }

    @Test(arguments: [
        ("ProcessorFeature", "ProcessorFeature"),
        ("attributesMap", "AttributesMap"),
        ("iso8601UTC", "Iso8601UTC"),
        ("ipv6Cidrs", "Ipv6Cidrs"),
        ("My-Definition", "MyDefinition"),
    ])
    func types(name: String, expected: String) {
        #expect(SwiftName.type(name) == expected)
    }

    @Test(arguments: [
        ("gp2", "gp2"),
        ("ALL_OLD", "allOld"),
        ("PAY_PER_REQUEST", "payPerRequest"),
        ("RSA_2048", "rsa2048"),
        ("aws:kms", "awsKms"),
        ("AES256", "aes256"),
        ("python3.11", "python3_11"),
        ("nodejs20.x", "nodejs20X"),
        ("8.0.0", "_8_0_0"),
        ("80.0", "_80_0"),
        ("TLSv1.2_2021", "tlsv1_2_2021"),
        ("AWS::EC2::Subnet", "awsEc2Subnet"),
        ("Bits/Second", "bitsSecond"),
        ("Enabled", "enabled"),
        ("EnforcedByPolicy", "enforcedByPolicy"),
        ("-1", "minus1"),
        ("", "empty"),
        ("*", "_u2a"),
        ("1080i", "_1080i"),
    ])
    func enumerationMembers(value: String, expected: String) {
        #expect(SwiftName.enumerationMember(value) == expected)
    }

    @Test func keywordsAreQuoted() {
        #expect(SwiftName.quoted("default") == "`default`")
        #expect(SwiftName.quoted("protocol") == "`protocol`")
        #expect(SwiftName.quoted("defaults") == "defaults")
    }

    @Test(arguments: [
        ("AWS::RDS::DBInstance", "RDS", "DBInstance"),
        ("AWS::AppSync::Type", "AppSync", "TypeValue"),
        ("AWS::ApiGateway::Resource", "ApiGateway", "Resource"),
        ("Alexa::ASK::Skill", "AlexaASK", "Skill"),
    ])
    func typeNames(name: String, service: String, swiftName: String) throws {
        let typeName = try #require(TypeName(name))
        #expect(typeName.service == service)
        #expect(typeName.swiftName == swiftName)
    }

    @Test(arguments: ["AWS::RDS", "AWS:RDS:DBInstance", "", "Custom::Thing", "AWS::RDS::DBInstance::MODULE"])
    func otherNamesAreRefused(name: String) {
        #expect(TypeName(name) == nil)
    }
}
