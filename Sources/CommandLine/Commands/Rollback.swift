import ArgumentParser
import MainstayDeployment

struct Rollback: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Go back to the release before.",
        discussion: """
            Deploys the assembly of an earlier release, which is kept in the asset bucket, in the same way as any \
            other: shown first, and nothing that holds data is lost without being named.

            EXAMPLES
              mainstay rollback production
              mainstay rollback production --to 20261121T124500Z-1a2b3c4d
            """)

    @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
    var environment: String

    @Option(help: ArgumentHelp("Which release.", valueName: "release"))
    var to: String?

    @Flag(name: .shortAndLong, help: "Ask nothing.")
    var yes = false

    @Flag(help: "Show what would change, and stop.")
    var show = false

    @Option(
        name: .customLong("allow-replace"),
        help: ArgumentHelp("A resource that may be replaced or deleted. May be repeated.", valueName: "logical id"))
    var allowed: [String] = []

    @OptionGroup var assembly: AssemblyOptions
    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        let code = try await CloudSession.withStacks([environment], cloud, assembly) { session, stacks in
            let search = ReleaseSearch(session: session, stacks: stacks)
            let release = try await search.earlier(to)
            let folder = try TemporaryFolder()
            defer { folder.remove() }
            let kept = try await search.assembly(of: release, in: folder)
            Console.printError("Back to \(release.id)\(release.commit.map { ", commit \($0)" } ?? "").")
            var request = DeployRequest(words: [environment])
            request.isAgreed = yes
            request.onlyShows = show
            request.allowedLosses = Set(allowed)
            request.allowsDirtyTree = true
            return try await DeployRun(
                request: request, session: session, assembly: kept,
                release: ReleaseNote(reason: "rollback to \(release.id)", origin: release)
            ).run()
        }
        try Outcome.end(with: code)
    }
}
