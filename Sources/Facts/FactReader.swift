public import MainstayDiagnostics

/// Reads a table from a file that somebody has: the same columns as the built-in ones, rows in any order.
public struct FactReader {
    /// The file as the user named it.
    private let file: String
    /// What is wrong with the file; a row with a finding is left out.
    public private(set) var diagnostics: [Diagnostic] = []

    public init(file: String) { self.file = file }

    /// Puts the rows of a file over those that the tables have. The first line says which table they belong to.
    ///
    /// - Returns: the table; nil where the file is none.
    @discardableResult
    public mutating func read(_ bytes: [UInt8], into tables: inout FactTables) -> FactTable? {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            line.last == 0x0D ? line.dropLast() : line
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]), let first = lines.first { lines[0] = first.dropFirst(3) }
        let titles = lines.first.flatMap { CommaSeparated.fields(of: $0) } ?? []
        guard let table = FactTable.allCases.first(where: { $0.columns == titles }) else {
            let nearest = FactTable.allCases.first { $0.columns.first == titles.first } ?? .prices
            report(
                1, "invalid-fact-table", "the first line is not that of a table of facts",
                help: "begin it with: \(nearest.columns.joined(separator: ","))")
            return nil
        }
        var kept: [String] = []
        var places: [String: Int] = [:]
        for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            guard let fields = fields(of: line, at: index + 1, of: table) else { continue }
            let key = CommaSeparated.line(Array(fields.prefix(table.keyColumns)))
            if let before = places[key] {
                report(
                    index + 1, "invalid-fact", "\(key) is there already, in line \(before)",
                    help: "keep one of the two lines")
                continue
            }
            places[key] = index + 1
            kept.append(CommaSeparated.line(fields))
        }
        tables.add(SortedLines(columns: table.columns.joined(separator: ","), lines: kept), to: table)
        return table
    }

    /// The fields of a sound row.
    private mutating func fields(of line: some Collection<UInt8>, at number: Int, of table: FactTable) -> [String]? {
        guard let fields = CommaSeparated.fields(of: line) else {
            report(number, "invalid-fact", "a quote is not closed", help: "double the quotes inside a quoted field")
            return nil
        }
        guard fields.count == table.columns.count else {
            report(
                number, "invalid-fact", "the row has \(fields.count) fields, and the table \(table.columns.count)",
                help: "the columns are \(table.columns.joined(separator: ","))")
            return nil
        }
        var isSound = true
        for (column, value) in zip(table.columns, fields) {
            guard let expected = Self.expected(column, value, in: table) else { continue }
            isSound = false
            report(number, "invalid-fact", "\(column) is \"\(value)\", and has to be \(expected)")
        }
        return isSound ? fields : nil
    }

    /// What a value has to be, where it is not that.
    private static func expected(_ column: String, _ value: String, in table: FactTable) -> String? {
        switch column {
        case "usd":
            if let usd = Double(value), usd.isFinite, usd >= 0 { return nil }
            return "a number of US dollars, zero or more"
        case "monthly_uptime_percent":
            if let percent = Double(value), (0...100).contains(percent) { return nil }
            return "a percentage"
        case "vcpu", "memory_mib":
            if let number = Int(value), number > 0 { return nil }
            return "a whole number above zero"
        case "low", "high":
            if value.isEmpty { return nil }
            if let number = Double(value), number.isFinite, number >= 0 { return nil }
            return "a number, zero or more, or empty"
        case "as_of":
            if FactDate(value) != nil || (value.isEmpty && table != .prices) { return nil }
            return "a day, month or year: 2026-11-21, 2026-11, 2026"
        case "confidence":
            let words = FactConfidence.allCases.map(\.rawValue)
            return words.contains(value) ? nil : "one of \(words.joined(separator: ", "))"
        case "kind":
            let words = PriceMapping.Kind.allCases.map(\.rawValue)
            return words.contains(value) ? nil : "one of \(words.joined(separator: ", "))"
        case "service", "item", "region", "unit", "condition", "mechanism", "name", "instance_type", "type", "source":
            if table == .priceMap, column != "type", column != "source" { return nil }
            return value.isEmpty ? "given" : nil
        default: return nil
        }
    }

    private mutating func report(_ line: Int, _ rule: String, _ message: String, help: String? = nil) {
        diagnostics.append(
            Diagnostic(rule, .error, message, at: SourceLocation(file: file, line: line, column: 1), help: help))
    }
}
