import MainstayCost
import MainstayDiagnostics
import MainstayFacts

/// An estimate with a line for each thing that is charged, for spreadsheets.
enum EstimateCSV {
    static func render(_ estimate: Estimate) -> String {
        var lines = [
            "environment,stack,component,construct,logical_id,type,region,name,state,parameter,quantity,unit,price,price_as_of,price_source,low,expected,high,reference,note"
        ]
        for resource in estimate.resources {
            for line in resource.lines {
                let price = line.prices.first
                lines.append(
                    [
                        resource.environment ?? "", resource.stack, resource.component, resource.construct,
                        resource.logicalID, resource.type, resource.region ?? "", line.name, state(line.state),
                        line.parameter ?? "", line.quantity.map { plain($0.expected) } ?? "", line.unit,
                        price.map { plain($0.usd) } ?? "", price?.asOf.description ?? "", price?.source ?? "",
                        line.cost.map { plain($0.low) } ?? "", line.cost.map { plain($0.expected) } ?? "",
                        line.cost.map { plain($0.high) } ?? "", line.reference.map { plain($0.expected) } ?? "",
                        line.note ?? "",
                    ].map(field).joined(separator: ","))
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func state(_ state: CostLine.State) -> String {
        switch state {
        case .priced: "priced"
        case .dependsOnUsage: "depends-on-usage"
        case .noPriceInRegion: "no-price-in-region"
        case .unknown(let reason): "unknown: \(reason)"
        }
    }

    /// Without separators of thousands, which spreadsheets read as columns.
    private static func plain(_ number: Double) -> String { Money.unit(number).split(separator: ",").joined() }

    /// In quotes where it has to be. What spreadsheets would run as a formula is made text.
    private static func field(_ text: String) -> String {
        let safe = text.first.map { "=+-@".contains($0) } == true ? "'" + text : text
        guard safe.contains(where: { ",\"\n\r".contains($0) }) else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}

/// An estimate for a pull request.
struct EstimateMarkdown {
    /// The first line, by which a later run finds its comment.
    static let mark = "<!-- mainstay estimate -->"
    private let result: EstimateResult
    private let grouping: CostGrouping
    private static let shown = 20

    init(_ result: EstimateResult, by grouping: CostGrouping) {
        self.result = result
        self.grouping = grouping
    }

    func render() -> String {
        let estimate = result.estimate
        var lines = [Self.mark, headline, ""]
        if let comparison = result.comparison {
            lines += ["| component | before | now | change |", "|---|---:|---:|---:|"]
            for change in comparison.changes.prefix(Self.shown) {
                lines.append(
                    "| \(cell(change.name)) | \(change.before.map { Money.text($0.expected) } ?? "–") | \(change.after.map { Money.text($0.expected) } ?? "–") | \(Money.change(change.difference)) |"
                )
            }
            if comparison.changes.isEmpty { lines.append("| no difference | | | |") }
        } else {
            lines += ["| \(grouping.word) | expected | low | high |", "|---|---:|---:|---:|"]
            for group in estimate.groups(by: grouping).prefix(Self.shown) where group.cost.high > 0 {
                lines.append(
                    "| \(cell(group.name)) | \(Money.text(group.cost.expected)) | \(Money.text(group.cost.low)) | \(Money.text(group.cost.high)) |"
                )
            }
        }
        lines.append("")
        if estimate.unknowns + estimate.dependents > 0 {
            lines.append(
                "Open: \(estimate.dependents) lines that depend on usage, \(estimate.unknowns) that nobody can price.")
        }
        let proposed = result.advice.filter { $0.floor == nil }.prefix(5)
        if !proposed.isEmpty {
            lines += ["", "<details><summary>What would save money</summary>", ""]
            lines += proposed.map { "- \(Money.text($0.saving.expected)) a month: \(cell($0.text))" }
            lines += ["", "</details>"]
        }
        lines += ["", "<details><summary>Assumptions</summary>", ""]
        lines += estimate.assumptions.map { "- \(cell($0))" } + ["", "</details>"]
        return lines.joined(separator: "\n")
    }

    private var headline: String {
        let total = result.estimate.total
        let range = total.isExact ? "" : " (\(Money.text(total.low)) to \(Money.text(total.high)))"
        let change = result.comparison.map {
            ", \(Money.change($0.difference)) against \(cell(result.comparedWith ?? ""))"
        }
        return "**\(Money.text(total.expected)) US dollars a month**\(range)\(change ?? "")"
    }

    /// Text that neither ends a cell nor begins a tag.
    private func cell(_ text: String) -> String {
        TerminalText.line(text).map { character in
            switch character {
            case "|", "\\", "*", "_", "`", "[", "]": "\\\(character)"
            case "<": "&lt;"
            default: String(character)
            }
        }.joined()
    }
}
