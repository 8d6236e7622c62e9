import MainstayAssembly
import MainstayCost
import MainstayDiagnostics
import MainstayDifference

/// The stacks that an estimate is about.
enum StackSource {
    /// Those of assemblies, templates, and folders of templates; the assembly of the package here where none is named.
    ///
    /// - Throws: where something cannot be read: half of a platform would cost too little.
    static func read(_ paths: [String]) throws -> [EstimatedStack] {
        try CheckTarget.paths(paths).flatMap { path -> [EstimatedStack] in
            guard Paths.status(of: path)?.kind == .directory, AssemblyFolder.isAssembly(path) else {
                return try StackStates.read(path).map(EstimatedStack.init)
            }
            let read = AssemblyReader().read(path)
            let errors = read.diagnostics.filter { $0.severity == .error }
            if !errors.isEmpty { throw DiagnosticError(errors) }
            return read.assembly.stacks.map(EstimatedStack.init)
        }
    }
}

extension EstimatedStack {
    init(_ state: StackState) {
        self.init(name: state.name, template: state.template, file: state.file, region: state.region)
        account = state.account
        tags = Dictionary(state.tags.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
}
