internal import MainstayDiagnostics
internal import MainstayTemplate

/// Puts the template together after the transform, with references led to the resources that were made.
struct TemplateRebuilder {
    private let expansion: ServerlessExpansion

    init(_ expansion: ServerlessExpansion) { self.expansion = expansion }

    func template(with resources: [TemplateObject.Member]) -> TemplateObject {
        var members: [TemplateObject.Member] = []
        var hasConditions = false
        for member in expansion.template.members {
            var member = member
            switch member.key {
            case "Globals": continue
            case "Transform":
                guard let value = remaining(member.value) else { continue }
                member.value = value
            case "Resources":
                let value = TemplateValue(.object(TemplateObject(resources)), at: member.value.position)
                member.value = rewrite(value, depth: 0)
            case "Conditions":
                hasConditions = true
                member.value = TemplateValue(.object(expansion.conditions), at: member.value.position)
            case "Outputs", "Hooks", "Rules": member.value = rewrite(member.value, depth: 0)
            default: break
            }
            members.append(member)
        }
        if !hasConditions, !expansion.conditions.isEmpty {
            members.append(TemplateObject.Member("Conditions", TemplateValue(.object(expansion.conditions))))
        }
        return TemplateObject(members)
    }

    /// The transforms that are left; the serverless one stays where a resource of its stays.
    private func remaining(_ value: TemplateValue) -> TemplateValue? {
        guard expansion.kept.isEmpty else { return value }
        let left = (value.array ?? [value]).filter {
            ($0.string ?? $0["Name"]?.string)?.hasPrefix("AWS::Serverless-") != true
        }
        return left.isEmpty ? nil : TemplateValue(.array(left), at: value.position)
    }

    private var changesNothing: Bool {
        expansion.references.isEmpty && expansion.renamed.isEmpty && expansion.replacedDependencies.isEmpty
    }

    private func rewrite(_ value: TemplateValue, depth: Int) -> TemplateValue {
        guard depth < 600, !changesNothing else { return value }
        switch value.content {
        case .array(let items):
            return TemplateValue(.array(items.map { rewrite($0, depth: depth + 1) }), at: value.position)
        case .object(let object):
            var object = object
            if object.count == 1, let member = object.members.first, let result = call(member) {
                object.members[0].value = TemplateValue(result.content, at: member.value.position)
            }
            for index in object.members.indices {
                if object.members[index].key == "DependsOn" {
                    object.members[index].value = dependencies(object.members[index].value)
                }
                object.members[index].value = rewrite(object.members[index].value, depth: depth + 1)
            }
            return TemplateValue(.object(object), at: value.position)
        default: return value
        }
    }

    private func dependencies(_ value: TemplateValue) -> TemplateValue {
        guard let names = value.array ?? value.string.map({ _ in [value] }) else { return value }
        var result: [TemplateValue] = []
        var didChange = false
        for name in names {
            guard let text = name.string else { return value }
            if let others = expansion.replacedDependencies[text] {
                didChange = true
                result += others.map { TemplateValue(.string($0), at: name.position) }
            } else if let other = expansion.renamed[text] {
                didChange = true
                result.append(TemplateValue(.string(other), at: name.position))
            } else {
                result.append(name)
            }
        }
        return didChange ? TemplateValue(.array(result), at: value.position) : value
    }

    /// The logical id that a name with a property, or a name that changed, stands for; and how many parts it took.
    private func replaced(_ parts: [Substring]) -> (id: String, count: Int)? {
        guard let first = parts.first.map(String.init) else { return nil }
        if parts.count > 1, let id = expansion.references[first]?[String(parts[1])] { return (id, 2) }
        return expansion.renamed[first].map { ($0, 1) }
    }

    private func call(_ member: TemplateObject.Member) -> TemplateValue? {
        switch member.key {
        case "Ref":
            guard let name = member.value.string else { return nil }
            let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
            guard let (id, count) = replaced(parts), count == parts.count else { return nil }
            return .string(id)
        case "Fn::GetAtt":
            let text =
                member.value.string
                ?? member.value.array.flatMap { parts in
                    let texts = parts.compactMap(\.string)
                    return texts.count == parts.count ? texts.joined(separator: ".") : nil
                }
            guard let text else { return nil }
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            guard let (id, count) = replaced(parts), parts.count > count else { return nil }
            return .array([.string(id), .string(parts.dropFirst(count).joined(separator: "."))])
        case "Fn::Sub":
            if let text = member.value.string { return sub(text).map { .string($0) } }
            guard var parts = member.value.array, let text = parts.first?.string, let filled = sub(text) else {
                return nil
            }
            parts[0] = TemplateValue(.string(filled), at: parts[0].position)
            return .array(parts)
        default: return nil
        }
    }

    private func sub(_ text: String) -> String? {
        guard text.utf8.contains(0x24) else { return nil }
        var result = ""
        var didChange = false
        for part in SubString(text).parts {
            switch part.content {
            case .literal(let text): result += text
            case .escaped(let text): result += "${!" + text + "}"
            case .reference(let name, let attribute):
                let full = attribute.map { "\(name).\($0)" } ?? name
                let parts = full.split(separator: ".", omittingEmptySubsequences: false)
                if let (id, count) = replaced(parts) {
                    didChange = true
                    result += "${" + ([Substring(id)] + parts.dropFirst(count)).joined(separator: ".") + "}"
                } else {
                    result += "${" + full + "}"
                }
            }
        }
        return didChange ? result : nil
    }
}
