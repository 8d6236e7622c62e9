/// Puts the vertices of each row in an order with few crossings.
struct RowOrdering {
    private var graph: LayerGraph
    private var positions: [Double]
    private static let rounds = 10
    /// In a picture of many thousand wires nobody follows one, and a few rounds do.
    private static let many = 20_000

    /// - Parameter fixed: the rows that keep their order.
    static func order(_ graph: inout LayerGraph, fixed: Set<Int>) {
        var ordering = RowOrdering(graph: graph)
        ordering.run(fixed)
        graph.rows = ordering.graph.rows
    }

    private init(graph: LayerGraph) {
        self.graph = graph
        positions = Array(repeating: 0, count: graph.vertices.count)
    }

    private mutating func run(_ fixed: Set<Int>) {
        for row in graph.rows.indices { place(row) }
        var best = graph.rows
        var fewest = crossings()
        let rounds = graph.segments.count > Self.many ? 3 : Self.rounds
        for round in 0..<rounds where fewest > 0 {
            let isDown = round.isMultiple(of: 2)
            let rows = Array(graph.rows.indices)
            for row in isDown ? rows : rows.reversed() where !fixed.contains(row) { sort(row, isDown) }
            let found = crossings()
            if found < fewest { (best, fewest) = (graph.rows, found) }
        }
        graph.rows = best
    }

    private mutating func place(_ row: Int) {
        for (place, vertex) in graph.rows[row].enumerated() { positions[vertex] = Double(place) }
    }

    /// A pin is a little beside the middle of what it is at.
    private func pin(_ vertex: Int, _ offset: Double) -> Double {
        positions[vertex] + 0.9 * offset / max(1, graph.vertices[vertex].width)
    }

    private mutating func sort(_ row: Int, _ isDown: Bool) {
        var weights: [(vertex: Int, weight: Double)] = []
        for vertex in graph.rows[row] {
            let segments = isDown ? graph.above[vertex] : graph.below[vertex]
            var sum = 0.0
            for index in segments {
                let segment = graph.segments[index]
                sum +=
                    isDown
                    ? pin(segment.upper, graph.lowerPin(segment.upper, segment.bundle))
                    : pin(segment.lower, graph.upperPin(segment.lower, segment.bundle))
            }
            let vertexIsLoose = graph.vertices[vertex].isLoose
            let weight =
                graph.vertices[vertex].kind == .label
                ? -1e9
                : vertexIsLoose ? 1e9 : segments.isEmpty ? positions[vertex] : sum / Double(segments.count)
            weights.append((vertex, weight))
        }
        // What has the same weight stays in its order, so that little moves.
        graph.rows[row] = weights.enumerated().sorted {
            ($0.element.weight, $0.offset) < ($1.element.weight, $1.offset)
        }.map(\.element.vertex)
        place(row)
    }

    /// How many of some sorted numbers are at most this one.
    private static func rank(of number: Double, in sorted: [Double]) -> Int {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] <= number { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func crossings() -> Int {
        var total = 0
        var gaps: [[(upper: Double, lower: Double)]] = Array(repeating: [], count: graph.rows.count)
        for segment in graph.segments {
            gaps[graph.vertices[segment.upper].row].append(
                (
                    pin(segment.upper, graph.lowerPin(segment.upper, segment.bundle)),
                    pin(segment.lower, graph.upperPin(segment.lower, segment.bundle))
                ))
        }
        for var gap in gaps where gap.count > 1 {
            gap.sort { $0 < $1 }
            let lowers = gap.map(\.lower).sorted()
            var tree = [Int](repeating: 0, count: lowers.count + 1)
            for (seen, segment) in gap.enumerated() {
                var rank = Self.rank(of: segment.lower, in: lowers)
                var before = 0
                var place = rank
                while place > 0 {
                    before += tree[place]
                    place -= place & -place
                }
                total += seen - before
                while rank < tree.count, rank > 0 {
                    tree[rank] += 1
                    rank += rank & -rank
                }
            }
        }
        return total
    }
}
