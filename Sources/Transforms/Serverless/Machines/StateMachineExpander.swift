internal import MainstayDiagnostics
internal import MainstayTemplate

/// `AWS::Serverless::StateMachine`: a state machine with its role, version, alias and events.
struct StateMachineExpander {
    let expansion: ServerlessExpansion
    let resource: ServerlessResource
    let make: ValueMaker

    init(_ expansion: ServerlessExpansion, _ resource: ServerlessResource) {
        self.expansion = expansion
        self.resource = resource
        make = resource.make
    }

    func expand() -> [GeneratedResource] {
        var machine = GeneratedResource(
            resource.id, "AWS::StepFunctions::StateMachine", from: resource, isMain: true)
        var substitutions = resource["DefinitionSubstitutions"]?.object ?? TemplateObject()
        if let definition = resource.given("Definition") {
            var text = DefinitionText(make: make)
            machine["DefinitionString"] = text.lines(definition)
            substitutions.members += text.substitutions
        } else if let location = resource["DefinitionUri"] {
            let code = CodeLocation(location, make, &expansion.findings, in: resource.id) ?? CodeLocation.packaged(make)
            machine["DefinitionS3Location"] = code.object("Bucket", "Key", "Version", make)
        } else if !resource.properties.members.contains(where: { $0.key.hasPrefix("Fn::") }) {
            report(
                "missing-one-of", resource.keyPosition, "a state machine needs Definition or DefinitionUri",
                help: "set one of the two")
        }
        if !substitutions.isEmpty {
            machine["DefinitionSubstitutions"] = TemplateValue(
                .object(substitutions), at: resource["DefinitionSubstitutions"]?.position ?? resource.keyPosition)
        }
        var made: [GeneratedResource] = []
        let tags = TagList.made(by: "stateMachine:createdBy", resource["Tags"], make)
        if let role = resource.given("Role") {
            if let policies = resource.given("Policies") {
                report(
                    "conflicting-properties", policies.position, "Role and Policies cannot both be set",
                    help: "remove one of the two")
            }
            machine["RoleArn"] = role
        } else {
            let role = role(tags)
            machine["RoleArn"] = role.arn
            made.append(role)
        }
        machine.copy("Name", as: "StateMachineName", from: resource)
        machine.copy("Type", as: "StateMachineType", from: resource)
        machine.copy("Logging", as: "LoggingConfiguration", from: resource)
        machine.copy("Tracing", as: "TracingConfiguration", from: resource)
        machine["Tags"] = tags
        let published = publish()
        made += published
        let alias = resource.given("UseAliasAsEventTarget") == nil ? nil : published.last?.id
        made += events(EventTarget(stateMachine: resource.id, alias: alias, resource))
        return TagPropagation.apply(resource, to: [machine] + made)
    }

    private func role(_ tags: TemplateValue) -> GeneratedResource {
        let builder = ResourceRole(expansion: expansion, resource: resource)
        var policies = builder.policies
        if resource["Tracing"]?["Enabled"]?.bool == true { policies.append(make.text("AWSXrayWriteOnlyAccess")) }
        return builder.role(
            trust: PolicyDocuments(make: make).assumed(by: "states.amazonaws.com"), managed: [], documents: [],
            policies: policies, tags: tags)
    }

    private func publish() -> [GeneratedResource] {
        guard let name = resource.given("AutoPublishAlias") else {
            for property in ["DeploymentPreference", "UseAliasAsEventTarget"] where resource.given(property) != nil {
                report(
                    "missing-property", resource.position(of: property), "\(property) needs AutoPublishAlias",
                    help: "set AutoPublishAlias")
            }
            return []
        }
        var version = GeneratedResource(
            resource.id + "Version", "AWS::StepFunctions::StateMachineVersion", from: resource)
        for policy in ["DeletionPolicy", "UpdateReplacePolicy"] where resource.attributes[policy] == nil {
            version.setAttribute(policy, make.text("Retain"))
        }
        version["StateMachineArn"] = make.ref(resource.id)
        version["StateMachineRevisionId"] = make.getAtt(resource.id, "StateMachineRevisionId")
        var alias = GeneratedResource(
            resource.id + "Alias" + (expansion.parameters.text(name) ?? "").alphanumericsOnly,
            "AWS::StepFunctions::StateMachineAlias", from: resource)
        alias["Name"] = name
        var preference = resource["DeploymentPreference"]?.object ?? TemplateObject()
        if preference.isEmpty { preference["Type"] = make.text("ALL_AT_ONCE") }
        preference["StateMachineVersionArn"] = version.ref
        alias["DeploymentPreference"] = TemplateValue(.object(preference), at: resource.keyPosition)
        return [version, alias]
    }

    private func events(_ target: EventTarget) -> [GeneratedResource] {
        var made: [GeneratedResource] = []
        for member in resource["Events"]?.object?.members ?? [] {
            guard let event = EventSource(member, of: resource, &expansion.findings) else { continue }
            switch event.kind {
            case "Api":
                let role = StateMachineRole.event(event, target, service: "apigateway.amazonaws.com")
                made.append(role)
                InterfaceEvent(expansion, event, target).machine(role)
            case "ScheduleV2": made += ScheduleEvent(event, target).expand(&expansion.findings)
            default: made += RuleEvent(event, target).expand(&expansion.findings)
            }
        }
        return made
    }

    private func report(_ rule: String, _ position: SourcePosition, _ message: String, help: String) {
        expansion.findings.report(rule, at: position, in: resource.id, message, help: help)
    }
}

/// The role with which an event starts a state machine.
enum StateMachineRole {
    static func event(_ event: EventSource, _ target: EventTarget, service: String) -> GeneratedResource {
        let policies = PolicyDocuments(make: event.make)
        var role = event.generated(event.id + "Role", "AWS::IAM::Role")
        role["AssumeRolePolicyDocument"] = policies.assumed(by: service)
        role["Policies"] = event.make.list([
            policies.named(role.id + "StartExecutionPolicy", [policies.allow("states:StartExecution", target.arn)])
        ])
        role["PermissionsBoundary"] = event.resource["PermissionsBoundary"]
        return role
    }
}

/// A definition written in the template, as the text that Step Functions takes.
struct DefinitionText {
    let make: ValueMaker
    private(set) var substitutions: [TemplateObject.Member] = []

    init(make: ValueMaker) { self.make = make }

    /// Function calls become substitutions: the text itself cannot hold them.
    mutating func lines(_ definition: TemplateValue) -> TemplateValue {
        let text = JSONPrinter(indentation: 4).string(plain(definition, depth: 0))
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { make.text(String($0)) }
        return make.call("Fn::Join", make.list([make.text("\n"), make.list(lines)]))
    }

    private mutating func plain(_ value: TemplateValue, depth: Int) -> TemplateValue {
        guard depth < 500 else { return value }
        switch value.content {
        case .string(let text) where text.contains("{{resolve:"): return substitute(value)
        case .array(let items):
            var plainItems: [TemplateValue] = []
            for item in items { plainItems.append(plain(item, depth: depth + 1)) }
            return TemplateValue(.array(plainItems), at: value.position)
        case .object(let object):
            if depth > 0, value.isCall { return substitute(value) }
            var members: [TemplateObject.Member] = []
            for var member in object.members.sorted(by: { $0.key < $1.key }) {
                member.value = plain(member.value, depth: depth + 1)
                members.append(member)
            }
            return TemplateValue(.object(TemplateObject(members)), at: value.position)
        default: return value
        }
    }

    private mutating func substitute(_ value: TemplateValue) -> TemplateValue {
        let name = "definition_substitution_\(substitutions.count + 1)"
        substitutions.append(TemplateObject.Member(name, at: value.position, value))
        return make.text("${\(name)}")
    }
}
