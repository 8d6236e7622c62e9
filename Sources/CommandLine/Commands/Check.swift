import ArgumentParser

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check templates and assemblies against the schemas of every resource type.",
        discussion: """
            A folder with an assembly (cdk.out, of this toolkit or of any CDK app) is checked as one; any other folder \
            is searched for templates: JSON and YAML files whose Resources have Types. Other files are counted and \
            ignored, and so are the folders .build, .git and node_modules.

            EXAMPLES
              mainstay check                        the assembly in cdk.out of the package here
              mainstay check template.yaml          one template
              mainstay check cdk.out infrastructure several things at once
              cat template.json | mainstay check -  standard input
            """)

    @Argument(
        help: "Assembly folders, templates, or folders to search; - for standard input.", completion: .file())
    var paths: [String] = []

    @OptionGroup var report: ReportOptions

    func run() throws {
        var run = CheckRun()
        run.check(try CheckTarget.paths(paths))
        run.finish()
        CheckReport(run: run, options: report).print()
        try Outcome.end(with: run.exitCode)
    }
}
