import MainstayFiles

/// What `synth` was asked to do, worked out.
struct SynthRun {
    let package: PlatformPackage
    let output: OutputFolder
    private let environments: [String]
    private let isChecked: Bool

    init(environments: [String], output: String?, isChecked: Bool) throws(Failure) {
        package = try PlatformPackage.current()
        // The cdk command says in the variable where it wants the assembly of the program that it calls.
        let path = output ?? FileSystem.environmentVariable("CDK_OUTDIR") ?? package.defaultOutput
        self.output = try OutputFolder(path)
        self.environments = environments
        self.isChecked = isChecked
    }

    func run(build: PlatformBuild) async throws -> PlatformSynthesis.Result {
        Interruption.handle()
        return try await PlatformSynthesis(build: build, environments: environments, isChecked: isChecked)
            .run(into: output)
    }
}
