internal import MainstayEvaluation
internal import MainstayPolicy
internal import MainstayReports
internal import MainstayTemplate

/// A table; nothing where it has no rows.
struct MarkdownTable {
    private let head: [String]
    private var rows: [[String]] = []

    init(_ head: String...) { self.head = head }

    /// A cell in backticks is code.
    mutating func add(_ cells: String...) {
        rows.append(
            cells.map { cell in
                let isCode = cell.count > 2 && cell.hasPrefix("`") && cell.hasSuffix("`")
                return isCode && !cell.dropFirst().dropLast().contains { $0 == "`" || $0 == "|" }
                    ? cell : Markdown.cell(cell)
            })
    }

    var isEmpty: Bool { rows.isEmpty }

    var text: String {
        if rows.isEmpty { return "" }
        let lines = [head, head.map { _ in "---" }] + rows
        return lines.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    }
}

extension PropertyView {
    /// The value in few words: what is known as it is, what is not as the call that gives it.
    var words: String {
        if isAbsent { return "" }
        return string ?? value.words
    }

    var isOn: Bool { string == "true" }
}

extension TemplateValue {
    /// In one line, cut where it is long.
    var words: String {
        let text = scalarText ?? JSONPrinter.compact.string(self)
        return text.count > 60 ? "\(text.prefix(59))…" : text
    }
}
