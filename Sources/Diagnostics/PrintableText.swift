/// Text of others on its way to a terminal or a log.
///
/// Control characters would move the cursor or colour what follows, and the marks that turn the direction of writing
/// would make a line read as something that it is not. Both are shown by their code instead.
public enum PrintableText {
    /// The text on one line: a line feed within it is shown too.
    public static func line(_ text: String) -> String {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
        guard text.unicodeScalars.contains(where: isHarmful) else { return text }
        var result = ""
        for scalar in text.unicodeScalars { append(scalar, to: &result) }
        return result
    }

    /// Whether a character is shown by its code.
    public static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F: true
        // Directional marks and embeddings, the separators of lines and paragraphs, and the byte order mark.
        case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
        switch scalar {
        case "\n": result += "\\n"
        case "\t": result += "\\t"
        case _ where isHarmful(scalar): result += "\\u{\(String(scalar.value, radix: 16))}"
        default: result.unicodeScalars.append(scalar)
        }
    }

    /// Columns that a text takes on a terminal: one a character, two for the wide ones of East Asia.
    public static func width(_ text: String) -> Int { text.reduce(0) { $0 + width($1) } }

    /// Columns that one character takes.
    public static func width(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first?.value, scalar >= 0x1100 else { return 1 }
        let isWide =
            scalar <= 0x115F || (0x2E80...0xA4CF).contains(scalar) || (0xAC00...0xD7A3).contains(scalar)
            || (0xF900...0xFAFF).contains(scalar) || (0xFE30...0xFE6F).contains(scalar)
            || (0xFF00...0xFF60).contains(scalar) || (0x1F300...0x1FAFF).contains(scalar)
            || (0x20000...0x3FFFD).contains(scalar)
        return isWide ? 2 : 1
    }
}
