import ArgumentParser

struct Rules: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the rules that check knows.",
        discussion: """
            EXAMPLES
              mainstay rules                every rule
              mainstay rules references     those with a word in their name, tags or controls
              mainstay rules --json         for programs
            """)

    @Argument(help: ArgumentHelp("Words that a rule must have, all of them.", valueName: "word"))
    var words: [String] = []

    @Flag(help: "Print one JSON document instead of text.")
    var json = false

    func run() throws {
        let report = RuleReport(KnownRules.catalogue, words: words)
        Console.print(json ? report.json : report.table)
    }
}

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what a rule finds, why it matters and how to mend it.",
        discussion: """
            EXAMPLES
              mainstay explain unknown-property
              mainstay explain unknown-property --json
            """)

    @Argument(help: ArgumentHelp("The rule, as findings name it.", valueName: "rule"))
    var rule: String

    @Flag(help: "Print one JSON document instead of text.")
    var json = false

    func run() throws {
        let report = try RuleReport(KnownRules.catalogue, explaining: rule)
        Console.print(json ? report.json : report.explanation)
    }
}
