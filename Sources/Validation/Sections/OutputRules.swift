import MainstayDiagnostics
import MainstayTemplate

/// Checks outputs: what they hold, and that no two export the same name.
struct OutputRules {
    private static let attributes = ["Condition", "Description", "Export", "Value"]

    let sink: FindingSink

    func check(_ outputs: TemplateSection<TemplateEntry>) {
        var exports: [TemplateValue: String] = [:]
        for output in outputs where !output.name.hasPrefix("Fn::") {
            guard let object = output.value.object else { continue }
            for member in object.members where !Self.attributes.contains(member.key) && !member.key.hasPrefix("Fn::") {
                sink.report(
                    "unknown-property", at: member.keyPosition, in: output.name, path: [member.key],
                    "an output has no attribute \(Wording.quoted(member.key))",
                    help: Suggestion.didYouMean(member.key, among: Self.attributes)
                        ?? "it takes \(Wording.list(Self.attributes))")
            }
            if object["Value"] == nil, object["Fn::Transform"] == nil {
                sink.report(
                    "missing-property", at: output.position, in: output.name, path: ["Value"],
                    "the output \(output.name) has no Value", help: "give it a Value, or remove the output")
            }
            checkValue(object["Value"], of: output)
            checkDescription(object["Description"], of: output)
            checkExport(object["Export"], of: output, hasCondition: object["Condition"] != nil, &exports)
        }
    }

    private func checkValue(_ value: TemplateValue?, of output: TemplateEntry) {
        guard let value, value.intrinsic == nil, value.array != nil || value.object != nil else { return }
        sink.report(
            "wrong-type", at: value.position, in: output.name, path: ["Value"],
            "the value of an output is \(Wording.kind(value)), not a string",
            help: "join a list with Fn::Join, or output each part on its own")
    }

    private func checkDescription(_ value: TemplateValue?, of output: TemplateEntry) {
        guard let value else { return }
        guard let text = ScalarText.of(value) else {
            sink.report(
                "wrong-type", at: value.position, in: output.name, path: ["Description"],
                "the description is \(Wording.kind(value)), not a string", help: "write a literal string")
            return
        }
        guard text.utf8.count > TemplateLimits.descriptionBytes else { return }
        sink.report(
            "wrong-length", at: value.position, in: output.name, path: ["Description"],
            "the description has \(text.utf8.count) bytes, above the limit of \(TemplateLimits.descriptionBytes)",
            help: "shorten it")
    }

    private func checkExport(
        _ export: TemplateValue?, of output: TemplateEntry, hasCondition: Bool,
        _ exports: inout [TemplateValue: String]
    ) {
        guard let export else { return }
        guard let name = export["Name"], export.object?.count == 1 else {
            sink.report(
                "invalid-export", at: export.position, in: output.name, path: ["Export"],
                "an export is an object with a Name and nothing else", help: "write Export with a Name in it")
            return
        }
        // Outputs with conditions may exclude each other.
        guard !hasCondition else { return }
        if let other = exports[name] {
            sink.report(
                "duplicate-export", at: name.position, in: output.name, path: ["Export", "Name"],
                "the outputs \(other) and \(output.name) export the same name", help: "give each export its own name")
        } else {
            exports[name] = output.name
        }
    }
}
