import MainstayAssembly
import MainstayDiagnostics

/// Finds the stacks that `list` shows.
struct ListRun {
    /// The assembly to read; nil to build and run the platform here.
    var assembly: String?

    func run(build: (PlatformPackage) -> PlatformBuild) async throws -> PlatformSynthesis.Result {
        guard let assembly else {
            Interruption.handle()
            let synthesis = PlatformSynthesis(build: build(try PlatformPackage.current()), isChecked: false)
            return try await synthesis.runTemporarily()
        }
        guard Paths.status(of: assembly)?.kind == .directory else {
            throw Failure("there is no folder \(assembly)", help: "name the folder of an assembly, such as cdk.out")
        }
        guard AssemblyFolder.isAssembly(assembly) else {
            throw Failure(
                "\(assembly) is not an assembly: it has no manifest.json that lists artifacts",
                help: "synthesise it first; for templates use: mainstay check \(assembly)")
        }
        let read = AssemblyReader().read(assembly)
        return PlatformSynthesis.Result(findings: Findings.sorted(read.diagnostics), assembly: read.assembly)
    }
}
