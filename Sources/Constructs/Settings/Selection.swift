import MainstayDiagnostics

// Which environments a run is about: all, or those named on the command line.
extension App {
    func isSelected(_ environment: String) -> Bool {
        node.app.selection.isEmpty || node.app.selection.contains(environment)
    }

    func reportUnknownSelection(among names: Set<String>) {
        for name in node.app.selection.sorted() where !names.contains(name) {
            report(
                Diagnostic(
                    "unknown-environment", .error, "there is no environment \"\(name)\"",
                    help: Suggestion.didYouMean(name, among: names.sorted())
                        ?? "the environments are \(names.sorted().joined(separator: ", "))"))
        }
    }
}
