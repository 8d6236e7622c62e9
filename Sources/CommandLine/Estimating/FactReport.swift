import MainstayCost
import MainstayFacts
import MainstayTemplate

/// The rows of a table of facts, those that have some words.
struct FactReport {
    /// The table that is no table of facts, but of what a usage profile can say.
    static let usage = "usage"
    private let tables: FactTables
    private let words: [String]

    init(_ tables: FactTables, words: [String]) {
        self.tables = tables
        self.words = words.map { $0.lowercased() }
    }

    private func columns(_ table: String) -> [String] {
        FactTable(rawValue: table)?.columns
            ?? ["parameter", "unit", "scope", "grows_with_users", "small", "medium", "large", "meaning"]
    }

    private func rows(_ table: String) -> [[String]] {
        let all = FactTable(rawValue: table).map { tables.rows(of: $0) } ?? Self.parameters
        guard !words.isEmpty else { return all }
        return all.filter { row in
            let text = row.joined(separator: " ").lowercased()
            return words.allSatisfy { text.contains($0) }
        }
    }

    private static var parameters: [[String]] {
        UsageParameter.all.values.sorted { $0.name < $1.name }.map { parameter in
            [
                parameter.name, parameter.unit, parameter.scope == .environment ? "environment" : "resource",
                parameter.growsWithUsers ? "yes" : "no",
            ] + BuiltInProfile.allCases.map { Money.quantity(parameter.amount(in: $0)) } + [parameter.meaning]
        }
    }

    func text(_ table: String) -> String {
        let rows = rows(table)
        if rows.isEmpty { return "no row has \(words.joined(separator: " and "))" }
        var text = Table(columns(table).map { ($0.uppercased(), .left) })
        for row in rows { text.add(row) }
        return text.render() + "\n\n\(Findings.plural(rows.count, "row"))"
    }

    func json(_ table: String) -> [UInt8] {
        var report = JSONReport(command: "facts", findings: [])
        let columns = columns(table)
        report["table"] = .string(table)
        report["rows"] = .array(
            rows(table).map { row in
                .object(zip(columns, row).map { TemplateObject.Member($0, .string($1)) })
            })
        return report.bytes
    }

    private var counts: [(name: String, rows: Int)] {
        FactTable.allCases.map { ($0.rawValue, tables.rows(of: $0).count) } + [(Self.usage, Self.parameters.count)]
    }

    var overview: String {
        var table = Table([("TABLE", .left), ("ROWS", .right), ("COLUMNS", .left)])
        for (name, rows) in counts {
            table.add([name, String(rows), columns(name).joined(separator: ", ")])
        }
        return table.render()
    }

    var overviewJSON: [UInt8] {
        var report = JSONReport(command: "facts", findings: [])
        report["tables"] = .array(
            counts.map { name, rows in
                [
                    "name": .string(name), "rows": .int(rows),
                    "columns": .array(columns(name).map { .string($0) }),
                ]
            })
        return report.bytes
    }
}
