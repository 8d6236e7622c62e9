internal import MainstayDiagnostics

/// Rows of cells, as aligned text or as a table of Markdown. The first column is text, the others are numbers.
struct TextColumns {
    private let titles: [String]
    private var rows: [[String]] = []

    init(_ titles: [String]) { self.titles = titles }

    var isEmpty: Bool { rows.isEmpty }

    mutating func add(_ cells: [String]) {
        rows.append(titles.indices.map { $0 < cells.count ? PrintableText.line(cells[$0]) : "" })
    }

    /// Lines of at most so many columns, where the first cells can be made short enough.
    func lines(width: Int = 80) -> [String] {
        let all = [titles] + rows
        var widths = titles.indices.map { column in all.map { PrintableText.width($0[column]) }.max() ?? 0 }
        let others = widths.dropFirst().reduce(0) { $0 + $1 + 2 }
        widths[0] = max(8, min(widths[0], width - others))
        return all.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                let text = column == 0 ? Self.cut(cell, to: widths[0]) : cell
                let padding = String(repeating: " ", count: max(0, widths[column] - PrintableText.width(text)))
                if column > 0 { line += "  " }
                line += column == 0 ? text + padding : padding + text
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    var markdown: [String] {
        func row(_ cells: [String]) -> String {
            "| " + cells.map(MarkdownText.cell).joined(separator: " | ") + " |"
        }
        let rule = "|" + titles.indices.map { $0 == 0 ? " --- |" : " ---: |" }.joined()
        return [row(titles), rule] + rows.map(row)
    }

    private static func cut(_ text: String, to width: Int) -> String {
        guard PrintableText.width(text) > width else { return text }
        var kept = text
        while !kept.isEmpty, PrintableText.width(kept) > width - 1 { kept.removeLast() }
        return kept + "…"
    }

    /// A paragraph in lines of at most so many columns, the later ones indented.
    static func wrapped(_ text: String, indent: String = "", hanging: String = "", width: Int = 80) -> [String] {
        var lines: [String] = []
        var line = indent
        var isEmpty = true
        for word in PrintableText.line(text).split(separator: " ") {
            if !isEmpty, PrintableText.width(line) + 1 + PrintableText.width(String(word)) > width {
                lines.append(line)
                line = hanging
                isEmpty = true
            }
            line += isEmpty ? String(word) : " \(word)"
            isEmpty = false
        }
        return isEmpty ? lines : lines + [line]
    }
}

/// Text that Markdown shows as it is.
enum MarkdownText {
    static func cell(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "|", "*", "_", "`", "<", ">", "\\", "[", "]": result += "\\\(character)"
            default: result.append(character)
            }
        }
        return result
    }
}
