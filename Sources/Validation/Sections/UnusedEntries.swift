import MainstayDiagnostics
import MainstayTemplate

/// `unused-parameter`, `unused-mapping`, `unused-condition`: what a template declares and nothing in it asks for.
///
/// Looks at the template as it was written, since transforms drop what they do not need. A macro of somebody's own, and
/// a text that is included, may ask for anything.
struct UnusedEntries {
    /// Deeper values cannot come from a parsed template.
    private static let maximumDepth = 600

    private let template: Template
    /// Nil where it is the template itself.
    private let written: TemplateValue?
    private let sink: FindingSink
    private var parameters: Set<String>
    private var mappings: Set<String>
    private var conditions: Set<String>

    init(_ template: Template, written: TemplateValue?, sink: FindingSink) {
        self.template = template
        self.written = written
        self.sink = sink
        // The files of deployed applications are handed to parameters of these names, whether they are asked for or not.
        parameters = Set(template.parameters.map(\.name).filter { !$0.hasPrefix("AssetParameters") })
        mappings = Set(template.mappings.map(\.name))
        conditions = Set(template.conditions.map(\.name))
    }

    mutating func check() {
        let sections = (written ?? template.source).object?.members ?? []
        // The small sections first: often they use everything, and the resources need not be walked through.
        for section in sections {
            switch section.key {
            case "Parameters", "Metadata", "Description", "Resources": continue
            case "Transform": visitTransforms(section.value)
            default: visit(section.value, depth: 0)
            }
        }
        if written == nil, sections.count(where: { $0.key == "Resources" }) == 1, template.resourceMacros.isEmpty {
            for resource in template.resources where !isDone {
                for call in resource.calls { note(call.name, call.argument) }
            }
        } else {
            for section in sections where section.key == "Resources" && !isDone { visit(section.value, depth: 0) }
        }
        report("unused-parameter", template.parameters.filter { parameters.contains($0.name) }, "parameter")
        report("unused-mapping", template.mappings.filter { mappings.contains($0.name) }, "mapping")
        report("unused-condition", template.conditions.filter { conditions.contains($0.name) }, "condition")
    }

    private var isDone: Bool { parameters.isEmpty && mappings.isEmpty && conditions.isEmpty }

    private func report(_ rule: String, _ entries: [TemplateEntry], _ noun: String) {
        for entry in entries where !entry.name.hasPrefix("Fn::") {
            sink.report(
                rule, .warning, at: entry.position, in: entry.name, "nothing uses the \(noun) \(entry.name)",
                help: "use it, or remove it")
        }
    }

    private mutating func useEverything() {
        parameters = []
        mappings = []
        conditions = []
    }

    private mutating func visitTransforms(_ value: TemplateValue) {
        for item in value.array ?? [value] {
            let name = item.string ?? item["Name"]?.string ?? ""
            let isKnown = name.hasPrefix("AWS::") && name != "AWS::Include"
            if !isKnown { return useEverything() }
            visit(item, depth: 0)
        }
    }

    private mutating func visit(_ value: TemplateValue, depth: Int) {
        guard depth < Self.maximumDepth else { return }
        switch value.content {
        case .array(let items):
            for index in items.indices { visit(items[index], depth: depth + 1) }
        case .object(let object):
            let members = object.members
            for index in members.indices {
                if members[index].key.mayBeCall { note(members[index].key, members[index].value) }
                visit(members[index].value, depth: depth + 1)
            }
        default: return
        }
    }

    /// What a member names if it is a function call; a member that is none does no harm.
    private mutating func note(_ key: String, _ value: TemplateValue) {
        switch key {
        case "Ref": Self.use(value, of: &parameters)
        case "Condition": Self.use(value, of: &conditions)
        case "Fn::If": if let name = value.array?.first { Self.use(name, of: &conditions) }
        case "Fn::FindInMap":
            // A name that is worked out may be any.
            if let name = value.array?.first, name.string != nil {
                Self.use(name, of: &mappings)
            } else {
                mappings = []
            }
        case "Fn::Sub": if let text = value.string ?? value.array?.first?.string { noteVariables(text) }
        case "Fn::ValueOf", "Fn::ValueOfAll": if let name = value.array?.first { Self.use(name, of: &parameters) }
        case "Fn::Transform": useEverything()
        default: return
        }
    }

    private static func use(_ value: TemplateValue, of names: inout Set<String>) {
        guard !names.isEmpty, let name = value.string else { return }
        // In a loop, a name may be made of the loop's variable.
        if name.utf8.contains(0x7B) { names = [] } else { names.remove(name) }
    }

    private mutating func noteVariables(_ text: String) {
        guard !parameters.isEmpty, text.utf8.contains(0x24) else { return }
        for part in SubString(text).parts {
            if case .reference(let name, nil) = part.content { parameters.remove(name) }
        }
    }
}
