internal import MainstayAssembly
internal import MainstayDifference
internal import MainstayTemplate

/// How long a deployment takes, from what resources of each type usually take and from what waits for what.
package struct ExpectedDurations: Sendable {
    /// Seconds for a type of resource, by whether it is made or changed.
    package var seconds: @Sendable (_ type: String, _ isNew: Bool) -> Double

    package init(seconds: @escaping @Sendable (_ type: String, _ isNew: Bool) -> Double) { self.seconds = seconds }

    package func planned(_ plan: StackPlan, _ graph: StackGraph) -> DeploymentEvent.PlannedStack {
        let resources = plan.stack.artifact.template["Resources"]?.object?.members ?? []
        let action =
            switch plan.work.action {
            case .create: "create"
            case .recreate: "recreate"
            case .update: "update"
            case .resume: "resume"
            case .unchanged: "unchanged"
            }
        return DeploymentEvent.PlannedStack(
            id: plan.id, name: plan.stack.name, target: plan.target, action: action,
            dependencies: (graph.dependencies[plan.id] ?? []).sorted(),
            resources: plan.difference?.resources.count ?? resources.count, expectedSeconds: longestChain(plan))
    }

    /// The whole: stacks that need one another, one after the other.
    package func total(_ stacks: [DeploymentEvent.PlannedStack], _ graph: StackGraph) -> Double? {
        let times = Dictionary(stacks.map { ($0.id, $0.expectedSeconds ?? 0) }, uniquingKeysWith: { $1 })
        var ends: [String: Double] = [:]
        for id in graph.order {
            let before = (graph.dependencies[id] ?? []).map { ends[$0] ?? 0 }.max() ?? 0
            ends[id] = before + (times[id] ?? 0)
        }
        return ends.values.max()
    }

    /// The longest chain of resources that wait for one another.
    private func longestChain(_ plan: StackPlan) -> Double? {
        guard let members = plan.stack.artifact.template["Resources"]?.object?.members else { return nil }
        let known = Set(members.map(\.key))
        let isNew = plan.difference?.kind != .same
        let changes = Dictionary(
            (plan.difference?.resources ?? []).map { ($0.logicalID, $0) }, uniquingKeysWith: { $1 })
        var needs: [String: Set<String>] = [:]
        var times: [String: Double] = [:]
        for member in members {
            var found: Set<String> = []
            Self.references(in: member.value, known, &found, depth: 0)
            needs[member.key] = found.subtracting([member.key])
            let type = member.value["Type"]?.string ?? ""
            if isNew {
                times[member.key] = seconds(type, true)
            } else if let change = changes[member.key] {
                times[member.key] = seconds(type, change.kind == .added || change.replacement == .certain)
            }
        }
        guard let graph = try? StackGraph(needs) else { return nil }
        var ends: [String: Double] = [:]
        for id in graph.order {
            ends[id] = ((graph.dependencies[id] ?? []).map { ends[$0] ?? 0 }.max() ?? 0) + (times[id] ?? 0)
        }
        return ends.values.max()
    }

    static func references(
        in value: TemplateValue, _ known: Set<String>, _ found: inout Set<String>, depth: Int
    ) {
        // Deeper than any template that CloudFormation takes.
        guard depth < 200 else { return }
        if let list = value.array {
            for element in list { references(in: element, known, &found, depth: depth + 1) }
        }
        for member in value.object?.members ?? [] {
            switch (member.key, member.value.string) {
            case ("Ref", let name?), ("DependsOn", let name?):
                if known.contains(name) { found.insert(name) }
            case ("Fn::GetAtt", let text?):
                if let name = text.split(separator: ".").first, known.contains(String(name)) {
                    found.insert(String(name))
                }
            case ("Fn::Sub", let text?): named(in: text, known, &found)
            case ("Fn::GetAtt", nil), ("DependsOn", nil):
                for element in member.value.array ?? [] {
                    if let name = element.string, known.contains(name) { found.insert(name) }
                }
            case ("Fn::Sub", nil):
                if let text = member.value.array?.first?.string { named(in: text, known, &found) }
                references(in: member.value, known, &found, depth: depth + 1)
            default: references(in: member.value, known, &found, depth: depth + 1)
            }
        }
    }

    private static func named(in text: String, _ known: Set<String>, _ found: inout Set<String>) {
        for part in text.split(separator: "${").dropFirst(text.hasPrefix("${") ? 0 : 1) {
            let name = String(part.prefix { $0 != "}" && $0 != "." })
            if known.contains(name) { found.insert(name) }
        }
    }
}
