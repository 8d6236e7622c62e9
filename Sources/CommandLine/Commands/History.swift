import ArgumentParser
import MainstayDeployment
import MainstayTemplate

struct History: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the releases of an environment.",
        discussion: """
            Every deployment is kept in the asset bucket: its assembly, who deployed it, from which commit, and how it \
            went.

            EXAMPLES
              mainstay history production
            """)

    @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
    var environment: String

    @Option(help: ArgumentHelp("How many.", valueName: "number"))
    var last: Int = 20

    @Flag(help: "Print one JSON document instead of text.")
    var json = false

    @OptionGroup var assembly: AssemblyOptions
    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        guard (1...1000).contains(last) else { throw Failure("--last \(last) is out of range", help: "use 1 to 1000") }
        let releases = try await CloudSession.withStacks([environment], cloud, assembly) { session, stacks in
            try await ReleaseSearch(session: session, stacks: stacks).releases(limit: last)
        }
        if json {
            var report = JSONReport(command: "history")
            report["releases"] = .array(releases.map(\.value))
            return report.print()
        }
        var table = Table([
            ("RELEASE", .left), ("COMMIT", .left), ("RESULT", .left), ("WHAT", .left), ("BY", .left),
        ])
        for release in releases {
            table.add([
                release.id, String((release.commit ?? "").prefix(10)) + (release.isDirty ? " (changed)" : ""),
                release.succeeded ? "succeeded" : "failed", release.reason, Self.person(release.deployer),
            ])
        }
        Console.print(table.isEmpty ? "There are no releases." : table.render())
    }

    /// `user/ann` of an ARN: whole ones leave no room for anything else.
    private static func person(_ arn: String) -> String { arn.split(separator: ":").last.map(String.init) ?? arn }
}
