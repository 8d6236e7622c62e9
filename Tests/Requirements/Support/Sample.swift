import MainstayAssembly
import MainstayDiagnostics
import MainstayRequirements
import MainstayTemplate
import Testing

/// Small catalogues and assemblies that tests write down.
enum Sample {
    struct NoDocuments: DocumentSource {
        var files: [String: String] = [:]
        func content(of path: String) -> [UInt8]? { files[path].map { Array($0.utf8) } }
    }

    /// What reading a catalogue says, whose requirements are given.
    static func diagnostics(_ requirements: String) -> [Diagnostic] {
        var reader = CatalogueReader(file: "r.yaml")
        _ = reader.read(Array("catalogue: Test\ndocuments: [Paper]\nrequirements:\n\(requirements)".utf8))
        return reader.diagnostics
    }

    static func catalogue(_ text: String) throws -> RequirementCatalogue {
        var reader = CatalogueReader(file: "r.yaml")
        let catalogue = reader.read(Array(text.utf8))
        try #require(reader.diagnostics.isEmpty, "\(reader.diagnostics)")
        return try #require(catalogue)
    }

    /// A catalogue of one requirement with these checks, each a line or more of YAML.
    static func catalogue(checks: String) throws -> RequirementCatalogue {
        let lines = checks.split(separator: "\n", omittingEmptySubsequences: false).map { "      \($0)" }
        return try catalogue(
            """
            catalogue: Test
            documents: [Paper]
            requirements:
              - id: R-1
                text: it is so
                source: Paper
                checks:
            \(lines.joined(separator: "\n"))
            """)
    }

    /// An assembly of a stack for each environment.
    static func assembly(_ templates: KeyValuePairs<String, String>, edges: [AssemblyEdge] = []) throws -> Assembly {
        var stacks: [StackArtifact] = []
        for (environment, text) in templates {
            let file = "\(environment).yaml"
            let parsed = TemplateParser(file: file).parse("Resources:\n" + text)
            try #require(parsed.diagnostics.isEmpty, "\(parsed.diagnostics)")
            var stack = StackArtifact(
                id: "Shop-\(environment)", template: try #require(parsed.value), templateFile: file)
            stack.environment = environment
            stack.region = "eu-central-1"
            stack.displayName = "Shop/\(environment)"
            stacks.append(stack)
        }
        return Assembly(stacks: stacks, edges: edges)
    }

    static func trace(
        _ catalogue: RequirementCatalogue, _ assembly: Assembly, files: [String: String] = [:],
        engines: EngineRegistry = EngineRegistry()
    ) -> Trace {
        RequirementTracer(catalogue, documents: NoDocuments(files: files), engines: engines, day: "2026-11-21")
            .trace(assembly)
    }

    /// The status that one requirement with these checks has.
    static func status(
        _ checks: String, _ template: String, files: [String: String] = [:], edges: [AssemblyEdge] = []
    ) throws -> RequirementStatus {
        let trace = trace(
            try catalogue(checks: checks), try assembly(["test": template], edges: edges), files: files)
        return try #require(trace.entries.first).status
    }
}
