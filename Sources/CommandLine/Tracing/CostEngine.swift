import MainstayAssembly
import MainstayCost
import MainstayRequirements

/// Answers what requirements ask about money.
struct CostEngine: RequirementEngine {
    let name = "estimator"
    let measures: Set<Measure> = [.monthlyCost, .costPerUser]
    private let options: EstimateOptions

    init(options: EstimateOptions) { self.options = options }

    func figure(
        _ measure: Measure, under conditions: [String: String], of assembly: Assembly, environment: String?
    ) throws(EngineError) -> Figure {
        var options = options
        if let region = conditions["region"] { options.region = region }
        if options.usage == UsageProfiles() { options.usage = UsageProfiles(common: UsageProfile(.medium)) }
        if let text = conditions["users"] {
            guard let users = Double(text), users > 0, users <= 1e12 else {
                throw EngineError("users is \"\(text)\", and has to be a number above zero")
            }
            options.usage = options.usage.scaled(to: users)
        }
        let stacks = assembly.stacks.filter { $0.environment == environment }.map(EstimatedStack.init)
        let estimate = Estimator(options).estimate(stacks)
        let total = estimate.total
        var words = "from \(Money.text(total.low)) to \(Money.text(total.high)) a month"
        if let profile = estimate.profile { words += ", usage \(profile)" }
        if estimate.unknowns > 0 { words += ", \(estimate.unknowns) lines unknown and not counted" }
        if estimate.reference.expected >= 0.005 {
            words += ", \(Money.text(estimate.reference.expected)) more at the prices of another region not counted"
        }
        switch measure {
        case .monthlyCost:
            return Figure(total.expected, explanation: words, range: Self.range(total, 1))
        case .costPerUser:
            guard let users = estimate.users[environment ?? ""], users > 0 else {
                throw EngineError("no usage profile says how many users there are")
            }
            return Figure(
                total.expected / users,
                explanation: "\(Money.text(total.expected)) for \(Money.quantity(users)) users, \(words)",
                range: Self.range(total, users))
        default: throw EngineError("it computes no \(measure.rawValue)")
        }
    }

    private static func range(_ total: CostRange, _ users: Double) -> ClosedRange<Double>? {
        total.low <= total.high ? total.low / users...total.high / users : nil
    }
}
