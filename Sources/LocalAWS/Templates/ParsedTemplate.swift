internal import MainstayDiagnostics
internal import MainstayTemplate
internal import MainstayTransforms
internal import MainstayValidation

/// A template as CloudFormation works on it: after its transforms, checked, and put in order.
final class ParsedTemplate {
    let body: String
    /// After transforms.
    let template: Template
    /// The macros that the template names.
    let transforms: [String]
    /// The logical ids that each resource needs to be there first.
    let dependencies: [String: [String]]
    /// Logical ids, each after those it needs.
    let order: [String]
    /// The names of exports and stacks that it reads, unresolved.
    let mayImport: Bool

    /// - Throws: What CloudFormation says of the template at once, whatever is done with it.
    init(_ body: String, region: String) throws(LocalFault) {
        self.body = body
        let parsed = TemplateParser(file: "template").parse(body)
        guard let value = parsed.value, parsed.isValid, value.object != nil else {
            throw .validation(TemplateRefusal.syntax(body, parsed.diagnostics))
        }
        let expanded = TemplateExpander().expand(value, file: "template")
        if let error = expanded.diagnostics.first(where: { $0.severity == .error }) {
            throw .validation("Transform failed with: \(error.message)")
        }
        transforms = Template(value, file: "template").transforms.compactMap { $0.string ?? $0["Name"]?.string }
        if let foreign = transforms.first(where: { !Self.isKnown($0) }) {
            throw .validation("No transform named \(foreign) found.")
        }
        var whole = expanded.template
        for transform in transforms where HostedRotation.isNamed(by: transform) {
            whole = try HostedRotation(transform: transform).expand(whole)
        }
        template = Template(whole, file: "template")
        guard !template.resources.isEmpty else {
            throw .validation("Template format error: At least one Resources member must be defined.")
        }
        var graph = DependencyGraph(template)
        if let message = graph.unresolved { throw .validation(message) }
        dependencies = graph.dependencies
        guard let order = graph.order(of: template.resources.map(\.name)) else {
            throw .validation("Circular dependency between resources: [\(graph.circle.joined(separator: ", "))]")
        }
        self.order = order
        mayImport = body.contains("ImportValue") || body.contains("GetStackOutput")
        if let message = TemplateRefusal.message(TemplateValidator().validate(template, region: region)) {
            throw .validation(message)
        }
    }

    private static func isKnown(_ transform: String) -> Bool {
        transform == "AWS::LanguageExtensions" || transform == "AWS::Include" || transform.hasPrefix("AWS::Serverless-")
            || HostedRotation.isNamed(by: transform)
    }
}

/// Which resource needs which.
struct DependencyGraph {
    private(set) var dependencies: [String: [String]] = [:]
    /// What CloudFormation says where a name leads nowhere.
    private(set) var unresolved: String?
    /// The resources that wait for each other.
    private(set) var circle: [String] = []

    init(_ template: Template) {
        let known = Set(template.resources.map(\.name))
        let others = Set(template.parameters.map(\.name))
        var missing: Set<String> = []
        for resource in template.resources {
            var names = ReferencedNames()
            names.visit(resource.value, depth: 0)
            for dependency in resource.dependsOn { if let name = dependency.string { names.names.insert(name) } }
            missing.formUnion(names.names.subtracting(known).subtracting(others))
            dependencies[resource.name] = names.names.intersection(known).subtracting([resource.name]).sorted()
            if names.names.contains(resource.name) {
                unresolved = "Circular dependency between resources: [\(resource.name)]"
            }
        }
        if !missing.isEmpty {
            unresolved =
                "Template format error: Unresolved resource dependencies [\(missing.sorted().joined(separator: ", "))]"
                + " in the Resources block of the template"
            return
        }
        var outputs = ReferencedNames()
        for output in template.outputs { outputs.visit(output.value, depth: 0) }
        let lost = outputs.names.subtracting(known).subtracting(others)
        if !lost.isEmpty {
            unresolved =
                "Template format error: Unresolved resource dependencies [\(lost.sorted().joined(separator: ", "))]"
                + " in the Outputs block of the template"
        }
    }

    /// The names, each after those that it needs; nil where some need each other.
    mutating func order(of names: [String]) -> [String]? {
        var waiting: [String: Int] = [:]
        var dependents: [String: [String]] = [:]
        for name in names {
            let needed = dependencies[name] ?? []
            waiting[name] = needed.count
            for other in needed { dependents[other, default: []].append(name) }
        }
        var ready = names.filter { waiting[$0] == 0 }
        var result: [String] = []
        var index = 0
        while index < ready.count {
            let name = ready[index]
            index += 1
            result.append(name)
            for dependent in dependents[name] ?? [] {
                waiting[dependent, default: 0] -= 1
                if waiting[dependent] == 0 { ready.append(dependent) }
            }
        }
        guard result.count == names.count else {
            circle = names.filter { (waiting[$0] ?? 0) > 0 }.sorted()
            return nil
        }
        return result
    }
}

/// The names of parameters and resources that functions in a value refer to.
private struct ReferencedNames {
    var names: Set<String> = []

    mutating func visit(_ value: TemplateValue, depth: Int) {
        guard depth < 200 else { return }
        switch value.content {
        case .array(let elements): for element in elements { visit(element, depth: depth + 1) }
        case .object(let object):
            switch value.intrinsic {
            case .ref(let name): add(name.string)
            case .getAtt(let resource, _): add(resource.string)
            case .sub(let text, let variables):
                for part in SubString(text).parts {
                    guard case .reference(let name, let attribute) = part.content else { continue }
                    if variables[attribute.map { "\(name).\($0)" } ?? name] == nil { add(name) }
                }
                for member in variables.members { visit(member.value, depth: depth + 1) }
                return
            default: break
            }
            for member in object.members { visit(member.value, depth: depth + 1) }
        default: return
        }
    }

    private mutating func add(_ name: String?) {
        if let name, !name.hasPrefix("AWS::") { names.insert(name) }
    }
}
