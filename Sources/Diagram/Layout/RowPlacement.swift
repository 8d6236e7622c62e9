/// Gives the vertices their places across: near what they are connected with, and never over each other.
struct RowPlacement {
    static let nodeGap = Layering.gap
    private static let bendGap = 12.0
    private static let mixedGap = 18.0
    private static let rounds = 6

    /// Where wires that cross the container's border would best do so, by the vertex of the crossing.
    var wishes: [Int: Double] = [:]
    /// How wide the rows may become together; one that is wider by itself stays so.
    var widest: Double
    private var border = 0.0

    init(widest: Double) { self.widest = widest }

    mutating func place(_ graph: inout LayerGraph) {
        var longest = 0.0
        for row in graph.rows {
            var x = 0.0
            for (index, vertex) in row.enumerated() {
                let half = graph.vertices[vertex].width / 2
                if index > 0 { x += Self.gap(graph, row[index - 1], vertex) }
                graph.vertices[vertex].x = x + half
                x += half * 2
            }
            for vertex in row { graph.vertices[vertex].x -= x / 2 }
            longest = max(longest, x)
        }
        border = max(widest, longest) / 2
        Self.spreadPins(&graph)
        for pass in 0..<2 {
            for round in 0..<Self.rounds {
                let rows = Array(graph.rows.indices)
                let left = Self.leftBorder(graph)
                let isDown = round.isMultiple(of: 2)
                for row in isDown ? rows : rows.reversed() {
                    settle(row, &graph, left: left, isDown: isDown, isLast: round >= Self.rounds - 2)
                }
            }
            if pass == 0 { Self.spreadPins(&graph) }
        }
    }

    /// How far what is connected reaches to the left.
    private static func leftBorder(_ graph: LayerGraph) -> Double {
        let edges = graph.vertices.lazy.filter { !$0.isLoose && $0.kind != .label }.map { $0.x - $0.width / 2 }
        return edges.min() ?? graph.vertices.lazy.map { $0.x - $0.width / 2 }.min() ?? 0
    }

    static func gap(_ graph: LayerGraph, _ left: Int, _ right: Int) -> Double {
        switch (graph.vertices[left].isBend, graph.vertices[right].isBend) {
        case (true, true): bendGap
        case (false, false): nodeGap
        default: mixedGap
        }
    }

    /// The wires at a node's border, in the order in which their other ends stand, around its middle.
    private static func spreadPins(_ graph: inout LayerGraph) {
        for index in graph.vertices.indices where !graph.vertices[index].isFixed && !graph.vertices[index].isBend {
            let width = graph.vertices[index].width
            var ups: [Int: (sum: Double, count: Double)] = [:]
            for place in graph.above[index] {
                let segment = graph.segments[place]
                let old = ups[segment.bundle] ?? (0, 0)
                ups[segment.bundle] = (old.sum + graph.ends(segment).upper, old.count + 1)
            }
            var downs: [Int: (sum: Double, count: Double)] = [:]
            for place in graph.below[index] {
                let segment = graph.segments[place]
                let old = downs[segment.bundle] ?? (0, 0)
                downs[segment.bundle] = (old.sum + graph.ends(segment).lower, old.count + 1)
            }
            graph.vertices[index].upperPins = spread(ups, width)
            graph.vertices[index].lowerPins = spread(downs, width)
        }
    }

    private static func spread(_ bundles: [Int: (sum: Double, count: Double)], _ width: Double) -> [Int: Double] {
        let order = bundles.sorted { ($0.value.sum / $0.value.count, $0.key) < ($1.value.sum / $1.value.count, $1.key) }
        let step = min(20, max(4, (width - 28) / Double(max(1, order.count - 1))))
        var pins: [Int: Double] = [:]
        for (place, bundle) in order.enumerated() {
            let offset = (Double(place) - Double(order.count - 1) / 2) * step
            pins[bundle.key] = max(-width / 2 + 4, min(width / 2 - 4, offset))
        }
        return pins
    }

    private struct Block {
        var start: Int
        var sum: Double
        var weight: Double
        var mean: Double { sum / weight }
    }

    /// The places of a row that are nearest to where each vertex would like to be, with the gaps kept: neighbours that
    /// would come too close to each other move as one.
    private func settle(_ row: Int, _ graph: inout LayerGraph, left: Double, isDown: Bool, isLast: Bool) {
        let vertices = graph.rows[row]
        guard !vertices.isEmpty else { return }
        let isLoose = vertices.allSatisfy { graph.vertices[$0].isLoose }
        let firstHalf = graph.vertices[vertices[0]].width / 2
        var distances: [Double] = []
        var blocks: [Block] = []
        var distance = 0.0
        for (place, vertex) in vertices.enumerated() {
            if place > 0 {
                let left = vertices[place - 1]
                distance +=
                    graph.vertices[left].width / 2 + graph.vertices[vertex].width / 2 + Self.gap(graph, left, vertex)
            }
            distances.append(distance)
            let half = graph.vertices[vertex].width / 2
            var (wish, weight) = wish(of: vertex, graph, isDown: isDown, isLast: isLast)
            // What stands for itself keeps to what is left of it, the name to the left border.
            if graph.vertices[vertex].kind == .label {
                (wish, weight) = (left + half, 0.01)
            } else if graph.vertices[vertex].isLoose {
                (wish, weight) = (left + (isLoose ? firstHalf + distance : half), 0.001)
            }
            blocks.append(Block(start: place, sum: (wish - distance) * weight, weight: weight))
            while blocks.count > 1, blocks[blocks.count - 2].mean >= blocks[blocks.count - 1].mean {
                let last = blocks.removeLast()
                blocks[blocks.count - 1].sum += last.sum
                blocks[blocks.count - 1].weight += last.weight
            }
        }
        let least = firstHalf - border
        let most = border - distance - (vertices.last.map { graph.vertices[$0].width / 2 } ?? 0)
        for (index, block) in blocks.enumerated() {
            let end = index + 1 < blocks.count ? blocks[index + 1].start : vertices.count
            let start = max(least, min(most, block.mean))
            for place in block.start..<end { graph.vertices[vertices[place]].x = start + distances[place] }
        }
    }

    private func wish(
        of vertex: Int, _ graph: LayerGraph, isDown: Bool, isLast: Bool
    ) -> (place: Double, weight: Double) {
        let current = graph.vertices[vertex].x
        // What stands for itself keeps to what is left of it, the name to the left border.
        var sum = 0.0
        var total = 0.0
        func pull(_ segments: [Int], _ isAbove: Bool) {
            for index in segments {
                let segment = graph.segments[index]
                let ends = graph.ends(segment)
                let other = isAbove ? segment.upper : segment.lower
                let strength = graph.vertices[other].isBend && graph.vertices[vertex].isBend ? 4.0 : 1.0
                let own =
                    isAbove ? graph.upperPin(vertex, segment.bundle) : graph.lowerPin(vertex, segment.bundle)
                sum += ((isAbove ? ends.upper : ends.lower) - own) * strength
                total += strength
            }
        }
        if isDown || isLast { pull(graph.above[vertex], true) }
        if !isDown || isLast { pull(graph.below[vertex], false) }
        if let wish = wishes[vertex] {
            sum += wish
            total += 1
        }
        guard total > 0 else { return (current, 0.3) }
        return (sum / total, graph.vertices[vertex].isBend ? 1 + total : max(1, total / 2))
    }
}
