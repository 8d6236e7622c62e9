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

/// A reference platform as its own tests have recorded it: the templates of its snapshots with what its manifest says of
/// them, its catalogue and its files.
struct RecordedPlatform {
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

    /// - Parameter name: of the folder in `Platforms`.
    init(_ name: String) throws {
        let folder = "\(Self.root)/Platforms/\(name)"
        let snapshots = "\(folder)/Tests/\(name)Tests/Snapshots"
        let record = try Self.parse("\(snapshots)/assembly.json")
        var stacks: [StackArtifact] = []
        for entry in record["stacks"]?.array ?? [] {
            let id = try #require(entry["id"]?.string)
            var stack = StackArtifact(
                id: id, template: try Self.parse("\(snapshots)/\(id).json"), templateFile: "\(id).json")
            stack.displayName = entry["displayName"]?.string ?? id
            stack.environment = entry["environment"]?.string
            stack.account = entry["account"]?.string
            stack.region = entry["region"]?.string
            stack.terminationProtection = entry["terminationProtection"]?.bool ?? false
            stack.dependencies = (entry["dependencies"]?.array ?? []).compactMap(\.string)
            let tags = entry["tags"]?.object?.members ?? []
            stack.tags =
                tags.compactMap { tag in tag.value.string.map { (tag.key, $0) } }
                // Of the commit, which records leave out.
                + [("GitCommit", "0123456789abcdef"), ("GitRef", "main")]
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

    private static func parse(_ file: String) throws -> TemplateValue {
        try #require(TemplateParser(file: file).parse(try FileSystem.read(file)).value)
    }
}
