internal import MainstayAssembly
internal import MainstayTemplate

/// Resolves the dead-lock of exports: a stack that takes an export away, while another one still imports it until its own
/// turn comes, is deployed in two phases. In the first it keeps the export and what that refers to; the second, after the
/// importers, takes them away.
struct ExportPhases: Sendable {
    /// What is kept for the time being.
    struct Kept: Hashable, Sendable {
        var output: String
        var export: String
        /// The stacks that import it as they are deployed and will do so no more.
        var importers: [String]
    }

    /// The plans and the graph with second phases where they are needed.
    static func split(
        _ plans: [StackPlan], _ graph: StackGraph
    ) throws(DeploymentProblem) -> (plans: [StackPlan], graph: StackGraph) {
        var needs = graph.dependencies
        var result: [StackPlan] = []
        for plan in plans {
            let kept = kept(by: plan, among: plans)
            guard !kept.isEmpty, let (first, second) = phases(of: plan, keeping: kept) else {
                result.append(plan)
                continue
            }
            result.append(first)
            result.append(second)
            needs[second.id] = Set([plan.id] + kept.flatMap(\.importers))
        }
        guard result.count > plans.count else { return (plans, graph) }
        let split = try StackGraph(needs, weights: graph.rank)
        let byID = Dictionary(result.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return (split.order.compactMap { byID[$0] }, split)
    }

    static func kept(by plan: StackPlan, among plans: [StackPlan]) -> [Kept] {
        guard plan.work.action == .update, let facts = plan.snapshot.facts else { return [] }
        let outputs = plan.stack.artifact.template["Outputs"]
        let names = Set((outputs?.object?.members ?? []).compactMap { $0.value["Export"]?["Name"]?.string })
        return facts.outputs.compactMap { output in
            guard let export = output.exportName, !names.contains(export),
                // A name that is put together may be the same one: the key tells.
                outputs?[output.key]?["Export"]?["Name"].map({ $0.string != nil }) ?? true
            else { return nil }
            let importers = plans.filter { other in
                other.id != plan.id && other.isChanged && other.target == plan.target
                    && other.snapshot.template?.contains("\"\(export)\"") == true
                    && other.snapshot.template?.contains("ImportValue") == true
                    && !other.stack.templateText.contains("\"\(export)\"")
            }
            return importers.isEmpty
                ? nil : Kept(output: output.key, export: export, importers: importers.map(\.id).sorted())
        }
    }

    private static func phases(of plan: StackPlan, keeping kept: [Kept]) -> (StackPlan, StackPlan)? {
        guard let text = plan.snapshot.template,
            let old = TemplateParser(file: "deployed:\(plan.stack.name)").parse(text).value,
            var template = plan.stack.artifact.template.object
        else { return nil }
        var outputs = template["Outputs"]?.object ?? TemplateObject()
        var resources = template["Resources"]?.object ?? TemplateObject()
        for entry in kept {
            guard let output = old["Outputs"]?[entry.output] else { return nil }
            outputs[entry.output] = output
            keep(referencedBy: output, from: old, in: &resources)
        }
        template["Outputs"] = TemplateValue(.object(outputs))
        template["Resources"] = TemplateValue(.object(resources))
        let value = TemplateValue(.object(template))
        let body = JSONPrinter.compact.string(value)
        // What is larger would have to be published first, under a name that nobody knows.
        guard body.utf8.count <= StackPlanner.inlineLimit else { return nil }
        var first = plan
        first.work.request.template = .body(body)
        first.stack.artifact.template = value
        // Each of the two is shown as what it does.
        var second = plan
        second.id = "\(plan.id) (exports)"
        second.work.id = second.id
        second.work.request.name += "-2"
        second.work.token += "-2"
        second.work.followsItself = true
        return (first, second)
    }

    /// Keeps the resources that an output refers to, and those that these refer to.
    private static func keep(
        referencedBy value: TemplateValue, from old: TemplateValue, in resources: inout TemplateObject
    ) {
        guard let known = old["Resources"]?.object else { return }
        let names = Set(known.keys)
        var open: Set<String> = []
        ExpectedDurations.references(in: value, names, &open, depth: 0)
        var seen: Set<String> = []
        while let name = open.popFirst() {
            guard seen.insert(name).inserted, let resource = known[name] else { continue }
            if resources[name] == nil { resources[name] = resource }
            ExpectedDurations.references(in: resource, names, &open, depth: 0)
        }
    }
}
