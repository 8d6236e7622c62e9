import MainstayDiagnostics
import MainstayTemplate

/// Findings as the AWS CDK's reports arrange them: one violation for each rule and message, with all the constructs
/// that it is about.
struct CDKViolations {
    struct Violation {
        var rule: RuleDescription
        var diagnostic: Diagnostic
        var state: FindingState
        var constructs: [Diagnostic]
    }

    private struct Key: Hashable {
        var rule: String
        var message: String
        var severity: Severity
        var state: FindingState
    }

    private(set) var violations: [Violation] = []

    init(_ report: Report, _ findings: [Finding]) {
        let rules = Dictionary(report.rulesFound.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        var places: [Key: Int] = [:]
        for finding in findings {
            let diagnostic = finding.diagnostic
            guard let rule = rules[diagnostic.rule] else { continue }
            let key = Key(
                rule: rule.name, message: diagnostic.message, severity: diagnostic.severity, state: finding.state)
            if let place = places[key] {
                violations[place].constructs.append(diagnostic)
            } else {
                places[key] = violations.count
                violations.append(
                    Violation(rule: rule, diagnostic: diagnostic, state: finding.state, constructs: [diagnostic]))
            }
        }
    }
}

extension CDKViolations.Violation {
    /// The controls of the rule, by framework: the CDK takes text alone as metadata.
    var metadata: TemplateValue? {
        var object = TemplateObject()
        if !rule.controls.isEmpty { object["controls"] = .string(rule.controls.joined(separator: ", ")) }
        if !rule.tags.isEmpty { object["tags"] = .string(rule.tags.joined(separator: ", ")) }
        return object.isEmpty ? nil : TemplateValue(.object(object))
    }

    var severity: String {
        switch diagnostic.severity {
        case .error: "error"
        case .high: "high"
        case .warning: "warning"
        case .note: "info"
        }
    }
}

extension Diagnostic {
    /// The construct's path, where the finding names a path and not a logical id.
    var constructPath: String? { construct.flatMap { $0.contains("/") ? $0 : nil } }

    /// The logical id, where the finding is about an element of a template.
    var logicalID: String? { construct.flatMap { $0.contains("/") ? nil : $0 } }

    /// The template's path within the assembly; nil where the finding points elsewhere, such as at a Swift file.
    func templatePath(in assembly: String?) -> String? {
        guard let file = location?.file, !file.hasSuffix(".swift") else { return nil }
        guard let assembly, file.hasPrefix(assembly + "/") else { return file }
        return String(file.dropFirst(assembly.utf8.count + 1))
    }
}
