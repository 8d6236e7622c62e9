import MainstayCharts
import MainstayCost
import MainstayFacts
import MainstayTemplate

/// What the platform costs, as the page shows it.
struct ReportCost {
    private let result: ReportResult

    init(_ result: ReportResult) { self.result = result }

    /// What holds for all environments.
    var whole: TemplateValue {
        let estimate = result.estimate
        return [
            "day": .string(estimate.day.description), "profile": .text(estimate.profile),
            "total": Self.range(estimate.total), "reference": Self.range(estimate.reference),
            "unknowns": .int(estimate.unknowns), "dependsOnUsage": .int(estimate.dependents),
            "assumptions": .array(estimate.assumptions.map { .string($0) }),
            "purchase": .array(
                estimate.purchaseOptions(result.input.estimates.facts).map { option in
                    [
                        "kind": .string(option.kind.rawValue), "onDemand": .string(Money.text(option.onDemand)),
                        "cost": .string(Money.text(option.cost.expected)), "basis": .string(option.basis),
                    ]
                }),
        ]
    }

    /// One environment.
    func value(of environment: ReportedEnvironment) -> TemplateValue {
        let part = result.estimate.limited(to: environment.name ?? "")
        var object = TemplateObject([
            .init("total", Self.range(part.total)), .init("unknowns", .int(part.unknowns)),
            .init("dependsOnUsage", .int(part.dependents)),
        ])
        if let users = part.users[environment.name ?? ""] { object["users"] = .string(Money.quantity(users)) }
        let groupings: [(String, CostGrouping)] = [("component", .component), ("type", .type), ("stack", .stack)]
        object["groups"] = .object(
            groupings.map { name, grouping in
                .init(
                    name,
                    .array(part.groups(by: grouping).filter { $0.cost.high > 0 || $0.unknowns > 0 }.map(Self.group)))
            })
        var picture = EstimateResult(estimate: part)
        picture.curve = environment.curve
        if let curve = try? EstimatePicture(picture) { object["picture"] = .string(curve.svg()) }
        object["parts"] = .string(parts(of: part, environment.name))
        object["curve"] = .array(
            environment.curve.map {
                [
                    "users": .string(Money.quantity($0.users)), "cost": Self.range($0.cost),
                    "perUser": .string(Money.text($0.perUser)),
                ]
            })
        object["advice"] = .array(
            result.advice.filter { $0.environment == environment.name }.map {
                [
                    "text": .string($0.text), "saving": .string(Money.text($0.saving.expected)),
                    "floor": .text($0.floor),
                ]
            })
        return TemplateValue(.object(object))
    }

    /// What the money goes to, as bars.
    private func parts(of estimate: Estimate, _ environment: String?) -> String {
        let groups = estimate.groups(by: .component).filter { $0.cost.expected > 0 }
        var bars = groups.prefix(12).map { group in
            BarChart.Bar(
                group.name.split(separator: "/").dropFirst().joined(separator: "/"), [group.cost.expected],
                range: group.cost.low...max(group.cost.low, group.cost.high))
        }
        let rest = groups.dropFirst(12)
        if !rest.isEmpty {
            bars.append(BarChart.Bar("\(rest.count) others", [rest.reduce(0) { $0 + $1.cost.expected }]))
        }
        let place = environment.map { " of \($0)" } ?? ""
        return SVGRenderer().render(
            BarChart(
                title: "Cost a month\(place) by component",
                description: "\(Money.text(estimate.total.expected)) US dollars a month are expected.",
                axis: Axis("US dollars a month", numbers: .dollars), bars: Array(bars)))
    }

    private static func group(_ group: CostGroup) -> TemplateValue {
        [
            "name": .string(group.name), "cost": range(group.cost), "resources": .int(group.resources),
            "unknowns": .int(group.unknowns), "dependsOnUsage": .int(group.dependents),
        ]
    }

    /// What one resource costs; nil where it costs nothing and nothing about it is open.
    static func value(of cost: ResourceCost) -> TemplateValue? {
        var object = TemplateObject()
        switch cost.status {
        case .charged: object["status"] = "charged"
        case .free: return nil
        case .indirect(let place): (object["status"], object["reason"]) = ("indirect", .string(place))
        case .unknown(let reason): (object["status"], object["reason"]) = ("unknown", .string(reason))
        case .absent(let condition):
            (object["status"], object["reason"]) = ("absent", .string("the condition \(condition) does not hold"))
        }
        object["cost"] = range(cost.cost)
        if !cost.lines.isEmpty { object["lines"] = .array(cost.lines.map(line)) }
        return TemplateValue(.object(object))
    }

    private static func line(_ line: CostLine) -> TemplateValue {
        var object = TemplateObject([.init("name", .string(line.name)), .init("unit", .string(line.unit))])
        switch line.state {
        case .priced: break
        case .dependsOnUsage: object["state"] = "depends on usage"
        case .noPriceInRegion(let region): object["state"] = .string("priced in \(region) alone")
        case .unknown(let reason): object["state"] = .string("unknown: \(reason)")
        }
        if let quantity = line.quantity { object["quantity"] = .string(Money.quantity(quantity.expected)) }
        if let cost = line.cost { object["cost"] = .string(Money.text(cost.expected)) }
        if let price = line.prices.first {
            object["price"] = .string("\(Money.unit(price.usd)) as of \(price.asOf.description), \(price.source)")
        }
        object["note"] = line.note.map { .string($0) }
        return TemplateValue(.object(object))
    }

    static func range(_ range: CostRange) -> TemplateValue {
        [
            "low": .string(Money.text(range.low)), "expected": .string(Money.text(range.expected)),
            "high": .string(Money.text(range.high)), "amount": .double((range.expected * 100).rounded() / 100),
        ]
    }
}
