import MainstayAssembly
import MainstayCost
import MainstayDiagnostics
import MainstayDiagram
import MainstayDifference

/// What a report is compared with: an older state of the same, or another environment of it.
struct ReportBaseline: Sendable {
    /// As a person calls it.
    let name: String
    let states: [StackState]
    let stacks: [EstimatedStack]

    /// - Parameter assembly: what the report is about, with all of its environments.
    /// - Returns: nil where nothing is to be compared.
    static func read(_ request: ReportRequest, _ assembly: Assembly) throws -> ReportBaseline? {
        if let path = request.from { return try older(path, request.environments) }
        guard let other = request.fromEnvironment else { return nil }
        guard request.environments.count == 1, let chosen = request.environments.first else {
            throw Failure(
                "--from-environment compares one environment with another one",
                help: "name the one that the report is about: --environment")
        }
        try SimulationInput.refuseUnknown(
            [other], among: DiagramReader.environments(of: assembly).compactMap(\.self), as: "environment")
        return environment(other, of: assembly, against: chosen)
    }

    private static func older(_ path: String, _ environments: [String]) throws -> ReportBaseline {
        guard AssemblyFolder.isAssembly(path) else {
            let states = try StackStates.read(path)
            return ReportBaseline(name: path, states: states, stacks: states.map(EstimatedStack.init))
        }
        let read = AssemblyReader().read(path)
        let errors = read.diagnostics.filter { $0.severity == .error }
        if !errors.isEmpty { throw DiagnosticError(errors) }
        // Environments that the report leaves out were not removed.
        let stacks = read.assembly.stacks.filter {
            environments.isEmpty || environments.contains(DiagramReader.environment(of: $0) ?? "")
        }
        return ReportBaseline(name: path, stacks)
    }

    /// The other environment's stacks under the names that their counterparts have here.
    private static func environment(_ other: String, of assembly: Assembly, against chosen: String) -> ReportBaseline {
        func stacks(_ name: String) -> [StackArtifact] {
            assembly.stacks.filter { DiagramReader.environment(of: $0) == name }
        }
        let counterparts = Dictionary(
            stacks(chosen).map { (within(chosen, $0), $0) }, uniquingKeysWith: { first, _ in first })
        return ReportBaseline(
            name: other,
            stacks(other).map { stack in
                guard let counterpart = counterparts[within(other, stack)] else { return stack }
                var stack = stack
                stack.id = counterpart.id
                stack.displayName = counterpart.displayName
                stack.stackName = counterpart.stackName
                return stack
            })
    }

    private init(name: String, states: [StackState], stacks: [EstimatedStack]) {
        self.name = name
        self.states = states
        self.stacks = stacks
    }

    private init(name: String, _ stacks: [StackArtifact]) {
        self.init(name: name, states: stacks.map { StackState($0) }, stacks: stacks.map { EstimatedStack($0) })
    }

    /// What a stack is called within its environment: `Platform` for `Production/Platform`.
    private static func within(_ environment: String, _ stack: StackArtifact) -> String {
        stack.displayName.lowercased().replacing(environment.lowercased(), with: "")
            .filter { $0 != "/" && $0 != "-" && $0 != "_" }
    }
}
