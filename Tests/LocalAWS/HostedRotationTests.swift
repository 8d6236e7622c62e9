import MainstayAWSClient
import MainstayLocalAWS
import Testing

@Suite struct HostedRotationTests {
    private func template(_ hosted: String, _ more: String = "") -> String {
        #"{"Transform": "AWS::SecretsManager-2024-09-16", "Resources": {"Secret": {"Type": "AWS::SecretsManager::Secret", "Properties": {"GenerateSecretString": {"PasswordLength": 32}}}, "Rotation": {"Type": "AWS::SecretsManager::RotationSchedule", "Properties": {"SecretId": {"Ref": "Secret"}, "RotationRules": {"AutomaticallyAfterDays": 30}\#(more), "HostedRotationLambda": \#(hosted)}}}}"#
    }

    private func create(_ local: Rehearsal, _ body: String) throws {
        try local.settle(
            "CreateStack",
            [
                "StackName": "shop", "TemplateBody": .string(body),
                "Capabilities": ["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"],
            ])
    }

    @Test func aHostedFunctionIsANestedStack() throws {
        let local = Rehearsal()
        try create(
            local,
            template(
                #"{"RotationType": "PostgreSQLSingleUser", "VpcSubnetIds": "subnet-0123456789abcdef0,subnet-0123456789abcdef1", "VpcSecurityGroupIds": "sg-0123456789abcdef0"}"#
            ))
        #expect(try local.status("shop") == "CREATE_COMPLETE")
        let id = try local.physicalID("shop", "RotationHostedRotationLambda")
        #expect(try local.status(id) == "CREATE_COMPLETE")
        #expect(
            try local.resource(id, "SecretsManagerRDSPostgreSQLRotationSingleUser")["ResourceType"]
                == "AWS::Lambda::Function")
        let arn = try local.output(id, "RotationLambdaARN")
        #expect(arn?.hasPrefix("arn:aws:lambda:us-east-1:123456789012:function:") == true)
        let names = try local.events("shop").compactMap { $0["LogicalResourceId"]?.string }
        let made = try #require(names.firstIndex(of: "RotationHostedRotationLambda"))
        #expect(made < names.firstIndex(of: "Rotation") ?? 0)
        let processed = try local.call("GetTemplate", ["StackName": "shop", "TemplateStage": "Processed"])
        let text = processed["TemplateBody"]?.string ?? ""
        #expect(text.contains("Outputs.RotationLambdaARN") && !text.contains("\"HostedRotationLambda\""))
        let original = try local.call("GetTemplate", ["StackName": "shop"])["TemplateBody"]?.string ?? ""
        #expect(original.contains("\"HostedRotationLambda\""))
        try local.settle("DeleteStack", ["StackName": "shop"])
        #expect(try local.status(id) == "DELETE_COMPLETE")
    }

    @Test func aFunctionOfOnesOwnExcludesAHostedOne() throws {
        let local = Rehearsal()
        let own = #", "RotationLambdaARN": "arn:aws:lambda:us-east-1:123456789012:function:own""#
        let body = template(#"{"RotationType": "MySQLSingleUser"}"#, own)
        let refusal = local.refusal("CreateStack", ["StackName": "shop", "TemplateBody": .string(body)])
        #expect(
            refusal?.message
                == "Transform AWS::SecretsManager-2024-09-16 failed with: Can only specify either HostedRotationLambda or RotationLambdaARN."
        )
    }

    @Test(arguments: ["CobolSingleUser", "MySQLNoUser", ""])
    func anUnknownKindOfRotationIsRefused(_ kind: String) throws {
        let body = template(#"{"RotationType": "\#(kind)"}"#)
        #expect(Rehearsal().refusal("CreateStack", ["StackName": "shop", "TemplateBody": .string(body)]) != nil)
    }

    @Test func theMacroNeedsItsCapability() throws {
        let body = template(#"{"RotationType": "MySQLSingleUser"}"#)
        let refusal = Rehearsal().refusal(
            "CreateStack", ["StackName": "shop", "TemplateBody": .string(body), "Capabilities": ["CAPABILITY_IAM"]])
        #expect(refusal?.message.contains("CAPABILITY_AUTO_EXPAND") == true)
    }
}
