internal import MainstayDiagnostics

/// Collects what is wrong with one text, and says when it is not worth reading on.
struct Findings {
    let file: String
    let limit: Int
    private(set) var diagnostics: [Diagnostic] = []

    init(file: String, limit: Int) {
        self.file = file
        self.limit = limit
    }

    /// Whether so much is wrong that further findings would only be noise.
    var isFull: Bool { diagnostics.count >= limit }

    mutating func report(
        _ rule: String, _ severity: Severity = .error, at position: SourcePosition, _ message: String,
        help: String? = nil
    ) {
        guard !isFull else { return }
        diagnostics.append(
            Diagnostic(rule, severity, message, at: SourceLocation(file: file, position: position), help: help))
    }

    mutating func reportDuplicate(_ key: String, at position: SourcePosition, first: SourcePosition) {
        report(
            "duplicate-key", at: position, "the key \"\(Self.excerpt(key))\" was already given on line \(first.line)",
            help: "remove or rename one of the two")
    }

    /// Text from the template for a message: short enough to read.
    static func excerpt(_ text: some StringProtocol) -> String {
        let short = text.unicodeScalars.prefix(60)
        return short.endIndex == text.endIndex ? String(text) : String(String.UnicodeScalarView(short)) + "…"
    }
}
