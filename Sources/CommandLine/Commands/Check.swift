import ArgumentParser
import MainstayControls
import MainstayProcessMemory

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
              mainstay check --fix template.yaml    mend what has one right answer, after a question
              mainstay check --framework pci-dss-4  each control of a framework
              mainstay check --residency eu-west-1  where data leaves these regions
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

    @Flag(help: "Show how to mend what has one right answer, and write it where that is wanted.")
    var fix = false

    @Flag(help: "With --fix: write without a question.")
    var yes = false

    @Option(
        help: ArgumentHelp(
            "Show each control of a framework instead of findings; may be repeated. See: mainstay frameworks",
            valueName: "name"))
    var framework: [String] = []

    @OptionGroup var options: CheckOptions
    @OptionGroup var format: FormatOptions
    @OptionGroup var report: ReportOptions

    func run() throws {
        var request = options.request(paths)
        request.baseline = baseline
        var destinations = try format.destinations(report)
        destinations.baseline = try writtenBaseline.map { try BaselineTarget($0, isForced: format.force) }
        request.wantsFixes = destinations.showsFixes
        if yes, !fix { throw Failure("--yes says what --fix would ask", help: "add --fix") }
        if fix {
            if watch { throw Failure("--fix and --watch exclude each other", help: "keep one of them") }
            let session = FixSession(request: request, destinations: destinations, isSure: yes)
            return try Outcome.end(with: session.run())
        }
        if !framework.isEmpty { return try assess(request, destinations) }
        if watch { return try CheckWatch(request: request, destinations: destinations).run() }
        try Outcome.end(with: try Self.run(request, destinations))
    }

    /// The check of these paths with no option given: what to end with.
    static func run(_ paths: [String]) throws -> Int32 {
        try run(CheckRequest(paths: paths), try FormatOptions.standard())
    }

    private static func run(_ request: CheckRequest, _ destinations: ReportDestinations) throws -> Int32 {
        mainstay_expect_short_life()
        var request = request
        request.endsProcess = true
        let session = try CheckSession(request)
        let result = session.run()
        try destinations.publish(result, of: session)
        return result.exitCode
    }

    private func assess(_ request: CheckRequest, _ destinations: ReportDestinations) throws {
        if watch { throw Failure("--framework and --watch exclude each other", help: "keep one of them") }
        var frameworks: [Framework] = []
        for name in framework {
            let named = try FrameworkName.framework(name)
            if !frameworks.contains(named) { frameworks.append(named) }
        }
        let session = try CheckSession(request)
        let result = session.run()
        let report = FrameworkReport(frameworks, result, session)
        try destinations.publish(report.render)
        for failure in result.failures { Console.complain(failure) }
        try Outcome.end(with: result.failures.isEmpty ? (report.isFailure ? 1 : 0) : 2)
    }
}
