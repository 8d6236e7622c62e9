/// Who may reach what: recorded when a grant or a connection is declared, for checks, diagrams and reports.
public struct Edge {
    public enum Kind: Hashable, Sendable {
        /// IAM actions that `from` may do on `to`.
        case grant(actions: [String])
        /// A network connection that `from` may open to `to`.
        case connection(protocol: String, ports: ClosedRange<Int>)
    }

    public let from: Node
    public let to: Node
    public let kind: Kind

    public init(from: Node, to: Node, kind: Kind) {
        self.from = from
        self.to = to
        self.kind = kind
    }
}

extension Construct {
    /// Records that this construct may reach another. Components call it beside making the resources that allow it.
    public func recordEdge(to other: any Construct, _ kind: Edge.Kind) {
        node.app.edges.append(Edge(from: node, to: other.node, kind: kind))
    }
}
