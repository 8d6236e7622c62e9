internal import MainstayDiagnostics
internal import MainstayTemplate

/// `DeploymentPreference` of all functions: one CodeDeploy application and role, and a deployment group a function.
struct DeploymentPreferences {
    static let application = "ServerlessDeploymentApplication"
    static let role = "CodeDeployServiceRole"
    static let condition = "ServerlessCodeDeployCondition"
    private static let predefined: Set<String> = [
        "Canary10Percent5Minutes", "Canary10Percent10Minutes", "Canary10Percent15Minutes", "Canary10Percent30Minutes",
        "Linear10PercentEvery1Minute", "Linear10PercentEvery2Minutes", "Linear10PercentEvery3Minutes",
        "Linear10PercentEvery10Minutes", "AllAtOnce",
    ]

    struct Preference {
        let resource: ServerlessResource
        let value: TemplateValue
        let type: TemplateValue
        let condition: String?

        var group: String { resource.id + "DeploymentGroup" }
        var before: TemplateValue? { value["Hooks"]?["PreTraffic"].flatMap { $0.isNull ? nil : $0 } }
        var after: TemplateValue? { value["Hooks"]?["PostTraffic"].flatMap { $0.isNull ? nil : $0 } }
        var role: TemplateValue? { value["Role"].flatMap { $0.isGiven ? $0 : nil } }
        /// Tags go on only where they are propagated.
        var tags: TemplateValue? { resource.given("PropagateTags") == nil ? nil : resource.given("Tags") }
    }

    private var preferences: [Preference] = []

    /// Nil where it is switched off.
    mutating func add(
        _ value: TemplateValue, of resource: ServerlessResource, _ expansion: ServerlessExpansion
    ) -> Preference? {
        if let enabled = value["Enabled"], expansion.parameters.flag(enabled) == false { return nil }
        guard let type = value["Type"] else {
            expansion.findings.report(
                "missing-property", at: value.position, in: resource.id, "DeploymentPreference needs Type",
                help: "set Type, for example to AllAtOnce")
            return nil
        }
        let passes = expansion.parameters.flag(value["PassthroughCondition"]) == true
        let preference = Preference(
            resource: resource, value: value, type: expansion.parameters.resolved(type),
            condition: passes ? resource.condition : nil)
        if resource.given("AutoPublishAlias") != nil { preferences.append(preference) }
        return preference
    }

    func resources(_ expansion: ServerlessExpansion) -> [GeneratedResource] {
        guard let first = preferences.first else { return [] }
        let make = first.resource.make
        var application = GeneratedResource(
            Self.application, "AWS::CodeDeploy::Application", at: make.position)
        application["ComputePlatform"] = make.text("Lambda")
        var role = GeneratedResource(Self.role, "AWS::IAM::Role", at: make.position)
        role["AssumeRolePolicyDocument"] = PolicyDocuments(make: make).assumed(by: "codedeploy.amazonaws.com")
        role["ManagedPolicyArns"] = make.texts(["arn:aws:iam::aws:policy/service-role/AWSCodeDeployRoleForLambda"])
        var tags = TemplateObject()
        for preference in preferences {
            for tag in preference.tags?.object?.members ?? [] { tags[tag.key] = tag.value }
        }
        if !tags.isEmpty {
            let list = make.list(TagList.list(TemplateValue(.object(tags))))
            application["Tags"] = list
            role["Tags"] = list
        }
        if let condition = condition(expansion, make) {
            application.setAttribute("Condition", make.text(condition))
            role.setAttribute("Condition", make.text(condition))
        }
        let needsRole = preferences.contains { $0.role == nil }
        return [application] + (needsRole ? [role] : []) + preferences.map(group)
    }

    /// The condition of what all groups share, where every one of them has one.
    private func condition(_ expansion: ServerlessExpansion, _ make: ValueMaker) -> String? {
        let names = Set(preferences.compactMap(\.condition))
        guard !preferences.contains(where: { $0.condition == nil }), let first = names.first else { return nil }
        if names.count == 1 { return first }
        expansion.combine(names.sorted(), as: Self.condition, make)
        return Self.condition
    }

    private func group(_ preference: Preference) -> GeneratedResource {
        let make = preference.resource.make
        var group = GeneratedResource(
            preference.group, "AWS::CodeDeploy::DeploymentGroup", at: preference.resource.keyPosition)
        if let condition = preference.condition { group.setAttribute("Condition", make.text(condition)) }
        group["AlarmConfiguration"] = preference.value["Alarms"].flatMap { alarms($0, make) }
        group["ApplicationName"] = make.ref(Self.application)
        group["AutoRollbackConfiguration"] = make.object([
            "Enabled": make.bool(true),
            "Events": make.texts(["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"]),
        ])
        group["DeploymentConfigName"] = Self.configuration(preference.type, make, depth: 0)
        group["DeploymentStyle"] = make.object([
            "DeploymentType": make.text("BLUE_GREEN"), "DeploymentOption": make.text("WITH_TRAFFIC_CONTROL"),
        ])
        group["ServiceRoleArn"] = preference.role ?? make.getAtt(Self.role, "Arn")
        group["TriggerConfigurations"] = preference.value["TriggerConfigurations"].flatMap { $0.isGiven ? $0 : nil }
        group["Tags"] = preference.tags.map { make.list(TagList.list($0)) }
        return group
    }

    private func alarms(_ value: TemplateValue, _ make: ValueMaker) -> TemplateValue? {
        guard value.isGiven, !value.isNoValue else { return nil }
        if let branches = value.branches {
            return make.either(
                branches.condition, alarms(branches.then, make) ?? branches.then,
                alarms(branches.otherwise, make) ?? branches.otherwise)
        }
        guard let names = value.array else { return nil }
        guard let first = names.first, !first.isNoValue else { return make.object([]) }
        return make.object([
            "Enabled": make.bool(true), "Alarms": make.list(names.map { make.object(["Name": $0]) }),
        ])
    }

    private static func configuration(_ type: TemplateValue, _ make: ValueMaker, depth: Int) -> TemplateValue {
        if let text = type.string, predefined.contains(text) {
            return make.sub("CodeDeployDefault.Lambda${ConfigName}", ["ConfigName": type])
        }
        if depth < 10, let branches = type.branches {
            return make.either(
                branches.condition, configuration(branches.then, make, depth: depth + 1),
                configuration(branches.otherwise, make, depth: depth + 1))
        }
        return type
    }
}
