import ArgumentParser

/// What a command is given that asks how stacks are.
struct StackQuery: ParsableArguments {
    @Argument(help: ArgumentHelp("Environments or stacks.", valueName: "name"))
    var names: [String] = []

    @Flag(help: "Print one JSON document instead of text.")
    var json = false

    @OptionGroup var assembly: AssemblyOptions
    @OptionGroup var cloud: CloudOptions

    func rows() async throws -> [StatusReport.Row] {
        try await CloudSession.withStacks(names, cloud, assembly) { _, stacks in
            try await StatusReport.read(stacks)
        }
    }
}
