/// Rows of text in aligned columns, separated by two spaces.
package struct Table {
    package enum Alignment {
        case left
        case right
    }

    private let columns: [(title: String, alignment: Alignment)]
    private var rows: [[String]] = []

    package init(_ columns: [(title: String, alignment: Alignment)]) { self.columns = columns }

    /// Adds a row; cells that are missing are empty, those beyond the last column are left out.
    package mutating func add(_ cells: [String]) {
        rows.append(columns.indices.map { $0 < cells.count ? TerminalText.line(cells[$0]) : "" })
    }

    package var isEmpty: Bool { rows.isEmpty }

    /// The table with its titles, no final newline; columns without any content are left out.
    package func render() -> String {
        let used = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
        let titles = columns.map(\.title)
        let widths = used.map { column in
            ([titles] + rows).map { TerminalText.width($0[column]) }.max() ?? 0
        }
        return ([titles] + rows).map { row in
            var line = ""
            for (position, column) in used.enumerated() {
                let padding = String(repeating: " ", count: widths[position] - TerminalText.width(row[column]))
                if position > 0 { line += "  " }
                line += columns[column].alignment == .right ? padding + row[column] : row[column] + padding
            }
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }
}
