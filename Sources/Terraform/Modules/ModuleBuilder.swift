import MainstayAssembly
import MainstayDiagnostics
import MainstaySchema
import MainstayTemplate

/// What a module is made of while a stack is translated into it.
///
/// A class, because translating a value may ask for a data source, an input or a local value anywhere.
final class ModuleBuilder {
    let stack: StackArtifact
    let template: Template
    /// The label of the module's call in the root.
    let label: String
    /// What each resource becomes; one that is missing here is refused.
    private(set) var targets: [String: ResourceTarget] = [:]
    private(set) var diagnostics: [Diagnostic] = []
    /// How many of them are errors.
    private(set) var errorCount = 0
    /// Data sources by type and label.
    private(set) var data: [String: [String: TemplateValue]] = [:]
    private(set) var ephemeral: [String: [String: TemplateValue]] = [:]
    /// Outputs of other stacks, by the name of the variable that they come in by.
    private(set) var inputs: [String: StackOutputReference] = [:]
    /// Parameters that something refers to.
    private(set) var parameters: Set<String> = []
    private(set) var mappings: Set<String> = []
    private(set) var conditions: Set<String> = []
    let constructs: [String: String]
    private let lines: [String: SourceLocation]

    init(_ stack: StackArtifact, template: Template, label: String) {
        self.stack = stack
        self.template = template
        self.label = label
        constructs = Dictionary(
            stack.sources.map { ($0.logicalID, $0.path) }, uniquingKeysWith: { first, _ in first })
        lines = Dictionary(
            stack.sources.compactMap { source in source.location.map { (source.logicalID, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    func set(_ target: ResourceTarget, of name: String) { targets[name] = target }

    func report(
        _ rule: String, _ severity: Severity, _ message: String, in resource: String?, property: String? = nil,
        at position: SourcePosition = .unknown, help: String
    ) {
        let place = resource.flatMap { lines[$0] } ?? SourceLocation(file: stack.templateFile, position: position)
        let construct = resource.map { constructs[$0] ?? "\(stack.id)/\($0)" } ?? stack.id
        if severity == .error { errorCount += 1 }
        diagnostics.append(
            Diagnostic(
                rule, severity, message, at: place, construct: construct, property: property, help: help))
    }

    /// A data source; asked for twice it is there once.
    func data(_ type: String, _ label: String, _ body: KeyValuePairs<String, TemplateValue> = [:]) -> String {
        if data[type]?[label] == nil { data[type, default: [:]][label] = .object(body) }
        return "data.\(type).\(label)"
    }

    func ephemeral(_ type: String, _ label: String, _ body: KeyValuePairs<String, TemplateValue>) -> String {
        ephemeral[type, default: [:]][label] = .object(body)
        return "ephemeral.\(type).\(label)"
    }

    /// The variable by which another stack's output comes in.
    func input(_ reference: StackOutputReference) -> String {
        let name = ProviderNames.label("\(reference.stack)_\(reference.output)")
        inputs[name] = reference
        return "var.\(name)"
    }

    func parameter(_ name: String) { parameters.insert(name) }
    func mapping(_ name: String) { mappings.insert(name) }

    /// The local value that holds a condition.
    func condition(_ name: String) -> String {
        conditions.insert(name)
        return "local.condition_\(ProviderNames.label(name))"
    }
}

/// An output of another stack, as a template names it.
struct StackOutputReference: Hashable {
    var stack: String
    var output: String
    /// Nil where it is the region of the stack that asks.
    var region: String?
    /// Whether `stack` is unknown and `output` the name of an export.
    var isExport = false
}
