import MainstayDiagram
import Testing

/// What holds of every layout, on graphs that a seed decides.
@Suite("The layout")
struct LayoutTests {
    static let seeds: [UInt64] = Array(1...24)

    private func generated(_ seed: UInt64) -> DiagramGraph {
        var random = RandomGraph(seed: seed)
        return random.graph(nodes: 4 + random.next(below: 50), direction: seed.isMultiple(of: 3) ? .right : .down)
    }

    /// The containers around something, from the inside out.
    private func around(_ container: String?, _ graph: DiagramGraph) -> [String] {
        let parents = Dictionary(graph.containers.map { ($0.id, $0.parent) }, uniquingKeysWith: { first, _ in first })
        var way: [String] = []
        var place = container
        while let current = place {
            way.append(current)
            place = parents[current] ?? nil
        }
        return way
    }

    @Test("No two nodes overlap, and no node overlaps a container that does not hold it", arguments: seeds)
    func overlaps(_ seed: UInt64) throws {
        let graph = generated(seed)
        let layout = DiagramLayout().layOut(graph)
        for (index, node) in graph.nodes.enumerated() {
            let frame = try #require(layout.nodes[node.id])
            for other in graph.nodes[(index + 1)...] {
                #expect(!frame.overlaps(try #require(layout.nodes[other.id])), "\(node.id) and \(other.id)")
            }
            let holders = around(node.container, graph)
            for container in graph.containers {
                let box = try #require(layout.containers[container.id])
                if holders.contains(container.id) {
                    #expect(box.contains(frame), "\(node.id) in \(container.id)")
                } else {
                    #expect(!box.overlaps(frame), "\(node.id) and \(container.id)")
                }
            }
        }
    }

    @Test("Containers hold theirs, stand apart from others, and everything is in the picture", arguments: seeds)
    func nesting(_ seed: UInt64) throws {
        let graph = generated(seed)
        let layout = DiagramLayout().layOut(graph)
        let picture = LaidOutDiagram.Frame(x: -0.01, y: -0.01, width: layout.width + 0.02, height: layout.height + 0.02)
        for frame in layout.nodes.values { #expect(picture.contains(frame)) }
        for container in graph.containers {
            let frame = try #require(layout.containers[container.id])
            #expect(picture.contains(frame))
            let holders = around(container.parent, graph)
            for other in graph.containers where other.id != container.id {
                let box = try #require(layout.containers[other.id])
                if holders.contains(other.id) {
                    #expect(box.contains(frame), "\(container.id) in \(other.id)")
                } else if !around(other.parent, graph).contains(container.id) {
                    #expect(!box.overlaps(frame), "\(container.id) and \(other.id)")
                }
            }
        }
    }

    @Test("Edges go along the axes, from border to border, and through no node", arguments: seeds)
    func routes(_ seed: UInt64) throws {
        let graph = generated(seed)
        let layout = DiagramLayout().layOut(graph)
        #expect(layout.routes.count == graph.edges.count { $0.kind != .order })
        for route in layout.routes {
            let first = try #require(route.points.first)
            let last = try #require(route.points.last)
            #expect(Self.isOnBorder(first, try #require(layout.nodes[route.edge.from])), "\(route.edge.id)")
            #expect(Self.isOnBorder(last, try #require(layout.nodes[route.edge.to])), "\(route.edge.id)")
            for (start, end) in zip(route.points, route.points.dropFirst()) {
                // What is as good as straight may be a third of a pixel beside.
                #expect(abs(start.x - end.x) < 0.5 || abs(start.y - end.y) < 0.5, "\(route.edge.id)")
                let line = LaidOutDiagram.Frame(
                    x: min(start.x, end.x), y: min(start.y, end.y), width: abs(start.x - end.x),
                    height: abs(start.y - end.y))
                for (id, frame) in layout.nodes {
                    let inner = LaidOutDiagram.Frame(
                        x: frame.x + 1, y: frame.y + 1, width: frame.width - 2, height: frame.height - 2)
                    #expect(!inner.overlaps(line), "\(route.edge.id) through \(id)")
                }
            }
        }
    }

    private static func isOnBorder(_ point: LaidOutDiagram.Point, _ frame: LaidOutDiagram.Frame) -> Bool {
        let isWithin =
            point.x >= frame.x - 0.5 && point.x <= frame.right + 0.5 && point.y >= frame.y - 0.5
            && point.y <= frame.bottom + 0.5
        let distances = [point.x - frame.x, frame.right - point.x, point.y - frame.y, frame.bottom - point.y]
        return isWithin && distances.contains { abs($0) < 0.5 }
    }

    @Test("The same graph gives the same places", arguments: seeds.prefix(6))
    func determinism(_ seed: UInt64) {
        let graph = generated(seed)
        #expect(DiagramLayout().layOut(graph) == DiagramLayout().layOut(graph))
    }

    @Test("One more node in a container leaves the order of all others")
    func stability() throws {
        let before = try ShopTemplate.graph(.architecture)
        let after = try ShopTemplate.graph(
            .architecture, ShopTemplate.text + "  Zebra: {Type: AWS::S3::Bucket}\n")
        let (old, new) = (DiagramLayout().layOut(before), DiagramLayout().layOut(after))
        for node in before.nodes {
            let (first, second) = (try #require(old.nodes[node.id]), try #require(new.nodes[node.id]))
            #expect(abs(first.x - second.x) <= 120 && abs(first.y - second.y) <= 120, "\(node.id)")
            for other in before.nodes where other.id < node.id {
                let (third, fourth) = (try #require(old.nodes[other.id]), try #require(new.nodes[other.id]))
                if first.bottom <= third.y { #expect(second.y <= fourth.y, "\(node.id) above \(other.id)") }
            }
        }
    }

    @Test("Edges of a node that lead the same way share their first part")
    func bundles() throws {
        var graph = DiagramGraph(title: "", description: "")
        graph.nodes = ["a", "b", "c"].map { DiagramNode(id: $0, label: $0, kind: .service) }
        graph.edges = [
            DiagramEdge(from: "a", to: "b", kind: .data), DiagramEdge(from: "a", to: "c", kind: .data),
        ]
        let routes = DiagramLayout().layOut(graph).routes
        #expect(routes.map(\.points.first)[0] == routes.map(\.points.first)[1])
    }

    @Test("Names that are there twice, and edges and containers that lead nowhere, are no trouble")
    func oddities() {
        var graph = DiagramGraph(title: "", description: "")
        graph.containers = [
            DiagramContainer(id: "a", label: "a", kind: .group, parent: "b"),
            DiagramContainer(id: "b", label: "b", kind: .group, parent: "a"),
            DiagramContainer(id: "a", label: "again", kind: .group, parent: "a"),
        ]
        graph.nodes = [
            DiagramNode(id: "x", label: "x", kind: .other, container: "b"),
            DiagramNode(id: "x", label: "again", kind: .other, container: "nowhere"),
        ]
        graph.edges = [
            DiagramEdge(from: "x", to: "nothing", kind: .data), DiagramEdge(from: "x", to: "x", kind: .data),
        ]
        let layout = DiagramLayout().layOut(graph)
        #expect(layout.routes.isEmpty)
        #expect(DiagramSVG().render(layout).hasSuffix("</svg>\n"))
        #expect(DiagramMermaid().render(graph).contains("subgraph"))
        #expect(DiagramDOT().render(graph).hasSuffix("}\n"))
    }

    @Test("Two thousand nodes in rows and pairs are laid out, and each has a place")
    func size() {
        var graph = DiagramGraph(title: "", description: "")
        for index in 0..<1000 {
            graph.nodes.append(DiagramNode(id: "f\(index)", label: "f\(index)", kind: .function))
            graph.nodes.append(DiagramNode(id: "t\(index)", label: "t\(index)", kind: .table))
            graph.edges.append(DiagramEdge(from: "f\(index)", to: "t\(index)", kind: .data))
        }
        let layout = DiagramLayout().layOut(graph)
        #expect(layout.nodes.count == 2000)
        // About square, and not two rows of a thousand.
        #expect(layout.width < 4 * layout.height && layout.height < 4 * layout.width)
    }
}
