import MainstayCapacity
import MainstayDocuments
import MainstayRequirements

/// Finds what the figures about users and response times depend on, for the document about targets.
struct AssumptionSearch {
    let engine: CapacityRequirements
    /// Assumptions that are shown of each question.
    private static let most = 5

    /// The largest number of users that each environment is asked about is what its assumptions are tried at.
    func run(_ trace: MainstayRequirements.Trace) -> [DescribedPlatform.Assumption] {
        var targets: [String: CapacityTarget] = [:]
        for evidence in trace.entries.flatMap(\.checks).flatMap(\.evidence) {
            guard let judged = evidence.figure, let environment = evidence.environment,
                let target = target(judged), target.users > targets[environment]?.users ?? 0
            else { continue }
            targets[environment] = target
        }
        return targets.keys.sorted().flatMap { environment -> [DescribedPlatform.Assumption] in
            guard let target = targets[environment] else { return [] }
            let question =
                "\(Quantity.number(target.users)) users, \(Quantity.percent(target.percentile)) of their requests within "
                + Quantity.time(target.latency)
            return engine.sensitivities(target, environment: environment).prefix(Self.most).map { found in
                let unit = found.assumption.unit
                return DescribedPlatform.Assumption(
                    environment: environment, question: question, name: found.assumption.rawValue,
                    range: [found.range.low, found.range.expected, found.range.high].map { Self.text($0, unit) }
                        .joined(separator: " – "),
                    usersAtWorst: Quantity.number(found.usersAtWorst), usersAtBest: Quantity.number(found.usersAtBest),
                    turns: found.turningPoint.map { "at \(Self.text($0, unit))" })
            }
        }
    }

    /// The load that a figure is about; nil where it is about none.
    private func target(_ judged: JudgedFigure) -> CapacityTarget? {
        guard judged.measure == .responseTime || judged.measure == .users,
            var target = try? CapacityRequirements.target(judged.conditions)
        else { return nil }
        if judged.measure == .users, target.users == 0 {
            // `at least 50000`
            target.users = judged.bound.split(separator: " ").compactMap { Double($0) }.max() ?? 0
        }
        return target.users > 0 ? target : nil
    }

    private static func text(_ value: Double, _ unit: CapacityAssumption.Unit) -> String {
        switch unit {
        case .seconds: Quantity.time(value)
        case .count: Quantity.number(value)
        case .share: Quantity.percent(value)
        }
    }
}
