/// Gives the nodes and containers of a diagram their places, and its edges their ways.
///
/// Rows from top to bottom (or columns from left to right), each container for itself from the inside out: edges lead from
/// row to row, pass others between their boxes, and come through containers' borders. The same graph gives the same
/// places; where something has no reason to move, it stays in its order. The effort is about that of sorting.
public struct DiagramLayout: Sendable {
    /// What fits a laptop's screen, in pixels. A graph of hundreds of nodes becomes wider.
    public var width: Double

    public init(width: Double = 1160) { self.width = width }

    private static let padding = 14.0
    private static let header = 32.0

    public func layOut(_ graph: DiagramGraph) -> LaidOutDiagram {
        let isDown = graph.direction == .down
        var tree = LayoutTree()
        tree.containers = [LayoutTree.Container()]
        var containers: [String: Int] = [:]
        for container in graph.containers {
            var box = LayoutTree.Container(parent: container.parent.flatMap { containers[$0] } ?? 0)
            let label = Self.labelWidth(container)
            let (pad, header) = (Self.padding, Self.header)
            box.insets =
                isDown
                ? .init(acrossStart: pad, acrossEnd: pad, alongStart: header, alongEnd: pad)
                : .init(acrossStart: header, acrossEnd: pad, alongStart: pad + 4, alongEnd: pad + 4)
            box.label = isDown ? label - pad : 0
            box.least = isDown ? .init(across: label + pad) : .init(along: label + pad)
            box.widest = container.widest ?? 0
            // An id that is there twice means the first.
            if containers[container.id] == nil { containers[container.id] = tree.containers.count }
            tree.containers.append(box)
        }
        var nodes: [String: Int] = [:]
        for (index, node) in graph.nodes.enumerated() {
            let (width, height) = (min(600, max(120, graph.nodeWidth)), NodeShape.height(node))
            tree.sizes.append(isDown ? .init(across: width, along: height) : .init(across: height, along: width))
            tree.ranks.append(node.kind.rank)
            tree.parents.append(node.container.flatMap { containers[$0] } ?? 0)
            if nodes[node.id] == nil { nodes[node.id] = index }
        }
        var drawn: [(edge: DiagramEdge, wire: Int)] = []
        for edge in graph.edges {
            guard let from = nodes[edge.from], let to = nodes[edge.to], from != to else { continue }
            let isDrawn = edge.kind != .order
            if isDrawn { drawn.append((edge, tree.wires.count)) }
            tree.wires.append(
                .init(
                    from: from, to: to, group: DiagramEdge.Kind.allCases.firstIndex(of: edge.kind) ?? 0,
                    isDrawn: isDrawn))
        }
        let layout = HierarchicalLayout(tree, width: width, isDown: isDown)
        return result(graph, layout, containers, nodes, drawn, isDown)
    }

    private static func labelWidth(_ container: DiagramContainer) -> Double {
        let label = NodeShape.labelWidth(container.label)
        let detail = NodeShape.detailWidth(container.detail)
        return padding + min(600, label + (container.detail.isEmpty ? 0 : detail + 10))
    }

    private func result(
        _ graph: DiagramGraph, _ layout: HierarchicalLayout, _ containers: [String: Int], _ nodes: [String: Int],
        _ drawn: [(edge: DiagramEdge, wire: Int)], _ isDown: Bool
    ) -> LaidOutDiagram {
        func frame(_ item: Int) -> LaidOutDiagram.Frame {
            guard let place = layout.frame(ofItem: item) else { return .init(x: 0, y: 0, width: 0, height: 0) }
            return isDown
                ? .init(x: place.across, y: place.along, width: place.size.across, height: place.size.along)
                : .init(x: place.along, y: place.across, width: place.size.along, height: place.size.across)
        }
        let routes = drawn.map { edge, wire in
            LaidOutDiagram.Route(
                edge: edge,
                points: layout.route(of: wire).map { point in
                    isDown ? .init(x: point.across, y: point.along) : .init(x: point.along, y: point.across)
                })
        }
        let size = layout.size
        return LaidOutDiagram(
            graph: graph, nodes: nodes.mapValues(frame),
            containers: containers.mapValues { frame(graph.nodes.count + $0) }, routes: routes,
            width: isDown ? size.across : size.along, height: isDown ? size.along : size.across)
    }
}
