import ArgumentParser

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write one HTML file that shows a platform: offline, without an account.",
        discussion: """
            Findings, compliance, requirements, cost, availability, capacity, recovery and diagrams of every environment \
            in one page that loads nothing and can be sent to anybody. Exit code 1 where findings are as bad as the \
            threshold of check, or requirements are violated.

            EXAMPLES
              mainstay report                                  cdk.out of the package here, to report.html
              mainstay report cdk.out -o platform.html --environment production
              mainstay report --from before/cdk.out            with what has changed
              mainstay report --usage large --users 20000      for more of both
              mainstay report template.yaml -o -               any template, to standard output
              mainstay report --markdown                       the verdicts alone, for a pull request
            """)

    @Argument(
        help: "An assembly, a template, or a folder of templates. (default: cdk.out of the package here)",
        completion: .file())
    var input: String?

    @Option(help: ArgumentHelp("Only this environment; may be repeated.", valueName: "name"))
    var environment: [String] = []

    @Option(
        help: ArgumentHelp(
            "The catalogue of requirements. (default: requirements.yaml of the package here, or beside the assembly)",
            valueName: "file"),
        completion: .file())
    var catalogue: String?

    @Option(
        help: ArgumentHelp(
            "small, medium, large, or a file. (default: usage.yaml beside the catalogue, else medium)",
            valueName: "profile"),
        completion: .file())
    var usage: String?

    @Option(
        name: [.customLong("from"), .customLong("baseline")],
        help: ArgumentHelp("Also what has changed since this assembly or template.", valueName: "path"),
        completion: .file())
    var from: String?

    @Option(help: ArgumentHelp("The region of templates that name none.", valueName: "region"))
    var region: String?

    @Option(
        help: ArgumentHelp("How many users at the same time capacity is worked out for.", valueName: "number"),
        transform: CapacityArguments.users)
    var users: Double = 1_000

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The file; - for standard output. (default: report.html)", valueName: "file"),
        completion: .file())
    var output: String?

    @Flag(help: "Print the data as one JSON document.")
    var json = false

    @Flag(help: "Print the verdicts as Markdown.")
    var markdown = false

    @Flag(help: "Write over a file that is no report of this program.")
    var force = false

    func run() throws {
        if json, markdown { throw Failure("--json and --markdown exclude each other", help: "keep one of them") }
        let isText = json || markdown
        let file = output ?? (isText ? "-" : "report.html")
        let format: ReportPageFormat = json ? .json : markdown ? .markdown : ReportPageFormat(of: file)
        let destination = try ReportPageDestination(
            format: format, file: file == "-" ? nil : file, isForced: force)
        let request = ReportRequest(
            path: input, environments: environment, catalogue: catalogue, usage: usage, from: from, region: region,
            users: users)
        let result = try ReportRun(request).run()
        try destination.publish(result)
        if let place = destination.place { Console.printError("written: \(place)") }
        try Outcome.end(with: result.exitCode)
    }
}
