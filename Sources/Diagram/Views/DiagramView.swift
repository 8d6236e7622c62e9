public import MainstayAssembly
import MainstayChecking
import MainstaySimulation
public import MainstayTransforms

/// What of a platform a diagram shows.
public enum DiagramView: String, Sendable, Hashable, CaseIterable {
    /// What answers requests, where data is, and what leads where.
    case architecture
    /// Zones and subnets, what stands in them, and which ports are open between what.
    case network
    /// Who may do what with which resources.
    case permissions
    /// Which stacks need which, and in what order they are deployed.
    case stacks
}

/// Reads the diagrams of an assembly's environments.
public struct DiagramReader: Sendable {
    /// How the files are read that templates name: includes, nested stacks.
    public var files: TemplateFiles

    public init(files: TemplateFiles = .none) { self.files = files }

    /// The environments of an assembly in the order of their first stacks; nil for stacks that belong to none.
    public static func environments(of assembly: Assembly) -> [String?] {
        var seen: Set<String?> = []
        return assembly.stacks.map { environment(of: $0) }.filter { seen.insert($0).inserted }
    }

    /// The environment that a platform names, or for other CDK apps the stage.
    public static func environment(of stack: StackArtifact) -> String? { JoinedEnvironment.environment(of: stack) }

    /// One environment with one view of it.
    public struct Result: Sendable {
        /// Nil where the stacks belong to no environment.
        public var environment: String?
        public var graph: DiagramGraph
    }

    /// One diagram an environment, in the order of their first stacks.
    ///
    /// - Parameter name: what the platform is called in titles.
    public func read(_ assembly: Assembly, _ view: DiagramView, name: String) -> [Result] {
        ModelReader(files: files).environments(of: assembly).map { environment in
            let platform = DescribedEnvironment(environment, assembly, name: name)
            let graph =
                switch view {
                case .architecture: ArchitectureDiagram.graph(of: platform)
                case .network: NetworkDiagram.graph(of: platform)
                case .permissions: PermissionDiagram.graph(of: platform)
                case .stacks: StackDiagram.graph(of: platform)
                }
            return Result(environment: environment.joined.name, graph: graph)
        }
    }
}
