import ArgumentParser
import MainstayDiagnostics
import MainstayReports

/// Which findings `check` and `baseline` look at.
struct CheckOptions: ParsableArguments {
    @Option(
        name: .customLong("fail-on"),
        help: ArgumentHelp("The mildest finding that ends with exit code 1. (default: high)", valueName: "severity"),
        completion: .list(Choices.thresholds.map(\.0)),
        transform: { try Choices.value(of: $0, in: Choices.thresholds) })
    var threshold: Threshold?

    @Option(
        name: .customLong("min-severity"),
        help: ArgumentHelp("The mildest finding that is reported. (default: note)", valueName: "severity"),
        completion: .list(Choices.severities.map(\.0)),
        transform: { try Choices.value(of: $0, in: Choices.severities) })
    var minimum: Severity?

    @Option(help: ArgumentHelp("Report these rules alone; may be repeated.", valueName: "rule,…"))
    var only: [String] = []

    @Option(help: ArgumentHelp("Do not report these rules; may be repeated.", valueName: "rule,…"))
    var skip: [String] = []

    @OptionGroup var sources: RuleOptions

    @Flag(
        name: .customLong("ignore-others"),
        help: "Ignore named files that are no templates, as in a folder: for hooks that name every file.")
    var ignoresOthers = false

    func request(_ paths: [String]) -> CheckRequest {
        CheckRequest(
            paths: paths, threshold: threshold, minimum: minimum, only: only, skip: skip, rules: sources.rules,
            configuration: sources.configuration, usesConfiguration: !sources.hasNoConfiguration,
            ignoresOthers: ignoresOthers)
    }
}

/// Where rules come from besides the toolkit.
struct RuleOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Rules of your own, besides those of the configuration.", valueName: "file"),
        completion: .file())
    var rules: [String] = []

    @Option(
        name: .customLong("config"),
        help: ArgumentHelp("The configuration. (default: the nearest mainstay.yaml going up)", valueName: "file"),
        completion: .file())
    var configuration: String?

    @Flag(name: .customLong("no-config"), help: "Use no configuration.")
    var hasNoConfiguration = false

    func ruleSet() throws -> RuleSet {
        let given = try RuleSet.bundled.adding(rules)
        guard !hasNoConfiguration else { return given }
        return try ConfigurationFile.load(configuration, rules: given)?.rules ?? given
    }
}

/// How `check` reports.
struct FormatOptions: ParsableArguments {
    @Option(
        help:
            "How standard output is written: human, concise, json, sarif, junit, github, markdown, cdk or cdk-legacy.",
        completion: .list(Choices.formats.map(\.0)), transform: { try Choices.value(of: $0, in: Choices.formats) })
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

    /// What holds where no option is given.
    static func standard() throws(Failure) -> ReportDestinations {
        try ReportDestinations(
            format: nil, files: [], isForced: false, isQuiet: false, showsSettled: false, hasStatistics: false)
    }

    func destinations(_ options: ReportOptions) throws(Failure) -> ReportDestinations {
        if options.json, let format, format != .json {
            throw Failure("--json and --format \(format.rawValue) exclude each other", help: "keep one of them")
        }
        return try ReportDestinations(
            format: options.json ? .json : format, files: output, isForced: force, isQuiet: options.quiet,
            showsSettled: showsSettled, hasStatistics: statistics)
    }
}

/// Words that an option takes.
enum Choices {
    static let thresholds = Threshold.choices
    static let severities = Severity.allCases.reversed().map { ($0.rawValue, $0) }
    static let formats = ReportFormat.allCases.map { ($0.rawValue, $0) }

    /// The value of a word; says what was meant where it is none.
    static func value<Value>(of word: String, in choices: [(String, Value)]) throws -> Value {
        if let choice = choices.first(where: { $0.0 == word }) { return choice.1 }
        let words = choices.map(\.0)
        let hint = Suggestion.didYouMean(word, among: words) ?? "it takes \(words.joined(separator: ", "))"
        throw ValidationError("\(hint)")
    }
}
