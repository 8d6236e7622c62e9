import ArgumentParser

struct Docs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docs",
        abstract: "Write the documents about a platform that its assembly already tells.",
        discussion: """
            Inventory, differences between environments, deployment and promotion, incident response, recovery, calendar \
            of operations and compliance, as Markdown. They are never stale: --check fails where a document is not what \
            the platform would give now.

            EXAMPLES
              mainstay docs                             cdk.out of the package here, into docs/platform
              mainstay docs --check                     in CI: 1 where a document is missing or stale
              mainstay docs cdk.out --output handbook   an assembly, of this toolkit or of any CDK app
              mainstay docs --framework soc-2           compliance with one framework alone
            """)

    @Argument(help: "An assembly's folder. (default: cdk.out of the package here)", completion: .directory)
    var assembly: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Where they are written. (default: docs/platform beside the assembly)", valueName: "folder"),
        completion: .directory)
    var output: String?

    @Option(
        help: ArgumentHelp(
            "The catalogue. (default: requirements.yaml of the package here, or beside the assembly)",
            valueName: "file"),
        completion: .file())
    var catalogue: String?

    @Option(
        help: ArgumentHelp("A framework of compliance.md; may be repeated. (default: all)", valueName: "name"),
        completion: .list(FrameworkName.all))
    var framework: [String] = []

    @Flag(help: "Write nothing; say which documents are missing or stale.")
    var check = false

    @OptionGroup var report: ReportOptions

    func run() throws {
        let run = try DocsRun(
            assembly: assembly, catalogue: catalogue, output: output,
            frameworks: try framework.map { try FrameworkName.framework($0) })
        let result = try check ? run.check() : run.write()
        Console.print(report.json ? result.json : result.text)
        try Outcome.end(with: result.exitCode)
    }
}
