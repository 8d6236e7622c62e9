public import MainstayAssembly
public import MainstayDiagnostics
import MainstayTemplate

/// What synthesis produced, and everything that was found wrong on the way.
public struct SynthesisResult: Sendable {
    /// The assembly; with errors it is what could still be made, for tools that show as much as there is.
    public var assembly: Assembly
    public var diagnostics: [Diagnostic]

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension App {
    /// Turns the tree into an assembly. Everything found wrong is reported; nothing stops at the first.
    public func synthesise() -> SynthesisResult {
        let synthesis = Synthesis(app: node)
        let assembly = synthesis.run()
        return SynthesisResult(assembly: assembly, diagnostics: node.app.diagnostics + synthesis.diagnostics)
    }
}

/// One run over the tree. Holds what stacks tell each other: logical ids, shared outputs, dependencies.
final class Synthesis {
    let app: Node
    private(set) var diagnostics: [Diagnostic] = []
    private var logicalIDs: [ObjectIdentifier: String] = [:]
    /// Outputs that other stacks read, by stack.
    var sharedOutputs: [ObjectIdentifier: [String: TemplateValue]] = [:]
    /// For each stack the stacks that it needs, with the reference that says so.
    var stackDependencies: [ObjectIdentifier: [StackDependency]] = [:]

    struct StackDependency {
        var stack: Node
        var reason: String
    }

    init(app: Node) { self.app = app }

    func run() -> Assembly {
        let stacks = app.app.stacks.sorted { $0.artifactID < $1.artifactID }
        for (one, next) in zip(stacks, stacks.dropFirst()) where one.artifactID == next.artifactID {
            report(
                "duplicate-stack", "two stacks have the artifact name \"\(one.artifactID)\"", on: next,
                help: "slashes become hyphens in artifact names; rename one of the stacks")
        }
        for stack in stacks { checkName(of: stack) }
        let elements = stacks.map { StackElements(of: $0, synthesis: self) }
        for stack in elements { assignLogicalIDs(stack) }
        var builders = elements.map { StackBuilder(elements: $0, synthesis: self) }
        for index in builders.indices { builders[index].resolve() }
        for stack in stacks {
            for dependency in stack.stackState?.dependencies ?? [] where dependency !== stack {
                addDependency(of: stack, on: dependency, reason: "\(stack.path) says deploy(after: \(dependency.path))")
            }
        }
        var assembly = Assembly(stacks: [], edges: edges(), tree: tree(of: app))
        // Before the stacks are written, since they may get outputs from it.
        for builder in app.app.artifactBuilders {
            builder.build(ArtifactContext(home: builder.node, synthesis: self), into: &assembly)
        }
        reportCycles(among: stacks)
        assembly.stacks = builders.map { $0.artifact() }
        return assembly
    }

    /// CloudFormation takes letters, digits and hyphens, a letter first, 128 at most.
    private func checkName(of stack: Node) {
        let name = stack.stackName
        let isPlain = name.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45
        }
        if !isPlain || name.utf8.count > 128 || !(name.unicodeScalars.first?.properties.isAlphabetic ?? false) {
            report(
                "invalid-stack-name", "\"\(name)\" is not a name that CloudFormation takes for a stack", on: stack,
                help:
                    "use letters, digits and hyphens, beginning with a letter, 128 at most; Stack(name:) sets it apart "
                    + "from the id")
        }
        if stack.artifactID == "Tree" {
            report(
                "invalid-stack-name", "\"Tree\" names the construct tree in an assembly", on: stack,
                help: "call the stack something else")
        }
    }

    func logicalID(of node: Node) -> String {
        if let id = logicalIDs[ObjectIdentifier(node)] { return id }
        let id = node.makeLogicalID()
        logicalIDs[ObjectIdentifier(node)] = id
        return id
    }

    func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    func report(_ rule: String, _ message: String, on node: Node, property: String? = nil, help: String? = nil) {
        diagnostics.append(
            Diagnostic(
                rule, .error, message, at: node.location, construct: node.path, property: property, help: help))
    }

    /// Two elements that would have one logical id are an error; `Ref` reads resources and parameters alike.
    private func assignLogicalIDs(_ stack: StackElements) {
        for kind in [stack.resources + stack.parameters, stack.conditions, stack.outputs, stack.mappings] {
            var known: [String: Node] = [:]
            for node in kind {
                let id = logicalID(of: node)
                if let other = known.updateValue(node, forKey: id) {
                    report(
                        "duplicate-logical-id", "\"\(other.path)\" and \"\(node.path)\" have the same logical id \(id)",
                        on: node, help: "rename one of them; logical ids keep only letters and digits")
                }
            }
        }
    }

    func addDependency(of stack: Node, on other: Node, reason: @autoclosure () -> String) {
        let known = stackDependencies[ObjectIdentifier(stack), default: []]
        if known.contains(where: { $0.stack === other }) { return }
        stackDependencies[ObjectIdentifier(stack), default: []].append(
            StackDependency(stack: other, reason: reason()))
    }

    private func edges() -> [AssemblyEdge] {
        let edges = app.app.edges.map { edge in
            switch edge.kind {
            case .grant(let actions):
                AssemblyEdge(from: edge.from.path, to: edge.to.path, kind: "grant", detail: actions.sorted())
            case .connection(let name, let ports):
                AssemblyEdge(
                    from: edge.from.path, to: edge.to.path, kind: "connection",
                    detail: [
                        ports.count == 1
                            ? "\(name)/\(ports.lowerBound)" : "\(name)/\(ports.lowerBound)-\(ports.upperBound)"
                    ])
            }
        }
        return Set(edges).sorted {
            ($0.from, $0.to, $0.kind, $0.detail.joined()) < ($1.from, $1.to, $1.kind, $1.detail.joined())
        }
    }

    private func tree(of node: Node) -> TreeNode {
        TreeNode(
            id: node.parent == nil ? "App" : node.id, path: node.path, resourceType: node.resourceType?.name,
            children: node.children.sorted { $0.id < $1.id }.map(tree))
    }
}

/// The elements of one stack, each kind sorted by path: declaration order ends here.
struct StackElements {
    let stack: Node
    var resources: [Node] = []
    var parameters: [Node] = []
    var conditions: [Node] = []
    var outputs: [Node] = []
    var mappings: [Node] = []

    init(of stack: Node, synthesis: Synthesis) {
        self.stack = stack
        collect(stack)
        func sort(_ nodes: inout [Node]) {
            let keyed = nodes.map { (synthesis.logicalID(of: $0), $0) }
            nodes = keyed.sorted { $0.0 < $1.0 }.map(\.1)
        }
        sort(&resources)
        sort(&parameters)
        sort(&conditions)
        sort(&outputs)
        sort(&mappings)
    }

    private mutating func collect(_ node: Node) {
        for child in node.children {
            switch child.kind {
            case .resource: resources.append(child)
            case .parameter: parameters.append(child)
            case .condition: conditions.append(child)
            case .output: outputs.append(child)
            case .mapping: mappings.append(child)
            case .stack, .app: continue
            case .group, .component: break
            }
            collect(child)
        }
    }
}
