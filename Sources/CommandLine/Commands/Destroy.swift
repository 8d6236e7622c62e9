import ArgumentParser
import MainstayDeployment

struct Destroy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Delete the stacks of an environment, after its name was typed.",
        discussion: """
            Lists what will be deleted and what stays, and asks for the name to be typed. Stacks go in the order in \
            which nothing that is needed goes first.

            EXAMPLES
              mainstay destroy staging
              mainstay destroy staging --confirm staging     where nobody can type
              mainstay destroy production --unprotect        with databases and load balancers that are protected
            """)

    @Argument(help: ArgumentHelp("An environment or a stack.", valueName: "name"))
    var name: String

    @Option(help: ArgumentHelp("The same name once more, in place of typing it.", valueName: "name"))
    var confirm: String?

    @Flag(help: "Turn the protection of stacks and of resources against deletion off first.")
    var unprotect = false

    @Option(help: ArgumentHelp("How many stacks at once.", valueName: "number"))
    var concurrency: Int = 10

    @OptionGroup var assembly: AssemblyOptions
    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        guard (1...100).contains(concurrency) else {
            throw Failure("--concurrency \(concurrency) is out of range", help: "use 1 to 100")
        }
        let code = try await CloudSession.withStacks([name], cloud, assembly) { session, stacks in
            try await DestroyRun(
                session: session, stacks: stacks, name: name, confirmation: confirm, unprotects: unprotect,
                concurrency: concurrency
            ).run()
        }
        try Outcome.end(with: code)
    }
}
