import MainstayAssembly
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
struct DeploymentInfrastructureFixture {
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
        let folder = "\(Self.root)/Platforms/DeploymentInfrastructure"
        let snapshots = "\(folder)/Tests/DeploymentInfrastructureTests/Snapshots"
        func parse(_ name: String) throws -> TemplateValue {
            let file = "\(snapshots)/\(name).json"
            return try #require(TemplateParser(file: file).parse(try FileSystem.read(file)).value)
        }
        let record = try parse("assembly")
        var stacks: [StackArtifact] = []
        for entry in record["stacks"]?.array ?? [] {
            let id = try #require(entry["id"]?.string)
            var stack = StackArtifact(id: id, template: try parse(id), templateFile: "\(id).json")
            stack.displayName = entry["displayName"]?.string ?? id
            stack.account = entry["account"]?.string
            stack.region = entry["region"]?.string
            stack.environment = entry["environment"]?.string
            stack.dependencies = (entry["dependencies"]?.array ?? []).compactMap(\.string)
            stacks.append(stack)
        }
        assembly = Assembly(
            stacks: stacks,
            edges: (record["edges"]?.array ?? []).map { edge in
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
