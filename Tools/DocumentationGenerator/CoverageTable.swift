import MainstayPolicy

/// Which of another tool's rules are covered, and why the others are not.
struct CoverageTable {
    private struct Row {
        let id: String
        let rules: [String]
        let reason: String?
    }

    private let rows: [Row]

    /// - Parameter list: an id a line, with a reason behind a bar where it is not covered; `#` begins a comment.
    init(list: String, rules: [any Rule]) {
        var byID: [String: Set<String>] = [:]
        for metadata in rules.map(\.metadata) {
            for id in metadata.equivalents {
                byID[id, default: []].insert(metadata.name)
                // The packs of cdk-nag have one rule each under their own prefix.
                if let hyphen = id.firstIndex(of: "-") {
                    byID[String(id[id.index(after: hyphen)...]), default: []].insert(metadata.name)
                }
            }
        }
        rows = list.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let parts = line.split(separator: "|", maxSplits: 1)
            let id = String(parts[0])
            return Row(id: id, rules: (byID[id] ?? []).sorted(), reason: parts.count > 1 ? String(parts[1]) : nil)
        }
    }

    func page(title: String, version: String) -> String {
        let covered = rows.count { !$0.rules.isEmpty }
        var text = generatedNote + "\n# Coverage: \(title)\n\n"
        text +=
            "The ids are those of \(version). \(covered) of \(rows.count) are covered. A suppression that names one "
        text += "of them counts for the rules beside it; see [waivers](../guides/waivers.md).\n\n"
        text += "| id | covered by |\n|---|---|\n"
        for row in rows {
            let rules = row.rules.map { "`\($0)`" }.joined(separator: ", ")
            text += "| \(row.id) | \(row.rules.isEmpty ? "*\((row.reason ?? "not yet").cell)*" : rules) |\n"
        }
        return text
    }
}
