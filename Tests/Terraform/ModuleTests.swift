import MainstayDiagnostics
import MainstayTemplate
import MainstayTerraform
import Testing

@Suite("Modules and roots")
struct ModuleTests {
    @Test("outputs of other stacks are passed from module to module, and read from the state of other environments")
    func outputs() throws {
        let producer = """
            {"Resources": {"Key": {"Type": "AWS::KMS::Key", "Properties": {"KeyPolicy": {}}}},
             "Outputs": {"KeyArn": {"Value": {"Fn::GetAtt": ["Key", "Arn"]}, "Export": {"Name": "key"}}}}
            """
        let consumer = """
            {"Resources": {
              "Logs": {"Type": "AWS::Logs::LogGroup", "Properties": {"KmsKeyId":
                {"Fn::GetStackOutput": {"StackName": "Base", "OutputName": "KeyArn", "Region": "us-west-2"}}}},
              "Other": {"Type": "AWS::Logs::LogGroup", "Properties": {"KmsKeyId": {"Fn::ImportValue": "key"}}},
              "Lost": {"Type": "AWS::Logs::LogGroup", "Properties": {"KmsKeyId": {"Fn::ImportValue": "nobody"}}}}}
            """
        let base = try stack("Base", producer, region: "us-west-2")
        let result = export(base, try stack("Shop", consumer), try stack("Trial", consumer, environment: "trial"))
        let call = try result.file("environments/production/main.tf.json")["module"]?["Shop"]
        #expect(call?["Base_KeyArn"] == "${module.Base.KeyArn}")
        #expect(call?["export_key"] == "${module.Base.KeyArn}")
        #expect(call?["export_nobody"] == "${var.export_nobody}")
        let trial = try result.file("environments/trial/main.tf.json")
        #expect(
            trial["module"]?["Trial"]?["Base_KeyArn"]
                == #"${data.terraform_remote_state.production.outputs["Base_KeyArn"]}"#)
        #expect(
            trial["data"]?["terraform_remote_state"]?["production"]?["config"]?["key"]
                == "shop/production/terraform.tfstate")
        #expect(Set(result.rules) == ["terraform-outside-output"])
    }

    @Test("a root keeps its state in S3, encrypted and locked, and has a provider for each region")
    func root() throws {
        var options = TerraformOptions(name: "My Shop")
        options.stateBucket = "states"
        let bucket = #"{"Resources": {"B": {"Type": "AWS::S3::Bucket"}}}"#
        let result = export(
            try stack("Shop", bucket, account: "111111111111"),
            try stack("Far", bucket, region: "eu-west-1", account: "111111111111"), options: options)
        let main = try result.file("environments/production/main.tf.json")
        let backend = main["terraform"]?["backend"]?["s3"]
        #expect(backend?["bucket"] == "states")
        #expect(backend?["key"] == "my-shop/production/terraform.tfstate")
        #expect(backend?["encrypt"] == true)
        #expect(backend?["use_lockfile"] == true)
        #expect(backend?["dynamodb_table"] == "my-shop-terraform-locks")
        #expect(main["provider"]?["aws"]?.array?.map { $0["alias"]?.string } == ["us_east_1", "eu_west_1"])
        #expect(main["provider"]?["aws"]?.array?[0]["allowed_account_ids"] == ["111111111111"])
        #expect(main["module"]?["Far"]?["providers"]?["awscc"] == "awscc.eu_west_1")
        #expect(try result.file("state/main.tf.json")["resource"]?["awscc_dynamodb_table"] != nil)
    }

    @Test("a database takes its password from a secret, and no state has it")
    func secrets() throws {
        let result = export(
            try stack(
                "Shop",
                """
                {"Resources": {"Secret": {"Type": "AWS::SecretsManager::Secret"},
                  "Database": {"Type": "AWS::RDS::DBInstance", "DeletionPolicy": "Snapshot", "Properties": {
                    "DBInstanceClass": "db.t4g.micro", "MasterUsername": "it", "MasterUserPassword":
                      {"Fn::Sub": "{{resolve:secretsmanager:${Secret}:SecretString:password}}"}}}},
                 "Outputs": {"Address": {"Value": {"Fn::GetAtt": ["Database", "Endpoint.Address"]}}}}
                """))
        let database = try result.resource("aws_db_instance", "Database")
        #expect(
            database["password_wo"]
                == #"${jsondecode(ephemeral.aws_secretsmanager_secret_version.Database_password_wo.secret_string)["password"]}"#
        )
        #expect(database["password_wo_version"] == 1)
        #expect(database["final_snapshot_identifier"] == "shop-database-final")
        #expect(
            try result.file("modules/Shop/outputs.tf.json")["output"]?["Address"]?["value"]
                == "${aws_db_instance.Database.address}")
        #expect(result.rules == ["terraform-no-snapshot"])
    }

    @Test(
        "what only CloudFormation can do is refused",
        arguments: [
            #"{"Type": "Custom::Thing", "Properties": {"ServiceToken": "a"}}"#,
            #"{"Type": "AWS::CloudFormation::WaitConditionHandle"}"#,
            #"{"Type": "AWS::SecretsManager::RotationSchedule", "Properties": {"SecretId": "a", "HostedRotationLambda": {"RotationType": "PostgreSQLSingleUser"}}}"#,
            #"{"Type": "AWS::SNS::Subscription", "Properties": {"TopicArn": "a", "Protocol": "https", "Endpoint": "{{resolve:secretsmanager:a:SecretString:url}}"}}"#,
            #"{"Type": "AWS::Budgets::Budget", "Properties": {"Budget": {"Unknown": 1}}}"#,
        ])
    func refusals(_ resource: String) throws {
        let result = export(try stack("Shop", #"{"Resources": {"It": \#(resource)}}"#))
        #expect(result.stacks.map(\.exported) == [0])
        #expect(result.stacks[0].refused.map(\.logicalID) == ["It"])
        #expect(result.diagnostics.contains { $0.severity == .error })
        #expect(try result.file("modules/Shop/main.tf.json")["resource"] == nil)
    }

    @Test("every file has the mark")
    func marks() throws {
        let result = export(try stack("Shop", #"{"Resources": {"B": {"Type": "AWS::S3::Bucket"}}}"#))
        #expect(result.files.count == 7)
        #expect(result.files.allSatisfy { TerraformFile.isOwn($0.text) })
        #expect(!TerraformFile.isOwn(#"{"resource": {}}"#))
    }
}
