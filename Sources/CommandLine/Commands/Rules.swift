import ArgumentParser

struct Rules: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the rules that check knows.",
        discussion: """
            EXAMPLES
              mainstay rules                          every rule
              mainstay rules references               those with a word in their name, tags or controls
              mainstay rules --service S3             those about resources of a service
              mainstay rules --framework pci-dss-4    those that look after a control of a framework
              mainstay rules --category cost --severity warning
              mainstay rules --json                   for programs
              mainstay rules test rules.yaml          run the examples of rules of your own
            """,
        subcommands: [ListRules.self, TestRules.self], defaultSubcommand: ListRules.self)
}

/// What `rules` does where it is not told otherwise.
struct ListRules: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the rules that check knows, or some of them.")

    @Argument(help: ArgumentHelp("Words that a rule must have, all of them.", valueName: "word"))
    var words: [String] = []

    @Option(help: ArgumentHelp("Those that look after a control of a framework.", valueName: "name"))
    var framework: String?

    @Option(help: ArgumentHelp("Those about resources of a service, such as S3.", valueName: "name"))
    var service: String?

    @Option(help: ArgumentHelp("Those of a category: security, reliability, cost, …", valueName: "name"))
    var category: String?

    @Option(help: ArgumentHelp("Those whose findings are that bad.", valueName: "severity"))
    var severity: String?

    @Flag(help: "Print one JSON document instead of text.")
    var json = false

    @OptionGroup var sources: RuleOptions

    func run() throws {
        let rules = try sources.ruleSet()
        let filter = try RuleFilter(
            rules, words: words, framework: framework, service: service, category: category, severity: severity)
        let report = RuleReport(filter.matches)
        Console.print(json ? report.json : report.table)
    }
}

/// Runs the examples of declared rules.
struct TestRules: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Run the examples of rules of your own.",
        discussion: """
            A rule finds nothing in its conforming examples, and something in each of its violating ones. Ends with 1 \
            where that is not so.

            EXAMPLES
              mainstay rules test rules.yaml
            """)

    @Argument(help: "Files with rules.", completion: .file())
    var files: [String]

    @Flag(help: "Print one JSON document instead of text.")
    var json = false

    func run() throws {
        let trial = RuleTrial(try RuleSet.bundled.adding(files).declared)
        Console.print(json ? trial.json : trial.text)
        try Outcome.end(with: trial.isFailure ? 1 : 0)
    }
}

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what a rule finds, why it matters and how to mend it.",
        discussion: """
            EXAMPLES
              mainstay explain public-bucket
              mainstay explain CKV_AWS_53           by the id of another tool's rule
              mainstay explain unknown-property --json
            """)

    @Argument(help: ArgumentHelp("The rule, as findings name it, or another tool's id.", valueName: "rule"))
    var rule: String

    @Flag(help: "Print one JSON document instead of text.")
    var json = false

    @OptionGroup var sources: RuleOptions

    func run() throws {
        let rules = try sources.ruleSet()
        let report = RuleReport(try rules.entries(named: rule), isExplanation: true)
        Console.print(json ? report.json : report.explanation)
    }
}
