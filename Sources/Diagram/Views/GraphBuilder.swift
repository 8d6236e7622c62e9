/// A diagram's parts while they are gathered: each container and edge once, whoever asks for it.
struct GraphBuilder {
    private(set) var containers: [String: DiagramContainer] = [:]
    private(set) var nodes: [String: DiagramNode] = [:]
    private var edges: [String: (edge: DiagramEdge, labels: [String])] = [:]

    mutating func add(_ container: DiagramContainer) {
        containers[container.id] = containers[container.id] ?? container
    }

    mutating func add(_ node: DiagramNode) { nodes[node.id] = nodes[node.id] ?? node }

    mutating func update(_ id: String, _ change: (inout DiagramNode) -> Void) {
        guard var node = nodes[id] else { return }
        change(&node)
        nodes[id] = node
    }

    func contains(_ id: String) -> Bool { nodes[id] != nil }

    /// Whatever leads between the same nodes in the same way is one edge.
    mutating func connect(_ from: String, _ to: String, _ kind: DiagramEdge.Kind, _ label: String = "") {
        guard from != to, nodes[from] != nil, nodes[to] != nil else { return }
        let edge = DiagramEdge(from: from, to: to, kind: kind)
        var labels = edges[edge.id]?.labels ?? []
        if !label.isEmpty, labels.count < 12, !labels.contains(label) { labels.append(label) }
        edges[edge.id] = (edge, labels)
    }

    /// Where something leads by a stronger kind of edge, the weaker one says nothing more.
    mutating func drop(_ weak: DiagramEdge.Kind, beside strong: [DiagramEdge.Kind]) {
        for (id, entry) in edges where entry.edge.kind == weak {
            let isCovered = strong.contains { kind in
                edges[DiagramEdge(from: entry.edge.from, to: entry.edge.to, kind: kind).id] != nil
            }
            if isCovered { edges[id] = nil }
        }
    }

    /// Removes nodes that nothing leads to or from, and says how many.
    mutating func removeUnconnected() -> Int {
        var connected: Set<String> = []
        for entry in edges.values {
            connected.insert(entry.edge.from)
            connected.insert(entry.edge.to)
        }
        let known = nodes.count
        nodes = nodes.filter { connected.contains($0.key) }
        return known - nodes.count
    }

    /// Nodes that nobody could tell apart become one with a number: same kind, same place, same neighbours.
    ///
    /// - Parameter least: how many it takes.
    mutating func merge(atLeast least: Int) {
        var neighbours: [String: [String]] = [:]
        for id in edges.keys.sorted() {
            guard let edge = edges[id]?.edge else { continue }
            neighbours[edge.from, default: []].append(">\(edge.to)#\(edge.kind.rawValue)")
            neighbours[edge.to, default: []].append("<\(edge.from)#\(edge.kind.rawValue)")
        }
        var groups: [[String]: [String]] = [:]
        for (id, node) in nodes {
            let key = [node.kind.rawValue, node.container ?? "", node.details.first ?? "", "\(node.isPublicEntry)"]
            groups[key + (neighbours[id] ?? []), default: []].append(id)
        }
        var replaced: [String: String] = [:]
        for var group in groups.values where group.count >= least {
            group.sort()
            guard let first = group.first, var node = nodes[first] else { continue }
            node.count = group.reduce(0) { $0 + (nodes[$1]?.count ?? 1) }
            node.label = ComponentWords.plural(of: node.details.first ?? node.kind.rawValue)
            let names = group.prefix(3).compactMap { nodes[$0]?.label }
            node.details = [names.joined(separator: ", ") + (group.count > 3 ? ", …" : "")]
            node.resources = group.flatMap { nodes[$0]?.resources ?? [] }.sorted()
            for id in group.dropFirst() {
                replaced[id] = first
                nodes[id] = nil
            }
            nodes[first] = node
        }
        guard !replaced.isEmpty else { return }
        let known = edges.values.sorted { $0.edge.id < $1.edge.id }
        edges = [:]
        for (edge, labels) in known {
            let (from, to) = (replaced[edge.from] ?? edge.from, replaced[edge.to] ?? edge.to)
            for label in labels.isEmpty ? [""] : labels { connect(from, to, edge.kind, label) }
        }
    }

    /// Everything in an order that depends on ids alone; containers without content are left out.
    func graph(
        title: String, description: String, direction: DiagramGraph.Direction = .down, notes: [String] = []
    ) -> DiagramGraph {
        var used: Set<String> = []
        for node in nodes.values {
            var place = node.container
            while let id = place, used.insert(id).inserted { place = containers[id]?.parent }
        }
        func depth(_ container: DiagramContainer) -> Int {
            var depth = 0
            var place = container.parent
            while let id = place, depth < 32 {
                depth += 1
                place = containers[id]?.parent
            }
            return depth
        }
        return DiagramGraph(
            title: title, description: description, direction: direction,
            containers: containers.values.filter { used.contains($0.id) }.map { (depth($0), $0) }
                .sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1),
            nodes: nodes.values.sorted { $0.id < $1.id },
            edges: edges.values.map { entry in
                var edge = entry.edge
                edge.label = entry.labels.joined(separator: ", ")
                return edge
            }.sorted { $0.id < $1.id },
            notes: notes)
    }
}
