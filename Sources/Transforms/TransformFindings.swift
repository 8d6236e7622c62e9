internal import MainstayDiagnostics
internal import MainstayTemplate

/// Collects what the transforms find in one template.
struct TransformFindings {
    let file: String
    private(set) var diagnostics: [Diagnostic] = []

    init(file: String) { self.file = file }

    mutating func report(
        _ rule: String, _ severity: Severity = .error, at position: SourcePosition, in element: String? = nil,
        path: String? = nil, _ message: String, help: String
    ) {
        diagnostics.append(
            Diagnostic(
                rule, severity, message, at: SourceLocation(file: file, position: position), construct: element,
                property: path, help: help))
    }

    /// A note on what depends on AWS or on the time of deployment.
    mutating func note(_ rule: String, at position: SourcePosition, in element: String? = nil, _ message: String) {
        report(
            rule, .note, at: position, in: element, message,
            help: "nothing to mend: what it makes is not checked here")
    }
}
