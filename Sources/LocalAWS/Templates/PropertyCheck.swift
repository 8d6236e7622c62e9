internal import MainstayDiagnostics
internal import MainstayTemplate
internal import MainstayValidation

/// Checks properties with the values that parameters, mappings and conditions have, while everything about resources
/// stays open: so that nothing invented here is ever held against a template.
struct PropertyCheck {
    let definition: ValueResolver.Definition

    /// What each resource's service refuses, by logical id.
    func findings(region: String) -> [String: [Diagnostic]] {
        var members: [TemplateObject.Member] = []
        for member in definition.template.source.object?.members ?? [] {
            switch member.key {
            case "Resources": members.append(.init("Resources", resources))
            case "Conditions", "Outputs", "Rules", "Metadata", "Hooks", "Transform": continue
            default: members.append(member)
            }
        }
        let findings = TemplateValidator().validate(.object(members), file: "template", region: region)
        var result: [String: [Diagnostic]] = [:]
        for finding in findings where finding.severity == .error && TemplateRefusal.isOfResource(finding) {
            if let logicalID = finding.construct { result[logicalID, default: []].append(finding) }
        }
        return result
    }

    private var resources: TemplateValue {
        var result: [TemplateObject.Member] = []
        for resource in definition.template.resources {
            if let condition = resource.condition, definition.conditions[condition] == false { continue }
            guard let object = resource.value.object else { continue }
            let kept = object.members.filter { $0.key != "Condition" && $0.key != "DependsOn" }.compactMap { member in
                member.key == "Properties"
                    ? substitute(member.value, 0).map { TemplateObject.Member(member.key, $0) } : member
            }
            result.append(.init(resource.name, .object(kept)))
        }
        return .object(result)
    }

    private func substitute(_ value: TemplateValue, _ depth: Int) -> TemplateValue? {
        guard depth < 200 else { return value }
        switch value.content {
        case .array(let elements): return .array(elements.compactMap { substitute($0, depth + 1) })
        case .object(let object):
            switch value.intrinsic {
            case .ref(let name):
                guard let name = name.string else { return value }
                if name == "AWS::NoValue" { return nil }
                if let parameter = definition.parameters[name], !parameter.isSecret {
                    let text = parameter.resolved ?? parameter.value
                    return parameter.isList
                        ? .array(text.split(separator: ",").map { .string(ValueResolver.trimmed($0)) }) : .string(text)
                }
                return value
            case .if(let name, let then, let otherwise):
                guard let isTrue = definition.conditions[name] else { return value }
                return substitute(isTrue ? then : otherwise, depth + 1)
            case .findInMap(let map, let top, let second, _):
                let keys = [map, top, second].map { substitute($0, depth + 1)?.string }
                guard let map = keys[0], let top = keys[1], let second = keys[2],
                    let found = definition.template.mappings[map]?[top]?[second]
                else { return value }
                return found
            case nil: break
            default: return value
            }
            return .object(
                object.members.compactMap { member in
                    substitute(member.value, depth + 1).map { .init(member.key, $0) }
                })
        default: return value
        }
    }
}
