import MainstayDiagnostics
import MainstayFiles
import MainstayTemplate

/// A ``KubernetesArtifact`` on disk.
public enum KubernetesFolder {
    /// The folder in an assembly that holds those of all clusters.
    public static let name = "kubernetes"
    static let index = "objects.json"
    /// A type that CDK's manifest schema names and its readers skip.
    static let artifactType = "none"

    /// Whether a folder holds what this toolkit wrote for clusters, and nothing of others.
    public static func isWritten(_ folder: String) -> Bool {
        guard let entries = try? FileSystem.list(folder), !entries.isEmpty else { return false }
        return entries.allSatisfy { $0.isDirectory && FileSystem.exists("\(folder)/\($0.name)/\(index)") }
    }

    static func write(_ artifact: KubernetesArtifact, to assembly: String) throws(FileError) {
        let folder = "\(assembly)/\(artifact.folder)"
        try FileSystem.createDirectory(folder)
        for file in artifact.files where isInside(file.path) {
            if let slash = file.path.lastIndex(of: "/") {
                try FileSystem.createDirectory("\(folder)/\(file.path[..<slash])")
            }
            try FileSystem.write(file.bytes, to: "\(folder)/\(file.path)")
        }
        try FileSystem.write(JSONPrinter.pretty.print(value(of: artifact)), to: "\(folder)/\(index)")
    }

    static func manifestEntry(of artifact: KubernetesArtifact) -> TemplateValue {
        [
            "type": .string(artifactType),
            "properties": ["file": .string("\(artifact.folder)/\(index)")],
            "dependencies": .array(artifact.dependencies.map { .string($0) }),
            "displayName": .string(artifact.displayName),
        ]
    }

    /// Whether a manifest's artifact is a cluster's; its file, within the assembly, if so.
    static func file(of artifact: TemplateValue) -> String? {
        guard artifact["type"]?.string == artifactType, let file = artifact["properties"]?["file"]?.string,
            file.hasPrefix("\(name)/"), file.hasSuffix("/\(index)"), isInside(file)
        else { return nil }
        return file
    }

    /// Whether a path stays in its folder.
    static func isInside(_ path: String) -> Bool {
        !path.isEmpty && !path.hasPrefix("/")
            && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
                !$0.isEmpty && $0 != "." && $0 != ".."
            }
    }

    private static func value(of artifact: KubernetesArtifact) -> TemplateValue {
        var members: [TemplateObject.Member] = [
            .init("version", 1), .init("cluster", .string(artifact.cluster)),
            .init("kubernetesVersion", .string(artifact.version)),
        ]
        if let environment = artifact.environment { members.append(.init("environment", .string(environment))) }
        members.append(.init("files", .array(artifact.files.map { .string($0.path) })))
        let placeholders = artifact.placeholders.map { placeholder -> TemplateObject.Member in
            var value = TemplateObject([
                .init("stack", .string(placeholder.stackName)), .init("output", .string(placeholder.outputName)),
            ])
            if let region = placeholder.region { value["region"] = .string(region) }
            return .init(placeholder.name, TemplateValue(.object(value)))
        }
        members.append(.init("placeholders", .object(placeholders)))
        let objects = artifact.objects.map { object -> TemplateValue in
            var value = TemplateObject([.init("file", .string(object.file)), .init("path", .string(object.path))])
            if let location = object.location { value["source"] = .string(location.description) }
            value["object"] = object.value
            return TemplateValue(.object(value))
        }
        members.append(.init("objects", .array(objects)))
        return .object(members)
    }

    /// What `objects.json` says; nil where it is none. Files that cannot be read are left out.
    static func artifact(
        _ id: String, _ manifest: TemplateValue, _ value: TemplateValue, in folder: String
    ) -> KubernetesArtifact? {
        guard let cluster = value["cluster"]?.string, let objects = value["objects"]?.array else { return nil }
        var artifact = KubernetesArtifact(
            id: id, cluster: cluster, version: value["kubernetesVersion"]?.string ?? "")
        artifact.displayName = manifest["displayName"]?.string ?? id
        artifact.environment = value["environment"]?.string
        artifact.dependencies = (manifest["dependencies"]?.array ?? []).compactMap(\.string)
        artifact.files = (value["files"]?.array ?? []).compactMap(\.string).filter(isInside).compactMap { path in
            (try? FileSystem.read("\(folder)/\(path)", upTo: 32 << 20)).map { KubernetesFile(path: path, bytes: $0) }
        }
        artifact.placeholders = (value["placeholders"]?.object?.members ?? []).compactMap { member in
            guard let stack = member.value["stack"]?.string, let output = member.value["output"]?.string else {
                return nil
            }
            return KubernetesPlaceholder(
                name: member.key, stackName: stack, outputName: output, region: member.value["region"]?.string)
        }
        artifact.objects = objects.compactMap { entry in
            guard let object = entry["object"] else { return nil }
            return KubernetesObject(
                value: object, file: entry["file"]?.string ?? "", path: entry["path"]?.string ?? "",
                location: entry["source"]?.string.flatMap(AssemblyReader.location))
        }
        return artifact
    }
}
