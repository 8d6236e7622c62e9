import MainstayAssembly
import MainstayDiagnostics
import MainstayFiles
import MainstayRequirements
import MainstayTemplate
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The reference platform as its own tests have it: the templates of its snapshots, its catalogue and its files.
struct SoleMateFixture {
    let assembly: Assembly
    let catalogue: RequirementCatalogue
    let documents: FolderDocuments

    /// The folder of the repository; links are followed, since a build may lie beside it.
    private static let root: String = {
        let file = #filePath
        guard let resolved = realpath(file, nil) else { return "" }
        defer { free(resolved) }
        return String(cString: resolved).split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
            .joined(separator: "/")
    }()

    init() throws {
        let folder = "\(Self.root)/Platforms/SoleMate"
        var stacks: [StackArtifact] = []
        for (environment, id) in [
            ("peak", "SolematePeak"), ("production", "SolemateProduction"), ("staging", "SolemateStaging"),
        ] {
            let file = "\(folder)/Tests/SoleMateTests/Snapshots/\(environment).json"
            let parsed = TemplateParser(file: file).parse(try FileSystem.read(file))
            var stack = StackArtifact(id: id, template: try #require(parsed.value), templateFile: "\(environment).json")
            stack.environment = environment
            stack.region = "us-east-1"
            stack.tags = [("Environment", environment)]
            stacks.append(stack)
        }
        let edges = "\(Self.root)/Tests/Requirements/Fixtures/SoleMate.edges.json"
        let platform = try #require(TemplateParser(file: edges).parse(try FileSystem.read(edges)).value)
        assembly = Assembly(
            stacks: stacks,
            edges: (platform["edges"]?.array ?? []).map { edge in
                AssemblyEdge(
                    from: edge["from"]?.string ?? "", to: edge["to"]?.string ?? "", kind: edge["kind"]?.string ?? "",
                    detail: (edge["detail"]?.array ?? []).compactMap(\.string))
            })
        var reader = CatalogueReader(file: "requirements.yaml")
        let catalogue = reader.read(try FileSystem.read("\(folder)/requirements.yaml"))
        try #require(reader.diagnostics.isEmpty, "\(reader.diagnostics)")
        self.catalogue = try #require(catalogue)
        documents = FolderDocuments(folder: folder)
    }
}
