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

    @OptionGroup var platform: PlatformArguments

    @Option(help: ArgumentHelp("The port; 0 for any that is free.", valueName: "number"))
    var port: Int = 8321

    @Option(help: ArgumentHelp("Listen on this address, which other machines may reach.", valueName: "address"))
    var bind: String = "127.0.0.1"

    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        try await DashboardRun(
            request: platform.request(region: cloud.region), cloud: cloud, address: bind, port: port
        ).run()
    }
}
