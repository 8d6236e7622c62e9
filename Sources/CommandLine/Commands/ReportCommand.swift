import ArgumentParser
import MainstayAssembly

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write one HTML file that shows a platform: offline, without an account.",
        discussion: """
            Findings, compliance, requirements, cost, availability, capacity, recovery and diagrams of every environment \
            in one page that loads nothing and can be sent to anybody; with --live also how it stands in AWS, where \
            nothing is changed or begun. Exit code 1 where findings are as bad as the threshold of check, or requirements \
            are violated.

            EXAMPLES
              mainstay report                                  cdk.out of the package here, to report.html
              mainstay report cdk.out -o platform.html --environment production
              mainstay report --from before/cdk.out            with what has changed
              mainstay report --environment production --from-environment staging
              mainstay report --live                           with releases, drift and alarms
              mainstay report --usage large --users 20000      for more of both
              mainstay report template.yaml -o -               any template, to standard output
              mainstay report --markdown                       the verdicts alone, for a pull request
            """)

    @OptionGroup var platform: PlatformArguments

    @Option(
        name: [.customLong("from"), .customLong("baseline")],
        help: ArgumentHelp("Also what has changed since this assembly or template.", valueName: "path"),
        completion: .file())
    var from: String?

    @Option(
        name: .customLong("from-environment"),
        help: ArgumentHelp(
            "Also what is different from this environment; with one --environment.", valueName: "name"))
    var fromEnvironment: String?

    @Flag(help: "Also how it stands in AWS: stacks, releases, drift as it was last found, alarms, error budgets.")
    var live = false

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

    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        if json, markdown { throw Failure("--json and --markdown exclude each other", help: "keep one of them") }
        if cloud.local, !live { throw Failure("--local says what --live asks", help: "add --live") }
        if from != nil, fromEnvironment != nil {
            throw Failure("--from and --from-environment exclude each other", help: "keep one of them")
        }
        let isText = json || markdown
        let file = output ?? (isText ? "-" : "report.html")
        let format: ReportPageFormat = json ? .json : markdown ? .markdown : ReportPageFormat(of: file)
        let destination = try ReportPageDestination(
            format: format, file: file == "-" ? nil : file, isForced: force)
        var request = platform.request(region: cloud.region)
        request.from = from
        request.fromEnvironment = fromEnvironment
        request.users = users
        let run = try ReportRun(request)
        let progress = ProgressLine(isEnabled: true)
        defer { progress.clear() }
        let deployed = live ? try await deployed(run.input, progress) : nil
        var result = try run.run(progress)
        result.deployed = deployed
        progress.clear()
        try destination.publish(result)
        if let place = destination.place { Console.printError("written: \(place)") }
        try Outcome.end(with: result.exitCode)
    }

    private func deployed(_ input: ReportInput, _ progress: ProgressLine) async throws -> DeployedPlatform {
        guard AssemblyFolder.isAssembly(input.path) else {
            throw Failure("--live asks about an assembly, and \(input.path) is none", help: "name a cdk.out")
        }
        return try await progress.during("asking AWS") { [cloud] in
            try await CloudSession.with(cloud) { session in
                try await DeployedPlatformReader.read(
                    input.path, environments: input.request.environments, session)
            }
        }
    }
}
