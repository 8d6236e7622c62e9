import ArgumentParser
import MainstayAWSClient
import MainstayAssembly
import MainstayDeployment
import MainstayDiagnostics

/// Where the assembly comes from that a command works on: a folder, or the platform here.
struct AssemblySource {
    var path: String?
    var build: (PlatformPackage) -> PlatformBuild

    /// The assembly, synthesised first where no folder is named.
    func read() async throws -> DeployableAssembly {
        do {
            if let path { return try DeployableAssembly.read(path) }
            guard let package = try? PlatformPackage.current() else {
                if let here = try? DeployableAssembly.read("cdk.out") { return here }
                throw Failure(
                    "there is neither a platform nor an assembly here", help: "name one: --assembly cdk.out")
            }
            let run = try SynthRun(environments: [], output: nil, isChecked: true)
            let result = try await run.run(build: build(package))
            guard result.exitCode == 0 else {
                SynthesisReport(result: result, options: try ReportOptions.parse([])).printSynthesis(to: run.output)
                throw Outcome(exitCode: 1)
            }
            return try DeployableAssembly.read(run.output.path)
        } catch {
            throw Failure.of(error)
        }
    }
}
