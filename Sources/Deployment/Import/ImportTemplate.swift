internal import MainstayAssembly
internal import MainstayDiagnostics
internal import MainstayTemplate

/// The template of an import: what the stack has, and the resources to import as the assembly describes them. Nothing
/// else may change in the same step.
package struct ImportTemplate: Sendable {
    package private(set) var text: String
    /// What a person should know of it.
    package private(set) var remarks: [String] = []

    /// - Parameter deployed: The template that the stack has; nil where there is no stack yet.
    package init(
        of stack: DeployableStack, deployed: String?, importing names: [String]
    ) throws(DeploymentProblem) {
        let described = stack.artifact.template["Resources"]?.object ?? TemplateObject()
        var base = TemplateObject()
        if let deployed {
            guard let value = TemplateParser(file: "deployed:\(stack.name)").parse(deployed).value?.object else {
                throw DeploymentProblem("the template that \(stack.name) has cannot be read", isUsage: false)
            }
            base = value
        } else {
            for section in ["AWSTemplateFormatVersion", "Description", "Parameters", "Mappings", "Conditions"] {
                base[section] = stack.artifact.template[section]
            }
        }
        var resources = base["Resources"]?.object ?? TemplateObject()
        var known = Set(resources.keys)
        for name in names {
            guard !known.contains(name) else { throw DeploymentProblem("\(name) is part of \(stack.name) already") }
            guard described[name] != nil else {
                throw DeploymentProblem(
                    "the assembly has no resource \(name) in \(stack.name)",
                    help: Suggestion.didYouMean(name, among: described.keys)
                        ?? "declare it first, then synthesise: mainstay synth")
            }
            known.insert(name)
        }
        for name in names {
            guard var resource = described[name]?.object else { continue }
            let needed = resource["DependsOn"].map { $0.array ?? [$0] } ?? []
            let kept = needed.filter { known.contains($0.string ?? "") }
            resource["DependsOn"] = kept.isEmpty ? nil : .array(kept)
            if resource["DeletionPolicy"] == nil {
                resource["DeletionPolicy"] = "Retain"
                remarks.append(
                    "\(name) has no deletion policy, which an import needs: it is imported with Retain, and the next "
                        + "deployment sets what the code says")
            }
            resources.members.append(.init(name, TemplateValue(.object(resource))))
        }
        base["Resources"] = TemplateValue(.object(resources))
        text = JSONPrinter.pretty.string(TemplateValue(.object(base)))
        if text.utf8.count > StackPlanner.inlineLimit {
            text = JSONPrinter.compact.string(TemplateValue(.object(base)))
        }
    }
}
