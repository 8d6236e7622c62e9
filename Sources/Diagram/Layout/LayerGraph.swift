/// The content of one container as rows of vertices with segments from each row to the next.
struct LayerGraph {
    enum Kind: Hashable {
        case item(Int)
        /// Where a bundle crosses the container's border.
        case start(Int)
        case finish(Int)
        /// Where a bundle passes a row.
        case bend(Int)
        /// Room for the container's name.
        case label
    }

    struct Vertex {
        var kind: Kind
        var row: Int
        var width = 0.0
        var height = 0.0
        /// The middle.
        var x = 0.0
        /// Where wires are attached, by bundle, as distances from the middle.
        var upperPins: [Int: Double] = [:]
        var lowerPins: [Int: Double] = [:]
        /// Whether the pins stay where they are: those of containers that are laid out already.
        var isFixed = false
        var isLoose = false

        var isBend: Bool {
            switch kind {
            case .bend, .start, .finish: true
            case .item, .label: false
            }
        }
    }

    struct Segment {
        var upper: Int
        var lower: Int
        var bundle: Int
    }

    var vertices: [Vertex] = []
    /// From left to right.
    var rows: [[Int]] = []
    var segments: [Segment] = []
    /// The segments above and below each vertex.
    var above: [[Int]] = []
    var below: [[Int]] = []
    private(set) var places: [Kind: Int] = [:]
    private(set) var bends: [Int: [Int: Int]] = [:]

    func place(of kind: Kind) -> Int? { places[kind] }

    /// Where a bundle passes a row.
    func bend(of bundle: Int, in row: Int) -> Int? { bends[bundle]?[row] }

    @discardableResult
    mutating func add(_ vertex: Vertex) -> Int {
        let index = vertices.count
        vertices.append(vertex)
        while rows.count <= vertex.row { rows.append([]) }
        rows[vertex.row].append(index)
        if case .bend(let bundle) = vertex.kind {
            bends[bundle, default: [:]][vertex.row] = index
        } else {
            places[vertex.kind] = index
        }
        above.append([])
        below.append([])
        return index
    }

    /// Leads a bundle to all its targets; it passes each row between once.
    mutating func lead(_ bundle: Int, from source: Int, to targets: [Int]) {
        let first = vertices[source].row
        let last = targets.map { vertices[$0].row }.max() ?? first
        guard last > first else { return }
        var byRow: [Int: [Int]] = [:]
        for target in targets { byRow[vertices[target].row, default: []].append(target) }
        var current = source
        for row in (first + 1)...last {
            for target in byRow[row] ?? [] { connect(current, target, bundle) }
            guard row < last else { break }
            let bend = add(Vertex(kind: .bend(bundle), row: row))
            connect(current, bend, bundle)
            current = bend
        }
    }

    private mutating func connect(_ upper: Int, _ lower: Int, _ bundle: Int) {
        below[upper].append(segments.count)
        above[lower].append(segments.count)
        segments.append(Segment(upper: upper, lower: lower, bundle: bundle))
    }

    func lowerPin(_ vertex: Int, _ bundle: Int) -> Double { vertices[vertex].lowerPins[bundle] ?? 0 }
    func upperPin(_ vertex: Int, _ bundle: Int) -> Double { vertices[vertex].upperPins[bundle] ?? 0 }

    /// Where a segment leaves its upper end, and where it comes to its lower one.
    func ends(_ segment: Segment) -> (upper: Double, lower: Double) {
        (
            vertices[segment.upper].x + lowerPin(segment.upper, segment.bundle),
            vertices[segment.lower].x + upperPin(segment.lower, segment.bundle)
        )
    }
}
