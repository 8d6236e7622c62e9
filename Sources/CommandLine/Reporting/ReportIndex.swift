import MainstayAssembly
import MainstayDiagnostics
import MainstayDiagram
import MainstayTemplate

/// A resource as the report names it.
struct ReportedResource {
    /// Unique in the report; part of addresses.
    let key: String
    /// As models and diagrams of its environment name it: `shop-production/Database`.
    let id: String
    let stack: StackArtifact
    let resource: TemplateResource
    let source: ElementSource?
    let environment: String?

    /// The Swift line, or else the place in the template.
    var location: SourceLocation {
        source?.location ?? SourceLocation(file: stack.templateFile, position: resource.position)
    }
}

/// All resources, and how the engines speak of them.
struct ReportIndex {
    private(set) var resources: [ReportedResource] = []
    private var byConstruct: [String: Int] = [:]
    private var byFile: [String: [String: Int]] = [:]
    private var byStack: [String: [String: Int]] = [:]
    private var byModel: [String?: [String: Int]] = [:]

    init(_ assembly: Assembly) {
        var prefixes: [String?: Set<String>] = [:]
        var keys: Set<String> = []
        for stack in assembly.stacks {
            let environment = DiagramReader.environment(of: stack)
            let isFirst = prefixes[environment, default: []].insert(stack.stackName).inserted
            let prefix = isFirst ? stack.stackName : stack.id
            let sources = Dictionary(stack.sources.map { ($0.logicalID, $0) }, uniquingKeysWith: { first, _ in first })
            for resource in Template(stack.template, file: stack.templateFile).resources {
                let id = "\(prefix)/\(resource.name)"
                let isFree = keys.insert(id).inserted
                let key = isFree ? id : "\(environment ?? stack.id)/\(stack.id)/\(resource.name)"
                if !isFree { keys.insert(key) }
                add(
                    ReportedResource(
                        key: key, id: id, stack: stack, resource: resource, source: sources[resource.name],
                        environment: environment))
            }
        }
    }

    private mutating func add(_ resource: ReportedResource) {
        let place = resources.count
        resources.append(resource)
        if let path = resource.source?.path {
            byConstruct[path] = place
            if path.hasSuffix("/Resource") { byConstruct[String(path.dropLast(9))] = place }
        }
        let name = resource.resource.name
        byFile[resource.stack.templateFile, default: [:]][name] = place
        for stack in Set([resource.stack.id, resource.stack.stackName, resource.stack.displayName]) {
            if byStack[stack]?[name] == nil { byStack[stack, default: [:]][name] = place }
        }
        byModel[resource.environment, default: [:]][resource.id] = place
    }

    /// The resource that a finding is about; nil where it is about none, or about something within a nested stack.
    func place(of diagnostic: Diagnostic) -> Int? {
        guard let construct = diagnostic.construct else { return nil }
        if let place = byConstruct[construct] { return place }
        return diagnostic.location.flatMap { byFile[$0.file]?[construct] }
    }

    func place(stack: String, logicalID: String) -> Int? { byStack[stack]?[logicalID] }

    /// By the id that a model has for it.
    func place(model id: String, in environment: String?) -> Int? { byModel[environment]?[id] }

    /// The resources that another one names in its template, each once, in order.
    func references(of place: Int) -> [Int] {
        let (resource, stack) = (resources[place].resource, resources[place].stack)
        var seen: Set<Int> = [place]
        return (resource.calls.flatMap(Self.names) + resource.dependsOn.compactMap(\.string)).compactMap { name in
            self.place(stack: stack.id, logicalID: name)
        }.filter { seen.insert($0).inserted }
    }

    private static func names(in call: TemplateCall) -> [String] {
        switch call.intrinsic {
        case .ref(let name): [name.string].compactMap(\.self)
        case .getAtt(let resource, _): [resource.string].compactMap(\.self)
        case .sub(let text, _): names(inText: text)
        default: []
        }
    }

    /// `${Name}`, `${Name.Attribute}`
    private static func names(inText text: String) -> [String] {
        text.split(separator: "${", omittingEmptySubsequences: false).dropFirst().compactMap { part in
            guard let end = part.firstIndex(of: "}") else { return nil }
            let name = part[..<end].prefix { $0 != "." }
            return name.isEmpty || name.hasPrefix("!") ? nil : String(name)
        }
    }
}
