/// The tables that text and Markdown share.
struct CapacityTables {
    let report: CapacityReport
    private let sentences: CapacitySentences

    init(_ report: CapacityReport) {
        self.report = report
        sentences = CapacitySentences(report: report)
    }

    var cases: TextColumns {
        var table = TextColumns(["", "low", "expected", "high"])
        func add(_ title: String, _ value: (CapacityAnalysis.Case) -> String) {
            table.add([title] + report.cases.map(value))
        }
        let share = report.analysis.target.percentile
        add("largest number of users") { Quantity.number($0.largest.users) }
        add("requests/s at the target") { Quantity.number($0.point.requestRate) }
        add("\(Quantity.percent(share)) of answers within") { sentences.time($0.point.response(share)) }
        add("half of answers within") { sentences.time($0.point.response(0.5)) }
        add("99 % of answers within") { sentences.time($0.point.response(0.99)) }
        if report.cases.contains(where: { $0.point.loadBalancer != nil }) {
            add("load balancer units (LCU)") { $0.point.loadBalancer.map { Quantity.number($0.charged) } ?? "none" }
        }
        return table
    }

    var components: TextColumns {
        var table = TextColumns(["component", "units", "wanted", "per s", "busy", "exhausted at"])
        let ends = Dictionary(report.exhaustion.map { ($0.name, $0.users) }, uniquingKeysWith: { first, _ in first })
        for component in report.expected?.point.components ?? [] {
            let end = ends[component.name].flatMap(\.self)
            table.add([
                component.name, "\(component.units)", "\(component.wantedUnits)", Quantity.number(component.rate),
                Quantity.percent(component.utilisation), end.map { "\(Quantity.number($0)) users" } ?? "never",
            ])
        }
        return table
    }

    var limits: TextColumns {
        var table = TextColumns(["limit", "used", "there are", "left"])
        for use in report.expected?.point.limits ?? [] {
            let left = use.isExceeded ? (use.limit.isQuota ? "ask AWS" : "too few") : Quantity.percent(1 - use.share)
            table.add([
                use.limit.name, Quantity.number(use.used.rounded(.up)), Quantity.number(use.limit.available), left,
            ])
        }
        return table
    }

    var sensitivities: TextColumns {
        var table = TextColumns(["assumption", "users at worst", "users at best", "turns the verdict"])
        for found in report.sensitivities.prefix(8) {
            table.add([
                found.assumption.rawValue, Quantity.number(found.usersAtWorst), Quantity.number(found.usersAtBest),
                sentences.turn(found),
            ])
        }
        return table
    }

    func timeline(_ timeline: Timeline) -> TextColumns {
        let names = timeline.minutes.first?.services.map(\.name) ?? []
        var table = TextColumns(
            ["minute", "users"] + names.map { TextColumns.short($0) } + ["latency", "in time", "errors"])
        for minute in sentences.moments(timeline) {
            table.add(
                ["\(Int(minute.time / 60))", Quantity.number(minute.users)]
                    + minute.services.map { "\($0.inService)" }
                    + [
                        Quantity.time(minute.latency), Quantity.percent(minute.shareInTime),
                        Quantity.percent(minute.shareFailed),
                    ])
        }
        return table
    }

    var assumptions: TextColumns {
        var table = TextColumns(["assumption", "low – expected – high", "from"])
        let set = report.analysis.assumptions
        for assumption in CapacityAssumption.allCases {
            let range = set[assumption]
            table.add([
                assumption.rawValue, CapacitySentences.range(range, assumption.unit),
                range.isMeasured ? "measured" : range.source == "assumption" ? "assumption" : "reference",
            ])
        }
        for component in set.components {
            for assumption in set.own(of: component) {
                let range = set[assumption, of: component]
                table.add([
                    "\(component): \(assumption.rawValue)", CapacitySentences.range(range, assumption.unit), "measured",
                ])
            }
        }
        return table
    }
}

extension TextColumns {
    /// The last part of a name, for the head of a column.
    static func short(_ name: String) -> String {
        let last = name.split(separator: "/").last.map(String.init) ?? name
        return last.count > 18 ? String(last.prefix(17)) + "…" : last
    }
}
