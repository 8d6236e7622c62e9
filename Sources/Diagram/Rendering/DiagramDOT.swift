/// A diagram as text for Graphviz.
public struct DiagramDOT: Sendable {
    /// The comment that the text begins with.
    public static let mark = "// Drawn by mainstay diagram."

    public init() {}

    /// The text, with a final newline.
    public func render(_ graph: DiagramGraph) -> String {
        let order = OutlineOrder(graph)
        var lines = [Self.mark, "digraph platform {", "  rankdir=\(graph.direction == .down ? "TB" : "LR");"]
        lines.append("  label=\(Self.quoted([graph.title])); labelloc=t; fontname=\"sans-serif\";")
        lines.append("  node [shape=box, style=rounded, fontname=\"sans-serif\", fontsize=11];")
        lines.append("  edge [fontname=\"sans-serif\", fontsize=9];")
        order.walk { step, depth in
            let indent = String(repeating: "  ", count: depth)
            switch step {
            case .open(let container, let number):
                let text = [container.label, container.detail].filter { !$0.isEmpty }
                lines.append("\(indent)subgraph cluster_\(number) {")
                lines.append("\(indent)  label=\(Self.quoted(text));")
            case .node(let node):
                let count = node.count > 1 ? "\(node.count) × " : ""
                let label = Self.quoted([count + node.label] + node.details.prefix(2))
                let shape =
                    node.kind.category == .data
                    ? ", shape=cylinder, style=\"\"" : node.isPublicEntry ? ", penwidth=2.5" : ""
                lines.append(
                    "\(indent)\(order.names[node.id] ?? "") [label=\(label), tooltip=\(Self.quoted([node.path]))\(shape)];"
                )
            case .close: lines.append("\(indent)}")
            }
        }
        for edge in graph.edges {
            guard let from = order.names[edge.from], let to = order.names[edge.to] else { continue }
            let style =
                switch edge.kind {
                case .order: "style=invis"
                case .grant, .event, .manage: "style=dashed"
                case .replication: "style=bold"
                case .traffic, .data, .dependency, .read, .write: "style=solid"
                }
            let label = edge.label.isEmpty ? "" : ", edgetooltip=\(Self.quoted([edge.label]))"
            lines.append("  \(from) -> \(to) [\(style)\(label)];")
        }
        return lines.joined(separator: "\n") + "\n}\n"
    }

    /// A text in quotation marks; a backslash would begin an escape of Graphviz.
    static func quoted(_ parts: some Sequence<String>) -> String {
        let text = parts.map { part in
            var result = ""
            for scalar in part.unicodeScalars {
                switch scalar {
                case "\"": result += "\\\""
                case "\\": result += "\\\\"
                default: result.unicodeScalars.append(scalar.value < 32 ? " " : scalar)
                }
            }
            return result
        }
        return "\"\(text.joined(separator: "\\n"))\""
    }
}
