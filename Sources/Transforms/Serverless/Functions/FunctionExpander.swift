internal import MainstayDiagnostics
internal import MainstayTemplate

/// `AWS::Serverless::Function`: a function with its role, version, alias, URL and everything that calls it.
struct FunctionExpander {
    private static let copied = [
        "FunctionName", "Handler", "Runtime", "Description", "MemorySize", "Timeout", "VpcConfig", "Environment",
        "KmsKeyArn", "ReservedConcurrentExecutions", "Layers", "FileSystemConfigs", "ImageConfig", "PackageType",
        "Architectures", "SnapStart", "EphemeralStorage", "CodeSigningConfigArn", "RuntimeManagementConfig",
        "LoggingConfig", "TenancyConfig", "RecursiveLoop", "DurableConfig", "FunctionScalingConfig",
        "PublishToLatestPublished", "Role",
    ]

    let expansion: ServerlessExpansion
    let resource: ServerlessResource
    let make: ValueMaker

    init(_ expansion: ServerlessExpansion, _ resource: ServerlessResource) {
        self.expansion = expansion
        self.resource = resource
        make = resource.make
    }

    func expand() -> [GeneratedResource] {
        var function = function()
        var made: [GeneratedResource] = []
        var alias: GeneratedResource?
        if let version = version(), let published = self.alias(version) {
            made.append(version)
            alias = published
        }
        let target = EventTarget(function: resource.id, alias: alias?.id, resource)
        made += FunctionURL(resource, target).expand(&expansion.findings)
        var role = FunctionRole(expansion, resource).role()
        if let invocation = InvocationConfig(expansion, resource, alias).expand(&role) { made += invocation }
        alias = deployment(alias)
        if let alias { made.append(alias) }
        var events = FunctionEvents(expansion, resource, target, role: role)
        made += events.expand()
        role = events.role
        if let given = resource["Role"] {
            if let branches = given.branches { made += conditionalRole(&function, role, branches) }
        } else {
            function["Role"] = role.arn
            made.append(role)
        }
        let all = [function] + made
        return TagPropagation.apply(resource, to: all)
    }

    private func function() -> GeneratedResource {
        var function = GeneratedResource(resource.id, "AWS::Lambda::Function", from: resource, isMain: true)
        function["Code"] = FunctionCode(resource).code(&expansion.findings)
        function.copy(Self.copied, from: resource)
        if resource.given("AutoPublishAlias") != nil,
            let hash = expansion.parameters.text(resource["AutoPublishCodeSha256"])
        {
            // A changed description makes Lambda publish a version for changed code.
            let description = resource["Description"].map { expansion.parameters.resolved($0) }
            let text = description?.string ?? (description == nil ? "" : nil)
            function["Description"] = text.map { make.text($0.isEmpty ? hash : "\($0) \(hash)") }
        }
        function["Tags"] = TagList.made(by: "lambda:createdBy", resource["Tags"], make)
        if let tracing = resource.given("Tracing"), expansion.parameters.text(tracing) != "Disabled" {
            function["TracingConfig"] = make.object(["Mode": tracing])
        }
        if let queue = resource.given("DeadLetterQueue") {
            checkDeadLetters(queue)
            function["DeadLetterConfig"] = queue["TargetArn"].map { make.object(["TargetArn": $0]) }
        }
        if let provider = resource["CapacityProviderConfig"]?.object {
            var members = provider.members
            for index in members.indices where members[index].key == "Arn" {
                members[index].key = "CapacityProviderArn"
            }
            function["CapacityProviderConfig"] = make.object([
                "LambdaManagedInstancesCapacityProviderConfig": make.object(members)
            ])
        }
        checkPackage()
        return function
    }

    private func checkPackage() {
        // What is conditional or comes from a macro is left to the deployment.
        guard !resource.properties.members.contains(where: { $0.key.hasPrefix("Fn::") }) else { return }
        let isImage = resource["ImageUri"] != nil || resource.attributes["Metadata"]?["Dockerfile"] != nil
        switch resource["PackageType"]?.string ?? (resource["PackageType"] == nil ? "Zip" : "") {
        case "Zip" where !isImage:
            for name in ["Runtime", "Handler"] where resource.given(name) == nil {
                report(
                    "missing-property", resource.keyPosition, "a function in a zip archive needs \(name)",
                    help: "set \(name), or PackageType to Image")
            }
        case "Image":
            for name in ["Runtime", "Handler", "Layers"] where resource.given(name) != nil {
                report(
                    "conflicting-properties", resource.position(of: name),
                    "\(name) cannot be set for a function that is an image", help: "remove \(name)")
            }
        default: break
        }
    }

    private func checkDeadLetters(_ queue: TemplateValue) {
        guard !queue.isCall else { return }
        for name in ["Type", "TargetArn"] where queue[name]?.isGiven != true {
            report("missing-property", queue.position, "DeadLetterQueue needs \(name)", help: "set \(name)")
        }
        if let type = queue["Type"]?.string, !["SQS", "SNS"].contains(type) {
            report(
                "invalid-enum-value", queue["Type"]?.position ?? queue.position,
                "\"\(type)\" is no type of a dead-letter queue", help: "use SQS or SNS")
        }
    }

    private func report(_ rule: String, _ position: SourcePosition, _ message: String, help: String) {
        expansion.findings.report(rule, at: position, in: resource.id, message, help: help)
    }

    /// The version that is published with each change of the code.
    private func version() -> GeneratedResource? {
        guard resource.given("AutoPublishAlias") != nil else {
            if resource.given("ProvisionedConcurrencyConfig") != nil {
                report(
                    "missing-property", resource.position(of: "ProvisionedConcurrencyConfig"),
                    "ProvisionedConcurrencyConfig needs AutoPublishAlias", help: "set AutoPublishAlias")
            }
            return nil
        }
        let content = resource["CodeUri"] ?? resource["InlineCode"] ?? resource["ImageUri"] ?? .string(resource.id)
        var version = GeneratedResource(
            resource.id + "Version" + StableHash.of(content), "AWS::Lambda::Version", from: resource)
        if resource.attributes["DeletionPolicy"] == nil {
            version.setAttribute(
                "DeletionPolicy",
                resource["VersionDeletionPolicy"]
                    ?? make.text(resource["CapacityProviderConfig"] == nil ? "Retain" : "Delete"))
        }
        version["FunctionName"] = make.ref(resource.id)
        version.copy("VersionDescription", as: "Description", from: resource)
        if resource["CapacityProviderConfig"] != nil { version.copy(["FunctionScalingConfig"], from: resource) }
        return version
    }

    private func alias(_ version: GeneratedResource) -> GeneratedResource? {
        guard let given = resource["AutoPublishAlias"] else { return nil }
        // A name that only the deployment knows takes part in the logical id all the same; what is known of it is used.
        let name = expansion.parameters.text(given) ?? ""
        let part = name.replacing("-", with: "D").replacing("_", with: "U").alphanumericsOnly
        var alias = GeneratedResource(resource.id + "Alias" + part, "AWS::Lambda::Alias", from: resource)
        alias["Name"] = name.isEmpty ? given : TemplateValue(.string(name), at: given.position)
        alias["FunctionName"] = make.ref(resource.id)
        alias["FunctionVersion"] = make.getAtt(version.id, "Version")
        alias.copy(["ProvisionedConcurrencyConfig"], from: resource)
        expansion.references[resource.id, default: [:]]["Version"] = version.id
        expansion.references[resource.id, default: [:]]["Alias"] = alias.id
        return alias
    }

    private func deployment(_ alias: GeneratedResource?) -> GeneratedResource? {
        guard let given = resource.given("DeploymentPreference"), !given.isCall else { return alias }
        guard let preference = expansion.deployments.add(given, of: resource, expansion) else { return alias }
        guard var alias else {
            report(
                "missing-property", resource.position(of: "DeploymentPreference"),
                "DeploymentPreference needs AutoPublishAlias", help: "set AutoPublishAlias")
            return nil
        }
        alias.setAttribute(
            "UpdatePolicy",
            make.object([
                "CodeDeployLambdaAliasUpdate": make.object([
                    "ApplicationName": make.ref(DeploymentPreferences.application),
                    "DeploymentGroupName": make.ref(preference.group),
                    "BeforeAllowTrafficHook": preference.before, "AfterAllowTrafficHook": preference.after,
                ])
            ]))
        return alias
    }

    /// A role that is made where a condition leaves the property out.
    private func conditionalRole(
        _ function: inout GeneratedResource, _ role: GeneratedResource,
        _ branches: (condition: String, then: TemplateValue, otherwise: TemplateValue)
    ) -> [GeneratedResource] {
        var role = role
        switch (branches.then.isNoValue, branches.otherwise.isNoValue) {
        case (true, true): function["Role"] = role.arn
        case (true, false):
            function["Role"] = make.either(branches.condition, role.arn, branches.otherwise)
            role.setAttribute("Condition", make.text(branches.condition))
        case (false, true):
            let name = "NOT" + branches.condition
            function["Role"] = make.either(branches.condition, branches.then, role.arn)
            role.setAttribute("Condition", make.text(name))
            expansion.negate(branches.condition, as: name, make)
        case (false, false): return []
        }
        return [role]
    }
}

extension ServerlessExpansion {
    /// Adds a condition that is true where another is not.
    func negate(_ condition: String, as name: String, _ make: ValueMaker) {
        conditions[name] = make.call("Fn::Not", make.list([make.object(["Condition": make.text(condition)])]))
    }
}
