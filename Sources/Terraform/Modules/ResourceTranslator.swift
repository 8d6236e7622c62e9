import MainstayAssembly
import MainstayDiagnostics
import MainstayTemplate

/// Translates one resource of a template into blocks of Terraform.
struct ResourceTranslator {
    struct Block {
        let type: String
        let label: String
        let body: TemplateValue
    }

    let module: ModuleBuilder
    let resource: TemplateResource
    let target: ResourceTarget

    private var values: ValueTranslator { ValueTranslator(module: module, resource: resource.name) }
    private var properties: TemplateObject { resource.properties ?? TemplateObject() }

    func blocks() -> [Block] {
        reportPolicies()
        switch target.kind {
        case .awscc(let schema):
            let attributes = AttributeTranslator(values: values, schema: schema).attributes(of: properties)
            return [block(target.terraformType, target.label, attributes)]
        case .classic(let table):
            let attributes = ClassicTranslator(values: values, table: table, logicalID: resource.name)
                .attributes(of: properties)
            let companions = ClassicCompanion.all(of: target, properties, values)
            return [block(target.terraformType, target.label, attributes)]
                + companions.map { block($0.terraformType, target.label, $0.attributes, isCompanion: true) }
        case .attachments(let attachment): return attachments(attachment)
        }
    }

    private func attachments(_ attachment: PolicyAttachment) -> [Block] {
        let attached = attachment.attached(properties) ?? []
        let known = attachment.properties.map(\.property) + attachment.holders.map(\.property)
        for member in properties.members where !known.contains(member.key) {
            values.refuse("\(target.terraformType) is not written with \(member.key)", at: member.value, member.key)
        }
        return attached.enumerated().map { index, item in
            var members: [TerraformExpression.Member] = [
                .init(item.holder.attribute, values.value(item.value))
            ]
            for (property, attribute, isJSON) in attachment.properties {
                guard let value = properties[property] else { continue }
                let isText = value.string != nil
                members.append(
                    .init(
                        attribute,
                        isJSON && !isText ? .call("jsonencode", [values.value(value)]) : values.value(value)))
            }
            let label = index == 0 ? target.label : "\(target.label)_\(index + 1)"
            return block(item.holder.terraformType, label, members)
        }
    }

    private func block(
        _ type: String, _ label: String, _ attributes: [TerraformExpression.Member], isCompanion: Bool = false
    ) -> Block {
        var body: [TemplateObject.Member] = [
            TemplateObject.Member(
                "//", .string(module.constructs[resource.name] ?? "\(module.stack.id)/\(resource.name)"))
        ]
        if let condition = target.condition {
            body.append(TemplateObject.Member("count", .string("${\(condition) ? 1 : 0}")))
        }
        body += attributes.map { TemplateObject.Member($0.name, $0.value.json) }
        let waits = resource.dependsOn.compactMap { $0.string.flatMap { dependency($0) } }
        if !waits.isEmpty, !isCompanion {
            body.append(TemplateObject.Member("depends_on", .array(waits.map(TemplateValue.string))))
        }
        if isKept, !isCompanion {
            body.append(TemplateObject.Member("lifecycle", ["prevent_destroy": true]))
        }
        return Block(type: type, label: label, body: .object(body))
    }

    private func dependency(_ name: String) -> String? {
        guard let target = module.targets[name] else {
            module.report(
                "terraform-lost-dependency", .warning,
                "the resource waits for \(name), which is not among those that could be translated",
                in: resource.name, property: "DependsOn", help: "see to the order by hand")
            return nil
        }
        return target.address
    }

    private var isKept: Bool {
        ["Retain", "RetainExceptOnCreate", "Snapshot"].contains(resource.deletionPolicy?.string ?? "")
    }

    /// What CloudFormation does to resources and Terraform has no word for.
    private func reportPolicies() {
        if resource.deletionPolicy?.string == "Snapshot" {
            module.report(
                "terraform-no-snapshot", .note,
                "no snapshot is taken before the resource is deleted; it is protected from deletion instead",
                in: resource.name, property: "DeletionPolicy",
                help: "take a snapshot before you remove prevent_destroy")
        }
        if resource.updatePolicy != nil {
            module.report(
                "terraform-no-update-policy", .warning,
                "UpdatePolicy is carried out by CloudFormation; Terraform changes the group and replaces no instances",
                in: resource.name, property: "UpdatePolicy",
                help: "start an instance refresh after a change of the launch template")
        }
        if resource.creationPolicy != nil {
            module.report(
                "terraform-no-creation-policy", .warning,
                "CreationPolicy waits for signals that Terraform does not receive", in: resource.name,
                property: "CreationPolicy", help: "check that instances are well after the first apply")
        }
    }
}
