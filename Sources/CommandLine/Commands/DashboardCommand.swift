import ArgumentParser

struct DashboardCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dashboard",
        abstract: "Serve the report on this machine, with the stacks as they are deployed.",
        discussion: """
            Read-only, on 127.0.0.1 alone unless --bind says otherwise; then a token that is made anew each time is part of \
            the address. Without credentials everything but the stacks is shown. Ctrl-C ends it.

            EXAMPLES
              mainstay dashboard                              cdk.out of the package here, with the credentials here
              mainstay dashboard cdk.out --local              as the rehearsal on this machine left it
              AWS_ENDPOINT_URL=http://127.0.0.1:4566 mainstay dashboard cdk.out
                                                              a rehearsal that runs: see mainstay local
            """)

    @Argument(
        help: "An assembly, a template, or a folder of templates. (default: cdk.out of the package here)",
        completion: .file())
    var input: String?

    @Option(help: ArgumentHelp("The port; 0 for any that is free.", valueName: "number"))
    var port: Int = 8321

    @Option(help: ArgumentHelp("Listen on this address, which other machines may reach.", valueName: "address"))
    var bind: String = "127.0.0.1"

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

    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        let request = ReportRequest(
            path: input, environments: environment, catalogue: catalogue, usage: usage, region: cloud.region)
        try await DashboardRun(request: request, cloud: cloud, address: bind, port: port).run()
    }
}
