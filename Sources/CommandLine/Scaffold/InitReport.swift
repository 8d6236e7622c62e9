/// What `init` says when it is done.
struct InitReport {
    var scaffold: Scaffold
    var files: [String]

    func print() {
        let folder = TerminalText.line(Paths.display(scaffold.directory))
        var lines = ["The platform \(scaffold.name.module) is in \(folder):"]
        lines += files.map { "  \($0)" }
        lines += [
            "", "Next:", "  cd \(folder)",
            "  mainstay synth               build it, write cdk.out and check it",
            "  swift test                   run its tests",
            "  cdk deploy --all             deploy it, with AWS's command line", "",
            "Its settings are in config/, its stacks in Sources/\(scaffold.name.module)/\(scaffold.name.type).swift.",
        ]
        Console.print(lines.joined(separator: "\n"))
    }
}
