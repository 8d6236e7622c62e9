import ArgumentParser

struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the environments and stacks of a platform.",
        discussion: """
            Builds and runs the platform of the package here, or reads an assembly that is given; writes nothing.

            EXAMPLES
              mainstay list               the platform here
              mainstay list cdk.out       an assembly, of this toolkit or of any CDK app
              mainstay list --json        for programs
            """)

    @Argument(help: "An assembly's folder; the platform here where none is given.", completion: .directory)
    var assembly: String?

    @OptionGroup var build: BuildOptions
    @OptionGroup var report: ReportOptions

    func run() async throws {
        let result = try await ListRun(assembly: assembly).run { package in
            build.build(of: package, showsProgress: !report.quiet)
        }
        SynthesisReport(result: result, options: report).printList()
        try Outcome.end(with: result.exitCode)
    }
}
