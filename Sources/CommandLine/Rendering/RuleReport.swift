import MainstayControls
import MainstayPolicy
import MainstayReports
import MainstayTemplate

/// What `rules` and `explain` print.
struct RuleReport {
    private let entries: [RuleEntry]
    private let isExplanation: Bool

    init(_ entries: [RuleEntry], isExplanation: Bool = false) {
        self.entries = entries
        self.isExplanation = isExplanation
    }

    var table: String {
        var table = Table([("RULE", .left), ("SEVERITY", .left), ("FINDS", .left)])
        for rule in entries.map(\.description) { table.add([rule.name, rule.severity.rawValue, rule.summary]) }
        return entries.isEmpty ? "no rule is all of that" : table.render()
    }

    var explanation: String {
        entries.map(Self.explanation).joined(separator: "\n\n")
    }

    private static func explanation(_ entry: RuleEntry) -> String {
        let rule = entry.description
        var parts = ["\(rule.name) (\(rule.severity.rawValue))", rule.sentence]
        if let why = rule.why { parts.append(why) }
        if let mend = rule.mend { parts.append("To mend it: \(mend).") }
        if let limits = rule.limits { parts.append("Limits: \(limits)") }
        if let policy = entry.policy {
            let types = policy.subjectTypes
            if !types.isEmpty { parts.append("Looks at: \(types.joined(separator: ", "))") }
            let controls = controls(of: policy)
            if !controls.isEmpty { parts.append("Controls:\n\(controls)") }
        }
        if !rule.equivalents.isEmpty { parts.append("In other tools: \(rule.equivalents.joined(separator: ", "))") }
        if !rule.tags.isEmpty { parts.append("Tags: \(rule.tags.joined(separator: ", "))") }
        if let policy = entry.policy {
            parts += policy.conforming.map { "Conforming:\n\n\(indented($0))" }
            parts += policy.violating.map { "Violating:\n\n\(indented($0))" }
        }
        if let uri = rule.uri { parts.append(uri) }
        return parts.joined(separator: "\n\n")
    }

    /// The controls that the rule names, and those that public mappings add to them.
    private static func controls(of rule: any Rule) -> String {
        var table = Table([("  FRAMEWORK", .left), ("CONTROL", .left), ("TITLE", .left)])
        for control in ControlCatalogue.withRelated(rule.metadata.controls) {
            let title = ControlCatalogue.description(of: control)?.title ?? ""
            table.add(["  \(control.framework.rawValue)", control.id, title])
        }
        return table.isEmpty ? "" : table.render()
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
            .joined(separator: "\n").trimmingTrailingNewlines
    }

    var json: String {
        let values = entries.map { entry in
            let rule = entry.description
            var object = TemplateObject([
                .init("rule", .string(rule.name)), .init("severity", .string(rule.severity.rawValue)),
                .init("summary", .string(rule.summary)),
            ])
            for (key, text) in [
                ("why", rule.why), ("mend", rule.mend), ("limits", rule.limits), ("category", rule.category),
                ("uri", rule.uri),
            ] {
                if let text { object[key] = .string(text) }
            }
            object["controls"] = .array(rule.controls.map { .string($0) })
            object["tags"] = .array(rule.tags.map { .string($0) })
            object["equivalents"] = .array(rule.equivalents.map { .string($0) })
            if isExplanation, let policy = entry.policy {
                object["types"] = .array(policy.subjectTypes.map { .string($0) })
                object["conforming"] = .array(policy.conforming.map { .string($0) })
                object["violating"] = .array(policy.violating.map { .string($0) })
            }
            return TemplateValue(.object(object))
        }
        return JSONPrinter.pretty.string(
            .object([
                "version": .int(JSONRenderer.version), "command": .string(isExplanation ? "explain" : "rules"),
                "rules": .array(values),
            ]))
    }
}

extension String {
    fileprivate var trimmingTrailingNewlines: String {
        var text = self[...]
        while text.last == "\n" { text.removeLast() }
        return String(text)
    }
}
