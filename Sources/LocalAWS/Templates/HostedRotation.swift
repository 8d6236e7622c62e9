internal import MainstayTemplate

/// The macro `AWS::SecretsManager`: each rotation schedule that asks for a hosted function gets a nested stack with that
/// function, and names its output.
///
/// AWS keeps the templates of these functions in a bucket of its own. The one here has the same parameters and the same
/// output, and a function that nobody could run; the names of its resources are invented.
struct HostedRotation {
    private static let engines: [(prefix: String, service: String)] = [
        ("Db2", "RDSDb2"), ("MariaDB", "RDSMariaDB"), ("MongoDB", "MongoDB"), ("MySQL", "RDSMySQL"),
        ("Oracle", "RDSOracle"), ("PostgreSQL", "RDSPostgreSQL"), ("Redshift", "Redshift"),
        ("SQLServer", "RDSSQLServer"),
    ]
    private static let location = "https://s3.amazonaws.com/secrets-manager-rotation-templates/"
    private static let texts = [
        ("ExcludeCharacters", "excludeCharacters"), ("KmsKeyArn", "kmsKeyArn"), ("MasterSecretArn", "masterSecretArn"),
        ("MasterSecretKmsKeyArn", "masterSecretKmsKeyArn"), ("RotationLambdaName", "functionName"),
        ("Runtime", "runtime"),
        ("SuperuserSecretArn", "superuserSecretArn"), ("SuperuserSecretKmsKeyArn", "superuserSecretKmsKeyArn"),
        ("VpcSecurityGroupIds", "vpcSecurityGroupIds"), ("VpcSubnetIds", "vpcSubnetIds"),
    ]

    /// `AWS::SecretsManager-2024-09-16`
    let transform: String

    static func isNamed(by transform: String) -> Bool {
        transform == "AWS::SecretsManager-2020-07-23" || transform == "AWS::SecretsManager-2024-09-16"
    }

    func expand(_ template: TemplateValue) throws(LocalFault) -> TemplateValue {
        guard var sections = template.object, let resources = sections["Resources"]?.object else { return template }
        var members: [TemplateObject.Member] = []
        var added: [TemplateObject.Member] = []
        for member in resources.members {
            guard member.value["Type"]?.string == "AWS::SecretsManager::RotationSchedule",
                var resource = member.value.object, var properties = resource["Properties"]?.object,
                let hosted = properties["HostedRotationLambda"]
            else {
                members.append(member)
                continue
            }
            guard properties["RotationLambdaARN"] == nil else {
                throw failure("Can only specify either HostedRotationLambda or RotationLambdaARN.")
            }
            let name = "\(member.key)HostedRotationLambda"
            added.append(.init(name, try nestedStack(hosted, of: resource)))
            properties["HostedRotationLambda"] = nil
            properties["RotationLambdaARN"] = ["Fn::GetAtt": [.string(name), "Outputs.RotationLambdaARN"]]
            resource["Properties"] = TemplateValue(.object(properties))
            members.append(.init(member.key, at: member.keyPosition, TemplateValue(.object(resource))))
        }
        sections["Resources"] = .object(members + added)
        return TemplateValue(.object(sections))
    }

    private func nestedStack(_ hosted: TemplateValue, of schedule: TemplateObject) throws(LocalFault) -> TemplateValue {
        let type = hosted["RotationType"]?.string ?? ""
        guard let engine = Self.engines.first(where: { type.hasPrefix($0.prefix) }),
            ["SingleUser", "MultiUser"].contains(type.dropFirst(engine.prefix.count))
        else { throw failure("RotationType \(type) is not supported.") }
        let function = "SecretsManager\(engine.service)Rotation\(type.dropFirst(engine.prefix.count))"
        var parameters: [TemplateObject.Member] = [
            .init("endpoint", ["Fn::Sub": "https://secretsmanager.${AWS::Region}.${AWS::URLSuffix}"])
        ]
        for (property, parameter) in Self.texts {
            if let value = hosted[property] { parameters.append(.init(parameter, value)) }
        }
        var stack = TemplateObject([
            .init("Type", "AWS::CloudFormation::Stack"),
            .init(
                "Properties",
                ["TemplateURL": .string("\(Self.location)\(function).yaml"), "Parameters": .object(parameters)]),
        ])
        stack["Condition"] = schedule["Condition"]
        stack["DependsOn"] = schedule["DependsOn"]
        return TemplateValue(.object(stack))
    }

    private func failure(_ text: String) -> LocalFault { .validation("Transform \(transform) failed with: \(text)") }

    /// The template that the nested stack of a hosted function is made from; nil for every other address.
    static func template(at url: String) -> String? {
        guard url.hasPrefix(location), url.hasSuffix(".yaml") else { return nil }
        let name = String(url.dropFirst(location.count).dropLast(".yaml".count))
        guard name.hasPrefix("SecretsManager"), name.allSatisfy({ $0.isLetter || $0.isNumber }) else { return nil }
        return template.replacing("FUNCTION", with: name)
    }

    private static let template = """
        Description: A function that rotates a secret, as Secrets Manager hosts it
        Parameters:
          endpoint: {Type: String}
          excludeCharacters: {Type: String, Default: ""}
          functionName: {Type: String, Default: ""}
          kmsKeyArn: {Type: String, Default: ""}
          masterSecretArn: {Type: String, Default: ""}
          masterSecretKmsKeyArn: {Type: String, Default: ""}
          runtime: {Type: String, Default: ""}
          superuserSecretArn: {Type: String, Default: ""}
          superuserSecretKmsKeyArn: {Type: String, Default: ""}
          vpcSecurityGroupIds: {Type: CommaDelimitedList, Default: ""}
          vpcSubnetIds: {Type: CommaDelimitedList, Default: ""}
        Conditions:
          HasName: !Not [!Equals ["", !Ref functionName]]
          HasKey: !Not [!Equals ["", !Ref kmsKeyArn]]
          HasRuntime: !Not [!Equals ["", !Ref runtime]]
          HasNetwork: !Not [!Equals ["", !Join ["", !Ref vpcSubnetIds]]]
        Resources:
          FUNCTIONRole:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument:
                Version: "2012-10-17"
                Statement:
                  - Effect: Allow
                    Principal: {Service: lambda.amazonaws.com}
                    Action: sts:AssumeRole
              ManagedPolicyArns:
                - !Sub arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole
          FUNCTION:
            Type: AWS::Lambda::Function
            Properties:
              FunctionName: !If [HasName, !Ref functionName, !Ref AWS::NoValue]
              Handler: lambda_function.lambda_handler
              Runtime: !If [HasRuntime, !Ref runtime, python3.12]
              Timeout: 30
              Role: !GetAtt FUNCTIONRole.Arn
              Code: {ZipFile: "# Hosted by Secrets Manager"}
              Environment:
                Variables:
                  SECRETS_MANAGER_ENDPOINT: !Ref endpoint
                  EXCLUDE_CHARACTERS: !Ref excludeCharacters
              KmsKeyArn: !If [HasKey, !Ref kmsKeyArn, !Ref AWS::NoValue]
              VpcConfig: !If
                - HasNetwork
                - SubnetIds: !Ref vpcSubnetIds
                  SecurityGroupIds: !Ref vpcSecurityGroupIds
                - !Ref AWS::NoValue
          LambdaPermission:
            Type: AWS::Lambda::Permission
            Properties:
              Action: lambda:InvokeFunction
              FunctionName: !Ref FUNCTION
              Principal: secretsmanager.amazonaws.com
        Outputs:
          RotationLambdaARN:
            Value: !GetAtt FUNCTION.Arn

        """
}
