import MainstayAssembly
import MainstayDiagnostics
import MainstayDiagram
import MainstayTransforms

/// Chooses what is drawn, and reads it.
struct DiagramRun {
    private let assembly: Assembly
    private let view: DiagramView
    private let name: String
    /// What was chosen without being asked for.
    private(set) var note: String?

    /// - Throws: where something cannot be read, or an environment or a stack is not there.
    init(input: String?, region: String?, environment: String?, stacks: [String], view: DiagramView) throws {
        let path = try input ?? CheckTarget.paths([])[0]
        var assembly = try SimulationInput.assembly(at: path, region: region)
        if !stacks.isEmpty {
            try SimulationInput.refuseUnknown(
                stacks, among: assembly.stacks.flatMap { $0.displayName == $0.id ? [$0.id] : [$0.displayName, $0.id] },
                as: "stack")
            assembly.stacks.removeAll { !stacks.contains($0.id) && !stacks.contains($0.displayName) }
        }
        let known = DiagramReader.environments(of: assembly)
        let names = known.compactMap(\.self)
        var chosen = environment
        if let environment {
            try SimulationInput.refuseUnknown([environment], among: names, as: "environment")
        } else if known.count > 1 {
            let production = names.first { ["production", "prod"].contains($0.lowercased()) }
            chosen = production ?? known[0]
            let others = names.filter { $0 != chosen }
            note =
                "drawn: \(chosen ?? "what belongs to no environment"); choose another one with --environment: "
                + others.joined(separator: ", ")
        } else {
            chosen = known.first ?? nil
        }
        assembly.stacks.removeAll { DiagramReader.environment(of: $0) != chosen }
        self.assembly = assembly
        self.view = view
        name = Self.platformName(of: path)
    }

    func draw() throws(Failure) -> DiagramGraph {
        guard let graph = DiagramReader(files: .onDisk).read(assembly, view, name: name).first?.graph else {
            throw Failure("there is no stack to draw")
        }
        return graph
    }

    /// The folder of a platform, or a template's file without its ending.
    private static func platformName(of path: String) -> String {
        let absolute = Paths.absolute(path)
        let file = Paths.name(of: absolute)
        guard AssemblyFolder.isAssembly(path) else { return file.split(separator: ".").first.map(String.init) ?? file }
        return file == "cdk.out" ? Paths.name(of: Paths.parent(of: absolute)) : file
    }
}
