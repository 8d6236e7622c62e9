import MainstayAssembly
import MainstayCost
import MainstayFacts
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
        let known = ["purchase", "region", "usage", "users"]
        if let other = conditions.keys.sorted().first(where: { !known.contains($0) }) {
            throw EngineError("it knows no \"\(other)\"; it knows \(known.joined(separator: ", "))")
        }
        var options = options
        if let name = conditions["usage"] {
            guard let size = BuiltInProfile(rawValue: name) else {
                throw EngineError("there is no usage profile \"\(name)\": small, medium or large")
            }
            options.usage = UsageProfiles(common: UsageProfile(size))
        }
        if let region = conditions["region"] { options.region = region }
        if options.usage == UsageProfiles() { options.usage = UsageProfiles(common: UsageProfile(.medium)) }
        if let text = conditions["users"] {
            guard let users = Double(text), users > 0, users <= 1e12 else {
                throw EngineError("users is \"\(text)\", and has to be a number above zero")
            }
            options.usage = options.usage.scaled(to: users)
            guard (options.usage[environment]?.activeUsers ?? 0) > 0 else {
                throw EngineError("the usage profile gives no users to scale from")
            }
        }
        let stacks = assembly.stacks.filter { $0.environment == environment }.map(EstimatedStack.init)
        let estimate = Estimator(options).estimate(stacks)
        var total = estimate.total
        var words = "from \(Money.text(total.low)) to \(Money.text(total.high)) a month"
        if let profile = estimate.profile { words += ", usage \(profile)" }
        if let way = conditions["purchase"] {
            let option = try Self.option(way, of: estimate, options.facts)
            total = CostRange(
                low: total.low + option.cost.low - option.onDemand,
                expected: total.expected + option.cost.expected - option.onDemand,
                high: total.high + option.cost.high - option.onDemand)
            words +=
                ", of which \(Money.text(option.onDemand)) as \(option.kind.rawValue): \(Money.text(option.cost.expected))"
        }
        if estimate.dependents > 0 {
            // What nobody stated may cost anything.
            total = CostRange(low: total.low, expected: total.expected, high: .infinity)
            words += ", \(estimate.dependents) lines depend on usage that nobody states, and are not counted"
        }
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

    private static func option(
        _ way: String, of estimate: Estimate, _ facts: FactTables
    ) throws(EngineError) -> PurchaseOption {
        let kinds: [String: PurchaseOption.Kind] = [
            "reserved": .reservedOneYear, "reserved for three years": .reservedThreeYears,
            "savings plan": .savingsPlan, "spot": .spot,
        ]
        guard let kind = kinds[way] else {
            throw EngineError("nothing is paid as \"\(way)\": \(kinds.keys.sorted().joined(separator: ", "))")
        }
        guard let option = estimate.purchaseOptions(facts).first(where: { $0.kind == kind }) else {
            throw EngineError("no price of what could be paid as \(way) is known")
        }
        return option
    }

    private static func range(_ total: CostRange, _ users: Double) -> ClosedRange<Double>? {
        total.low <= total.high ? total.low / users...total.high / users : nil
    }
}
