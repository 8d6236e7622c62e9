import ArgumentParser
import MainstayDeployment
import MainstayDifference

struct Diff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show what a change of templates does to the stacks: what is replaced, lost, opened.",
        discussion: """
            Compares meaning, not text: short and long forms, the order of tags and statements, JSON as text or as \
            objects make no difference. Each side is a template, an assembly (cdk.out), or a folder of templates.

            EXAMPLES
              mainstay diff                        cdk.out here with what the last commit has of it
              mainstay diff --revision main        with what the branch main has of it
              mainstay diff old.yaml new.yaml      two templates
              mainstay diff cdk.out --from before  an assembly with another one
              mainstay diff --format markdown      for a pull request
              mainstay diff --deny data,exposure   exit code 1 where data is lost or the network opens
              mainstay diff --change-set staging   CloudFormation's own word on what is deployed there
            """)

    @Argument(
        help: "The new side, or the old and the new one. (default: cdk.out of the package here)", completion: .file())
    var paths: [String] = []

    @Option(help: ArgumentHelp("The old side.", valueName: "path"), completion: .file())
    var from: String?

    @Option(help: ArgumentHelp("Take the old side from this revision of git. (default: HEAD)", valueName: "revision"))
    var revision: String?

    @Option(
        name: .customLong("change-set"),
        help: ArgumentHelp(
            "Ask CloudFormation about this environment or stack: change sets are made, read and deleted. May be repeated.",
            valueName: "name"))
    var changeSet: [String] = []

    @Flag(name: .customLong("exit-code"), help: "End with exit code 1 where there is a difference.")
    var hasExitCode = false

    @Option(
        help: ArgumentHelp(
            "End with exit code 1 at any of these: replacement, deletion, permissions, exposure, data. May be repeated.",
            valueName: "effect,…"))
    var deny: [String] = []

    @Option(
        name: .customLong("allow-replace"),
        help: ArgumentHelp("A resource that may be replaced or deleted. May be repeated.", valueName: "logical id"))
    var allowed: [String] = []

    @Flag(help: "Compare metadata too, of which nothing is deployed.")
    var metadata = false

    @OptionGroup var format: DiffFormatOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        if !changeSet.isEmpty { return try await askCloudFormation() }
        let destinations = try format.destinations(report)
        let request = DiffRequest(
            paths: paths, from: from, revision: revision, comparesMetadata: metadata,
            gate: DeploymentGate(allowed: Set(allowed), denied: try DeniedEffects.read(deny)))
        let result = try await DiffRun(request: request).run()
        try destinations.publish(result)
        let isDenied = !result.denials.isEmpty || hasExitCode && !result.difference.isEmpty
        try Outcome.end(with: isDenied ? 1 : 0)
    }

    private func askCloudFormation() async throws {
        guard paths.count < 2, from == nil, revision == nil, deny.isEmpty, allowed.isEmpty, format.output.isEmpty,
            format.format != .markdown
        else {
            throw Failure(
                "--change-set compares an assembly with what is deployed, as text or JSON",
                help: "leave out the other sides, --deny, --allow-replace, --output and --format markdown")
        }
        let folder = try paths.first ?? CheckTarget.paths([])[0]
        let answers = try await CloudSession.with(cloud) { session in
            try await ChangeSetDiff(session: session, words: changeSet).ask(about: try DeployableAssembly.read(folder))
        }
        ChangeSetText(answers: answers).print(isJSON: report.json || format.format == .json)
        let hasRefusal = answers.contains { $0.refusal != nil }
        let hasChanges = answers.contains { !$0.changes.isEmpty }
        try Outcome.end(with: hasRefusal || hasExitCode && hasChanges ? 1 : 0)
    }
}

/// How `diff` reports.
struct DiffFormatOptions: ParsableArguments {
    @Option(
        help: "How standard output is written: human, json or markdown.",
        completion: .list(DiffFormat.allCases.map(\.rawValue)),
        transform: { try Choices.value(of: $0, in: DiffFormat.allCases.map { ($0.rawValue, $0) }) })
    var format: DiffFormat?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Write the report to a file; with a format in front, beside what goes to standard output. May be repeated.",
            valueName: "[format=]file"),
        completion: .file())
    var output: [String] = []

    @Flag(help: "Write over files that are no reports of this program.")
    var force = false

    func destinations(_ options: ReportOptions) throws(Failure) -> DiffDestinations {
        if options.json, let format, format != .json {
            throw Failure("--json and --format \(format.rawValue) exclude each other", help: "keep one of them")
        }
        return try DiffDestinations(
            format: options.json ? .json : format, files: output, isForced: force, isQuiet: options.quiet)
    }
}
