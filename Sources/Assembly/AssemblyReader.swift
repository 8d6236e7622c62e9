public import MainstayDiagnostics
import MainstayFiles
import MainstayTemplate

/// Reads a cloud assembly that this toolkit or any CDK app wrote.
public struct AssemblyReader: Sendable {
    public init() {}

    /// Whether the folder holds an assembly.
    public static func isAssembly(_ folder: String) -> Bool { FileSystem.exists("\(folder)/manifest.json") }

    public struct Result: Sendable {
        /// The stacks that could be read; templates that could not are missing and reported.
        public var assembly: Assembly
        public var diagnostics: [Diagnostic]
    }

    /// Reads the manifest, the templates and the metadata; nested assemblies (stages) too. Never stops at the first
    /// broken file.
    public func read(_ folder: String) -> Result {
        var result = Result(assembly: Assembly(stacks: []), diagnostics: [])
        var visited: Set<String> = []
        read(folder, into: &result, depth: 0, &visited)
        result.assembly.stacks.sort { $0.id < $1.id }
        result.assembly.kubernetes.sort { $0.id < $1.id }
        return result
    }

    /// - Parameter visited: a manifest that names its own folder, twice and more, must not multiply.
    private func read(_ folder: String, into result: inout Result, depth: Int, _ visited: inout Set<String>) {
        guard visited.insert(FileSystem.real(folder) ?? folder).inserted,
            let manifest = parse("\(folder)/manifest.json", &result)
        else { return }
        guard let artifacts = manifest["artifacts"]?.object else { return }
        let platform =
            FileSystem.exists("\(folder)/\(PlatformFile.name)") ? parse("\(folder)/\(PlatformFile.name)", &result) : nil
        let environments = platform.map(PlatformFile.environments) ?? [:]
        if let platform {
            result.assembly.edges += PlatformFile.edges(in: platform)
            result.assembly.platformRules = PlatformFile.rules(in: platform)
        }
        for artifact in artifacts.members {
            switch artifact.value["type"]?.string {
            case "aws:cloudformation:stack":
                if var stack = stack(artifact.key, artifact.value, in: folder, &result) {
                    stack.environment = environments[stack.id]
                    result.assembly.stacks.append(stack)
                }
            case "cdk:cloud-assembly":
                // Stages nest, but not for ever.
                if let inner = artifact.value["properties"]?["directoryName"]?.string, depth < 16 {
                    read("\(folder)/\(inner)", into: &result, depth: depth + 1, &visited)
                }
            case KubernetesFolder.artifactType: readKubernetes(artifact.key, artifact.value, in: folder, &result)
            default: break
            }
        }
    }

    private func readKubernetes(_ id: String, _ artifact: TemplateValue, in folder: String, _ result: inout Result) {
        guard let file = KubernetesFolder.file(of: artifact), let value = parse("\(folder)/\(file)", &result) else {
            return
        }
        let place = "\(folder)/\(file)".split(separator: "/", omittingEmptySubsequences: false).dropLast()
            .joined(separator: "/")
        guard let kubernetes = KubernetesFolder.artifact(id, artifact, value, in: place) else {
            result.diagnostics.append(
                Diagnostic(
                    "invalid-manifest", .error, "\(file) names no cluster or no objects",
                    at: SourceLocation(file: "\(folder)/\(file)", position: value.position),
                    help: "synthesise the assembly again"))
            return
        }
        result.assembly.kubernetes.append(kubernetes)
    }

    private func stack(
        _ id: String, _ artifact: TemplateValue, in folder: String, _ result: inout Result
    ) -> StackArtifact? {
        let properties = artifact["properties"]
        guard let file = properties?["templateFile"]?.string else {
            result.diagnostics.append(
                Diagnostic(
                    "invalid-manifest", .error, "the stack \"\(id)\" names no template file",
                    at: SourceLocation(file: "\(folder)/manifest.json", position: artifact.position),
                    help: "synthesise the assembly again"))
            return nil
        }
        let path = "\(folder)/\(file)"
        guard let template = parse(path, &result) else { return nil }
        var stack = StackArtifact(id: id, template: template, templateFile: path)
        stack.displayName = artifact["displayName"]?.string ?? id
        stack.stackName = properties?["stackName"]?.string ?? id
        stack.terminationProtection = properties?["terminationProtection"]?.bool ?? false
        let environment = (artifact["environment"]?.string ?? "").split(separator: "/").map(String.init)
        if environment.count == 3 {
            stack.account = environment[1] == "unknown-account" ? nil : environment[1]
            stack.region = environment[2] == "unknown-region" ? nil : environment[2]
        }
        stack.tags = (properties?["tags"]?.object?.members ?? []).compactMap { member in
            member.value.string.map { (member.key, $0) }
        }
        stack.dependencies = (artifact["dependencies"]?.array ?? []).compactMap(\.string).filter {
            !$0.hasSuffix(".assets")
        }.sorted()
        var metadata = artifact["metadata"]
        if let file = artifact["additionalMetadataFile"]?.string { metadata = parse("\(folder)/\(file)", &result) }
        stack.sources = metadata.map(sources) ?? []
        return stack
    }

    private func sources(_ metadata: TemplateValue) -> [ElementSource] {
        var sources: [ElementSource] = []
        for construct in metadata.object?.members ?? [] {
            for entry in construct.value.array ?? [] where entry["type"]?.string == "aws:cdk:logicalId" {
                guard let id = entry["data"]?.string else { continue }
                let trace = entry["trace"]?.array?.first?.string
                sources.append(
                    ElementSource(
                        logicalID: id, path: String(construct.key.drop { $0 == "/" }),
                        location: trace.flatMap(Self.location)))
            }
        }
        return sources.sorted { $0.logicalID < $1.logicalID }
    }

    /// `Module/File.swift:12:3`; CDK's own traces have other shapes and give no location.
    static func location(_ trace: String) -> SourceLocation? {
        let parts = trace.split(separator: ":")
        guard parts.count >= 3, let line = Int(parts[parts.count - 2]), let column = Int(parts[parts.count - 1]),
            !trace.contains(" ")
        else { return nil }
        return SourceLocation(file: parts.dropLast(2).joined(separator: ":"), line: line, column: column)
    }

    private func parse(_ path: String, _ result: inout Result) -> TemplateValue? {
        let parser = TemplateParser(file: path)
        do {
            let parsed = parser.parse(try FileSystem.read(path, upTo: parser.limits.bytes))
            result.diagnostics += parsed.diagnostics
            return parsed.value
        } catch {
            result.diagnostics.append(
                Diagnostic(
                    "missing-file", .error, error.description, at: SourceLocation(file: path, position: .unknown),
                    help: "synthesise the assembly again"))
            return nil
        }
    }
}
