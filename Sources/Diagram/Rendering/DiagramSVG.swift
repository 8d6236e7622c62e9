import MainstayCharts
import MainstayDiagnostics

/// A diagram as a picture that stands alone: real text, a title and a description for screen readers, no script.
///
/// Each node is a group with `data-id` and `data-path`, each edge one with `data-from` and `data-to`, so that a page around
/// it can say more.
public struct DiagramSVG: Sendable {
    public var theme: DiagramTheme

    /// The class of the outermost element.
    public static let mark = DiagramStyle.name

    public init(theme: DiagramTheme = .auto) { self.theme = theme }

    private static let margin = 20.0
    private static let lineHeight = 17.0

    /// The picture as a document, with a final newline.
    public func render(_ diagram: LaidOutDiagram) -> String {
        let legend = DiagramLegend(diagram.graph)
        let width = max(640, diagram.width + 2 * Self.margin)
        let notes = diagram.graph.notes.flatMap {
            TextWidth.lines($0, size: NodeShape.detailSize, width: width - 2 * Self.margin)
        }
        let rows = legend.rows(width: width - 2 * Self.margin)
        let top = 52.0
        let below = top + diagram.height + 26
        let bottom = below + Double(rows.count) * DiagramLegend.rowHeight
        let height = bottom + Double(notes.count) * Self.lineHeight + 10
        var writer = SVGWriter()
        let size = "\(SVGWriter.number(width)) \(SVGWriter.number(height))"
        writer.begin(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "class": DiagramStyle.name, "viewBox": "0 0 \(size)",
                "width": SVGWriter.number(width), "height": SVGWriter.number(height), "role": "img",
                "aria-labelledby": "diagram-title diagram-description",
            ])
        writer.element("title", ["id": "diagram-title"], content: diagram.graph.title)
        writer.element("desc", ["id": "diagram-description"], content: diagram.graph.description)
        writer.raw(DiagramStyle.sheet(theme))
        writer.element("rect", ["class": "page", "width": "100%", "height": "100%"])
        text(diagram.graph.title, "title", Self.margin, 32, &writer)
        let left = (width - diagram.width) / 2
        writer.begin("g", ["transform": "translate(\(SVGWriter.number(left)) \(SVGWriter.number(top)))"])
        for container in diagram.graph.containers { draw(container, diagram, &writer) }
        for route in diagram.routes { draw(route, diagram, &writer) }
        for node in diagram.graph.nodes { draw(node, diagram, &writer) }
        writer.end()
        legend.draw(rows, at: Self.margin, below, &writer)
        for (index, line) in notes.enumerated() {
            text(line, "detail", Self.margin, bottom + 8 + Double(index) * Self.lineHeight, &writer)
        }
        writer.end()
        return writer.text
    }

    private func text(_ content: String, _ style: String, _ x: Double, _ y: Double, _ writer: inout SVGWriter) {
        writer.element(
            "text", ["class": style, "x": SVGWriter.number(x), "y": SVGWriter.number(y)], content: content)
    }

    private func draw(_ container: DiagramContainer, _ diagram: LaidOutDiagram, _ writer: inout SVGWriter) {
        guard let frame = diagram.containers[container.id] else { return }
        let (box, name) =
            switch container.kind {
            case .network: (" network-box", " network-name")
            case .zone: (" zone-box", "")
            case .publicSubnets: (" public-box", " public-name")
            case .privateSubnets: (" private-box", " private-name")
            case .group: (" group-box", "")
            case .region, .stack: ("", "")
            }
        writer.begin("g", ["class": "container", "data-id": container.id])
        writer.element("rect", Self.rectangle(frame, "box\(box)", radius: container.kind == .region ? 12 : 8))
        let label = NodeShape.label(container.label, width: frame.width - 24)
        text(label, "label\(name)", frame.x + 12, frame.y + 20, &writer)
        let used = NodeShape.labelWidth(label)
        if !container.detail.isEmpty, frame.width - 34 - used > 30 {
            let detail = NodeShape.detail(container.detail, width: frame.width - 34 - used)
            text(detail, "detail", frame.x + 22 + used, frame.y + 20, &writer)
        }
        writer.end()
    }

    static func rectangle(
        _ frame: LaidOutDiagram.Frame, _ style: String, radius: Double
    ) -> KeyValuePairs<String, String> {
        [
            "class": style, "x": SVGWriter.number(frame.x), "y": SVGWriter.number(frame.y),
            "width": SVGWriter.number(frame.width), "height": SVGWriter.number(frame.height),
            "rx": SVGWriter.number(radius),
        ]
    }

    private func draw(_ route: LaidOutDiagram.Route, _ diagram: LaidOutDiagram, _ writer: inout SVGWriter) {
        guard route.points.count > 1 else { return }
        let path = WirePath.rounded(route.points)
        writer.begin(
            "g",
            [
                "class": "edge \(route.edge.kind.rawValue)-edge", "data-from": route.edge.from,
                "data-to": route.edge.to,
            ])
        let meaning = DiagramStyle.meaning(of: route.edge.kind)
        writer.element("title", [:], content: route.edge.label.isEmpty ? meaning : "\(meaning): \(route.edge.label)")
        writer.element("path", ["class": "wire", "d": path])
        writer.element("path", ["class": "head", "d": WirePath.head(route.points)])
        writer.end()
    }

    private func draw(_ node: DiagramNode, _ diagram: LaidOutDiagram, _ writer: inout SVGWriter) {
        guard let frame = diagram.nodes[node.id] else { return }
        var attributes: KeyValuePairs = [
            "class": "node \(node.kind.category.rawValue)", "data-id": node.id, "data-path": node.path,
            "data-kind": node.kind.rawValue,
        ]
        if let location = node.location {
            attributes = [
                "class": "node \(node.kind.category.rawValue)", "data-id": node.id, "data-path": node.path,
                "data-kind": node.kind.rawValue, "data-location": location.description,
            ]
        }
        writer.begin("g", attributes)
        writer.element(
            "title", [:], content: ([node.path] + node.details).joined(separator: "\n"))
        if node.count > 1 {
            var back = frame
            (back.x, back.y) = (frame.x + 4, frame.y + 4)
            writer.element("rect", Self.rectangle(back, "back", radius: 8))
        }
        writer.element("rect", Self.rectangle(frame, node.isPublicEntry ? "card entry-card" : "card", radius: 8))
        if node.kind.category == .data { writer.element("rect", Self.rectangle(frame, "tint", radius: 8)) }
        let glyph = (x: frame.x + 10, y: frame.y + (frame.height - NodeShape.glyph) / 2)
        writer.begin("g", ["transform": "translate(\(SVGWriter.number(glyph.x)) \(SVGWriter.number(glyph.y)))"])
        writer.element("rect", ["class": "disc", "width": "26", "height": "26", "rx": "7"])
        writer.element("path", ["class": "sign", "d": Glyphs.path(of: node.kind)])
        writer.end()
        let room = frame.width - NodeShape.textStart - 8 - (node.isShielded ? 16 : 0)
        let lines = min(2, node.details.count)
        let first = frame.y + frame.height / 2 + 4.5 - Double(lines) * 7.5
        let label = node.count > 1 ? "\(node.count) × \(node.label)" : node.label
        text(NodeShape.label(label, width: room), "label", frame.x + NodeShape.textStart, first, &writer)
        for (index, detail) in node.details.prefix(2).enumerated() {
            let line = NodeShape.detail(detail, width: frame.width - NodeShape.textStart - 8)
            text(line, "detail", frame.x + NodeShape.textStart, first + 15 * Double(index + 1), &writer)
        }
        if node.isShielded {
            writer.begin(
                "g",
                ["transform": "translate(\(SVGWriter.number(frame.right - 22)) \(SVGWriter.number(frame.y + 6)))"])
            writer.element("title", [:], content: "behind a web firewall")
            writer.element("path", ["class": "badge", "d": "M7 0l7 2.5v5c0 4-3 6-7 8c-4-2-7-4-7-8v-5z"])
            writer.end()
        }
        writer.end()
    }
}
