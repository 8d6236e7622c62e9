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

    @Test("The inventory lists every resource")
    func inventory() throws {
        try Document("docs/inventory.md").require(Inventory(fixture.result.assembly).markdown)
    }

    @Test("The list of differences between the environments is complete")
    func differences() throws {
        try Document("docs/environment-differences.md").require(Differences(fixture.result.assembly).markdown)
    }

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

/// Every resource, by stack and type.
private struct Inventory {
    private let assembly: Assembly

    init(_ assembly: Assembly) { self.assembly = assembly }

    var markdown: String {
        var lines = [
            "# AWS_Infrastructure: the inventory", "", "Every resource of every stack, by type, as synthesised.",
        ]
        for stack in assembly.stacks.sorted(by: { $0.id < $1.id }) {
            let resources = stack.template["Resources"]?.object?.members ?? []
            let types = Dictionary(grouping: resources) { $0.value["Type"]?.string ?? "" }
            lines += [
                "", "## \(stack.id)", "",
                "\(resources.count) resources in \(stack.region ?? "any region"), \(stack.environment ?? "no") environment.",
                "", "| type | number | logical ids |", "|---|---|---|",
            ]
            for type in types.keys.sorted() {
                let ids = (types[type] ?? []).map { "`\($0.key)`" }.sorted()
                lines.append("| `\(type)` | \(ids.count) | \(ids.joined(separator: ", ")) |")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// Every property whose value differs between staging and production.
private struct Differences {
    private let assembly: Assembly

    init(_ assembly: Assembly) { self.assembly = assembly }

    var markdown: String {
        var lines = [
            "# Differences between the environments", "",
            "Every property that staging and production do not share, but for the names of the environments themselves.",
            "", "| stack | resource | type | property | staging | production |", "|---|---|---|---|---|---|",
        ]
        for name in Fixture.stacks {
            let staging = resources("Staging", name)
            let production = resources("Production", name)
            for id in Set(staging.keys).union(production.keys).sorted() {
                guard let first = staging[id], let second = production[id] else {
                    lines.append("| \(name) | `\(id)` | | | \(staging[id] == nil ? "missing" : "there") | |")
                    continue
                }
                var found: [(String, String, String)] = []
                Self.compare(first["Properties"], second["Properties"], "", &found, depth: 0)
                let type = first["Type"]?.string ?? ""
                lines += found.map { "| \(name) | `\(id)` | `\(type)` | `\($0.0)` | \($0.1) | \($0.2) |" }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func resources(_ environment: String, _ stack: String) -> [String: TemplateValue] {
        let template = assembly.stacks.first { $0.id == "LearningPortal\(environment)\(stack)" }?.template
        return Dictionary(
            (template?["Resources"]?.object?.members ?? []).map { ($0.key, $0.value) },
            uniquingKeysWith: { first, _ in first })
    }

    private static func compare(
        _ left: TemplateValue?, _ right: TemplateValue?, _ path: String, _ found: inout [(String, String, String)],
        depth: Int
    ) {
        guard left != right, depth < 60 else { return }
        if let first = left?.object, let second = right?.object {
            for key in Set(first.keys).union(second.keys).sorted() {
                compare(first[key], second[key], path.isEmpty ? key : "\(path).\(key)", &found, depth: depth + 1)
            }
            return
        }
        if let first = left?.array, let second = right?.array, first.count == second.count {
            for (index, pair) in zip(first, second).enumerated() {
                compare(pair.0, pair.1, "\(path).\(index)", &found, depth: depth + 1)
            }
            return
        }
        let (one, other) = (text(left), text(right))
        if neutral(one) != neutral(other) { found.append((path, one, other)) }
    }

    private static func text(_ value: TemplateValue?) -> String {
        guard let value else { return "" }
        let text = JSONPrinter.compact.string(value)
        return "`\(text.count > 60 ? text.prefix(60) + "…" : text[...])`"
    }

    /// Without what names the environment.
    private static func neutral(_ text: String) -> String {
        ["Staging", "Production", "staging", "production"].reduce(text) { rest, name in
            rest.split(separator: name, omittingEmptySubsequences: false).joined(separator: "§")
        }
    }
}
