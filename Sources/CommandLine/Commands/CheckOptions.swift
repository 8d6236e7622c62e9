import ArgumentParser
import MainstayDiagnostics
import MainstayReports

/// Which findings `check` and `baseline` look at.
struct CheckOptions: ParsableArguments {
    @Option(
        name: .customLong("fail-on"),
        help: ArgumentHelp("The mildest finding that ends with exit code 1. (default: error)", valueName: "severity"))
    var threshold: Threshold?

    @Option(
        name: .customLong("min-severity"),
        help: ArgumentHelp("The mildest finding that is reported. (default: note)", valueName: "severity"))
    var minimum: Severity?

    @Option(help: ArgumentHelp("Report these rules alone; may be repeated.", valueName: "rule,…"))
    var only: [String] = []

    @Option(help: ArgumentHelp("Do not report these rules; may be repeated.", valueName: "rule,…"))
    var skip: [String] = []

    @Option(
        name: .customLong("config"),
        help: ArgumentHelp("The configuration. (default: the nearest mainstay.yaml going up)", valueName: "file"),
        completion: .file())
    var configuration: String?

    @Flag(name: .customLong("no-config"), help: "Use no configuration.")
    var hasNoConfiguration = false

    func request(_ paths: [String]) -> CheckRequest {
        CheckRequest(
            paths: paths, threshold: threshold, minimum: minimum, only: only, skip: skip,
            configuration: configuration, usesConfiguration: !hasNoConfiguration)
    }
}

/// How `check` reports.
struct FormatOptions: ParsableArguments {
    @Option(help: "How standard output is written: human, concise, json, sarif, junit, github, cdk or cdk-legacy.")
    var format: ReportFormat?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Write the report to a file; with a format in front, beside what goes to standard output. May be repeated.",
            valueName: "[format=]file"),
        completion: .file())
    var output: [String] = []

    @Flag(help: "Write over files that are no reports of this program.")
    var force = false

    @Flag(help: "Count the findings of each rule.")
    var statistics = false

    @Flag(name: .customLong("show-waived"), help: "Print findings too that are waived or in the baseline.")
    var showsSettled = false

    func destinations(_ options: ReportOptions) throws(Failure) -> ReportDestinations {
        if options.json, let format, format != .json {
            throw Failure("--json and --format \(format.rawValue) exclude each other", help: "keep one of them")
        }
        return try ReportDestinations(
            format: options.json ? .json : format, files: output, isForced: force, isQuiet: options.quiet,
            showsSettled: showsSettled, hasStatistics: statistics)
    }
}

extension ReportFormat: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}

extension Threshold: ExpressibleByArgument {
    init?(argument: String) {
        guard let choice = Self.choices.first(where: { $0.0 == argument }) else { return nil }
        self = choice.1
    }

    static var allValueStrings: [String] { choices.map(\.0) }
}
