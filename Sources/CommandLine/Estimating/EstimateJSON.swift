import MainstayCost
import MainstayDiagnostics
import MainstayFacts
import MainstayTemplate

/// An estimate as the JSON document that `Documentation/reference/json-output.md` describes.
struct EstimateJSON {
    private let result: EstimateResult
    private let grouping: CostGrouping
    private var estimate: Estimate { result.estimate }

    init(_ result: EstimateResult, by grouping: CostGrouping) {
        self.result = result
        self.grouping = grouping
    }

    var bytes: [UInt8] {
        var report = JSONReport(command: "estimate", findings: [])
        report["day"] = .string(estimate.day.description)
        report["currency"] = "USD"
        report["period"] = "month"
        report["usage"] = estimate.profile.map { .string($0) } ?? .null
        report["users"] = .object(
            estimate.users.sorted { $0.key < $1.key }.map { .init($0.key, Self.number($0.value)) })
        report["total"] = Self.range(estimate.total)
        report["reference"] = Self.range(estimate.reference)
        report["unknowns"] = .int(estimate.unknowns)
        report["dependsOnUsage"] = .int(estimate.dependents)
        report["maximumPriceAge"] = .int(estimate.maximumPriceAge)
        report["assumptions"] = .array(estimate.assumptions.map { .string($0) })
        report["groupedBy"] = .string(grouping.word)
        report["groups"] = .array(
            estimate.groups(by: grouping).map { group in
                [
                    "name": .string(group.name), "cost": Self.range(group.cost),
                    "reference": Self.range(group.reference), "resources": .int(group.resources),
                    "unknowns": .int(group.unknowns), "dependsOnUsage": .int(group.dependents),
                ]
            })
        report["resources"] = .array(estimate.resources.map(resource))
        report["oldPrices"] = .array(estimate.oldPrices.map { price($0) })
        if let comparison = result.comparison { report["comparison"] = value(of: comparison) }
        if !result.curve.isEmpty {
            report["curve"] = .array(
                result.curve.map {
                    [
                        "users": Self.number($0.users), "cost": Self.range($0.cost),
                        "perUser": Self.number($0.perUser),
                    ]
                })
        }
        report["purchaseOptions"] = .array(
            result.purchase.map {
                [
                    "kind": .string($0.kind.rawValue), "onDemand": Self.number($0.onDemand),
                    "cost": Self.range($0.cost), "basis": .string($0.basis),
                ]
            })
        report["advice"] = .array(result.advice.map(advice))
        return report.bytes
    }

    private func resource(_ resource: ResourceCost) -> TemplateValue {
        var members: [TemplateObject.Member] = [
            .init("id", .string(resource.logicalID)), .init("type", .string(resource.type)),
            .init("stack", .string(resource.stack)),
            .init("environment", resource.environment.map { .string($0) } ?? .null),
            .init("region", resource.region.map { .string($0) } ?? .null),
            .init("construct", .string(resource.construct)), .init("component", .string(resource.component)),
            .init("location", .string(resource.location.description)),
        ]
        let (status, reason) = Self.status(resource.status)
        members.append(.init("status", .string(status)))
        if let reason { members.append(.init("reason", .string(reason))) }
        members.append(.init("cost", Self.range(resource.cost)))
        members.append(.init("lines", .array(resource.lines.map(line))))
        return .object(members)
    }

    private static func status(_ status: ResourceCost.Status) -> (String, String?) {
        switch status {
        case .charged: ("charged", nil)
        case .free: ("free", nil)
        case .indirect(let place): ("indirect", place)
        case .unknown(let reason): ("unknown", reason)
        case .absent(let condition): ("absent", "the condition \(condition) does not hold")
        }
    }

    private func line(_ line: CostLine) -> TemplateValue {
        var members: [TemplateObject.Member] = [.init("name", .string(line.name))]
        switch line.state {
        case .priced: members.append(.init("state", "priced"))
        case .dependsOnUsage: members.append(.init("state", "depends-on-usage"))
        case .noPriceInRegion(let region):
            members.append(.init("state", "no-price-in-region"))
            members.append(.init("referenceRegion", .string(region)))
        case .unknown(let reason):
            members.append(.init("state", "unknown"))
            members.append(.init("reason", .string(reason)))
        }
        if let parameter = line.parameter { members.append(.init("usageParameter", .string(parameter))) }
        members.append(.init("unit", .string(line.unit)))
        members.append(.init("quantity", line.quantity.map(Self.range) ?? .null))
        members.append(.init("cost", line.cost.map(Self.range) ?? .null))
        if let reference = line.reference { members.append(.init("reference", Self.range(reference))) }
        members.append(.init("prices", .array(line.prices.map { price($0) })))
        if let note = line.note { members.append(.init("note", .string(note))) }
        return .object(members)
    }

    private func price(_ price: Price) -> TemplateValue {
        [
            "service": .string(price.service), "item": .string(price.item), "region": .string(price.region),
            "unit": .string(price.unit), "usd": Self.number(price.usd), "asOf": .string(price.asOf.description),
            "isOld": .bool(estimate.isOld(price)), "confidence": .string(price.confidence.rawValue),
            "source": .string(price.source),
        ]
    }

    private func value(of comparison: EstimateComparison) -> TemplateValue {
        [
            "with": .string(result.comparedWith ?? ""), "before": Self.range(comparison.before),
            "after": Self.range(comparison.after), "difference": Self.number(comparison.difference),
            "changes": .array(
                comparison.changes.map {
                    [
                        "name": .string($0.name), "before": $0.before.map(Self.range) ?? .null,
                        "after": $0.after.map(Self.range) ?? .null, "difference": Self.number($0.difference),
                    ]
                }),
        ]
    }

    private func advice(_ advice: Advice) -> TemplateValue {
        [
            "kind": .string(advice.kind.rawValue), "environment": advice.environment.map { .string($0) } ?? .null,
            "text": .string(advice.text), "resources": .array(advice.resources.map { .string($0) }),
            "saving": Self.range(advice.saving), "floor": advice.floor.map { .string($0) } ?? .null,
        ]
    }

    private static func range(_ range: CostRange) -> TemplateValue {
        ["low": number(range.low), "expected": number(range.expected), "high": number(range.high)]
    }

    /// Rounded where sums of doubles begin to differ from the sums that people make.
    private static func number(_ number: Double) -> TemplateValue {
        let scaled = number * 1e10
        guard scaled.isFinite, abs(scaled) < 1e15 else { return .double(number) }
        return .double(scaled.rounded() / 1e10)
    }
}
