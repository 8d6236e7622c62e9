import MainstayDiagnostics
import MainstayTemplate
import MainstayTerraform
import Testing

@Suite("Values of templates in Terraform")
struct ValueTests {
    /// A parameter of Systems Manager whose value is the one given.
    private func translated(_ value: String, more: String = "") throws -> TemplateValue {
        let result = export(
            try stack(
                "Shop",
                """
                {"Parameters": {"Size": {"Type": "Number", "Default": 3}, "Zones": {"Type": "CommaDelimitedList"}},
                 "Mappings": {"Sizes": {"us-east-1": {"small": "t4g.small"}}},
                 "Conditions": {"Large": {"Fn::Equals": [{"Ref": "Size"}, 3]}},
                 "Resources": {
                  "Bucket": {"Type": "AWS::S3::Bucket"},
                  "Address": {"Type": "AWS::EC2::EIP", "Condition": "Large"},
                  "It": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": \(value)}}\(more)}}
                """))
        return try result.resource("awscc_ssm_parameter", "It")["value"] ?? .null
    }

    @Test(
        "functions become expressions",
        arguments: [
            (#"{"Ref": "Bucket"}"#, "${awscc_s3_bucket.Bucket.bucket_name}"),
            (#"{"Fn::GetAtt": ["Bucket", "Arn"]}"#, "${awscc_s3_bucket.Bucket.arn}"),
            (#"{"Ref": "Address"}"#, "${one(awscc_ec2_eip.Address[*].public_ip)}"),
            (#"{"Ref": "Size"}"#, "${var.Size}"),
            (#"{"Ref": "AWS::Region"}"#, "${data.aws_region.current.region}"),
            (
                #"{"Fn::Sub": "arn:${AWS::Partition}:s3:::${Bucket}/${!key}"}"#,
                "arn:${data.aws_partition.current.partition}:s3:::${awscc_s3_bucket.Bucket.bucket_name}/$${key}"
            ),
            (#"{"Fn::Sub": ["${A}-b", {"A": {"Ref": "Bucket"}}]}"#, "${awscc_s3_bucket.Bucket.bucket_name}-b"),
            (#"{"Fn::Join": ["-", ["a", {"Ref": "Bucket"}, "c"]]}"#, "a-${awscc_s3_bucket.Bucket.bucket_name}-c"),
            (#"{"Fn::Join": [",", {"Ref": "Zones"}]}"#, #"${join(",", var.Zones)}"#),
            (#"{"Fn::Select": [1, ["a", "b"]]}"#, "b"),
            (#"{"Fn::Select": ["0", {"Ref": "Zones"}]}"#, "${tolist(var.Zones)[0]}"),
            (
                #"{"Fn::Select": [0, {"Fn::GetAZs": ""}]}"#,
                "${tolist(data.aws_availability_zones.current.names)[0]}"
            ),
            (#"{"Fn::Base64": "a\"b"}"#, #"${base64encode("a\"b")}"#),
            (
                #"{"Fn::FindInMap": ["Sizes", {"Ref": "AWS::Region"}, "small"]}"#,
                #"${local.mapping_Sizes[data.aws_region.current.region]["small"]}"#
            ),
            (
                #"{"Fn::If": ["Large", "a", {"Ref": "Bucket"}]}"#,
                #"${(local.condition_Large ? "a" : awscc_s3_bucket.Bucket.bucket_name)}"#
            ),
            (#"{"Fn::ToJsonString": {"a": [1, "x"]}}"#, #"${jsonencode({"a" = [1, "x"]})}"#),
            (#""costs ${5} and %{x}""#, "costs $${5} and %%{x}"),
            (#""{{resolve:ssm:/shop/size}}""#, "${data.aws_ssm_parameter._shop_size.insecure_value}"),
        ])
    func functions(_ value: String, _ expected: String) throws {
        #expect(try translated(value) == .string(expected))
    }

    @Test("what cannot be translated is an error")
    func refusals() throws {
        for value in [
            #"{"Ref": "Nobody"}"#, #"{"Fn::GetAtt": ["Bucket", "Nothing"]}"#, #"{"Ref": "AWS::StackId"}"#,
            #""{{resolve:secretsmanager:shop:SecretString:key}}""#, #"{"Fn::Transform": {"Name": "Mine"}}"#,
            #"{"Fn::Select": [4, ["a"]]}"#,
        ] {
            let result = export(
                try stack(
                    "Shop",
                    """
                    {"Resources": {"Bucket": {"Type": "AWS::S3::Bucket"},
                     "It": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": \(value)}}}}
                    """))
            #expect(result.diagnostics.map(\.severity) == [.error], "\(value)")
            #expect(result.stacks[0].refused.map(\.logicalID) == ["It"], "\(value)")
        }
    }

    @Test("values nested without end are refused, and nothing overflows")
    func depth() throws {
        let deep = String(repeating: #"{"Fn::Base64": "#, count: 150) + "\"a\"" + String(repeating: "}", count: 150)
        let result = export(
            try stack(
                "Shop", #"{"Resources": {"It": {"Type": "AWS::SSM::Parameter", "Properties": {"Value": \#(deep)}}}}"#))
        #expect(result.rules == ["terraform-untranslated-value"])
    }
}
