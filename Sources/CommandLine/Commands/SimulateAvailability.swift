import ArgumentParser
import MainstaySimulation

struct SimulateAvailability: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "availability",
        abstract: "How available each path of users is, what costs most, and what is left when something is lost.",
        discussion: """
            Three figures, kept apart: the floor from AWS's service level agreements, an estimate with zones that fail \
            independently, and one with what brings several parts down at once. Each is drawn over many years and \
            checked by formula.

            EXAMPLES
              mainstay simulate availability                        cdk.out of the package here
              mainstay simulate availability --target 0.999         exit code 1 where that is missed
              mainstay simulate availability template.yaml          any template, or a folder of them
              mainstay simulate availability --assumptions own.yaml your own failure rates
              mainstay simulate availability --environment production --format svg -o causes.svg
            """)

    @OptionGroup var input: SimulationInput

    @Option(help: "The availability that is asked for, above 0 and below 1: 0.999.")
    var target: Double?

    @Option(
        help: "The figure that the target is held against: floor, design or correlated. (default: correlated)",
        completion: .list(Self.figures.map(\.0)), transform: { try Choices.value(of: $0, in: Self.figures) })
    var figure: FailureFigure?

    @Option(help: ArgumentHelp("Only this path; may be repeated.", valueName: "name"))
    var path: [String] = []

    @Option(help: "How many years are drawn.")
    var years = 100_000

    @Option(help: "The start of the random numbers: the same seed gives the same figures.")
    var seed: UInt64 = 1

    @Flag(name: .customLong("all"), help: "List every assumption, cause and improvement.")
    var isWhole = false

    @OptionGroup var format: SimulationFormatOptions
    @OptionGroup var report: ReportOptions

    private static let figures = FailureFigure.allCases.map { ($0.rawValue, $0) }

    func validate() throws {
        if let target, !(target > 0 && target < 1) {
            throw ValidationError("--target is a share above 0 and below 1: 0.999 for 99.9 %")
        }
        guard (1...10_000_000).contains(years) else { throw ValidationError("--years is 1 to 10000000") }
    }

    func run() throws {
        let destinations = try format.destinations(report)
        let (models, assumptions) = try input.read()
        var engine = AvailabilityEngine()
        engine.assumptions = assumptions
        engine.target = target
        engine.figure = figure ?? .correlated
        engine.paths = path
        engine.monteCarlo = MonteCarlo(years: years, seed: seed)
        try SimulationInput.refuseUnknown(path, among: models.flatMap { $0.paths.map(\.name) }, as: "path")
        let reports = models.map { engine.run($0) }
        var text = AvailabilityText()
        text.isWhole = isWhole
        try destinations.publish(
            command: "simulate availability", findings: [], reports.map(SimulationJSON.value(of:)),
            text: reports.map(text.render), markdown: reports.map { SimulationMarkdown().render($0) },
            pictures: reports.map { report in { AvailabilityPicture().svg(report) } })
        try Outcome.end(with: reports.contains { $0.verdict == .missed } ? 1 : 0)
    }
}
