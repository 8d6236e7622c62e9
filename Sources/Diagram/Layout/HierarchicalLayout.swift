/// Lays containers out from the inside out, twice: the second time it is known from where wires come to each border.
struct HierarchicalLayout {
    private let tree: LayoutTree
    private let plan: WirePlan
    private let ranks: [Int]
    private var layouts: [ContainerLayout?]
    /// The upper left corners of the containers' contents.
    private var origins: [(across: Double, along: Double)]
    private let widest: Double
    private let areas: [Double]
    private let splits: Bool
    /// By what stands where it is, what stands beside it.
    private let followers: [Int: Int]
    /// The containers of which the content goes as wide as it may.
    private var flat: Set<Int> = []
    /// What a container's content may take across, for those that have been asked for.
    private var shares: [Int: Double] = [:]

    /// - Parameters:
    ///   - width: of the picture.
    ///   - isDown: whether rows lie below each other; they are split where they are too long for the picture. Columns
    ///     beside each other are not.
    init(_ tree: LayoutTree, width: Double, isDown: Bool) {
        var tree = tree
        tree.connect()
        IslandGrouping.apply(to: &tree, hasLargest: isDown)
        self.tree = tree
        plan = WirePlan(tree)
        ranks = WirePlan.ranks(tree)
        layouts = Array(repeating: nil, count: tree.containers.count)
        origins = Array(repeating: (0, 0), count: tree.containers.count)
        followers = Dictionary(
            tree.containers.indices.compactMap { side in tree.containers[side].beside.map { ($0, side) } },
            uniquingKeysWith: { first, _ in first })
        areas = tree.areas(gap: Layering.gap)
        splits = isDown
        // What is too much for one screen keeps a shape that can be looked at.
        widest = isDown ? max(width, (areas[0] * 1.6).squareRoot()) : max(600, areas[0] * 2.3 / max(1, width))
        layOut(wishes: [:])
        // Once more is enough: each time, both ends of a wire move to where the other one has been.
        layOut(wishes: wishes())
    }

    /// Of the picture, without a margin.
    var size: LayoutTree.Size { layouts[0]?.outer ?? .init() }

    private mutating func layOut(wishes: [Int: [LayerGraph.Kind: Double]]) {
        (shares, flat) = ([:], [])
        for container in tree.fromInside {
            let setting = ContainerLayout.Setting(
                tree: tree, plan: plan, ranks: ranks, inner: layouts, wishes: wishes,
                widest: widest(of: container), isFlat: isFlat(container), splits: splits)
            layouts[container] = ContainerLayout(container, setting)
            shareRoom(beside: container)
        }
        for container in tree.fromInside.reversed() {
            guard let layout = layouts[container] else { continue }
            let insets = tree.containers[container].insets
            if container == 0 { origins[0] = (insets.acrossStart, insets.alongStart) }
            for vertex in layout.graph.vertices {
                guard case .item(let item) = vertex.kind, let inner = tree.container(ofItem: item) else { continue }
                let insets = tree.containers[inner].insets
                origins[inner] = (
                    origins[container].across + vertex.x - vertex.width / 2 + insets.acrossStart,
                    origins[container].along + layout.rowStarts[vertex.row] + insets.alongStart
                )
            }
        }
    }

    /// What a container's content may take: its share where it says so, else what those around it leave.
    private func widest(of container: Int) -> Double {
        var room = 0.0
        var place: Int? = container
        while let current = place {
            let box = tree.containers[current]
            if let share = shares[current] { return max(room + share, 200) }
            if box.widest > 0 { return max(room + box.widest, 200) }
            room -= box.insets.acrossStart + box.insets.acrossEnd
            place = box.parent
        }
        return max(room + widest, 200)
    }

    private func isFlat(_ container: Int) -> Bool {
        var place: Int? = container
        while let current = place {
            if flat.contains(current) { return true }
            place = tree.containers[current].parent
        }
        return false
    }

    /// What stands beside a container gets the room that is left there, or else all of it below.
    private mutating func shareRoom(beside main: Int) {
        guard let side = followers[main], let layout = layouts[main], let parent = tree.containers[main].parent else {
            return
        }
        let whole = widest(of: parent)
        let left = whole - layout.outer.across - Layering.gap
        let height = areas[side] * 1.3 / max(left, 1)
        if left >= 240, height <= max(layout.outer.along * 1.25, 200) {
            shares[side] = left
        } else {
            shares[side] = whole
            flat.insert(side)
        }
    }

    private func wishes() -> [Int: [LayerGraph.Kind: Double]] {
        var sums: [Int: [LayerGraph.Kind: (sum: Double, count: Double)]] = [:]
        for (container, layout) in layouts.enumerated() {
            guard let graph = layout?.graph else { continue }
            for segment in graph.segments {
                let ends = graph.ends(segment)
                func note(_ vertex: Int, _ kind: LayerGraph.Kind, _ other: Double) {
                    guard case .item(let item) = graph.vertices[vertex].kind,
                        let inner = tree.container(ofItem: item)
                    else { return }
                    let old = sums[inner]?[kind] ?? (0, 0)
                    let place = origins[container].across + other - origins[inner].across
                    sums[inner, default: [:]][kind] = (old.sum + place, old.count + 1)
                }
                note(segment.upper, .finish(segment.bundle), ends.lower)
                note(segment.lower, .start(segment.bundle), ends.upper)
            }
        }
        return sums.mapValues { $0.mapValues { $0.sum / $0.count } }
    }

    /// A node's or a container's place; nil for what is in none.
    func frame(ofItem item: Int) -> (across: Double, along: Double, size: LayoutTree.Size)? {
        let parent = tree.parent(ofItem: item)
        guard let layout = layouts[parent], let index = layout.graph.place(of: .item(item)) else { return nil }
        let vertex = layout.graph.vertices[index]
        return (
            origins[parent].across + vertex.x - vertex.width / 2, origins[parent].along + layout.rowStarts[vertex.row],
            LayoutTree.Size(across: vertex.width, along: vertex.height)
        )
    }

    /// The way of a drawn wire, from its first node to its second one.
    func route(of wire: Int) -> [(across: Double, along: Double)] {
        let ends = tree.wires[wire]
        let isFlipped = plan.isFlipped[wire]
        let bundle = plan.bundles[wire]
        let (upper, lower) = isFlipped ? (ends.to, ends.from) : (ends.from, ends.to)
        let common = plan.commons[wire]
        var points: [(across: Double, along: Double)] = []
        func part(_ container: Int, _ source: LayerGraph.Kind, _ target: LayerGraph.Kind) {
            guard let layout = layouts[container], let first = layout.graph.place(of: source),
                let last = layout.graph.place(of: target)
            else { return }
            for bend in layout.bends(of: bundle, from: first, to: last) {
                points.append((origins[container].across + bend.across, origins[container].along + bend.along))
            }
        }
        func pin(_ node: Int, isUpper: Bool) -> (across: Double, along: Double)? {
            let parent = tree.parents[node]
            guard let layout = layouts[parent], let index = layout.graph.place(of: .item(node)),
                let frame = frame(ofItem: node)
            else { return nil }
            let offset = isUpper ? layout.graph.lowerPin(index, bundle) : layout.graph.upperPin(index, bundle)
            return (
                frame.across + frame.size.across / 2 + offset, isUpper ? frame.along + frame.size.along : frame.along
            )
        }
        if let start = pin(upper, isUpper: true) { points.append(start) }
        var item = upper
        for container in tree.chain(of: upper, below: common) {
            part(container, .item(item), .finish(bundle))
            item = tree.item(ofContainer: container)
        }
        let bottom = tree.chain(of: lower, below: common)
        part(common, .item(item), .item(bottom.last.map { tree.item(ofContainer: $0) } ?? lower))
        for (place, container) in bottom.enumerated().reversed() {
            part(container, .start(bundle), .item(place > 0 ? tree.item(ofContainer: bottom[place - 1]) : lower))
        }
        if let end = pin(lower, isUpper: false) { points.append(end) }
        return isFlipped ? points.reversed() : points
    }
}
