import MainstayDiagnostics

/// Text of others on its way to a terminal: control characters are shown, not sent.
enum TerminalText {
    /// One line: a line feed within it is shown too.
    static func line(_ text: some StringProtocol) -> String { TextRenderer.printable(String(text)) }

    /// Several lines, each of them made harmless; tabs stay what they are.
    static func lines(_ text: some StringProtocol) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map { self.line($0) }.joined(separator: "\t")
        }.joined(separator: "\n")
    }

    /// Columns that a text takes on a terminal.
    static func width(_ text: String) -> Int { PrintableText.width(text) }
}
