public import MainstayConfig
import MainstayConstructs

extension ConfigurationRecorder {
    /// Compares the account's stacks with their templates, once a day and when a stack changes: what was changed by hand
    /// shows as not compliant.
    @discardableResult
    public func detectDrift() -> Config.ConfigRule {
        let group = Group("Drift", in: self)
        let role = Role(
            "Role", in: group, assumedBy: .service("config.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            // CloudFormation reads every resource as this role, whichever types a stack has.
            managedPolicies: ["ReadOnlyAccess"], description: "Compares stacks with their templates, for AWS Config")
        role.allow(
            [
                "cloudformation:BatchDescribeTypeConfigurations", "cloudformation:DetectStackDrift",
                "cloudformation:DetectStackResourceDrift",
            ], on: ["*"])
        // What resources hold is nobody's business here.
        role.add(
            PolicyStatement(
                .deny,
                actions: [
                    "dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:Scan",
                    "kinesis:GetRecords", "logs:FilterLogEvents", "logs:GetLogEvents", "s3:GetObject*",
                    "sqs:ReceiveMessage",
                ], on: ["*"]))
        let rule = Config.ConfigRule(
            "Rule", in: group, description: "Stacks are as their templates say",
            inputParameters: .object(["cloudformationRoleArn": role.arn]),
            maximumExecutionFrequency: "TwentyFour_Hours",
            scope: .init(complianceResourceTypes: ["AWS::CloudFormation::Stack"]),
            source: .init(owner: "AWS", sourceIdentifier: "CLOUDFORMATION_STACK_DRIFT_DETECTION_CHECK"))
        rule.depend(on: role)
        rule.depend(on: resource)
        rule.depend(on: channel)
        return rule
    }
}

extension ManagedRule {
    /// What can carry tags carries these.
    ///
    /// - Parameter tags: keys, up to six, with the values that they may have; any value where there are none.
    public static func requiredTags(_ tags: KeyValuePairs<String, [String]>) -> ManagedRule {
        var parameters: [String: String] = [:]
        for (index, tag) in tags.prefix(6).enumerated() {
            parameters["tag\(index + 1)Key"] = tag.key
            if !tag.value.isEmpty { parameters["tag\(index + 1)Value"] = tag.value.joined(separator: ",") }
        }
        return ManagedRule(
            "required-tags", "What can carry tags carries those that costs are told apart by", parameters)
    }
}
