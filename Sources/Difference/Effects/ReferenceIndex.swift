import MainstayTemplate

/// Who refers to what in a template, and by which property.
struct ReferenceIndex {
    struct Reference {
        var referrer: String
        var path: ChangePath
    }

    /// By the resource that is referred to, in the template's order.
    private(set) var references: [String: [Reference]] = [:]

    init(_ template: Template) {
        // Looked up for every name: the template itself would be copied each time.
        let resources = template.resources
        for resource in resources {
            guard let properties = resource.value["Properties"] else { continue }
            var steps: [ChangePath.Step] = []
            NameWalk.each(in: properties, steps: &steps) { name, kind, steps in
                guard kind == .value, name != resource.name, resources.contains(name) else { return }
                if references[name]?.last.map({ $0.referrer == resource.name && $0.path.steps == steps }) == true {
                    return
                }
                references[name, default: []].append(Reference(referrer: resource.name, path: ChangePath(steps)))
            }
        }
    }
}

/// Walks over a value and tells each name that it uses.
enum NameWalk {
    enum Kind {
        /// A parameter or resource.
        case value
        case condition
        case mapping
    }

    private static let maximumDepth = 100

    static func each(
        in value: TemplateValue, steps: inout [ChangePath.Step], depth: Int = 0,
        _ body: (String, Kind, [ChangePath.Step]) -> Void
    ) {
        guard depth < maximumDepth else { return }
        switch value.content {
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                steps.append(.index(index))
                each(in: element, steps: &steps, depth: depth + 1, body)
                steps.removeLast()
            }
        case .object(let object):
            if object.members.count == 1, let member = object.members.first, isCall(member.key) {
                return call(member, value, &steps, depth, body)
            }
            for member in object.members {
                steps.append(.key(member.key))
                each(in: member.value, steps: &steps, depth: depth + 1, body)
                steps.removeLast()
            }
        default: break
        }
    }

    private static func isCall(_ key: String) -> Bool { key == "Ref" || key.hasPrefix("Fn::") }

    /// What is inside of a call stands at the place of the call.
    private static func call(
        _ member: TemplateObject.Member, _ value: TemplateValue, _ steps: inout [ChangePath.Step], _ depth: Int,
        _ body: (String, Kind, [ChangePath.Step]) -> Void
    ) {
        switch value.intrinsic {
        case .ref(let name)?: if let name = name.string { body(name, .value, steps) }
        case .getAtt(let resource, _)?: if let name = resource.string { body(name, .value, steps) }
        case .sub(let text, let variables)?:
            for part in SubString(text).parts {
                if case .reference(let name, _) = part.content, variables[name] == nil { body(name, .value, steps) }
            }
            for variable in variables.members { arguments(variable.value, &steps, depth, body) }
        case .if(let condition, let then, let otherwise)?:
            body(condition, .condition, steps)
            arguments(then, &steps, depth, body)
            arguments(otherwise, &steps, depth, body)
        case .findInMap(let map, let top, let second, _)?:
            if let name = map.string { body(name, .mapping, steps) }
            arguments(top, &steps, depth, body)
            arguments(second, &steps, depth, body)
        default: arguments(member.value, &steps, depth, body)
        }
    }

    private static func arguments(
        _ value: TemplateValue, _ steps: inout [ChangePath.Step], _ depth: Int,
        _ body: (String, Kind, [ChangePath.Step]) -> Void
    ) {
        if let elements = value.array {
            for element in elements { each(in: element, steps: &steps, depth: depth + 1, body) }
        } else {
            each(in: value, steps: &steps, depth: depth + 1, body)
        }
    }
}
