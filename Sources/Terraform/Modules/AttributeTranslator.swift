import MainstayDiagnostics
import MainstaySchema
import MainstayTemplate

/// Translates the properties of a resource into attributes of the `awscc` provider, by the schema of its type.
struct AttributeTranslator {
    let values: ValueTranslator
    let schema: ResourceSchema
    private static let deepest = 60

    func attributes(of properties: TemplateObject) -> [TerraformExpression.Member] {
        members(properties, schema.root, path: "", depth: 0)
    }

    private func members(_ object: TemplateObject, _ node: SchemaNode?, path: String, depth: Int)
        -> [TerraformExpression.Member]
    {
        object.members.compactMap { member in
            let place = path.isEmpty ? member.key : "\(path).\(member.key)"
            if AwsccProvider.shape(of: place, in: schema.typeName) == .absent {
                values.refuse(
                    "the awscc provider \(ProviderVersions.awscc) has no attribute for \(place)", at: member.value,
                    "Properties.\(place)", help: "leave the property out, or keep this stack on CloudFormation")
                return nil
            }
            let inner = node?.property(member.key).flatMap(schema.resolve)
            let value = translate(member.value, inner, path: place, depth: depth + 1)
            if value == .null { return nil }
            return TerraformExpression.Member(ProviderNames.attribute(of: member.key), value)
        }
    }

    private func translate(_ value: TemplateValue, _ node: SchemaNode?, path: String, depth: Int)
        -> TerraformExpression
    {
        guard depth < Self.deepest else { return values.refuse("the value is nested too deeply", at: value, path) }
        let shape = AwsccProvider.shape(of: path, in: schema.typeName)
        if case .if(let condition, let then, let otherwise) = value.intrinsic {
            return .conditional(
                values.module.condition(condition), then: translate(then, node, path: path, depth: depth + 1),
                otherwise: translate(otherwise, node, path: path, depth: depth + 1))
        }
        if value.intrinsic != nil { return values.value(value) }
        switch value.content {
        case .null, .bool, .int, .double, .string: return values.value(value)
        case .array(let items):
            if shape == .json || isText(node, shape) { return .call("jsonencode", [values.value(value)]) }
            let item = (node?.items.first).flatMap(schema.resolve)
            return .list(
                items.map {
                    translate($0, item ?? (isStructure(node) ? node : nil), path: path + "[]", depth: depth + 1)
                })
        case .object(let object):
            switch shape {
            case .json: return .call("jsonencode", [values.value(value)])
            case .object: return .object(members(object, node, path: path, depth: depth))
            case .map: return map(object, node, path: path, depth: depth)
            case .absent, nil: break
            }
            if isStructure(node) { return .object(members(object, node, path: path, depth: depth)) }
            if node?.patternProperties.isEmpty == false { return map(object, node, path: path, depth: depth) }
            return .call("jsonencode", [values.value(value)])
        }
    }

    private func map(_ object: TemplateObject, _ node: SchemaNode?, path: String, depth: Int) -> TerraformExpression {
        let item = (node?.patternProperties.first?.node).flatMap(schema.resolve)
        return .object(
            object.members.map {
                TerraformExpression.Member(
                    $0.key, translate($0.value, item, path: path + "{}", depth: depth + 1))
            })
    }

    private func isStructure(_ node: SchemaNode?) -> Bool { node?.properties.isEmpty == false }

    /// Whether the schema has free JSON here, which the provider takes as text.
    private func isText(_ node: SchemaNode?, _ shape: AwsccProvider.Shape?) -> Bool {
        guard shape == nil, let node else { return false }
        return node.types.contains(.object) && node.properties.isEmpty && node.patternProperties.isEmpty
    }
}
