import ArgumentParser
import MainstayDeployment

struct Deploy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Deploy an environment: show what changes, ask, carry it out, and say why where it fails.",
        discussion: """
            Works on the platform here or on any cdk.out. CloudFormation does the work, in change sets; stacks go side \
            by side as their dependencies allow. What holds data is neither replaced nor deleted unless it is named.

            EXAMPLES
              mainstay deploy staging                     one environment
              mainstay deploy staging --local             rehearse it on this machine
              mainstay deploy Shop-Network --exclusively  one stack, without those it needs
              mainstay deploy -a cdk.out production --yes in a pipeline
              mainstay deploy production --prepare        change sets for somebody else to execute
            """)

    @Argument(help: ArgumentHelp("Environments or stacks; * stands for any characters.", valueName: "name"))
    var names: [String] = []

    @Flag(help: "Leave out the stacks that the named ones need.")
    var exclusively = false

    @Flag(name: .shortAndLong, help: "Ask nothing.")
    var yes = false

    @Flag(help: "Show what would change, and stop.")
    var show = false

    @Flag(help: "Make change sets and leave them for somebody else to execute.")
    var prepare = false

    @Option(help: ArgumentHelp("Execute the change sets of this name, which were prepared.", valueName: "change set"))
    var execute: String?

    @Option(
        name: .customLong("allow-replace"),
        help: ArgumentHelp(
            "A resource that may be replaced or deleted although it holds data. May be repeated.",
            valueName: "logical id"))
    var allowed: [String] = []

    @Option(
        help: ArgumentHelp(
            "Refuse any of these: replacement, deletion, permissions, exposure, data. May be repeated.",
            valueName: "effect,…"))
    var deny: [String] = []

    @Option(help: ArgumentHelp("A parameter's value. May be repeated.", valueName: "[stack:]name=value"))
    var parameter: [String] = []

    @Option(help: ArgumentHelp("A tag for every stack. May be repeated.", valueName: "key=value"))
    var tag: [String] = []

    @Flag(
        name: .customLong("commit-tag"), inversion: .prefixedNo,
        help: "Tag the stacks that change with the commit they come from.")
    var tagsCommit = true

    @Flag(help: "Show how much changes, and not what.")
    var brief = false

    @Option(help: ArgumentHelp("How many stacks at once.", valueName: "number"))
    var concurrency: Int = 10

    @Option(
        help: "How progress is shown: auto, live, plain or json.",
        completion: .list(ProgressStyle.allCases.map(\.rawValue)),
        transform: { try Choices.value(of: $0, in: ProgressStyle.allCases.map { ($0.rawValue, $0) }) })
    var progress: ProgressStyle = .automatic

    @Option(help: ArgumentHelp("Deploy one stack outside of the windows; its reason is kept.", valueName: "reason"))
    var hotfix: String?

    @Option(
        help: ArgumentHelp(
            "Windows and freezes. (default: deploy-windows.yaml, where there is one)", valueName: "file"),
        completion: .file())
    var windows: String?

    @Flag(name: .customLong("keep-failed"), help: "Keep what failed for looking at, and do not roll back.")
    var keepsFailed = false

    @Flag(help: "Make a change set even where nothing seems to have changed.")
    var force = false

    @Flag(name: .customLong("allow-dirty"), help: "Deploy production from a working tree with changes.")
    var allowsDirtyTree = false

    @OptionGroup var assembly: AssemblyOptions
    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        let request = try request()
        let code = try await CloudSession.with(cloud) { session in
            let source = AssemblySource(path: assembly.assembly) { package in
                assembly.build.build(of: package, showsProgress: progress != .json)
            }
            return try await DeployRun(
                request: request, session: session, assembly: try await source.read(),
                release: ReleaseNote(reason: hotfix.map { "hotfix: \($0)" } ?? "deploy")
            ).run()
        }
        try Outcome.end(with: code)
    }

    private func request() throws -> DeployRequest {
        guard (1...100).contains(concurrency) else {
            throw Failure("--concurrency \(concurrency) is out of range", help: "use 1 to 100")
        }
        var request = DeployRequest(words: names, isExclusive: exclusively)
        request.parameters = try KeyValue.read(parameter, option: "--parameter").reduce(into: [:]) {
            $0[$1.key] = $1.value
        }
        request.tags = try KeyValue.read(tag, option: "--tag")
        request.tagsCommit = tagsCommit
        request.isBrief = brief
        request.allowedLosses = Set(allowed)
        request.denied = try DeniedEffects.read(deny)
        request.isAgreed = yes
        request.isForced = force
        request.keepsFailed = keepsFailed
        request.onlyPrepares = prepare
        request.prepared = execute
        request.onlyShows = show
        request.hotfix = hotfix
        request.calendar = try CalendarFile.read(windows)
        request.allowsDirtyTree = allowsDirtyTree
        request.concurrency = concurrency
        request.progress = progress
        return request
    }
}
