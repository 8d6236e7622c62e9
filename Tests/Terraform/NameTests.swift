import MainstayTerraform
import Testing

@Suite("Names of the provider")
struct NameTests {
    @Test(
        "properties become attributes",
        arguments: [
            ("", ""), ("Arn", "arn"), ("S3Bucket", "s3_bucket"), ("AWS99Thing", "aws99_thing"),
            ("CloudWatchLogsLogGroupArn", "cloudwatch_logs_log_group_arn"), ("DBInstanceArn", "db_instance_arn"),
            ("KMSKeyId", "kms_key_id"), ("Ipv6CidrBlock", "ipv_6_cidr_block"), ("TopicARN", "topic_arn"),
            ("FSxLustre", "fsx_lustre"), ("EnableIAMDatabaseAuthentication", "enable_iam_database_authentication"),
        ])
    func attributes(_ property: String, _ attribute: String) {
        #expect(ProviderNames.attribute(of: property) == attribute)
    }

    @Test("types become resources")
    func types() {
        #expect(ProviderNames.resourceType(of: "AWS::RDS::DBInstance") == "awscc_rds_db_instance")
        #expect(ProviderNames.resourceType(of: "AWS::WAFv2::WebACLAssociation") == "awscc_wafv2_web_acl_association")
        #expect(ProviderNames.resourceType(of: "Custom::Thing") == nil)
    }

    @Test(
        "labels of blocks start with a letter",
        arguments: [("Shop", "Shop"), ("1st", "_1st"), ("a.b", "a_b"), ("", "_")])
    func labels(_ name: String, _ label: String) {
        #expect(ProviderNames.label(name) == label)
    }
}
