import MainstayDiagnostics
import MainstayTemplate

/// `invalid-intrinsic`: loops in a template that does not name the transform for them.
struct MacroRules {
    let context: TemplateContext
    let sink: FindingSink

    func check() {
        guard !context.transforms.hasLanguageExtensions, !context.transforms.hasForeignMacro else { return }
        let template = context.template
        for entry in template.resourceMacros { check(entry) }
        for entry in template.outputs { check(entry) }
        for entry in template.conditions { check(entry) }
    }

    private func check(_ entry: TemplateEntry) {
        guard entry.name.hasPrefix("Fn::ForEach::") else { return }
        sink.report(
            "invalid-intrinsic", at: entry.position, in: entry.name, path: [],
            "Fn::ForEach needs the transform AWS::LanguageExtensions",
            help: "add AWS::LanguageExtensions to the section Transform")
    }
}
