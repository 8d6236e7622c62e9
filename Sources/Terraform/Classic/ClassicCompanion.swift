import MainstayTemplate

/// What is part of a resource in CloudFormation and a resource of its own in the classic provider.
struct ClassicCompanion {
    let terraformType: String
    let attributes: [TerraformExpression.Member]

    static func all(of target: ResourceTarget, _ properties: TemplateObject, _ values: ValueTranslator)
        -> [ClassicCompanion]
    {
        switch target.terraformType {
        case "aws_codebuild_project": [webhook(of: target, properties, values)].compactMap(\.self)
        case "aws_db_instance": [replicatedBackups(of: target, properties, values)].compactMap(\.self)
        default: []
        }
    }

    private static func webhook(of target: ResourceTarget, _ properties: TemplateObject, _ values: ValueTranslator)
        -> ClassicCompanion?
    {
        guard let triggers = properties["Triggers"]?.object, triggers["Webhook"]?.bool == true else { return nil }
        var members: [TerraformExpression.Member] = [.init("project_name", .code(target.attribute("name")))]
        if let build = triggers["BuildType"] { members.append(.init("build_type", values.value(build))) }
        if let groups = triggers["FilterGroups"]?.array {
            members.append(
                .init(
                    "filter_group",
                    .list(
                        groups.map { group in
                            .object([.init("filter", .list((group.array ?? []).map { filter($0, values) }))])
                        })))
        }
        if let policy = triggers["PullRequestBuildPolicy"]?.object {
            members.append(
                .init(
                    "pull_request_build_policy",
                    .object(
                        policy.members.map {
                            .init(ProviderNames.attribute(of: $0.key), values.value($0.value))
                        })))
        }
        let known = ["Webhook", "BuildType", "FilterGroups", "PullRequestBuildPolicy"]
        for member in triggers.members where !known.contains(member.key) {
            values.refuse(
                "aws_codebuild_webhook is not written with \(member.key)", at: member.value,
                "Properties.Triggers.\(member.key)")
        }
        return ClassicCompanion(terraformType: "aws_codebuild_webhook", attributes: members)
    }

    private static func filter(_ value: TemplateValue, _ values: ValueTranslator) -> TerraformExpression {
        .object(
            (value.object?.members ?? []).map {
                .init(ProviderNames.attribute(of: $0.key), values.value($0.value))
            })
    }

    /// Backups kept in another region too; the resource is made there.
    private static func replicatedBackups(
        of target: ResourceTarget, _ properties: TemplateObject, _ values: ValueTranslator
    ) -> ClassicCompanion? {
        guard let region = properties["AutomaticBackupReplicationRegion"] else { return nil }
        var members: [TerraformExpression.Member] = [
            .init("source_db_instance_arn", .code(target.attribute("arn"))), .init("region", values.value(region)),
        ]
        if let key = properties["AutomaticBackupReplicationKmsKeyId"] {
            members.append(.init("kms_key_id", values.value(key)))
        }
        if let days = properties["AutomaticBackupReplicationRetentionPeriod"] {
            members.append(.init("retention_period", values.value(days)))
        }
        return ClassicCompanion(terraformType: "aws_db_instance_automated_backups_replication", attributes: members)
    }
}
