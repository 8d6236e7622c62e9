import Mainstay
import MainstayAssembly
import MainstayTemplate
import MainstayTesting
import Testing

@testable import CloudConsulting

@Suite("Assembly of the consulting platform")
struct DocumentTests {
    private let fixture = Fixture()

    @Test("The stacks and edges that the checks of the requirements look at are as recorded")
    func assembly() throws {
        let assembly = fixture.result.assembly
        let stacks = assembly.stacks.map { stack -> TemplateValue in
            var object = TemplateObject([
                .init("id", .string(stack.id)), .init("displayName", .string(stack.displayName)),
                .init("environment", .string(stack.environment ?? "")), .init("region", .string(stack.region ?? "")),
                .init("terminationProtection", .bool(stack.terminationProtection)),
                .init("dependencies", .array(stack.dependencies.map { .string($0) })),
            ])
            // The commit changes with each commit.
            let tags = stack.tags.filter { !$0.key.hasPrefix("Git") }
            object["tags"] = .object(tags.map { .init($0.key, .string($0.value)) })
            return TemplateValue(.object(object))
        }
        let edges = assembly.edges.map { edge -> TemplateValue in
            .object([
                .init("from", .string(edge.from)), .init("to", .string(edge.to)), .init("kind", .string(edge.kind)),
                .init("detail", .array(edge.detail.map { .string($0) })),
            ])
        }
        try SynthesizedTemplate(.object([.init("stacks", .array(stacks)), .init("edges", .array(edges))]))
            .requireSnapshot("Snapshots/assembly.json")
    }
}
