import ArgumentParser
import MainstaySimulation

struct SimulateRecovery: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recovery",
        abstract: "How each store of data comes back from each failure, in what time, and what is lost.",
        discussion: """
            Looks at what is configured: standbys, backups, copies, versions, locks. The time is a sum of named steps, \
            each with its range and source.

            EXAMPLES
              mainstay simulate recovery --rto 1h --rpo 15m        exit code 1 where one of them is missed
              mainstay simulate recovery --failure region          one kind of failure alone
            """)

    @OptionGroup var input: SimulationInput

    @Option(help: ArgumentHelp("The time within which everything is back: 1h, 30m, 90s.", valueName: "time"))
    var rto: String?

    @Option(help: ArgumentHelp("The data that may be lost, as a time: 15m.", valueName: "time"))
    var rpo: String?

    @Option(
        help: ArgumentHelp(
            "Only this failure: instance, zone, region, deletion, corruption or credentials; may be repeated.",
            valueName: "failure"),
        completion: .list(Self.modes.map(\.0)), transform: { try Choices.value(of: $0, in: Self.modes) })
    var failure: [FailureMode] = []

    @OptionGroup var format: SimulationFormatOptions
    @OptionGroup var report: ReportOptions

    private static let modes = FailureMode.allCases.map { ($0.rawValue, $0) }

    func run() throws {
        let destinations = try format.destinations(report)
        var engine = RecoveryEngine()
        engine.timeObjective = try rto.map { try SimulationInput.seconds($0, "--rto") }
        engine.pointObjective = try rpo.map { try SimulationInput.seconds($0, "--rpo") }
        if !failure.isEmpty { engine.modes = FailureMode.allCases.filter(failure.contains) }
        let (models, assumptions) = try input.read()
        engine.assumptions = assumptions
        let reports = models.map { engine.run($0) }
        try destinations.publish(
            command: "simulate recovery", findings: reports.flatMap(\.findings),
            reports.map(SimulationJSON.value(of:)), text: reports.map(RecoveryText().render),
            markdown: reports.map { SimulationMarkdown().render($0) })
        try Outcome.end(with: reports.contains { $0.verdict == .missed } ? 1 : 0)
    }
}
