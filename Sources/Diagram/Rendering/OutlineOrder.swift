/// A diagram's containers with what each holds, for the formats that write one within the other.
struct OutlineOrder {
    private let children: [String?: [DiagramContainer]]
    private let nodes: [String?: [DiagramNode]]
    /// Names that any format takes, by id.
    let names: [String: String]

    init(_ graph: DiagramGraph) {
        // As in the layout, what holds a container comes before it.
        var known: Set<String> = []
        var children: [String?: [DiagramContainer]] = [:]
        for container in graph.containers {
            children[container.parent.flatMap { known.contains($0) ? $0 : nil }, default: []].append(container)
            known.insert(container.id)
        }
        self.children = children
        nodes = Dictionary(grouping: graph.nodes) { $0.container.flatMap { known.contains($0) ? $0 : nil } }
        var names: [String: String] = [:]
        for (index, node) in graph.nodes.enumerated() { names[node.id] = names[node.id] ?? "n\(index)" }
        self.names = names
    }

    enum Step {
        case open(DiagramContainer, number: Int)
        case node(DiagramNode)
        case close
    }

    /// Outer containers before what they hold; the depth is that of the steps before.
    func walk(_ visit: (Step, _ depth: Int) -> Void) {
        var number = 0
        var waiting: [(step: Step, depth: Int)] = []
        var opened: Set<String> = []
        func push(_ container: String?, _ depth: Int) {
            var steps: [(step: Step, depth: Int)] = (nodes[container] ?? []).map { (.node($0), depth) }
            for child in children[container] ?? [] {
                steps.append((.open(child, number: number), depth))
                number += 1
            }
            waiting += steps.reversed()
        }
        push(nil, 1)
        while let (step, depth) = waiting.popLast() {
            visit(step, depth)
            // A container that is within itself is opened once.
            if case .open(let container, _) = step, opened.insert(container.id).inserted {
                waiting.append((.close, depth))
                push(container.id, depth + 1)
            }
        }
    }
}
