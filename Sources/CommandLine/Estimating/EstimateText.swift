import MainstayCost
import MainstayDiagnostics
import MainstayFacts

/// An estimate for a person to read.
struct EstimateText {
    private let result: EstimateResult
    private let grouping: CostGrouping
    private let hasDetails: Bool
    private var estimate: Estimate { result.estimate }
    /// How many of a kind are listed before the rest is counted.
    private static let shown = 12

    init(_ result: EstimateResult, by grouping: CostGrouping, hasDetails: Bool) {
        self.result = result
        self.grouping = grouping
        self.hasDetails = hasDetails
    }

    func render() -> String {
        var parts = [headline, groups]
        if hasDetails { parts.append(details) }
        parts += [comparison, curve, unknowns, references, purchase, advice, rest].filter { !$0.isEmpty }
        return parts.joined(separator: "\n\n")
    }

    private var headline: String {
        let usage = estimate.profile.map { "usage \($0)" } ?? "without usage"
        return "US dollars a month, \(usage), on \(estimate.day)"
    }

    private var groups: String {
        var table = Table([
            (grouping.title, .left), ("EXPECTED", .right), ("LOW", .right), ("HIGH", .right), ("RESOURCES", .right),
            ("OPEN", .right),
        ])
        let groups = estimate.groups(by: grouping)
        for group in groups where group.cost.high > 0 || group.unknowns + group.dependents > 0 {
            table.add(row(group.name, group.cost, group.resources, group.unknowns + group.dependents))
        }
        let free = groups.filter { $0.cost.high <= 0 && $0.unknowns + $0.dependents == 0 }
        if !free.isEmpty, !table.isEmpty {
            table.add(row("(nothing to pay: \(free.count))", .zero, free.reduce(0) { $0 + $1.resources }, 0))
        }
        let count = groups.reduce(0) { $0 + $1.resources }
        table.add(row("total", estimate.total, count, estimate.unknowns + estimate.dependents))
        return table.render()
    }

    private func row(_ name: String, _ cost: CostRange, _ resources: Int, _ open: Int) -> [String] {
        [
            name, Money.text(cost.expected), cost.isExact ? "" : Money.text(cost.low),
            cost.isExact ? "" : Money.text(cost.high), String(resources), open == 0 ? "" : String(open),
        ]
    }

    private var details: String {
        var table = Table([
            ("RESOURCE", .left), ("CHARGED FOR", .left), ("QUANTITY", .right), ("UNIT", .left), ("PRICE", .right),
            ("EXPECTED", .right), ("LOW", .right), ("HIGH", .right), ("AS OF", .left), ("NOTE", .left),
        ])
        for resource in estimate.resources {
            for (index, line) in resource.lines.enumerated() {
                let price = line.prices.first
                let old = price.map { estimate.isOld($0) ? " (old)" : "" } ?? ""
                table.add([
                    index == 0 ? resource.construct : "", line.name,
                    line.quantity.map { Money.quantity($0.expected) } ?? "", line.unit,
                    price.map { Money.unit($0.usd) } ?? "", line.cost.map { Money.text($0.expected) } ?? "",
                    line.cost.flatMap { $0.isExact ? nil : Money.text($0.low) } ?? "",
                    line.cost.flatMap { $0.isExact ? nil : Money.text($0.high) } ?? "",
                    price.map { $0.asOf.description + old } ?? "", note(of: line),
                ])
            }
        }
        return table.render()
    }

    private func note(_ parts: [String?]) -> String { parts.compactMap(\.self).joined(separator: "; ") }

    private func note(of line: CostLine) -> String {
        switch line.state {
        case .priced: note([line.note, line.parameter])
        case .dependsOnUsage: note(["depends on \(line.parameter ?? "usage")", line.note])
        case .noPriceInRegion(let region): note(["no price here; that of \(region) is shown", line.note])
        case .unknown(let reason): reason
        }
    }

    private var comparison: String {
        guard let comparison = result.comparison else { return "" }
        var table = Table([
            ("COMPARED WITH \(result.comparedWith ?? "")", .left), ("BEFORE", .right), ("NOW", .right),
            ("CHANGE", .right),
        ])
        for change in comparison.changes.prefix(Self.shown) {
            table.add([
                change.name, change.before.map { Money.text($0.expected) } ?? "-",
                change.after.map { Money.text($0.expected) } ?? "-", Money.change(change.difference),
            ])
        }
        table.add([
            "total", Money.text(comparison.before.expected), Money.text(comparison.after.expected),
            Money.change(comparison.difference),
        ])
        return table.render()
    }

    private var curve: String {
        guard !result.curve.isEmpty else { return "" }
        var table = Table([
            ("USERS", .right), ("EXPECTED", .right), ("LOW", .right), ("HIGH", .right), ("PER USER", .right),
        ])
        for point in result.curve {
            table.add([
                Money.quantity(point.users), Money.text(point.cost.expected), Money.text(point.cost.low),
                Money.text(point.cost.high), Money.unit((point.perUser * 10_000).rounded() / 10_000),
            ])
        }
        return table.render()
    }

    /// What nobody can say, each reason once.
    private var unknowns: String {
        var reasons: [String: Int] = [:]
        for resource in estimate.resources {
            if case .unknown(let reason) = resource.status { reasons["\(resource.type): \(reason)", default: 0] += 1 }
            for line in resource.lines {
                guard case .unknown(let reason) = line.state else { continue }
                reasons["\(resource.construct), \(line.name): \(reason)", default: 0] += 1
            }
        }
        guard !reasons.isEmpty else { return "" }
        let lines = reasons.sorted { $0.key < $1.key }.prefix(Self.shown).map { reason, count in
            "  \(TerminalText.line(reason))" + (count > 1 ? " (\(count) times)" : "")
        }
        let more = reasons.count > lines.count ? ["  and \(reasons.count - lines.count) more"] : []
        return (["unknown, and in no total:"] + lines + more).joined(separator: "\n")
    }

    private var references: String {
        var count = 0
        for resource in estimate.resources {
            count += resource.lines.count { if case .noPriceInRegion = $0.state { true } else { false } }
        }
        guard count > 0 else { return "" }
        let sum = Money.text(estimate.reference.expected)
        return
            "\(Findings.plural(count, "line")) without a price in its region, in no total; at the prices of another region: \(sum)"
    }

    private var purchase: String {
        guard !result.purchase.isEmpty else { return "" }
        var table = Table([
            ("PAID OTHERWISE", .left), ("ON DEMAND", .right), ("INSTEAD", .right), ("AT MOST", .right),
            ("BASIS", .left),
        ])
        for option in result.purchase {
            table.add([
                option.kind.rawValue, Money.text(option.onDemand), Money.text(option.cost.low),
                option.cost.isExact ? "" : Money.text(option.cost.high), option.basis,
            ])
        }
        return table.render()
    }

    private var advice: String {
        let proposed = result.advice.filter { $0.floor == nil }
        let withheld = result.advice.filter { $0.floor != nil }
        func lines(_ advice: [Advice]) -> [String] {
            advice.prefix(Self.shown).map { entry in
                let place = entry.environment.map { "\($0): " } ?? ""
                let floor = entry.floor.map { " (not proposed: \($0))" } ?? ""
                return "  \(Money.text(entry.saving.expected))  \(TerminalText.line(place + entry.text))\(floor)"
            } + (advice.count > Self.shown ? ["  and \(advice.count - Self.shown) more"] : [])
        }
        var parts: [String] = []
        if !proposed.isEmpty { parts += ["would save a month:"] + lines(proposed) }
        if !withheld.isEmpty { parts += ["would save, and is below a floor:"] + lines(withheld) }
        return parts.joined(separator: "\n")
    }

    private var rest: String {
        var lines: [String] = []
        if estimate.dependents > 0 {
            lines.append(
                "\(Findings.plural(estimate.dependents, "line")) depends on usage: add --usage small, medium, large or a file"
            )
        }
        let old = estimate.oldPrices
        if !old.isEmpty {
            lines.append(
                "\(Findings.plural(old.count, "price")) older than \(estimate.maximumPriceAge) days, the oldest of \(old.map(\.asOf).min { $0.days(before: $1) > 0 }?.description ?? "")"
            )
        }
        lines += estimate.assumptions.map { "assumed: \($0)" }
        return lines.map { TerminalText.line($0) }.joined(separator: "\n")
    }
}

extension CostGrouping {
    /// The title of the column.
    var title: String {
        switch self {
        case .environment: "ENVIRONMENT"
        case .stack: "STACK"
        case .component: "COMPONENT"
        case .type: "TYPE"
        case .resource: "RESOURCE"
        case .tag(let key): "TAG \(key)"
        }
    }

    /// The word that selects it, as `--by` takes it.
    var word: String {
        switch self {
        case .environment: "environment"
        case .stack: "stack"
        case .component: "component"
        case .type: "type"
        case .resource: "resource"
        case .tag(let key): "tag:\(key)"
        }
    }
}
