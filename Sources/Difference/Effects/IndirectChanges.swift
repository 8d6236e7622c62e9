import MainstaySchema
import MainstayTemplate

/// Finds properties whose text stays and whose value may change, by a parameter, mapping or condition that they use.
struct IndirectChanges {
    /// What each name comes from, in words: `the default of the parameter Size`.
    var parameters: [String: String] = [:]
    var mappings: [String: String] = [:]
    var conditions: [String: String] = [:]
    let schemas: SchemaDatabase
    let names: NameContext

    init(_ old: Template, _ new: Template, schemas: SchemaDatabase, names: NameContext) {
        self.schemas = schemas
        self.names = names
        for parameter in new.parameters {
            guard let before = old.parameters[parameter.name], before["Default"] != parameter["Default"] else {
                continue
            }
            parameters[parameter.name] = "the default of the parameter \(parameter.name)"
        }
        for mapping in new.mappings {
            guard let before = old.mappings[mapping.name], before.value != mapping.value else { continue }
            mappings[mapping.name] = "the mapping \(mapping.name)"
        }
        readConditions(old, new)
    }

    /// A condition is another one where its text is, or where what it uses is.
    private mutating func readConditions(_ old: Template, _ new: Template) {
        var users: [String: [String]] = [:]
        var queue: [String] = []
        for condition in new.conditions {
            guard let before = old.conditions[condition.name] else { continue }
            if before.value != condition.value {
                conditions[condition.name] = "the condition \(condition.name)"
                queue.append(condition.name)
            }
            for name in Self.conditionNames(in: condition.value) { users[name, default: []].append(condition.name) }
            var steps: [ChangePath.Step] = []
            NameWalk.each(in: condition.value, steps: &steps) { name, kind, _ in
                guard let origin = kind == .mapping ? mappings[name] : parameters[name] else { return }
                if conditions[condition.name] == nil {
                    conditions[condition.name] = origin
                    queue.append(condition.name)
                }
            }
        }
        var next = 0
        while next < queue.count {
            for user in users[queue[next]] ?? [] where conditions[user] == nil {
                conditions[user] = conditions[queue[next]]
                queue.append(user)
            }
            next += 1
        }
    }

    private static func conditionNames(in value: TemplateValue, depth: Int = 0) -> [String] {
        guard depth < 32 else { return [] }
        switch value.intrinsic {
        case .condition(let name)?: return [name]
        case .and(let parts)?, .or(let parts)?: return parts.flatMap { conditionNames(in: $0, depth: depth + 1) }
        case .not(let part)?: return conditionNames(in: part, depth: depth + 1)
        default: return []
        }
    }

    var isEmpty: Bool { parameters.isEmpty && mappings.isEmpty && conditions.isEmpty }

    /// The changes of a resource that is on both sides, beside those that are known already.
    func changes(in resource: TemplateResource, beside known: [PropertyChange]) -> [PropertyChange] {
        var found: [PropertyChange] = []
        var seen = Set(known.map(\.path))
        let schema = schemas.schema(of: resource.type)
        if let condition = resource.condition, let origin = conditions[condition],
            let value = resource.value["Condition"]
        {
            let written = WrittenValue(value)
            found.append(
                PropertyChange(
                    ChangePath([.key("Condition")]), .indirect, old: written, new: written, origin: origin))
        }
        guard let properties = resource.value["Properties"] else { return found }
        var steps: [ChangePath.Step] = []
        NameWalk.each(in: properties, steps: &steps) { name, kind, steps in
            let origin: String? =
                switch kind {
                case .value: parameters[name]
                case .mapping: mappings[name]
                case .condition: conditions[name]
                }
            let path = ChangePath(steps)
            guard let origin, let value = Self.value(properties, steps) else { return }
            // A look-up whose keys are known was compared by what it finds.
            if kind == .mapping, !isOpen(value, schema) { return }
            guard seen.insert(path).inserted else { return }
            let effect = schema.map { ResourceComparison.replacement($0, path.schemaPath) } ?? .none
            let written = WrittenValue(value)
            found.append(
                PropertyChange(
                    path, .indirect, old: written, new: written, replacement: min(effect, .possible), origin: origin))
        }
        return found
    }

    private func isOpen(_ value: TemplateValue, _ schema: ResourceSchema?) -> Bool {
        guard case .call("Fn::FindInMap", _)? = Canonicaliser(schema: nil, names: names).plain(value)?.content else {
            // A look-up inside of a larger text: what it finds is part of the comparison where it is known.
            return value.intrinsic.map { if case .findInMap = $0 { false } else { hasOpenLookUp(value) } } ?? false
        }
        return true
    }

    private func hasOpenLookUp(_ value: TemplateValue) -> Bool {
        func search(_ value: CanonicalValue) -> Bool {
            switch value.content {
            case .call("Fn::FindInMap", _): true
            case .call(_, let arguments): arguments.contains(where: search)
            case .text(let parts): parts.contains(where: search)
            case .list(let elements, _): elements.contains(where: search)
            default: false
            }
        }
        return Canonicaliser(schema: nil, names: names).plain(value).map(search) ?? false
    }

    private static func value(_ root: TemplateValue, _ steps: [ChangePath.Step]) -> TemplateValue? {
        var value = root
        for step in steps {
            switch step {
            case .key(let key):
                guard let next = value[key] else { return nil }
                value = next
            case .index(let index):
                guard let elements = value.array, elements.indices.contains(index) else { return nil }
                value = elements[index]
            case .element, .branch: return nil
            }
        }
        return value
    }
}
