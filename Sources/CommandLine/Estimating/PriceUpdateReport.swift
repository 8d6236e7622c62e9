import MainstayCost
import MainstayFacts
import MainstayTemplate

/// What fetching prices brought.
struct PriceUpdateReport {
    let result: PriceUpdate.Result
    let file: String
    /// Rows of the file that did not come from the price list.
    let kept: Int

    private struct Change {
        let row: PriceListAnswers.Row
        /// What the table that ships has; nil for a price that it lacks.
        let before: Double?

        var ratio: Double { before.map { $0 > 0 ? row.usd / $0 - 1 : (row.usd > 0 ? .infinity : 0) } ?? 0 }
        var isNew: Bool { before == nil }
        /// By more than what rounding explains.
        var isChanged: Bool { !isNew && abs(ratio) > 0.002 }
    }

    private var changes: [Change] {
        result.answers.flatMap(\.rows).map { row in
            Change(row: row, before: FactTables.builtIn.price(row.service, row.item, region: row.region)?.usd)
        }
    }

    private var ambiguous: [String] {
        result.answers.flatMap { answer in answer.ambiguous.map { "\(answer.region): \($0)" } }
    }

    var text: String {
        let changes = changes
        var table = Table([
            ("REGION", .left), ("SERVICE", .left), ("PRICES", .right), ("NEW", .right), ("CHANGED", .right),
            ("NOT FOUND", .right),
        ])
        for answer in result.answers {
            let services = Set(answer.rows.map(\.service)).union(
                result.missing.filter { $0.region == answer.region }.map(\.service))
            for service in services.sorted() {
                let own = changes.filter { $0.row.region == answer.region && $0.row.service == service }
                let missing = result.missing.count { $0.region == answer.region && $0.service == service }
                table.add([
                    answer.region, service, String(own.count), String(own.count(where: \.isNew)),
                    String(own.count(where: \.isChanged)), String(missing),
                ])
            }
        }
        var lines = [table.render(), ""]
        let largest = changes.filter(\.isChanged).sorted { abs($0.ratio) > abs($1.ratio) }.prefix(10)
        if !largest.isEmpty { lines.append("Changed most against the tables that ship:") }
        for change in largest {
            let percent = change.ratio.isFinite ? Money.change(change.ratio * 100) + " %" : "was free"
            lines.append(
                "  \(change.row.region) \(change.row.service) \(change.row.item): "
                    + "\(Money.unit(change.before ?? 0)) → \(Money.unit(change.row.usd)) a \(change.row.unit) (\(percent))"
            )
        }
        for item in ambiguous { lines.append("The list has several prices, so none was taken: \(item)") }
        let unreadable = result.answers.reduce(0) { $0 + $1.unreadable }
        if unreadable > 0 { lines.append("\(Findings.plural(unreadable, "answer")) could not be read as a price.") }
        if kept > 0 { lines.append("Kept as they are: \(Findings.plural(kept, "row")) of your own in \(file).") }
        lines.append("Wrote \(Findings.plural(changes.count, "price")) to \(file); use --facts \(file).")
        return lines.joined(separator: "\n")
    }

    var json: [UInt8] {
        var report = JSONReport(command: "facts update")
        let changes = changes
        report["file"] = .string(file)
        report["prices"] = .array(
            changes.map { change in
                [
                    "service": .string(change.row.service), "item": .string(change.row.item),
                    "region": .string(change.row.region), "unit": .string(change.row.unit),
                    "usd": .double(change.row.usd), "before": change.before.map(TemplateValue.double) ?? .null,
                    "asOf": .string(change.row.date),
                ]
            })
        report["notFound"] = .array(
            result.missing.map { price in
                [
                    "service": .string(price.service), "item": .string(price.item), "region": .string(price.region),
                    "asOf": .string(price.asOf.description),
                ]
            })
        report["ambiguous"] = .array(ambiguous.map { .string($0) })
        report["unreadable"] = .int(result.answers.reduce(0) { $0 + $1.unreadable })
        report["rowsKept"] = .int(kept)
        return report.bytes
    }
}
