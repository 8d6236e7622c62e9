import ArgumentParser

struct Synth: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "synth",
        abstract: "Build the platform, write its assembly, and check it.",
        discussion: """
            Builds the package in the current folder (or above it) with swift build, runs the platform in the \
            package's folder, and replaces the assembly in cdk.out when the platform found no errors. The cdk command \
            deploys it from there.

            EXAMPLES
              mainstay synth                        every environment
              mainstay synth staging                one of them
              mainstay synth --output out --json    elsewhere, with a report for programs
            """)

    @Argument(help: ArgumentHelp("Environments to write; all where none is named.", valueName: "environment"))
    var environments: [String] = []

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The assembly's folder. (default: the variable CDK_OUTDIR, or cdk.out in the package)", valueName: "folder"),
        completion: .directory)
    var output: String?

    @Flag(name: .customLong("no-check"), help: "Do not check the assembly against the schemas.")
    var isUnchecked = false

    @OptionGroup var build: BuildOptions
    @OptionGroup var report: ReportOptions

    func run() async throws {
        let run = try SynthRun(environments: environments, output: output, isChecked: !isUnchecked)
        let result = try await run.run(build: build.build(of: run.package, showsProgress: !report.quiet))
        SynthesisReport(result: result, options: report).printSynthesis(to: run.output)
        try Outcome.end(with: result.exitCode)
    }
}
