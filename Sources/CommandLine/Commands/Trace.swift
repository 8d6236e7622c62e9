import ArgumentParser
import MainstayRequirements

struct Trace: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace",
        abstract: "Trace the requirements of a platform into what it synthesises to.",
        discussion: """
            Every requirement of the catalogue gets a status that is computed from the assembly, each with its evidence: \
            met, violated, partly, unproven (no engine computes it yet), needs-deployment, procedure, not-applicable.

            EXAMPLES
              mainstay trace                                    cdk.out and requirements.yaml of the package here
              mainstay trace cdk.out --catalogue needs.yaml     an assembly, of this toolkit or of any CDK app
              mainstay trace --status violated,unproven         what is left to do
              mainstay trace --requirement 'SM-FR-*'            some of them
              mainstay trace --coverage                         the numbers alone
              mainstay trace --format html --output trace.html  one file with everything
            """)

    @Argument(help: "An assembly's folder. (default: cdk.out of the package here)", completion: .directory)
    var assembly: String?

    @Option(
        help: ArgumentHelp(
            "The catalogue. (default: requirements.yaml of the package here, or beside the assembly)",
            valueName: "file"),
        completion: .file())
    var catalogue: String?

    @Option(
        help: "How it is written: text, markdown, json, junit or html.",
        completion: .list(Self.formats.map(\.0)), transform: { try Choices.value(of: $0, in: Self.formats) })
    var format: TraceReport.Format?

    @Option(
        name: .shortAndLong, help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    @Option(
        help: ArgumentHelp("Only requirements of these statuses; may be repeated.", valueName: "status,…"),
        completion: .list(Self.statuses.map(\.0)))
    var status: [String] = []

    @Option(help: ArgumentHelp("Only these requirements, with * for any characters; may be repeated.", valueName: "id"))
    var requirement: [String] = []

    @Flag(help: "Write over a file that is no trace.")
    var force = false

    @Flag(help: "Print the numbers alone.")
    var coverage = false

    @Option(
        name: .customLong("fail-on"),
        help: ArgumentHelp("Statuses that end with exit code 1. (default: violated)", valueName: "status,…"),
        completion: .list(Self.statuses.map(\.0)))
    var failing: [String] = []

    @OptionGroup var report: ReportOptions

    private static let formats = TraceReport.Format.allCases.map { ($0.rawValue, $0) }
    private static let statuses = RequirementStatus.allCases.map { ($0.rawValue, $0) }

    func run() throws {
        if report.json, let format, format != .json {
            throw Failure("--json and --format \(format.rawValue) exclude each other", help: "keep one of them")
        }
        let target = try output.map { try TraceTarget($0, isForced: force) }
        let trace = TraceRun(assembly: assembly, catalogue: catalogue)
        let result = try trace.run(
            statuses: try Self.values(status), requirements: requirement, isCoverageOnly: coverage)
        let text = result.render(report.json ? .json : format ?? .text)
        if let target {
            try target.write(text)
        } else {
            Console.print(text)
        }
        let failing = try Self.values(failing) ?? [.violated]
        try Outcome.end(with: result.trace.entries.contains { failing.contains($0.status) } ? 1 : 0)
    }

    /// Statuses as they are given: several in one argument, with commas between them.
    private static func values(_ arguments: [String]) throws -> Set<RequirementStatus>? {
        let words = arguments.flatMap { $0.split(separator: ",") }.map { String($0.trimmingSpaces) }
        if words.isEmpty { return nil }
        return Set(try words.map { try Choices.value(of: $0, in: statuses) })
    }
}
