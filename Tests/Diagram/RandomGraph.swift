import MainstayDiagram

/// Graphs that a seed decides.
struct RandomGraph {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next(below limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(max(1, limit)))
    }

    /// Containers in containers, nodes in some of them, edges between any, circles among them.
    mutating func graph(nodes: Int, direction: DiagramGraph.Direction) -> DiagramGraph {
        var graph = DiagramGraph(title: "Generated", description: "", direction: direction)
        for index in 0..<(nodes / 4) {
            let parent = index > 0 && next(below: 3) > 0 ? "box\(next(below: index))" : nil
            let kinds: [DiagramContainer.Kind] = [.region, .network, .zone, .publicSubnets, .group]
            graph.containers.append(
                DiagramContainer(
                    id: "box\(index)", label: "Box \(index)", detail: next(below: 2) == 0 ? "with more to say" : "",
                    kind: kinds[next(below: kinds.count)], parent: parent))
        }
        for index in 0..<nodes {
            let kind = DiagramKind.allCases[next(below: DiagramKind.allCases.count)]
            let place = next(below: nodes / 4 + 2)
            graph.nodes.append(
                DiagramNode(
                    id: "node\(index)", label: "Node \(index)",
                    details: Array(repeating: "detail", count: next(below: 3)), kind: kind,
                    container: place < nodes / 4 ? "box\(place)" : nil))
        }
        var seen: Set<String> = []
        for _ in 0..<(nodes * 3 / 2) {
            let kinds = DiagramEdge.Kind.allCases
            let edge = DiagramEdge(
                from: "node\(next(below: nodes))", to: "node\(next(below: nodes))",
                kind: kinds[next(below: kinds.count)])
            if edge.from != edge.to, seen.insert(edge.id).inserted { graph.edges.append(edge) }
        }
        return graph
    }
}
