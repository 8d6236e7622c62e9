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
        return "\(measure.rawValue)" + (bounds.isEmpty ? "" : " of \(bounds.text) \(measure.unit)")
            + (given.isEmpty ? "" : " with \(given.joined(separator: ", "))")
    }

    func run(_ run: inout CheckRun) {
        guard let engine = run.engines[measure] else {
            return run.end(with: .unproven, waitsFor: measure.engine)
        }
        for environment in run.environments {
            do {
                let figure = try engine.figure(
                    measure, under: conditions, of: run.facts.assembly, environment: environment.name)
                let evidence = Evidence(
                    "\(environment.prefix)\(measure.rawValue) is \(Bounds.text(figure.value)) \(measure.unit): "
                        + figure.explanation, holds: bounds.contains(figure.value), environment: environment.name)
                if evidence.holds { run.hold(evidence) } else { run.fail(evidence) }
            } catch {
                run.doubt(
                    Evidence(
                        "\(environment.prefix)\(engine.name): \(error.message)", holds: false,
                        environment: environment.name))
            }
        }
    }
}
