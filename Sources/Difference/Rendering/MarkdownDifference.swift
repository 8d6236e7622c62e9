import MainstayDiagnostics
import MainstayPolicy

/// A difference as Markdown for the description or a comment of a pull request.
public struct MarkdownDifference: Sendable {
    /// How long it may become: services refuse comments above 65,536 characters.
    private let limit: Int

    /// The first line, by which a comment can be found again and replaced.
    public static let mark = "<!-- mainstay diff -->"

    public init(limit: Int = 60_000) { self.limit = limit }

    public func render(_ difference: Difference) -> String {
        var text = "\(Self.mark)\n**\(DifferenceSummary(difference).text)**\n"
        var left = 0
        for stack in difference.stacks where !stack.isEmpty {
            let part = render(stack)
            if text.utf8.count + part.utf8.count > limit { left += 1 } else { text += part }
        }
        if left > 0 {
            text += "\n\(left) more \(left == 1 ? "stack differs" : "stacks differ"): see the whole report.\n"
        }
        return text
    }

    private func render(_ stack: StackDifference) -> String {
        var text = "\n### \(escape(ChangeText.title(stack)))\n"
        let alarms = stack.resources.flatMap { change in
            [change.data.map { ("holds data: " + $0.explanation) }, change.refusal.map { "will fail: " + $0 }]
                .compactMap { $0 }.map { "**\(escape(change.logicalID))** \(escape($0))" }
        }
        if !alarms.isEmpty { text += "\n> [!WARNING]\n" + alarms.map { "> - \($0)\n" }.joined() }
        if !stack.resources.isEmpty {
            text += "\n| | resource | type | |\n|---|---|---|---|\n"
            for change in stack.resources {
                let cells = [
                    ChangeText.symbol(change), code(change.logicalID), code(change.type),
                    escape(ChangeText.outcome(change)),
                ]
                text += "| " + cells.joined(separator: " | ") + " |\n"
            }
        }
        text += section(
            "Permissions",
            stack.permissions.map { change in
                "\(change.direction == .widened ? "wider" : "narrower"): \(code(change.holder)) \(code(change.text))"
            })
        text += section(
            "Network",
            stack.exposure.map { change in
                "\(change.direction == .widened ? "wider" : "narrower"): \(code(change.resource)) \(code(change.text))"
            })
        text += section(
            "New findings",
            stack.findings.map { finding in
                let id = finding.logicalID.map { code($0) + ": " } ?? ""
                return
                    "\(finding.diagnostic.severity.rawValue) \(code(finding.diagnostic.rule)) \(id)\(escape(finding.diagnostic.message))"
            })
        return text + details(stack)
    }

    private func section(_ title: String, _ items: [String]) -> String {
        items.isEmpty ? "" : "\n**\(title)**\n\n" + items.map { "- \($0)\n" }.joined()
    }

    /// Every property, folded.
    private func details(_ stack: StackDifference) -> String {
        var lines: [String] = []
        for entry in stack.entries {
            lines.append("\(ChangeText.name(entry))\(entry.note.map { " (\($0))" } ?? "")")
            lines += entry.changes.map(line)
        }
        for change in stack.resources where !change.properties.isEmpty || !change.attributes.isEmpty {
            lines.append(PrintableText.line(change.logicalID))
            lines += (change.properties + change.attributes).map(line)
        }
        if lines.isEmpty { return "" }
        // A fence longer than any in the text cannot be closed by it.
        let fence = String(repeating: "`", count: max(3, longestFence(lines) + 1))
        return
            "\n<details><summary>properties</summary>\n\n\(fence)diff\n\(lines.joined(separator: "\n"))\n\(fence)\n\n</details>\n"
    }

    private func line(_ change: PropertyChange) -> String {
        // Of the three signs, the colouring of differences knows two.
        let symbol = ChangeText.symbol(change.kind) == "~" ? "!" : ChangeText.symbol(change.kind)
        return "\(symbol)   \(ChangeText.text(change))\(ChangeText.effect(change).map { "  [\($0)]" } ?? "")"
    }

    private func longestFence(_ lines: [String]) -> Int {
        var (longest, run) = (0, 0)
        for line in lines {
            for byte in line.utf8 {
                run = byte == UInt8(ascii: "`") ? run + 1 : 0
                longest = max(longest, run)
            }
        }
        return longest
    }

    private func code(_ text: String) -> String {
        let text = PrintableText.line(text).map { $0 == "`" ? "'" : $0 == "|" ? "\\|" : String($0) }.joined()
        return "`\(text)`"
    }

    private func escape(_ text: String) -> String {
        PrintableText.line(text).map { "\\`*_[]<>|#".contains($0) ? "\\\($0)" : String($0) }.joined()
    }
}
