import ArgumentParser
import MainstayDeployment

struct Bootstrap: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prepare an account and region for deployments: a bucket, a repository, roles.",
        discussion: """
            Makes the stack CDKToolkit with the names that assemblies expect, unless the cdk command made it already. \
            Both commands can use it.

            EXAMPLES
              mainstay bootstrap --region eu-central-1
              mainstay bootstrap --trust 210987654321       another account deploys here
            """)

    @Option(help: ArgumentHelp("An account that may deploy here too. May be repeated.", valueName: "account"))
    var trust: [String] = []

    @Option(
        name: .customLong("execution-policy"),
        help: ArgumentHelp(
            "A policy of the role that CloudFormation acts in; administrator where none is named. May be repeated.",
            valueName: "arn"))
    var policies: [String] = []

    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        for account in trust where account.utf8.count != 12 || !account.utf8.allSatisfy({ (48...57).contains($0) }) {
            throw Failure("--trust \(account) is no account", help: "use twelve digits")
        }
        let code = try await CloudSession.with(cloud) { session in
            let identity = try await session.connections.identity()
            guard let region = session.connections.region else {
                throw Failure("there is no region", help: "name one: --region eu-central-1")
            }
            let printer = DeployPrinter(style: .automatic)
            var run = BootstrapRun(
                connections: session.connections, pace: session.pace, run: RunName.make(session.pace.time),
                sink: EventSink { printer.receive($0) })
            run.trustedAccounts = trust
            run.executionPolicies = policies
            let target = Target(account: identity.account, region: region)
            let outcome = try await run.run(target)
            printer.end()
            switch outcome {
            case .deployed: Console.print("\(target) is prepared.")
            case .unchanged: Console.print("\(target) was prepared already.")
            default:
                throw Failure("\(target) could not be prepared: \(outcome.reason ?? outcome.name)", exitCode: 1)
            }
            return Int32(0)
        }
        try Outcome.end(with: code)
    }
}
