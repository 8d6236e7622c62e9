import MainstayCharts

/// What the lines and borders of a picture mean, as far as they occur in it.
struct DiagramLegend {
    static let rowHeight = 20.0
    private static let gap = 22.0

    enum Entry {
        case edge(DiagramEdge.Kind)
        case data
        case entry
        case shield

        var text: String {
            switch self {
            case .edge(let kind): DiagramStyle.meaning(of: kind)
            case .data: "holds data"
            case .entry: "open to the internet"
            case .shield: "behind a web firewall"
            }
        }

        var width: Double { 34 + NodeShape.detailWidth(text) }
    }

    private let entries: [Entry]

    init(_ graph: DiagramGraph) {
        let kinds = Set(graph.edges.map(\.kind)).subtracting([.order])
        entries =
            DiagramEdge.Kind.allCases.filter { kinds.contains($0) }.map(Entry.edge)
            + (graph.nodes.contains { $0.kind.category == .data } ? [.data] : [])
            + (graph.nodes.contains { $0.isPublicEntry } ? [.entry] : [])
            + (graph.nodes.contains { $0.isShielded } ? [.shield] : [])
    }

    func rows(width: Double) -> [[Entry]] {
        var rows: [[Entry]] = []
        var used = Double.infinity
        for entry in entries {
            if used + entry.width > width {
                rows.append([])
                used = 0
            }
            rows[rows.count - 1].append(entry)
            used += entry.width + Self.gap
        }
        return rows
    }

    func draw(_ rows: [[Entry]], at left: Double, _ top: Double, _ writer: inout SVGWriter) {
        writer.begin("g", ["class": "legend"])
        for (row, entries) in rows.enumerated() {
            var x = left
            let y = top + Double(row) * Self.rowHeight
            for entry in entries {
                draw(entry, x, y, &writer)
                writer.element(
                    "text", ["class": "detail", "x": SVGWriter.number(x + 34), "y": SVGWriter.number(y + 4)],
                    content: entry.text)
                x += entry.width + Self.gap
            }
        }
        writer.end()
    }

    private func draw(_ entry: Entry, _ x: Double, _ y: Double, _ writer: inout SVGWriter) {
        let frame = LaidOutDiagram.Frame(x: x, y: y - 7, width: 24, height: 14)
        switch entry {
        case .edge(let kind):
            let points = [LaidOutDiagram.Point(x: x, y: y), LaidOutDiagram.Point(x: x + 28, y: y)]
            writer.begin("g", ["class": "\(kind.rawValue)-edge"])
            writer.element("path", ["class": "wire", "d": WirePath.rounded(points)])
            writer.element("path", ["class": "head", "d": WirePath.head(points)])
            writer.end()
        case .data:
            writer.begin("g", ["class": "data"])
            writer.element("rect", DiagramSVG.rectangle(frame, "tint", radius: 4))
            writer.end()
        case .entry:
            writer.begin("g", ["class": "entry"])
            writer.element("rect", DiagramSVG.rectangle(frame, "card entry-card", radius: 4))
            writer.end()
        case .shield:
            writer.begin("g", ["transform": "translate(\(SVGWriter.number(x + 6)) \(SVGWriter.number(y - 8)))"])
            writer.element("path", ["class": "badge", "d": "M7 0l7 2.5v5c0 4-3 6-7 8c-4-2-7-4-7-8v-5z"])
            writer.end()
        }
    }
}
