import MainstayAssembly
import MainstayRequirements
import MainstaySimulation
import MainstayTransforms

/// Answers requirements about availability and recovery by simulating them.
struct SimulationRequirements: RequirementEngine {
    var name: String { "simulator" }
    var measures: Set<Measure> { [.availability, .recoveryTime, .recoveryPoint] }

    /// What was read of an assembly, for the many requirements that ask about it.
    private let models: [SystemModel]
    private let years: Int

    init(_ assembly: Assembly, files: TemplateFiles = .onDisk, years: Int = 20_000) {
        models = ModelReader(files: files).read(assembly)
        self.years = years
    }

    func figure(
        _ measure: Measure, under conditions: [String: String], of assembly: Assembly, environment: String?
    ) throws(EngineError) -> Figure {
        guard let model = models.first(where: { $0.environment == environment }) else {
            throw EngineError("there is no environment \(environment ?? "") in the assembly")
        }
        let known: Set = ["loss", "path", "figure", "inputs", "failure", "store"]
        if let other = conditions.keys.sorted().first(where: { !known.contains($0) }) {
            throw EngineError("no simulation takes \"\(other)\" into account")
        }
        let answers = SimulationAnswers(model: model, years: years)
        let loss = conditions["loss"]
        switch measure {
        case .availability:
            return try answered(
                answers.availability(figure: wantedFigure(conditions), loss: loss, path: conditions["path"]))
        case .recoveryTime:
            return try answered(answers.recoveryTime(loss: loss ?? conditions["failure"], store: conditions["store"]))
        case .recoveryPoint:
            return try answered(answers.recoveryPoint(loss: loss ?? conditions["failure"], store: conditions["store"]))
        default: throw EngineError("\(measure.rawValue) is not simulated here")
        }
    }

    /// A check may ask for the floor: `inputs: the service level agreements of AWS`.
    private func wantedFigure(_ conditions: [String: String]) throws(EngineError) -> FailureFigure {
        if let name = conditions["figure"] {
            guard let figure = FailureFigure(rawValue: name) else {
                throw EngineError("there is no figure \"\(name)\": floor, design or correlated")
            }
            return figure
        }
        return conditions["inputs"]?.contains("service level") == true ? .floor : .correlated
    }

    private func answered(_ answer: SimulationAnswers.Answer) throws(EngineError) -> Figure {
        switch answer {
        case .figure(let value, let explanation, let range):
            return Figure(value, explanation: explanation, range: range)
        case .unknown(let why): throw EngineError(why)
        }
    }
}
