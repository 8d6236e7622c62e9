internal import MainstayAssembly
internal import MainstayDiagnostics
internal import MainstayEvaluation
internal import MainstayTemplate

/// A figure that an engine computes, and the bound to it.
struct MeasureCheck: Check {
    static let head = "measure"
    static let members = ["with"] + Bounds.members
    private let measure: Measure
    private let bounds: Bounds
    private let conditions: [String: String]

    init?(_ reader: inout MemberReader) {
        guard let name = reader.text("measure", required: true) else { return nil }
        guard let measure = Measure(rawValue: name) else {
            let names = Measure.allCases.map(\.rawValue)
            if let value = reader.value("measure") {
                reader.report(
                    value, "there is no measure \"\(name)\"",
                    Suggestion.didYouMean(name, among: names) ?? "the measures are \(names.joined(separator: ", "))")
            }
            return nil
        }
        self.measure = measure
        bounds = reader.bounds()
        var conditions: [String: String] = [:]
        for member in reader.object("with")?.members ?? [] { conditions[member.key] = member.value.scalarText }
        self.conditions = conditions
    }

    var summary: String {
        let given = conditions.keys.sorted().map { "\($0) \(conditions[$0] ?? "")" }
        return "\(measure.rawValue)" + (bounds.isEmpty ? "" : " \(bounds.text)\(unit)")
            + (given.isEmpty ? "" : " with \(given.joined(separator: ", "))")
    }

    private var unit: String { measure.unit.isEmpty ? "" : " \(measure.unit)" }

    func run(_ run: inout CheckRun) {
        guard let engine = run.engines[measure] else {
            return run.end(with: .unproven, waitsFor: measure.engine)
        }
        for environment in run.environments {
            do {
                let figure = try engine.figure(
                    measure, under: conditions, of: run.facts.assembly, environment: environment.name)
                judge(figure, environment, &run)
            } catch {
                run.doubt(
                    Evidence(
                        "\(environment.prefix)\(engine.name): \(error.message)", holds: false,
                        environment: environment.name))
            }
        }
    }

    /// Where the answer depends on assumptions, it is neither met nor violated until somebody has measured.
    private func judge(_ figure: Figure, _ environment: EnvironmentFacts, _ run: inout CheckRun) {
        let range = figure.range ?? figure.value...figure.value
        let answers = Set([figure.value, range.lowerBound, range.upperBound].map(bounds.contains))
        let subject = "\(environment.prefix)\(measure.rawValue) is \(Bounds.text(figure.value))\(unit)"
        let spread =
            answers.count > 1
            ? ", somewhere from \(Bounds.text(range.lowerBound)) to \(Bounds.text(range.upperBound))" : ""
        let judged = JudgedFigure(
            measure: measure, conditions: conditions, bound: bounds.isEmpty ? "" : bounds.text, figure: figure,
            verdict: answers == [true] ? .met : answers == [false] ? .missed : .open)
        let evidence = Evidence(
            "\(subject)\(spread): \(figure.explanation)", holds: answers == [true], environment: environment.name,
            figure: judged)
        switch answers {
        case [true]: run.hold(evidence)
        case [false]: run.fail(evidence)
        default:
            run.doubt(evidence)
            run.end(with: .needsDeployment, waitsFor: "measurement")
        }
    }
}
