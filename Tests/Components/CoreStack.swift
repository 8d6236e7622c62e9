import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting

/// One empty stack, for tests of a component in it.
struct CoreStack {
    let app = App()
    let stack: Stack

    init(region: String? = nil) {
        stack = Stack("Core", in: app, destination: AnyDestination(region: region))
    }

    /// The template, of a tree in which nothing is wrong, with logical ids that can be read.
    func template() throws -> SynthesizedTemplate { try SynthesizedTemplate(of: app, stack: "Core").withoutHashes }

    /// Rules of everything found wrong.
    var findings: [String] { app.synthesise().diagnostics.map(\.rule) }

    /// The bytes of the stack's template.
    var bytes: [UInt8] { app.synthesise().assembly.stacks.first.map { JSONPrinter.pretty.print($0.template) } ?? [] }
}

extension SynthesizedTemplate {
    /// The same template with logical ids that do not end in hashes, where they still tell resources apart.
    var withoutHashes: SynthesizedTemplate {
        var short: [(id: String, name: String)] = []
        var known: Set<String> = []
        for resource in resources {
            let isHashed = resource.logicalID.utf8.count > 8 && resource.logicalID.suffix(8).allSatisfy(\.isHexDigit)
            let name = isHashed ? String(resource.logicalID.dropLast(8)) : resource.logicalID
            if known.insert(name).inserted { short.append((resource.logicalID, name)) }
        }
        func rename(_ text: String) -> String {
            short.reduce(text) { $0.contains($1.id) ? $0.replacing($1.id, with: $1.name) : $0 }
        }
        func rename(_ value: TemplateValue) -> TemplateValue {
            switch value.content {
            case .string(let text): .string(rename(text))
            case .array(let elements): .array(elements.map(rename))
            case .object(let object):
                TemplateValue(.object(TemplateObject(object.members.map { .init(rename($0.key), rename($0.value)) })))
            default: value
            }
        }
        return SynthesizedTemplate(rename(value), stackName: stackName)
    }
}

extension SynthesizedTemplate.Resource {
    /// Statements of the resource's policy.
    func statements(_ property: String = "PolicyDocument") -> [TemplateValue] {
        properties[property]?["Statement"]?.array ?? []
    }

    var dependencies: [String] { entry["DependsOn"]?.array?.compactMap(\.string) ?? [] }
}
