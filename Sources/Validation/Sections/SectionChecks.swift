import MainstayDiagnostics
import MainstayTemplate

/// Checks the sections that declare things: names, shapes, and what each entry may hold.
struct SectionChecks {
    static let longestName = 255

    let context: TemplateContext
    let sink: FindingSink

    func check() {
        checkFormatVersion()
        checkNames()
        for parameter in context.template.parameters where !parameter.name.hasPrefix("Fn::") {
            ParameterRules(sink: sink, parameter: parameter).check()
            ParameterShapeRules.check(parameter, sink)
        }
        MacroRules(context: context, sink: sink).check()
        MappingRules(sink: sink).check(context.template.mappings)
        OutputRules(sink: sink).check(context.template.outputs)
        OutputTypes(context: context, sink: sink).check()
        for rule in context.template.rules where rule.value.object != nil && rule["Assertions"]?.array == nil {
            sink.report(
                "invalid-section", at: rule.position, in: rule.name, "the rule \(rule.name) has no list of Assertions",
                help: "give it Assertions, a list of objects with Assert")
        }
    }

    private func checkFormatVersion() {
        guard let version = context.template.source["AWSTemplateFormatVersion"], version.string != "2010-09-09" else {
            return
        }
        sink.report(
            "invalid-format-version", at: version.position,
            "the format version is \(Wording.value(version)), not \"2010-09-09\"",
            help: "write \"2010-09-09\", the only version that there is, or leave it out")
    }

    private func checkNames() {
        let template = context.template
        for entry in template.parameters { checkName(entry.name, entry.position, "parameter") }
        for entry in template.mappings { checkName(entry.name, entry.position, "mapping") }
        for entry in template.outputs { checkName(entry.name, entry.position, "output") }
        for entry in template.conditions { checkName(entry.name, entry.position, "condition", extra: "_&") }
        for resource in template.resources {
            checkName(resource.name, resource.position, "resource")
            if let parameter = template.parameters[resource.name] {
                sink.report(
                    "duplicate-name", at: resource.position, in: resource.name,
                    "the resource \(resource.name) has the name of a parameter (line \(parameter.position.line))",
                    help: "rename one of the two")
            }
        }
    }

    private func checkName(_ name: String, _ position: SourcePosition, _ noun: String, extra: String = "") {
        if name.hasPrefix("Fn::") { return }
        let length = name.utf8.count
        let isSound = name.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9": true
            default: extra.unicodeScalars.contains(scalar)
            }
        }
        guard !isSound || length == 0 || length > Self.longestName else { return }
        sink.report(
            "invalid-logical-id", at: position, in: name,
            isSound
                ? "the name of a \(noun) has \(length) letters, not one to \(Self.longestName)"
                : "\(Wording.quoted(name)) is no name for a \(noun): only letters and digits may be in it",
            help: isSound ? "choose a name of another length" : "leave out everything but letters and digits")
    }
}
