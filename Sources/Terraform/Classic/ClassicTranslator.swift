import MainstayAssembly
import MainstayDiagnostics
import MainstayTemplate

/// Translates the properties of a resource by a table of the classic provider.
struct ClassicTranslator {
    let values: ValueTranslator
    let table: ClassicType
    let logicalID: String
    private static let deepest = 40

    func attributes(of properties: TemplateObject) -> [TerraformExpression.Member] {
        var members = members(properties, path: "", depth: 0)
        if let name = table.nameAttribute, !members.contains(where: { $0.name == name }) {
            members.append(.init(name, .string(Self.generatedName(values.module.stack.stackName, logicalID))))
        }
        if let snapshot = table.finalSnapshotAttribute {
            members.append(
                .init(snapshot, .string(Self.generatedName(values.module.stack.stackName, logicalID) + "-final")))
        }
        return members
    }

    /// A name where CloudFormation would make one up: lower-case letters, digits and hyphens, forty at most.
    static func generatedName(_ stack: String, _ logicalID: String) -> String {
        let letters = "\(stack)-\(logicalID)".lowercased().unicodeScalars.map { scalar -> Character in
            let isPlain = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
            return isPlain ? Character(scalar) : "-"
        }
        // The end tells resources of one stack apart.
        let kept = letters.count <= 40 ? letters[...] : letters.suffix(40)
        let name = String(kept.drop { !$0.isLetter })
        return name.hasSuffix("-") ? name + "x" : name
    }

    private func members(_ object: TemplateObject, path: String, depth: Int) -> [TerraformExpression.Member] {
        var result: [TerraformExpression.Member] = []
        for member in object.members {
            let place = path.isEmpty ? member.key : "\(path).\(member.key)"
            guard let rule = table.rules[place] else {
                values.refuse(
                    "\(table.terraformType) is not written with \(place)", at: member.value, "Properties.\(place)",
                    help: "leave the property out, or keep this stack on CloudFormation")
                continue
            }
            if rule.change == .secret {
                result += secret(member.value, as: rule.name)
            } else if rule.change == .subscribers {
                result += subscribers(member.value)
            } else if rule.name == "." {
                result += merged(member.value, path: place, depth: depth)
            } else if rule.name != "-" {
                let value = translate(member.value, rule, path: place, depth: depth + 1)
                if value != .null { result.append(.init(rule.name, value)) }
            }
        }
        for missing in table.defaults where missing.path == path && !result.contains(where: { $0.name == missing.name })
        {
            result.append(.init(missing.name, .literal(missing.value)))
        }
        return result
    }

    /// The members of a structure, or of the structures of a list, which have different names.
    private func merged(_ value: TemplateValue, path: String, depth: Int) -> [TerraformExpression.Member] {
        guard depth < Self.deepest else { return [] }
        if value.intrinsic == nil, let object = value.object { return members(object, path: path, depth: depth + 1) }
        if let items = value.array, items.count == 1, items[0].intrinsic == nil, let object = items[0].object {
            return members(object, path: path, depth: depth + 1)
        }
        values.refuse("\(table.terraformType) takes one structure for \(path)", at: value, "Properties.\(path)")
        return []
    }

    private func translate(_ value: TemplateValue, _ rule: ClassicType.Rule, path: String, depth: Int)
        -> TerraformExpression
    {
        guard depth < Self.deepest else { return values.refuse("the value is nested too deeply", at: value, path) }
        switch rule.change {
        case .json:
            return value.string == nil ? .call("jsonencode", [values.value(value)]) : values.value(value)
        case .map: return values.value(value)
        case .tags: return tags(value)
        case .pairs: return pairs(value)
        case .none, .subscribers, .secret, .companion: break
        }
        if value.intrinsic != nil { return values.value(value) }
        switch value.content {
        case .object(let object): return .object(members(object, path: path, depth: depth))
        case .array(let items):
            return .list(items.map { translate($0, rule, path: path, depth: depth + 1) })
        case .null, .bool, .int, .double, .string: return values.value(value)
        }
    }

    private func tags(_ value: TemplateValue) -> TerraformExpression {
        guard let items = value.array else { return values.value(value) }
        return .object(
            items.compactMap { item in
                guard let key = item["Key"]?.string, let text = item["Value"] else {
                    values.refuse("a tag has no plain Key and Value", at: item, "Properties.Tags")
                    return nil
                }
                return .init(key, values.value(text))
            })
    }

    private func pairs(_ value: TemplateValue) -> TerraformExpression {
        guard let object = value.object else { return values.value(value) }
        return .list(
            object.members.map {
                .object([.init("name", .string($0.key)), .init("values", values.value($0.value))])
            })
    }

    private func subscribers(_ value: TemplateValue) -> [TerraformExpression.Member] {
        var addresses: [String: [TerraformExpression]] = [:]
        for item in value.array ?? [] {
            let attribute =
                item["SubscriptionType"]?.string == "SNS" ? "subscriber_sns_topic_arns" : "subscriber_email_addresses"
            if let address = item["Address"] { addresses[attribute, default: []].append(values.value(address)) }
        }
        return addresses.sorted { $0.key < $1.key }.map { .init($0.key, .list($0.value)) }
    }

    /// A secret's value, read when it is applied and handed on in an argument that is written into no state.
    private func secret(_ value: TemplateValue, as attribute: String) -> [TerraformExpression.Member] {
        let text =
            switch value.intrinsic {
            case .sub(let template, let variables):
                values.substitution(template, variables, at: value, depth: 0)
            default: value.string.map(TerraformExpression.string) ?? .null
            }
        guard let reference = DynamicReference(text), reference.service == .secretsmanager else {
            values.refuse("the value is no reference to a secret", at: value, nil)
            return []
        }
        let source = values.module.ephemeral(
            "aws_secretsmanager_secret_version", ProviderNames.label("\(logicalID)_\(attribute)"),
            ["secret_id": reference.name.json])
        let code =
            reference.key.map { "jsondecode(\(source).secret_string)[\(TerraformText.quoted($0))]" }
            ?? "\(source).secret_string"
        return [.init(attribute, .code(code)), .init("\(attribute)_version", .literal(1))]
    }
}
