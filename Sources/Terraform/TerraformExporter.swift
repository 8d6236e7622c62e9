public import MainstayAssembly
public import MainstayDiagnostics
import MainstaySchema
import MainstayTemplate
public import MainstayTransforms

/// Writes the stacks of an assembly as Terraform: a module a stack, a root an environment.
public struct TerraformExporter: Sendable {
    private let options: TerraformOptions
    private let files: TemplateFiles

    public init(_ options: TerraformOptions, files: TemplateFiles = .none) {
        self.options = options
        self.files = files
    }

    public func export(_ assembly: Assembly) -> TerraformExport {
        var labels: Set<String> = []
        var environments: [(name: String, modules: [TranslatedModule])] = []
        var places: [String: Int] = [:]
        var index = StackIndex()
        var export = TerraformExport()
        for stack in assembly.stacks {
            // Two ids may come to one label.
            var label = ProviderNames.label(stack.id)
            while !labels.insert(label).inserted { label += "_" }
            let module = ModuleTranslator(stack, label: label, schemas: .bundled, files: files).translate()
            let environment = Self.environment(of: stack)
            if let place = places[environment] {
                environments[place].modules.append(module)
            } else {
                places[environment] = environments.count
                environments.append((environment, [module]))
            }
            index.add(module, environment: environment)
            export.stacks.append(
                TerraformExport.Stack(
                    id: stack.id, environment: environment, module: label, exported: module.exported,
                    refused: module.refused.map { .init(logicalID: $0.name, type: $0.type) }))
            export.files += ModuleFiles(module: module).files()
        }
        let backend = StateBackend(options: options, region: options.stateRegion ?? mainRegion(of: assembly.stacks))
        for environment in environments {
            let root = EnvironmentRoot(
                name: environment.name, modules: environment.modules, backend: backend, index: index)
            let (files, diagnostics) = root.write()
            export.files += files
            export.diagnostics += diagnostics
        }
        for environment in environments {
            export.diagnostics += environment.modules.flatMap(\.builder.diagnostics)
        }
        if !assembly.stacks.isEmpty { export.files.append(backend.root()) }
        return export
    }

    /// The environment that the platform names; for other CDK apps the stage, which the stack's path starts with.
    private static func environment(of stack: StackArtifact) -> String {
        if let environment = stack.environment { return environment }
        let path = stack.displayName.prefix { $0 != " " }
        return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "default"
    }

    /// The region of most stacks; of several, the first by name.
    private func mainRegion(of stacks: [StackArtifact]) -> String {
        var counts: [String: Int] = [:]
        for region in stacks.compactMap(\.region) { counts[region, default: 0] += 1 }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "us-east-1"
    }
}

/// What an export came to.
public struct TerraformExport: Sendable {
    public struct Refused: Sendable, Hashable {
        public var logicalID: String
        public var type: String
    }

    public struct Stack: Sendable, Hashable {
        public var id: String
        public var environment: String
        /// The folder under `modules/`.
        public var module: String
        public var exported: Int
        public var refused: [Refused]
    }

    /// In the order of the assembly: modules, then roots.
    public var files: [TerraformFile] = []
    public var stacks: [Stack] = []
    /// What could not be translated, or means something else in Terraform.
    public var diagnostics: [Diagnostic] = []

    public init() {}
}
