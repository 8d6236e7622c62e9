import MainstayAssembly
import MainstayDiagram
import MainstayTemplate
import Testing

@Suite("What the views show")
struct ViewTests {
    private func edges(_ graph: DiagramGraph) -> Set<String> { Set(graph.edges.map(\.id)) }

    @Test("A service with its task, role, target group and groups is one node")
    func folding() throws {
        let graph = try ShopTemplate.graph(.architecture)
        #expect(
            Set(graph.nodes.map(\.id)) == [
                "users", "shop/Balancer", "shop/Web", "shop/Database", "shop/Files", "shop/Jobs", "shop/Worker",
                "shop/Nightly", "monitoring:eu-west-1",
            ])
    }

    @Test("A node knows the resources that it stands for")
    func resources() throws {
        let graph = try ShopTemplate.graph(.architecture)
        let web = try #require(graph.nodes.first { $0.id == "shop/Web" })
        #expect(Set(["shop/Web", "shop/Task", "shop/TaskRole", "shop/ServiceGroup"]).isSubset(of: web.resources))
        let balancer = try #require(graph.nodes.first { $0.id == "shop/Balancer" })
        #expect(Set(["shop/Balancer", "shop/Listener"]).isSubset(of: balancer.resources))
        let all = graph.nodes.flatMap(\.resources)
        #expect(Set(all).count == all.count)
    }

    @Test("Requests, data and events are edges of their kinds")
    func architectureEdges() throws {
        let edges = edges(try ShopTemplate.graph(.architecture))
        #expect(edges.contains("users>shop/Balancer#traffic"))
        #expect(edges.contains("shop/Balancer>shop/Web#traffic"))
        #expect(edges.contains("shop/Web>shop/Database#data"))
        #expect(edges.contains("shop/Web>shop/Files#data"))
        #expect(edges.contains("shop/Web>shop/Jobs#event"))
        #expect(edges.contains("shop/Jobs>shop/Worker#event"))
        #expect(edges.contains("shop/Nightly>shop/Worker#event"))
    }

    @Test("Nodes stand in their subnets, these in their network, and that in its region")
    func nesting() throws {
        let graph = try ShopTemplate.graph(.architecture)
        let containers = Dictionary(uniqueKeysWithValues: graph.containers.map { ($0.id, $0) })
        func way(_ id: String) -> [String] {
            var way: [String] = []
            var place = graph.nodes.first { $0.id == id }?.container
            while let current = place, let container = containers[current] {
                way.append(container.label)
                place = container.parent
            }
            return way
        }
        #expect(way("shop/Balancer") == ["Public subnets", "Network", "eu-west-1"])
        #expect(way("shop/Database") == ["Isolated subnets", "Network", "eu-west-1"])
        #expect(way("shop/Files") == ["eu-west-1"])
        #expect(way("users") == [])
    }

    @Test("What is open to the internet is known by it, what is not, not")
    func entries() throws {
        let graph = try ShopTemplate.graph(.architecture)
        #expect(graph.nodes.filter(\.isPublicEntry).map(\.id) == ["shop/Balancer"])
        let inner = try ShopTemplate.graph(
            .architecture, ShopTemplate.text.replacing("Scheme: internet-facing", with: "Scheme: internal"))
        #expect(!inner.nodes.contains { $0.isPublicEntry })
    }

    @Test("The network has a box a zone, and what is in two zones stands in both")
    func network() throws {
        let graph = try ShopTemplate.graph(.network)
        #expect(graph.containers.filter { $0.kind == .zone }.map(\.label) == ["eu-west-1a", "eu-west-1b"])
        #expect(graph.nodes.filter { $0.id.hasPrefix("shop/Web@") }.count == 2)
        let connection = graph.edges.first { $0.id == "shop/Web@shop/Inner1>shop/Database@shop/Inner1#data" }
        #expect(connection?.label == "tcp/5432")
        #expect(!graph.edges.contains { $0.id == "shop/Web@shop/Inner1>shop/Database@shop/Inner2#data" })
    }

    @Test("Permissions lead from who works with a role to what its policies name")
    func permissions() throws {
        let graph = try ShopTemplate.graph(.permissions)
        #expect(
            edges(graph) == [
                "shop/Web>target:shop/Files#write", "shop/Web>target:shop/Jobs#write",
                "shop/Web>anything:any resource of ses#manage",
            ])
        #expect(!graph.nodes.contains { $0.id == "shop/Worker" })
    }

    @Test("Stacks have the step in which they can be deployed")
    func stacks() throws {
        var assembly = try ShopTemplate.assembly()
        for (id, needs) in [("network", []), ("web", ["network", "data"]), ("data", ["network"])] {
            var stack = StackArtifact(id: id, template: assembly.stacks[0].template, templateFile: "x")
            stack.dependencies = needs
            assembly.stacks.append(stack)
        }
        let graph = try #require(DiagramReader().read(assembly, .stacks, name: "Shop").first).graph
        func step(_ id: String) -> String? { graph.nodes.first { $0.id == id }?.container }
        #expect(step("network") == "step:1")
        #expect(step("data") == "step:2")
        #expect(step("web") == "step:3")
        #expect(edges(graph).contains("data>web#dependency"))
    }

    @Test("A template without anything to draw is an empty picture", arguments: DiagramView.allCases)
    func empty(_ view: DiagramView) throws {
        let graph = try ShopTemplate.graph(view, "Resources: {}\n")
        let text = DiagramSVG().render(DiagramLayout().layOut(graph))
        #expect(text.hasPrefix("<svg ") && text.hasSuffix("</svg>\n"))
    }

    @Test("Five things that nobody can tell apart are one with a number")
    func merging() throws {
        let buckets = (1...5).map { "  Bucket\($0): {Type: AWS::S3::Bucket}\n" }.joined()
        let graph = try ShopTemplate.graph(.architecture, "Resources:\n" + buckets)
        #expect(graph.nodes.map(\.count) == [5])
        #expect(graph.nodes.first?.resources.count == 5)
    }
}
