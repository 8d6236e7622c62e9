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

    /// Columns that a text takes on a terminal: one a character, two for the wide ones of East Asia.
    static func width(_ text: String) -> Int {
        text.reduce(0) { width, character in
            guard let scalar = character.unicodeScalars.first?.value, scalar >= 0x1100 else { return width + 1 }
            let isWide =
                scalar <= 0x115F || (0x2E80...0xA4CF).contains(scalar) || (0xAC00...0xD7A3).contains(scalar)
                || (0xF900...0xFAFF).contains(scalar) || (0xFE30...0xFE6F).contains(scalar)
                || (0xFF00...0xFF60).contains(scalar) || (0x1F300...0x1FAFF).contains(scalar)
                || (0x20000...0x3FFFD).contains(scalar)
            return width + (isWide ? 2 : 1)
        }
    }
}
