/// Text for a terminal of 80 columns: words are wrapped, tables aligned.
struct TextLines {
    private(set) var lines: [String] = []
    static let width = 80

    mutating func blank() { if lines.last?.isEmpty == false { lines.append("") } }

    mutating func heading(_ text: String) {
        blank()
        lines.append(text)
    }

    /// A paragraph, wrapped, with its later lines indented as the first or further.
    mutating func add(_ text: String, indent: Int = 0, hanging: Int? = nil) {
        let first = String(repeating: " ", count: indent)
        let later = String(repeating: " ", count: hanging ?? indent)
        var line = first
        var isEmpty = true
        for word in text.split(separator: " ") {
            if !isEmpty, line.count + 1 + word.count > Self.width {
                lines.append(line)
                line = later
                isEmpty = true
            }
            line += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        lines.append(line)
    }

    /// Rows of cells; the last column is wrapped within itself, the others keep their width.
    mutating func table(_ rows: [[String]], indent: Int = 2, right: Set<Int> = []) {
        guard let columns = rows.map(\.count).max(), columns > 0 else { return }
        var widths = [Int](repeating: 0, count: columns)
        for row in rows { for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.count) } }
        for row in rows {
            var line = String(repeating: " ", count: indent)
            for (column, cell) in row.enumerated().dropLast() {
                let padding = String(repeating: " ", count: widths[column] - cell.count)
                line += (right.contains(column) ? padding + cell : cell + padding) + "  "
            }
            let last = row.last ?? ""
            let isRight = right.contains(columns - 1) && row.count == columns
            let padding = isRight ? String(repeating: " ", count: widths[columns - 1] - last.count) : ""
            if line.count + padding.count + last.count <= Self.width {
                lines.append(Self.trimmed(line + padding + last))
            } else {
                // A second line below, where the cell does not fit beside the others.
                let hanging = min(line.count, 30)
                if line.count <= 44 {
                    add(line + last, indent: 0, hanging: hanging, keeping: line)
                } else {
                    lines.append(Self.trimmed(line))
                    add(last, indent: indent + 4)
                }
            }
        }
    }

    /// Wraps what follows a beginning that stays as it is.
    private mutating func add(_ text: String, indent: Int, hanging: Int, keeping start: String) {
        var line = start
        var isEmpty = true
        for word in text.dropFirst(start.count).split(separator: " ") {
            if !isEmpty, line.count + 1 + word.count > Self.width {
                lines.append(line)
                line = String(repeating: " ", count: hanging)
                isEmpty = true
            }
            line += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        lines.append(line)
    }

    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }

    var text: String { lines.joined(separator: "\n") }
}
