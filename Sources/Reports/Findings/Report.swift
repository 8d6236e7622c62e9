public import MainstayDiagnostics

/// Everything that a run of `check` has to say; what the renderers render.
public struct Report: Sendable {
    /// Sorted by file and position, those without a place last.
    public var findings: [Finding]
    public var rules: RuleCatalogue
    /// The files that were looked at, as findings name them, broken ones included; sorted.
    public var files: [String]
    /// How bad a new finding must be for the run to fail; nil where none is.
    public var threshold: Severity?
    /// Templates that were looked at, broken ones included.
    public var templates: Int
    /// JSON and YAML files in searched folders that are no templates.
    public var ignoredFiles: Int
    /// Files and folders that the configuration keeps out.
    public var excludedFiles: Int
    /// Entries of the baseline that nothing answers to any more.
    public var staleBaseline: [BaselineEntry]
    /// The version of the tool that made the report.
    public var toolVersion: String

    public init(
        findings: [Finding], rules: RuleCatalogue, files: [String] = [], threshold: Severity? = .high,
        templates: Int = 0, ignoredFiles: Int = 0, excludedFiles: Int = 0,
        staleBaseline: [BaselineEntry] = [], toolVersion: String
    ) {
        self.findings = findings
        self.rules = rules
        self.files = files
        self.threshold = threshold
        self.templates = templates
        self.ignoredFiles = ignoredFiles
        self.excludedFiles = excludedFiles
        self.staleBaseline = staleBaseline
        self.toolVersion = toolVersion
    }

    /// Findings that are neither waived nor in the baseline.
    public var newFindings: [Finding] { findings.filter(\.isNew) }

    public var waivedFindings: [Finding] {
        findings.filter { if case .waived = $0.state { true } else { false } }
    }

    public var baselineFindings: [Finding] { findings.filter { $0.state == .baseline } }

    /// Whether a new finding is at least as bad as the threshold.
    public var isFailure: Bool { findings.contains(where: fails) }

    /// Whether this finding alone makes the run fail.
    func fails(_ finding: Finding) -> Bool {
        guard let threshold else { return false }
        return finding.isNew && finding.diagnostic.severity >= threshold
    }

    /// The rules that the findings name, each once and by name, known or not.
    var rulesFound: [RuleDescription] {
        var worst: [String: Severity] = [:]
        for finding in findings {
            let diagnostic = finding.diagnostic
            worst[diagnostic.rule] = max(worst[diagnostic.rule] ?? .note, diagnostic.severity)
        }
        return worst.sorted { $0.key < $1.key }.map { name, severity in
            rules[name] ?? RuleDescription(name, severity, name.split(separator: "-").joined(separator: " "))
        }
    }
}
