import ArgumentParser
import MainstayReports

struct WriteBaseline: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "baseline",
        abstract: "Write down what check finds today, so that only new findings count.",
        discussion: """
            Checks what is named, as mainstay check does, and writes a file that mainstay check --baseline reads. \
            Findings keep their place in it while lines move and resources change places. The file names paths \
            relative to its own folder: keep it in the repository.

            EXAMPLES
              mainstay baseline templates
              mainstay baseline templates --output known.json
            """)

    @Argument(help: "Assembly folders, templates, or folders to search.", completion: .file())
    var paths: [String] = []

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The baseline's file.", valueName: "file"), completion: .file())
    var output = BaselineFile.usualName

    @Flag(help: "Write over a file that is no baseline.")
    var force = false

    @OptionGroup var options: CheckOptions

    func run() throws {
        let target = try BaselineTarget(output, isForced: force)
        var request = options.request(paths)
        // What an earlier baseline knew belongs into the new one.
        request.usesBaseline = false
        let result = try CheckSession(request).run()
        for failure in result.failures { Console.complain(failure) }
        try Outcome.end(with: result.failures.isEmpty ? 0 : 2)
        Console.print(try target.write(result.report.findings))
    }
}
