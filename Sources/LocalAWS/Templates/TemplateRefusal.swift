internal import MainstayDiagnostics

/// Says in CloudFormation's words why a template is refused at once; what concerns the properties of one resource is
/// said later, when the resource is made.
enum TemplateRefusal {
    /// Rules about what CloudFormation itself refuses; every other is about what the service of a resource refuses.
    private static let ofCloudFormation: Set<String> = [
        "absent-dependency", "absent-reference", "cyclic-dependency", "duplicate-export", "duplicate-key",
        "duplicate-name", "empty-template", "imprecise-number", "invalid-default", "invalid-deletion-policy",
        "invalid-dynamic-reference", "invalid-encoding", "invalid-entry", "invalid-export", "invalid-format-version",
        "invalid-interface", "invalid-intrinsic", "invalid-json", "invalid-logical-id", "invalid-mapping",
        "invalid-parameter-type", "invalid-resource", "invalid-rule", "invalid-section", "invalid-template",
        "invalid-yaml", "misplaced-constraint", "missing-resources", "missing-type", "multiple-documents", "null-value",
        "retired-resource-type", "tab-indentation", "template-too-large", "too-deep", "too-large",
        "too-large-for-inline", "too-many-mapping-keys", "too-many-mappings", "too-many-outputs", "too-many-parameters",
        "too-many-resources", "undefined-alias", "unknown-attribute", "unknown-attribute-key", "unknown-condition",
        "unknown-mapping", "unknown-mapping-key", "unknown-reference", "unknown-resource-type", "unknown-section",
        "unsubstituted-variable",
    ]
    /// Rules that a schema alone tells: change sets are refused for them before anything is done.
    private static let ofSchemas: Set<String> = [
        "conflicting-properties", "duplicate-items", "invalid-enum-value", "missing-item", "missing-one-of",
        "missing-property", "out-of-range", "pattern-mismatch", "read-only-property", "too-few-items",
        "too-few-properties", "too-many-items", "too-many-properties", "unknown-property", "wrong-length", "wrong-type",
    ]

    /// Whether a finding is about what the resource's service refuses, and not CloudFormation itself.
    static func isOfResource(_ finding: Diagnostic) -> Bool {
        !ofCloudFormation.contains(finding.rule)
    }

    /// Whether a resource's schema alone tells what is wrong.
    static func isOfSchema(_ finding: Diagnostic) -> Bool { ofSchemas.contains(finding.rule) }

    /// What CloudFormation says of a text that is no template.
    static func syntax(_ body: String, _ findings: [Diagnostic]) -> String {
        let isJSON = body.first { !$0.isWhitespace } == "{"
        guard let finding = findings.first(where: { $0.severity == .error }) else {
            return "Template format error: unsupported structure."
        }
        let position = finding.location?.position
        let place = position.map { " (line \($0.line), column \($0.column))" } ?? ""
        if finding.rule == "empty-template" { return "Template format error: unsupported structure." }
        return "Template format error: \(isJSON ? "JSON" : "YAML") not well-formed.\(place)"
    }

    /// The message for the first thing that is refused at once; nil where nothing is.
    static func message(_ findings: [Diagnostic]) -> String? {
        let errors = findings.filter { $0.severity == .error && !isOfResource($0) }
        let types = errors.filter { $0.rule == "unknown-resource-type" || $0.rule == "retired-resource-type" }
        if !types.isEmpty {
            let names = Set(
                types.compactMap { quoted($0.message) ?? $0.message.split(separator: " ").first.map(String.init) })
            return "Template format error: Unrecognized resource types: [\(names.sorted().joined(separator: ", "))]"
        }
        guard let error = errors.first else { return nil }
        switch error.rule {
        case "missing-resources":
            return "Template format error: At least one Resources member must be defined."
        case "unknown-section":
            return "Invalid template property or properties [\(quoted(error.message) ?? error.property ?? "")]"
        case "missing-type":
            return "Template format error: [/Resources/\(error.construct ?? "")] Every Resources object must contain a "
                + "Type member."
        case "unknown-attribute":
            return "Template error: resource \(error.construct ?? "") refers to an attribute that does not exist: "
                + error.message
        case "invalid-intrinsic", "unknown-mapping", "unknown-mapping-key", "unsubstituted-variable":
            return "Template error: \(error.message)"
        default: return "Template format error: \(error.message)"
        }
    }

    /// What a service says of the properties of a resource.
    static func properties(of logicalID: String, _ findings: [Diagnostic]) -> String {
        let lines = findings.map { "\(pointer($0)): \(words($0))" }
        return "Properties validation failed for resource \(logicalID) with message:\n" + lines.joined(separator: "\n")
    }

    /// The place within the properties as a JSON pointer.
    static func pointer(_ finding: Diagnostic) -> String {
        var steps = (finding.property ?? "").split(separator: ".").map(String.init)
        if steps.first == "Properties" { steps.removeFirst() }
        if finding.rule == "unknown-property", !steps.isEmpty { steps.removeLast() }
        return steps.isEmpty ? "#" : "#/" + steps.joined(separator: "/")
    }

    private static func words(_ finding: Diagnostic) -> String {
        switch finding.rule {
        case "unknown-property":
            let name = finding.property?.split(separator: ".").last.map(String.init) ?? ""
            return "extraneous key [\(name)] is not permitted"
        case "missing-property":
            let words = finding.message.components(separatedBy: " needs ")
            guard words.count == 2, !words[1].contains(" ") else { return finding.message }
            return "required key [\(words[1])] not found"
        default: return finding.message
        }
    }

    private static func quoted(_ text: String) -> String? {
        let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
        return parts.count >= 3 ? String(parts[1]) : nil
    }
}
