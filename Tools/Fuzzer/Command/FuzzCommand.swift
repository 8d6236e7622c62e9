import ArgumentParser

/// Tries the readers and the check on texts made from sound ones, until the time is over or something breaks.
@main
struct FuzzCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mainstay-fuzz", abstract: "Look for inputs that crash, stall or fool the check.",
        subcommands: [Run.self, Show.self, Seeds.self, Work.self], defaultSubcommand: Run.self)
}

/// What says which inputs there are.
struct InputOptions: ParsableArguments {
    @Option(help: "The seed: with the same corpus it gives the same inputs.")
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp("A folder with sound texts, beside the examples of the rules.", valueName: "folder"))
    var corpus: [String] = []
}
