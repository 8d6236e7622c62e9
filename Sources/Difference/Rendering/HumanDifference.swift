import MainstayDiagnostics
import MainstayPolicy

/// A difference as text for a terminal: a tree of stacks, resources and properties.
public struct HumanDifference: Sendable {
    private let hasColours: Bool

    public init(hasColours: Bool) { self.hasColours = hasColours }

    private enum Colour: String {
        case red = "31"
        case green = "32"
        case yellow = "33"
        case magenta = "35"
        case bold = "1"
        case dim = "2"
    }

    /// The whole report, ending with its summary line and a line feed.
    public func render(_ difference: Difference) -> String {
        var lines: [String] = []
        for stack in difference.stacks where !stack.isEmpty {
            render(stack, &lines)
            lines.append("")
        }
        lines.append(colour(DifferenceSummary(difference).text, .bold))
        return lines.joined(separator: "\n") + "\n"
    }

    private func render(_ stack: StackDifference, _ lines: inout [String]) {
        lines.append(colour(ChangeText.title(stack), .bold))
        for entry in stack.entries { render(entry, &lines) }
        for change in stack.resources { render(change, &lines) }
        if !stack.permissions.isEmpty {
            lines.append("  permissions")
            for change in stack.permissions {
                let text = "\(change.holder) \(PrintableText.line(change.text))\(change.isBroad ? "  (wildcard)" : "")"
                lines.append(line(change.direction == .widened, text))
            }
        }
        if !stack.exposure.isEmpty {
            lines.append("  network")
            for change in stack.exposure {
                lines.append(
                    line(change.direction == .widened, "\(change.resource) \(PrintableText.line(change.text))"))
                for step in change.steps where change.direction == .widened {
                    lines.append(colour("        \(PrintableText.line(step))", .dim))
                }
            }
        }
        if !stack.findings.isEmpty {
            lines.append("  new findings")
            for finding in stack.findings {
                let diagnostic = finding.diagnostic
                let id = finding.logicalID.map { "\($0): " } ?? ""
                let text = "\(diagnostic.severity.rawValue)[\(diagnostic.rule)] \(id)\(diagnostic.message)"
                lines.append("    " + colour(PrintableText.line(text), diagnostic.severity >= .high ? .red : .yellow))
            }
        }
    }

    /// What is more than before is what needs a look.
    private func line(_ isWidened: Bool, _ text: String) -> String {
        isWidened ? colour("    + \(text)", .red) : colour("    - \(text)", .green)
    }

    private func render(_ entry: StackDifference.EntryChange, _ lines: inout [String]) {
        let symbol =
            switch entry.kind {
            case .added: "+"
            case .removed: "-"
            case .changed, .renamed: "~"
            }
        let note = entry.note.map { "  (\(PrintableText.line($0)))" } ?? ""
        lines.append("  " + colour("\(symbol) \(ChangeText.name(entry))", colour(of: symbol)) + note)
        for change in entry.changes { lines.append(property(change)) }
    }

    private func render(_ change: ResourceChange, _ lines: inout [String]) {
        let symbol = ChangeText.symbol(change)
        let name = PrintableText.line(change.logicalID)
        var head = colour("\(symbol) \(name)", colour(of: symbol)) + "  \(PrintableText.line(change.type))"
        if let construct = change.construct { head += colour("  \(PrintableText.line(construct))", .dim) }
        lines.append("  \(head)  \(PrintableText.line(ChangeText.outcome(change)))")
        for property in change.properties { lines.append(self.property(property)) }
        for attribute in change.attributes { lines.append(property(attribute)) }
        if let data = change.data {
            let colour: Colour = data.fate == .retained || data.fate == .snapshot ? .yellow : .red
            lines.append("      " + self.colour("! holds data: \(data.explanation)", colour))
        }
        if let refusal = change.refusal { lines.append("      " + colour("! will fail: \(refusal)", .red)) }
    }

    private func property(_ change: PropertyChange) -> String {
        let symbol = ChangeText.symbol(change.kind)
        var text = "      " + colour("\(symbol) \(ChangeText.text(change))", colour(of: symbol))
        if let effect = ChangeText.effect(change) { text += colour("  [\(effect)]", .magenta) }
        if let places = ChangeText.places(change) { text += colour("  (\(places))", .dim) }
        return text
    }

    private func colour(of symbol: String) -> Colour {
        switch symbol {
        case "+": .green
        case "-": .red
        case "±": .magenta
        default: .yellow
        }
    }

    private func colour(_ text: String, _ colour: Colour) -> String {
        hasColours ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
    }
}
