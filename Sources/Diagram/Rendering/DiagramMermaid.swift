/// A diagram as text for Mermaid, which GitHub and many editors draw.
public struct DiagramMermaid: Sendable {
    /// The comment that the text begins with.
    public static let mark = "%% Drawn by mainstay diagram."

    public init() {}

    /// The text, with a final newline.
    public func render(_ graph: DiagramGraph) -> String {
        let order = OutlineOrder(graph)
        var lines = ["---", "title: \"\(Self.plain(graph.title))\"", "---", Self.mark]
        lines.append("flowchart \(graph.direction == .down ? "TB" : "LR")")
        order.walk { step, depth in
            let indent = String(repeating: "  ", count: depth)
            switch step {
            case .open(let container, let number):
                let detail = container.detail.isEmpty ? "" : "<br/>\(Self.escaped(container.detail))"
                lines.append("\(indent)subgraph c\(number)[\"\(Self.escaped(container.label))\(detail)\"]")
            case .node(let node):
                let (left, right) = Self.brackets(node)
                let count = node.count > 1 ? "\(node.count) × " : ""
                let text = ([count + node.label] + node.details.prefix(2)).map(Self.escaped).joined(separator: "<br/>")
                lines.append("\(indent)\(order.names[node.id] ?? "")\(left)\"\(text)\"\(right)")
            case .close: lines.append("\(indent)end")
            }
        }
        for edge in graph.edges {
            guard let from = order.names[edge.from], let to = order.names[edge.to] else { continue }
            let arrow =
                switch edge.kind {
                case .order: "~~~"
                case .grant, .event, .manage: "-.->"
                case .replication: "==>"
                case .traffic, .data, .dependency, .read, .write: "-->"
                }
            lines.append("  \(from) \(arrow) \(to)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A title is no label: entities are not read in it.
    private static func plain(_ text: String) -> String {
        let marks: Set<Unicode.Scalar> = [" ", "-", "_", "/", ".", ",", "(", ")", ":"]
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    let isKept =
                        marks.contains(scalar) || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                    return isKept ? scalar : " "
                }))
    }

    private static func brackets(_ node: DiagramNode) -> (String, String) {
        switch node.kind.category {
        case .data: ("[(", ")]")
        case .outside: ("([", "])")
        case .messaging: ("[[", "]]")
        default: node.isPublicEntry ? ("{{", "}}") : ("[", "]")
        }
    }

    /// Mermaid reads entities by their numbers; with them no text can end a label or become markup.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", " ", "-", "_", "/", ".", ",", "(", ")", "+", "×", "·", "–", "…":
                result.unicodeScalars.append(scalar)
            default: result += scalar.value < 32 ? " " : "#\(scalar.value);"
            }
        }
        return result
    }
}
