public import MainstayFacts

/// Another way to pay for the same capacity.
public struct PurchaseOption: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case reservedOneYear = "reserved, one year"
        case reservedThreeYears = "reserved, three years"
        case savingsPlan = "savings plan"
        case spot = "spot"
    }

    public var kind: Kind
    /// US dollars a month on demand, of the capacity that it is about.
    public var onDemand: Double
    /// The same paid this way. Where AWS states a largest discount alone, the low end has all of it, and the high end none.
    public var cost: CostRange
    /// Which discounts, from where.
    public var basis: String
}

extension Estimate {
    /// What committed capacity would cost. Only capacity that always runs can be committed to: of what scales, the least.
    public func purchaseOptions(_ facts: FactTables = .builtIn) -> [PurchaseOption] {
        var instances = 0.0, fargate = 0.0, spotTasks = 0.0
        var reserved: [PurchaseOption.Kind: (onDemand: Double, cost: Double)] = [:]
        for resource in resources {
            for line in resource.lines {
                guard let commitment = line.commitment, let cost = line.cost, cost.low > 0 else { continue }
                switch commitment {
                case .instance: instances += cost.low
                case .fargate:
                    fargate += cost.low
                    spotTasks += cost.expected
                default: break
                }
                for (kind, terms) in Self.terms {
                    guard let share = Self.discount(commitment, terms, resource.region, facts) else { continue }
                    reserved[kind, default: (0, 0)].onDemand += cost.low
                    reserved[kind, default: (0, 0)].cost += cost.low * (1 - share)
                }
            }
        }
        var options: [PurchaseOption] = []
        for kind in [PurchaseOption.Kind.reservedOneYear, .reservedThreeYears] {
            guard let sums = reserved[kind] else { continue }
            options.append(
                PurchaseOption(
                    kind: kind, onDemand: sums.onDemand, cost: CostRange(sums.cost),
                    basis: "the reserved price of the same family, as far as one is known"))
        }
        if let plan = facts.price("Savings", "compute-savings-plan:max:ec2", region: "global")?.usd,
            let task = facts.prices("Fargate", "discount:compute-savings-plan:max").first?.usd,
            instances + fargate > 0
        {
            let onDemand = instances + fargate
            options.append(
                PurchaseOption(
                    kind: .savingsPlan, onDemand: onDemand,
                    cost: CostRange(
                        low: instances * (1 - plan) + fargate * (1 - task), expected: onDemand, high: onDemand),
                    basis:
                        "only the largest discount is stated: up to \(Int(plan * 100)) % of instances, \(Int(task * 100)) % of Fargate"
                ))
        }
        if let discount = facts.prices("Fargate", "discount:spot:max").first?.usd, spotTasks > 0 {
            options.append(
                PurchaseOption(
                    kind: .spot, onDemand: spotTasks,
                    cost: CostRange(low: spotTasks * (1 - discount), expected: spotTasks, high: spotTasks),
                    basis:
                        "Fargate Spot, up to \(Int(discount * 100)) % less, for tasks that may be stopped at two minutes' notice"
                ))
        }
        return options
    }

    private static let terms: [(PurchaseOption.Kind, [String])] = [
        (.reservedOneYear, ["1yr:no-upfront", "1yr:partial-upfront", "1yr:all-upfront"]),
        (.reservedThreeYears, ["3yr:no-upfront", "3yr:partial-upfront", "3yr:all-upfront", "3yr:upfront"]),
    ]

    /// The discount that the table has of the same family, of the first of some terms.
    private static func discount(
        _ commitment: Commitment, _ terms: [String], _ region: String?, _ facts: FactTables
    ) -> Double? {
        let (service, type, rest): (String, String, String) =
            switch commitment {
            case .instance(let type): ("EC2", type, ":linux:")
            case .database(let type, let engine): ("RDS", type, ":\(engine):")
            case .cache(let type, let engine): ("ElastiCache", type, ":\(engine):")
            default: ("", "", "")
            }
        guard !service.isEmpty, let dot = type.lastIndex(of: ".") else { return nil }
        let rows = facts.prices(service, itemPrefix: "reserved-discount:\(type[..<dot]).").filter {
            $0.item.contains(rest) && $0.usd < 1
        }
        for term in terms {
            let fitting = rows.filter { $0.item.contains(":\(term)") }
            // Discounts hardly differ between regions; the region's own comes first.
            if let row = fitting.first(where: { $0.region == region }) ?? fitting.first { return row.usd }
        }
        return nil
    }
}
