import MainstayDiagnostics
import MainstayTemplate

/// `absent-dependency`: a resource that waits for one that its conditions leave out.
struct ConditionalDependencies {
    let context: TemplateContext
    let sink: FindingSink

    func check() {
        guard !context.template.conditions.isEmpty else { return }
        for resource in context.template.resources {
            for name in resource.dependsOn { check(name, of: resource) }
        }
    }

    private func check(_ name: TemplateValue, of resource: TemplateResource) {
        guard let text = name.string, let target = context.template.resources[text], let needed = target.condition,
            needed != resource.condition, context.template.conditions.contains(needed)
        else { return }
        let names = Set([needed, resource.condition].compactMap { $0 })
        guard let scenarios = context.scenarios(of: names) else { return }
        let isLeftOut = scenarios.contains { truths in
            truths[needed] == false && (resource.condition.map { truths[$0] == true } ?? true)
        }
        guard isLeftOut else { return }
        sink.report(
            "absent-dependency", at: name.position, in: resource.name, path: ["DependsOn"],
            "\(resource.name) waits for \(text), which does not exist where the condition \(needed) is false",
            help: "give both the same condition, or remove \(text) from DependsOn")
    }
}
