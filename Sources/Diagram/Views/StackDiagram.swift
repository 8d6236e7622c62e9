import MainstayAssembly
import MainstayChecking
import MainstaySimulation
import MainstayTemplate

/// Which stacks need which, and in what order they are deployed.
struct StackDiagram {
    static func graph(of platform: DescribedEnvironment) -> DiagramGraph {
        let assembly = platform.assembly
        let stacks = platform.environment.joined.stacks.map { assembly.stacks[$0] }
        let known = Set(stacks.map(\.id))
        var builder = GraphBuilder()
        let order = waves(stacks, known)
        var firsts: [Int: String] = [:]
        for stack in stacks {
            // Stacks that wait for each other are in no step.
            let wave = order[stack.id] ?? stacks.count + 1
            let box = "step:\(wave)"
            firsts[wave] = min(firsts[wave] ?? stack.id, stack.id)
            builder.add(
                DiagramContainer(
                    id: box, label: order[stack.id] == nil ? "Waiting for each other" : "Step \(wave)", kind: .stack))
            let resources = stack.template["Resources"]?.object?.members.count ?? 0
            var node = DiagramNode(
                id: stack.id, path: stack.displayName, label: stack.displayName,
                details: [
                    (stack.region.map { "\($0) · " } ?? "") + ComponentWords.count(resources, "resource"),
                    stack.terminationProtection ? "protected against deletion" : "",
                ].filter { !$0.isEmpty }, kind: .stack, container: box)
            node.resources = [stack.id]
            builder.add(node)
        }
        let steps = firsts.keys.sorted()
        for (upper, lower) in zip(steps, steps.dropFirst()) {
            if let from = firsts[upper], let to = firsts[lower] { builder.connect(from, to, .order) }
        }
        for stack in stacks {
            for dependency in stack.dependencies where known.contains(dependency) {
                builder.connect(dependency, stack.id, .dependency, "\(stack.displayName) needs it")
            }
        }
        var graph = builder.graph(
            title: platform.title("stacks"),
            description:
                "\(ComponentWords.count(stacks.count, "stack")), deployed in \(ComponentWords.count(steps.count, "step")).",
            notes: ["Stacks of one step may be deployed side by side; each step begins when what it needs is there."])
        graph.nodeWidth = 280
        return graph
    }

    /// The step in which each stack can be deployed, from 1; nil for those that wait for each other.
    private static func waves(_ stacks: [StackArtifact], _ known: Set<String>) -> [String: Int] {
        var waiting: [String: Int] = [:]
        var followers: [String: [String]] = [:]
        for stack in stacks {
            let needs = Set(stack.dependencies).intersection(known).subtracting([stack.id])
            waiting[stack.id] = needs.count
            for need in needs { followers[need, default: []].append(stack.id) }
        }
        var waves: [String: Int] = [:]
        var queue = stacks.map(\.id).filter { waiting[$0] == 0 }
        for id in queue { waves[id] = 1 }
        var next = 0
        while next < queue.count {
            let id = queue[next]
            next += 1
            for follower in followers[id] ?? [] {
                waves[follower] = max(waves[follower] ?? 1, (waves[id] ?? 1) + 1)
                waiting[follower, default: 1] -= 1
                if waiting[follower] == 0 { queue.append(follower) }
            }
        }
        return waves.filter { waiting[$0.key] == 0 }
    }
}
