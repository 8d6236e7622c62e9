/// The content of one container with its places, as seen from the content's upper left corner.
struct ContainerLayout {
    private(set) var graph = LayerGraph()
    /// Of the content, without the container's own border.
    private(set) var content = LayoutTree.Size()
    /// With the border.
    private(set) var outer = LayoutTree.Size()
    private(set) var rowStarts: [Double] = []
    /// The tracks of the bundles in the gap below each row.
    private var channels: [[Int: Double]] = []

    private static let rowGap = 30.0
    private static let arrowRoom = 16.0
    private static let turnRoom = 10.0

    /// What the layout of a container needs to know.
    struct Setting {
        let tree: LayoutTree
        let plan: WirePlan
        let ranks: [Int]
        /// Of the containers that are laid out already.
        let inner: [ContainerLayout?]
        /// Where the wires at a container's border come from, by container and bundle, as seen from its content.
        let wishes: [Int: [LayerGraph.Kind: Double]]
        let widest: Double
        /// Whether it is better wide than tall.
        let isFlat: Bool
        /// Whether rows that are too long become several, and wires bend to keep within the width.
        let splits: Bool
    }

    init(_ container: Int, _ setting: Setting) {
        build(container, setting)
        let own = setting.wishes[container] ?? [:]
        var fixed: Set<Int> = []
        if !own.isEmpty {
            for row in [0, graph.rows.count - 1] where row < graph.rows.count {
                let isBorder = graph.rows[row].allSatisfy { vertex in
                    switch graph.vertices[vertex].kind {
                    case .start, .finish, .label: true
                    case .item, .bend: false
                    }
                }
                guard isBorder else { continue }
                fixed.insert(row)
                let keys = graph.rows[row].enumerated().map { place, vertex in
                    (own[graph.vertices[vertex].kind] ?? (graph.vertices[vertex].kind == .label ? -1e9 : 0), place)
                }
                graph.rows[row] = keys.sorted { $0 < $1 }.map { graph.rows[row][$0.1] }
            }
        }
        RowOrdering.order(&graph, fixed: fixed)
        var placement = RowPlacement(widest: setting.splits ? setting.widest : .infinity)
        for vertex in graph.vertices.indices { placement.wishes[vertex] = own[graph.vertices[vertex].kind] }
        placement.place(&graph)
        route(splits: setting.splits)
        measure(setting.tree.containers[container])
    }

    private mutating func build(_ container: Int, _ setting: Setting) {
        let tree = setting.tree
        let items = tree.containers[container].items.sorted { (setting.ranks[$0], $0) < (setting.ranks[$1], $1) }
        var sizes: [Int: LayoutTree.Size] = [:]
        for item in items {
            sizes[item] = tree.container(ofItem: item).map { setting.inner[$0]?.outer ?? .init() } ?? tree.sizes[item]
        }
        let locals = setting.plan.locals[container]
        var touched: Set<Int> = []
        var hasStart: Set<Int> = []
        for local in locals {
            for end in [local.source] + local.targets {
                if case .item(let item) = end { touched.insert(item) }
            }
            if local.source == .start {
                for case .item(let item) in local.targets { hasStart.insert(item) }
            }
        }
        let layering = Layering(
            items: items, order: setting.plan.orders[container], widths: sizes.mapValues(\.across),
            heights: sizes.mapValues(\.along), ranks: setting.ranks, touched: touched, hasStart: hasStart,
            widest: setting.widest,
            isFlat: setting.isFlat
                || items.contains { tree.container(ofItem: $0).map { !tree.containers[$0].isInvisible } ?? false },
            splits: setting.splits)
        let hasStarts = locals.contains { $0.source == .start }
        let first = hasStarts ? 1 : 0
        if hasStarts, tree.containers[container].label > 0 {
            graph.add(LayerGraph.Vertex(kind: .label, row: 0, width: tree.containers[container].label))
        }
        for item in items {
            let size = sizes[item] ?? .init()
            var vertex = LayerGraph.Vertex(
                kind: .item(item), row: first + (layering.rows[item] ?? 0), width: size.across, height: size.along)
            vertex.isLoose = layering.loose.contains(item)
            if let place = tree.container(ofItem: item), let inner = setting.inner[place] {
                vertex.isFixed = true
                (vertex.upperPins, vertex.lowerPins) = inner.pins(tree.containers[place].insets)
            }
            graph.add(vertex)
        }
        let last = first + layering.count
        for local in locals {
            let source: Int?
            switch local.source {
            case .item(let item): source = graph.place(of: .item(item))
            default: source = graph.add(LayerGraph.Vertex(kind: .start(local.bundle), row: 0))
            }
            guard let source else { continue }
            var seen: Set<WirePlan.End> = []
            var targets: [Int] = []
            for target in local.targets where seen.insert(target).inserted {
                if case .item(let item) = target {
                    if let place = graph.place(of: .item(item)) { targets.append(place) }
                } else {
                    targets.append(graph.add(LayerGraph.Vertex(kind: .finish(local.bundle), row: last)))
                }
            }
            graph.lead(local.bundle, from: source, to: targets)
        }
    }

    /// Where wires cross the border, as distances from the container's middle.
    private func pins(_ insets: LayoutTree.Insets) -> (upper: [Int: Double], lower: [Int: Double]) {
        var (upper, lower): ([Int: Double], [Int: Double]) = ([:], [:])
        for vertex in graph.vertices {
            let offset = insets.acrossStart + vertex.x - outer.across / 2
            if case .start(let bundle) = vertex.kind { upper[bundle] = offset }
            if case .finish(let bundle) = vertex.kind { lower[bundle] = offset }
        }
        return (upper, lower)
    }

    private mutating func route(splits: Bool) {
        var gaps: [[Int: ChannelRouting.Wire]] = Array(repeating: [:], count: graph.rows.count)
        for segment in graph.segments {
            let ends = graph.ends(segment)
            let row = graph.vertices[segment.upper].row
            gaps[row][segment.bundle, default: .init(bundle: segment.bundle, upper: ends.upper, lowers: [])]
                .lowers.append(ends.lower)
        }
        var y = 0.0
        for row in graph.rows.indices {
            rowStarts.append(y)
            let height = graph.rows[row].map { graph.vertices[$0].height }.max() ?? 0
            y += height
            let channel = ChannelRouting(gaps[row].values.sorted { $0.bundle < $1.bundle })
            let start = y + Self.turnRoom
            channels.append(channel.tracks.mapValues { start + Double($0) * ChannelRouting.trackGap })
            guard row + 1 < graph.rows.count else { break }
            let room =
                channel.count > 0
                ? Self.turnRoom + Double(channel.count - 1) * ChannelRouting.trackGap + Self.arrowRoom : 0
            let isBorder = height == 0 || (graph.rows[row + 1].allSatisfy { graph.vertices[$0].isBend })
            // Columns of what has nothing to do with each other stand further apart, or they would look like one.
            let between = splits ? Layering.gap * 0.75 : Layering.gap * 2
            y += max(room, gaps[row].isEmpty ? (isBorder ? 0 : between) : isBorder ? 12 : Self.rowGap)
        }
        content.along = y
    }

    private mutating func measure(_ container: LayoutTree.Container) {
        var (left, right) = (Double.infinity, -Double.infinity)
        for vertex in graph.vertices {
            left = min(left, vertex.x - vertex.width / 2)
            right = max(right, vertex.x + vertex.width / 2)
        }
        if left > right { (left, right) = (0, 0) }
        let insets = container.insets
        let missing = container.least.across - insets.acrossStart - insets.acrossEnd - (right - left)
        // What is too narrow for its name grows to the right.
        if missing > 0 { right += missing }
        for index in graph.vertices.indices { graph.vertices[index].x -= left }
        content.across = right - left
        content.along = max(content.along, container.least.along - insets.alongStart - insets.alongEnd)
        outer = LayoutTree.Size(
            across: content.across + insets.acrossStart + insets.acrossEnd,
            along: content.along + insets.alongStart + insets.alongEnd)
    }

    /// Where a bundle turns on its way from one vertex to another one.
    func bends(of bundle: Int, from source: Int, to target: Int) -> [(across: Double, along: Double)] {
        var bends: [(across: Double, along: Double)] = []
        let (first, last) = (graph.vertices[source].row, graph.vertices[target].row)
        guard first < last else { return [] }
        var x = graph.vertices[source].x + graph.lowerPin(source, bundle)
        for row in first..<last {
            guard let next = row + 1 == last ? target : graph.bend(of: bundle, in: row + 1) else { continue }
            let to = graph.vertices[next].x + graph.upperPin(next, bundle)
            if abs(to - x) > 0.3, let track = channels[row][bundle] {
                bends.append((x, track))
                bends.append((to, track))
                x = to
            }
        }
        return bends
    }
}
