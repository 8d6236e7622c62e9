import Foundation
import MainstayDiagram
import Testing

/// The whole output for a small platform; `RECORD=1` writes it anew.
@Suite("Whole diagrams")
struct GoldenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    private func compare(_ text: String, with name: String) throws {
        let file = Self.folder.appending(path: name)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        } else {
            #expect(try String(contentsOf: file, encoding: .utf8) == text, "write it with RECORD=1")
        }
    }

    @Test("As SVG", arguments: DiagramView.allCases)
    func svg(_ view: DiagramView) throws {
        let layout = DiagramLayout().layOut(try ShopTemplate.graph(view))
        try compare(DiagramSVG().render(layout), with: "\(view.rawValue).svg")
    }

    @Test("As Mermaid and DOT")
    func text() throws {
        let graph = try ShopTemplate.graph(.architecture)
        try compare(DiagramMermaid().render(graph), with: "architecture.mmd")
        try compare(DiagramDOT().render(graph), with: "architecture.dot")
    }
}
