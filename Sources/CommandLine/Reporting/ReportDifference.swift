import MainstayCost
import MainstayDifference
import MainstayTemplate

/// What has changed, with what is risky about it and what it costs.
struct ReportDifference {
    /// More prices that changed than anybody reads are summed up.
    private static let shown = 100

    private let difference: Difference
    private let old: Estimate
    private let new: Estimate
    private let name: String
    private let index: ReportIndex

    init(_ difference: ReportedDifference, _ result: ReportResult, _ index: ReportIndex) {
        self.difference = difference.difference
        old = difference.estimate
        new = result.estimate
        name = result.input.older?.name ?? ""
        self.index = index
    }

    var value: TemplateValue {
        [
            "with": .string(name), "summary": JSONDifference.summary(of: difference),
            "risks": .array(Self.risks(of: difference).map(risk)), "cost": cost,
            "stacks": JSONDifference.stacks(of: difference),
        ]
    }

    /// What somebody may not want to happen: replacements, deletions, lost data, more permissions, more exposure.
    static func risks(of difference: Difference) -> [Refusal] {
        DeploymentGate(denied: Set(DeniedEffect.allCases)).denials(of: difference)
    }

    private func risk(_ refusal: Refusal) -> TemplateValue {
        var object = JSONDifference.value(of: refusal).object ?? TemplateObject()
        object["resource"] = index.place(stack: refusal.stack, logicalID: refusal.logicalID).map { .int($0) }
        return TemplateValue(.object(object))
    }

    private struct Place: Hashable {
        var stack: String
        var logicalID: String
    }

    private var cost: TemplateValue {
        func costs(_ estimate: Estimate) -> [Place: CostRange] {
            Dictionary(
                estimate.resources.map { (Place(stack: $0.stack, logicalID: $0.logicalID), $0.cost) },
                uniquingKeysWith: { first, _ in first })
        }
        let (before, after) = (costs(old), costs(new))
        func step(_ place: Place) -> Double { (after[place]?.expected ?? 0) - (before[place]?.expected ?? 0) }
        let changed = Set(before.keys).union(after.keys).filter { abs(step($0)) >= 0.005 }.sorted {
            (abs(step($1)), $0.stack, $0.logicalID) < (abs(step($0)), $1.stack, $1.logicalID)
        }
        let whole = new.total.expected - old.total.expected
        return [
            "before": ReportCost.range(old.total), "after": ReportCost.range(new.total),
            "difference": .string(Self.signed(whole)), "amount": .double((whole * 100).rounded() / 100),
            "more": .int(max(0, changed.count - Self.shown)),
            "resources": .array(
                changed.prefix(Self.shown).map { place in
                    var object = TemplateObject([
                        .init("stack", .string(place.stack)), .init("logicalId", .string(place.logicalID)),
                        .init("before", .text(before[place].map { Money.text($0.expected) })),
                        .init("after", .text(after[place].map { Money.text($0.expected) })),
                        .init("difference", .string(Self.signed(step(place)))),
                    ])
                    object["resource"] = index.place(stack: place.stack, logicalID: place.logicalID).map { .int($0) }
                    return TemplateValue(.object(object))
                }),
        ]
    }

    /// `+12.30`, `-4.00`, `0.00`
    static func signed(_ amount: Double) -> String {
        let text = Money.text(abs(amount))
        return abs(amount) < 0.005 ? text : (amount < 0 ? "-" : "+") + text
    }
}
