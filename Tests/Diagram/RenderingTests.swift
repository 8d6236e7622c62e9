import MainstayDiagram
import Testing

@Suite("The formats")
struct RenderingTests {
    private static let hostile = "</text><script>alert(1)</script>\"'&\u{1}\n]]> --> {{x}} ${y}"

    private var graph: DiagramGraph {
        let text = Self.hostile
        var graph = DiagramGraph(title: text, description: text, notes: [text])
        graph.containers = [DiagramContainer(id: text, label: text, detail: text, kind: .network)]
        graph.nodes = [
            DiagramNode(id: text, path: text, label: text, details: [text, text], kind: .database, container: text),
            DiagramNode(id: "other", label: "other\"];end", kind: .service),
        ]
        graph.edges = [DiagramEdge(from: text, to: "other", kind: .data, label: text)]
        return graph
    }

    @Test("Markup in names is text", arguments: DiagramTheme.allCases)
    func svg(_ theme: DiagramTheme) {
        let text = DiagramSVG(theme: theme).render(DiagramLayout().layOut(graph))
        #expect(!text.contains("<script") && !text.contains("]]>"))
        #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
        #expect(text.contains("&lt;script&gt;"))
        // Nothing is fetched from elsewhere.
        #expect(!text.contains("href") && !text.contains("url(") && !text.contains("@import"))
    }

    @Test("No name ends a label of Mermaid or begins markup in it")
    func mermaid() {
        let text = DiagramMermaid().render(graph)
        #expect(!text.contains("<script") && !text.contains("${") && !text.contains("{{x"))
        for line in text.split(separator: "\n") where line.contains("[\"") {
            #expect(line.split(separator: "\"", omittingEmptySubsequences: false).count == 3, "\(line)")
        }
    }

    @Test("No name ends a text of DOT")
    func dot() {
        let text = DiagramDOT().render(graph)
        for line in text.split(separator: "\n") {
            let plain = line.replacing("\\\\", with: "").replacing("\\\"", with: "")
            #expect(plain.split(separator: "\"", omittingEmptySubsequences: false).count % 2 == 1, "\(line)")
        }
    }

    @Test("The theme decides the colours")
    func themes() {
        let layout = DiagramLayout().layOut(graph)
        #expect(DiagramSVG(theme: .auto).render(layout).contains("prefers-color-scheme: dark"))
        #expect(!DiagramSVG(theme: .dark).render(layout).contains("prefers-color-scheme"))
        #expect(DiagramSVG(theme: .dark).render(layout).contains("--page: #0d1117"))
        #expect(!DiagramSVG(theme: .light).render(layout).contains("#0d1117"))
    }

    @Test("A picture has a title and a description, and each node says what it stands for")
    func access() throws {
        let text = DiagramSVG().render(DiagramLayout().layOut(try ShopTemplate.graph(.architecture)))
        #expect(text.contains("role=\"img\" aria-labelledby=\"diagram-title diagram-description\""))
        #expect(text.contains("<title id=\"diagram-title\">Shop: architecture</title>"))
        #expect(text.contains("data-id=\"shop/Database\" data-path=\"shop/Database\""))
        #expect(text.contains("data-from=\"shop/Web\" data-to=\"shop/Database\""))
        #expect(text.contains(">PostgreSQL</text>"))
    }
}
