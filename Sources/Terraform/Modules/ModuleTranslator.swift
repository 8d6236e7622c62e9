import MainstayAssembly
import MainstayDiagnostics
import MainstaySchema
import MainstayTemplate
import MainstayTransforms

/// Translates one stack into a module.
struct ModuleTranslator {
    let module: ModuleBuilder
    private let schemas: SchemaDatabase

    init(_ stack: StackArtifact, label: String, schemas: SchemaDatabase, files: TemplateFiles) {
        let expanded = TemplateExpander(files: files).expand(stack.template, file: stack.templateFile)
        module = ModuleBuilder(
            stack, template: Template(expanded.template, file: stack.templateFile), label: label)
        self.schemas = schemas
    }

    func translate() -> TranslatedModule {
        for macro in module.template.resourceMacros {
            module.report(
                "terraform-untranslated-resource", .error, "\(macro.name) is carried out by CloudFormation alone",
                in: nil, at: macro.position, help: "write out the resources that it makes")
        }
        for resource in module.template.resources {
            if let target = target(of: resource) {
                module.set(target, of: resource.name)
            }
        }
        var blocks: [String: [TemplateObject.Member]] = [:]
        var done: Set<String> = []
        for resource in module.template.resources where resource.type != "AWS::CDK::Metadata" {
            guard let target = module.targets[resource.name] else { continue }
            let errors = module.errorCount
            let made = ResourceTranslator(module: module, resource: resource, target: target).blocks()
            // Half a resource would be another one than the template has.
            guard module.errorCount == errors else { continue }
            for block in made {
                blocks[block.type, default: []].append(TemplateObject.Member(block.label, block.body))
            }
            done.insert(resource.name)
        }
        let outputs = outputs()
        let locals = locals()
        let refused = module.template.resources.filter { $0.type != "AWS::CDK::Metadata" && !done.contains($0.name) }
        return TranslatedModule(
            builder: module, resources: blocks, outputs: outputs, locals: locals, exported: done.count,
            refused: refused.map { ($0.name, $0.type) })
    }

    private func target(of resource: TemplateResource) -> ResourceTarget? {
        let type = resource.type
        if type == "AWS::CDK::Metadata" { return nil }
        func target(_ terraformType: String, _ kind: ResourceTarget.Kind) -> ResourceTarget {
            ResourceTarget(
                type: type, terraformType: terraformType, label: ProviderNames.label(resource.name), kind: kind,
                condition: resource.condition.map(module.condition))
        }
        func refuse(_ reason: String, help: String) -> ResourceTarget? {
            module.report(
                "terraform-untranslated-resource", .error, reason, in: resource.name, at: resource.typePosition,
                help: help)
            return nil
        }
        if type.hasPrefix("Custom::") || type == "AWS::CloudFormation::CustomResource" {
            return refuse(
                "\(type) is carried out by a function that CloudFormation calls",
                help: "use what the service has itself, or keep this stack on CloudFormation")
        }
        let properties = resource.properties ?? TemplateObject()
        if resource.value["Properties"]?.intrinsic != nil {
            return refuse(
                "the properties are worked out by a function", help: "write the properties out, with functions in them")
        }
        if type == "AWS::SecretsManager::RotationSchedule", properties["HostedRotationLambda"] != nil {
            return refuse(
                "HostedRotationLambda is a function that CloudFormation's own transform makes",
                help: "give RotationLambdaARN of a function that is deployed, or keep this stack on CloudFormation")
        }
        if let attachment = PolicyAttachment.of(type) {
            guard attachment.attached(properties) != nil else {
                return refuse(
                    "what the policy is attached to is known only when it is deployed",
                    help: "list what the policy is attached to")
            }
            return target(attachment.holders[0].terraformType, .attachments(attachment))
        }
        if let table = ClassicType.all[type], table.isWanted(for: properties) {
            return target(table.terraformType, .classic(table))
        }
        guard let name = ProviderNames.resourceType(of: type), !AwsccProvider.missingTypes.contains(type),
            let schema = schemas.schema(of: type)
        else {
            return refuse(
                "\(type) is in neither provider's tables",
                help: "keep this stack on CloudFormation, or write the resource for the classic provider by hand")
        }
        return target(name, .awscc(schema))
    }

    private func outputs() -> [TemplateObject.Member] {
        let values = ValueTranslator(module: module, resource: nil)
        return module.template.outputs.map { output in
            var value = output["Value"].map { values.value($0) } ?? .null
            if let condition = output["Condition"]?.string {
                value = .conditional(module.condition(condition), then: value, otherwise: .null)
            }
            var body: [TemplateObject.Member] = []
            if let text = output["Description"]?.string {
                body.append(TemplateObject.Member("description", .string(text)))
            }
            body.append(TemplateObject.Member("value", value.json))
            return TemplateObject.Member(ProviderNames.label(output.name), .object(body))
        }
    }

    /// Mappings and conditions that something uses; a condition may use others.
    private func locals() -> [TemplateObject.Member] {
        let values = ValueTranslator(module: module, resource: nil)
        var locals: [String: TemplateValue] = [:]
        var done: Set<String> = []
        while let name = module.conditions.subtracting(done).min() {
            done.insert(name)
            guard let condition = module.template.conditions[name] else {
                module.report(
                    "terraform-untranslated-value", .error, "there is no condition \(name)", in: nil,
                    help: "declare the condition in the template")
                continue
            }
            locals["condition_\(ProviderNames.label(name))"] = values.value(condition.value).json
        }
        for name in module.mappings {
            if let mapping = module.template.mappings[name] {
                locals["mapping_\(ProviderNames.label(name))"] = values.value(mapping.value).json
            }
        }
        return locals.sorted { $0.key < $1.key }.map { TemplateObject.Member($0.key, $0.value) }
    }
}

/// A stack as a module, before it is written.
struct TranslatedModule {
    let builder: ModuleBuilder
    /// By type; each with its label and body, in the template's order.
    let resources: [String: [TemplateObject.Member]]
    let outputs: [TemplateObject.Member]
    let locals: [TemplateObject.Member]
    let exported: Int
    let refused: [(name: String, type: String)]
}
