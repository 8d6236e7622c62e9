import Mainstay
import MainstayAssembly
import MainstayFiles
import MainstayTemplate
import MainstayTesting
import Testing

@testable import LearningPortal

/// Documents that are made of the model are as it is; `RECORD=1` writes them.
@Suite("Documents of the learning portal")
struct DocumentTests {
    private let fixture = Fixture()

    @Test("The workflow for GitHub Actions has the pipeline's stages")
    func workflow() throws {
        let environments = ["staging", "production"].map { name in
            GitHubWorkflow.Environment(
                name, region: "us-east-1", role: "arn:aws:iam::123456789012:role/learning-portal-\(name)",
                deploy: DeliveryStack.deploy(name))
        }
        let workflow = GitHubWorkflow(build: DeliveryStack.install + DeliveryStack.build, environments: environments)
        try Document(".github/workflows/deliver.yml").require(workflow.yaml)
    }

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

/// A file of the platform.
private struct Document {
    private let path: String

    init(_ name: String, filePath: String = #filePath) {
        let folder = filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        path = (folder + [Substring(name)]).joined(separator: "/")
    }

    func require(_ text: String) throws {
        if FileSystem.environmentVariable("RECORD") == "1", FileSystem.environmentVariable("CI") == nil {
            try FileSystem.write(Array(text.utf8), to: path)
        }
        let recorded = String(decoding: try FileSystem.read(path), as: UTF8.self)
        if recorded != text { throw TestFailure("\(path) is not what the platform is: record it with RECORD=1") }
    }
}
