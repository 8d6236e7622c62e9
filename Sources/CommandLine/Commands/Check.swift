import ArgumentParser

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check templates and assemblies against the schemas of every resource type.",
        discussion: """
            A folder with an assembly (cdk.out, of this toolkit or of any CDK app) is checked as one; any other folder \
            is searched for templates: JSON and YAML files whose Resources have Types. Other files are counted and \
            ignored, and so are the folders .build, .git and node_modules.

            EXAMPLES
              mainstay check                        the assembly in cdk.out of the package here
              mainstay check template.yaml          one template
              mainstay check cdk.out infrastructure several things at once
              cat template.json | mainstay check -  standard input
              mainstay check --watch templates      again after each save
              mainstay check --output sarif=out.sarif --output junit=out.xml templates
              mainstay check --baseline mainstay-baseline.json templates
            """)

    @Argument(
        help: "Assembly folders, templates, or folders to search; - for standard input.", completion: .file())
    var paths: [String] = []

    @Flag(help: "Check again whenever something that was checked is saved.")
    var watch = false

    @Option(
        help: ArgumentHelp("Findings that are known: only others count.", valueName: "file"), completion: .file())
    var baseline: String?

    @Option(
        name: .customLong("write-baseline"),
        help: ArgumentHelp("Write what was found as a baseline.", valueName: "file"), completion: .file())
    var writtenBaseline: String?

    @OptionGroup var options: CheckOptions
    @OptionGroup var format: FormatOptions
    @OptionGroup var report: ReportOptions

    func run() throws {
        var request = options.request(paths)
        request.baseline = baseline
        var destinations = try format.destinations(report)
        destinations.baseline = try writtenBaseline.map { try BaselineTarget($0, isForced: format.force) }
        if watch { return try CheckWatch(request: request, destinations: destinations).run() }
        let session = try CheckSession(request)
        let result = session.run()
        try destinations.publish(result, of: session)
        try Outcome.end(with: result.exitCode)
    }
}
