import MainstayDiagnostics
import MainstayEvaluation
import MainstaySchema
import MainstayTemplate

/// `duplicate-identifier`: two resources of one type cannot be made with the same identity.
struct DuplicateIdentifiers {
    private struct Key: Hashable {
        let type: String
        let values: [TemplateValue]
    }

    /// Of many resources with one identity, each is only held against the first ones.
    private static let mostCompared = 20

    let context: TemplateContext
    let sink: FindingSink

    func check() {
        var groups: [Key: [TemplateResource]] = [:]
        var order: [Key] = []
        for (number, resource) in context.template.resources.enumerated() {
            guard case .known(let facts) = context.kinds[number], let properties = resource.properties else { continue }
            let names = Self.identifier(facts)
            guard !names.isEmpty else { continue }
            let values = names.compactMap { properties[$0] }
            guard values.count == names.count, values.allSatisfy({ Self.isComparable($0) }) else { continue }
            let key = Key(type: resource.type, values: values)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(resource)
        }
        for key in order {
            guard let group = groups[key], group.count > 1 else { continue }
            for resource in group { report(resource, among: group, key) }
        }
    }

    private func report(_ resource: TemplateResource, among group: [TemplateResource], _ key: Key) {
        guard case .known(let facts)? = context.kind(of: resource.name),
            let other = group.prefix(Self.mostCompared).first(where: {
                $0.name != resource.name && mayExistTogether(resource, $0)
            })
        else { return }
        let names = Self.identifier(facts)
        sink.report(
            "duplicate-identifier", at: resource.properties?[names[0]]?.position ?? resource.position,
            in: resource.name, path: ["Properties"] + (names.count == 1 ? names : []),
            "\(resource.name) and \(other.name) have the same \(Wording.list(names))",
            help: "give each its own, or leave the name to CloudFormation")
    }

    /// The properties that tell one resource of a type from another; empty where the service chooses one of them.
    private static func identifier(_ facts: TypeFacts) -> [String] {
        if facts.schema.typeName == "AWS::CodeBuild::Project" { return ["Name"] }
        let names = facts.schema.primaryIdentifier
        guard !names.contains(where: { $0.utf8.contains(0x2F) || facts.schema.readOnly.contains($0) }) else {
            return []
        }
        return names
    }

    /// Literals and the same parameter are the same wherever they are written; a value under a condition may not be.
    private static func isComparable(_ value: TemplateValue) -> Bool {
        if value.literalText != nil { return true }
        switch value.intrinsic {
        case .ref(let name): return name.string != "AWS::NoValue"
        case .getAtt, .sub, .importValue: return true
        default: return false
        }
    }

    private func mayExistTogether(_ one: TemplateResource, _ two: TemplateResource) -> Bool {
        switch (one.condition, two.condition) {
        case (nil, nil): return true
        case (let first?, let second?) where first == second: return true
        default:
            let names = Set([one.condition, two.condition].compactMap { $0 })
            return context.scenarios(of: names)?.contains { truths in
                names.allSatisfy { truths[$0] == true }
            } ?? false
        }
    }
}
