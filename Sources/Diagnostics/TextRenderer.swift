/// Renders findings for a person to read, in the shape that compilers made familiar.
public struct TextRenderer: Sendable {
    /// Whether to colour the output; only ever true on a terminal.
    public var colours: Bool

    public init(colours: Bool = false) {
        self.colours = colours
    }

    /// One finding, over as many lines as it has something to say; no final newline.
    public func render(_ diagnostic: Diagnostic) -> String {
        var lines = [
            paint("\(diagnostic.severity.rawValue)[\(diagnostic.rule)]", severityColour(diagnostic.severity))
                + ": \(Self.printable(diagnostic.message))"
        ]
        if let location = diagnostic.location {
            lines.append("  " + paint("-->", .blue) + " \(Self.printable(location.description))")
        }
        let subject = [diagnostic.construct, diagnostic.property].compactMap(\.self).joined(separator: " › ")
        if !subject.isEmpty {
            lines.append("   " + paint("|", .blue) + "  \(Self.printable(subject))")
        }
        if let help = diagnostic.help {
            lines.append("   " + paint("=", .blue) + " help: \(Self.printable(help))")
        }
        return lines.joined(separator: "\n")
    }

    private enum Colour: String {
        case red = "\u{1B}[1;31m"
        case yellow = "\u{1B}[1;33m"
        case blue = "\u{1B}[34m"
        case cyan = "\u{1B}[1;36m"
    }

    private func severityColour(_ severity: Severity) -> Colour {
        switch severity {
        case .error, .high: .red
        case .warning: .yellow
        case .note: .cyan
        }
    }

    private func paint(_ text: String, _ colour: Colour) -> String {
        colours ? "\(colour.rawValue)\(text)\u{1B}[0m" : text
    }

    /// Text from a user's file must not drive the terminal: control characters are shown, not sent.
    public static func printable(_ text: String) -> String { PrintableText.line(text) }
}
