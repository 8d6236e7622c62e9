import MainstayDiagnostics
public import MainstayFiles
import MainstayTemplate

/// Writes an assembly as AWS CDK's cloud assembly: what the `cdk` command line deploys.
///
/// The files depend on the assembly alone: same assembly, same bytes, on any machine. The order of writing is such that
/// a folder without `manifest.json` is one whose writing did not finish.
public struct AssemblyWriter: Sendable {
    /// The protocol version written. Old on purpose: readers refuse what is newer than themselves.
    static let protocolVersion = "36.0.0"

    public init() {}

    /// Replaces what an earlier run wrote to the folder; leaves everything else in it alone.
    public func write(_ assembly: Assembly, to folder: String) throws(FileError) {
        try FileSystem.createDirectory(folder)
        try removeEarlier(folder)
        var hashes: [String] = []
        for stack in assembly.stacks {
            let template = JSONPrinter.pretty.print(stack.template)
            try FileSystem.write(template, to: "\(folder)/\(stack.templateFile)")
            for asset in stack.assets { try stage(asset, in: folder) }
            let hash = SHA256.hexadecimal(of: template)
            hashes.append(hash)
            try write(assetManifest(of: stack, templateHash: hash), to: "\(folder)/\(stack.id).assets.json")
        }
        for artifact in assembly.kubernetes { try KubernetesFolder.write(artifact, to: folder) }
        if let tree = assembly.tree {
            let value: TemplateValue = ["version": "tree-0.1", "tree": Self.value(of: tree)]
            try FileSystem.write(JSONPrinter.compact.print(value), to: "\(folder)/tree.json")
        }
        try write(PlatformFile.value(of: assembly), to: "\(folder)/\(PlatformFile.name)")
        try write(["version": .string(Self.protocolVersion)], to: "\(folder)/cdk.out")
        try write(manifest(of: assembly, templateHashes: hashes), to: "\(folder)/manifest.json")
    }

    private func write(_ value: TemplateValue, to path: String) throws(FileError) {
        try FileSystem.write(JSONPrinter.pretty.print(value), to: path)
    }

    /// Files that an assembly is made of, and nothing else that may lie there.
    private func removeEarlier(_ folder: String) throws(FileError) {
        let manifest = "\(folder)/manifest.json"
        guard FileSystem.exists(manifest) else { return }
        try FileSystem.remove(manifest)
        let kubernetes = "\(folder)/\(KubernetesFolder.name)"
        if KubernetesFolder.isWritten(kubernetes) { try FileSystem.remove(kubernetes) }
        for entry in try FileSystem.list(folder) {
            let isOurs =
                entry.name.hasSuffix(".template.json") || entry.name.hasSuffix(".assets.json")
                || entry.name == "tree.json" || entry.name == PlatformFile.name
            if isOurs, !entry.isDirectory { try FileSystem.remove("\(folder)/\(entry.name)") }
        }
    }

    /// Copies an asset's content into the assembly, so that the folder can be deployed from anywhere.
    private func stage(_ asset: AssetArtifact, in folder: String) throws(FileError) {
        let target = "\(folder)/\(Self.stagedName(of: asset))"
        // The name is the content's hash: what is there already is the same.
        if FileSystem.exists(target) { return }
        // In two steps, so that a copy that was interrupted never passes for the whole.
        let partial = "\(target).partial"
        if FileSystem.exists(partial) { try FileSystem.remove(partial) }
        try FileSystem.copy(asset.source, to: partial)
        try FileSystem.move(partial, to: target)
    }

    static func stagedName(of asset: AssetArtifact) -> String {
        switch asset.kind {
        case .folder, .image: return "asset.\(asset.hash)"
        case .file: return "asset.\(asset.objectKey)"
        }
    }

    // MARK: - Manifest

    /// - Parameter templateHashes: in the order of the stacks; printing and hashing a template is most of the work.
    private func manifest(of assembly: Assembly, templateHashes: [String]) -> TemplateValue {
        var artifacts: [TemplateObject.Member] = []
        for (stack, hash) in zip(assembly.stacks, templateHashes) {
            artifacts.append(.init("\(stack.id).assets", assetArtifact(of: stack)))
            artifacts.append(.init(stack.id, stackArtifact(stack, templateHash: hash)))
        }
        for artifact in assembly.kubernetes {
            artifacts.append(.init(artifact.id, KubernetesFolder.manifestEntry(of: artifact)))
        }
        if assembly.tree != nil {
            artifacts.append(.init("Tree", ["type": "cdk:tree", "properties": ["file": "tree.json"]]))
        }
        return [
            "version": .string(Self.protocolVersion),
            "artifacts": TemplateValue(.object(TemplateObject(artifacts))),
        ]
    }

    private func assetArtifact(of stack: StackArtifact) -> TemplateValue {
        [
            "type": "cdk:asset-manifest",
            "properties": [
                "file": .string("\(stack.id).assets.json"), "requiresBootstrapStackVersion": 6,
                "bootstrapStackVersionSsmParameter": .string(BootstrapContract.versionParameter),
            ],
        ]
    }

    private func stackArtifact(_ stack: StackArtifact, templateHash hash: String) -> TemplateValue {
        let names = BootstrapNames(stack)
        var properties = TemplateObject([
            .init("templateFile", .string(stack.templateFile)),
            .init("terminationProtection", .bool(stack.terminationProtection)),
            .init("validateOnSynth", false),
            .init("assumeRoleArn", .string(names.role("deploy-role"))),
            .init("cloudFormationExecutionRoleArn", .string(names.role("cfn-exec-role"))),
            .init("stackTemplateAssetObjectUrl", .string("s3://\(names.bucket)/\(hash).json")),
            .init("requiresBootstrapStackVersion", 6),
            .init("bootstrapStackVersionSsmParameter", .string(BootstrapContract.versionParameter)),
            .init(
                "lookupRole",
                [
                    "arn": .string(names.role("lookup-role")), "requiresBootstrapStackVersion": 8,
                    "bootstrapStackVersionSsmParameter": .string(BootstrapContract.versionParameter),
                ]),
        ])
        if stack.stackName != stack.id { properties.members.append(.init("stackName", .string(stack.stackName))) }
        if !stack.tags.isEmpty {
            let tags = stack.tags.map { TemplateObject.Member($0.key, .string($0.value)) }
            properties.members.append(.init("tags", TemplateValue(.object(TemplateObject(tags)))))
        }
        let environment = "aws://\(stack.account ?? "unknown-account")/\(stack.region ?? "unknown-region")"
        return [
            "type": "aws:cloudformation:stack", "environment": .string(environment),
            "properties": TemplateValue(.object(properties)),
            "dependencies": .array((stack.dependencies + ["\(stack.id).assets"]).map { .string($0) }),
            "metadata": metadata(of: stack), "displayName": .string(stack.displayName),
        ]
    }

    /// Logical ids by construct path, each with the Swift line that declared it.
    private func metadata(of stack: StackArtifact) -> TemplateValue {
        var byPath: [String: [TemplateValue]] = [:]
        for source in stack.sources {
            var entry: TemplateValue = ["type": "aws:cdk:logicalId", "data": .string(source.logicalID)]
            if let location = source.location, case .object(var object) = entry.content {
                object["trace"] = [.string(location.description)]
                entry.content = .object(object)
            }
            byPath["/\(source.path)", default: []].append(entry)
        }
        let members = byPath.sorted { $0.key < $1.key }.map { TemplateObject.Member($0.key, .array($0.value)) }
        return TemplateValue(.object(TemplateObject(members)))
    }

    // MARK: - Assets

    private func assetManifest(of stack: StackArtifact, templateHash: String) -> TemplateValue {
        let names = BootstrapNames(stack)
        var files = [
            TemplateObject.Member(
                templateHash,
                fileAsset(
                    "\(stack.displayName) Template", path: stack.templateFile, packaging: "file",
                    key: "\(templateHash).json", names))
        ]
        var images: [TemplateObject.Member] = []
        for asset in stack.assets {
            let staged = Self.stagedName(of: asset)
            switch asset.kind {
            case .file:
                files.append(
                    .init(
                        asset.hash,
                        fileAsset(
                            asset.displayName, path: staged, packaging: "file",
                            key: asset.objectKey, names)))
            case .folder:
                files.append(
                    .init(
                        asset.hash,
                        fileAsset(asset.displayName, path: staged, packaging: "zip", key: asset.objectKey, names)))
            case .image: images.append(.init(asset.hash, imageAsset(asset, staged, names)))
            }
        }
        files.sort { $0.key < $1.key }
        return [
            "version": .string(Self.protocolVersion), "files": TemplateValue(.object(TemplateObject(files))),
            "dockerImages": TemplateValue(.object(TemplateObject(images))),
        ]
    }

    private func fileAsset(
        _ displayName: String, path: String, packaging: String, key: String, _ names: BootstrapNames
    ) -> TemplateValue {
        let destination = names.destination(
            [.init("bucketName", .string(names.bucket)), .init("objectKey", .string(key))], role: "file-publishing-role"
        )
        return [
            "displayName": .string(displayName),
            "source": ["path": .string(path), "packaging": .string(packaging)],
            "destinations": TemplateValue(.object(TemplateObject([.init(names.destinationID, destination)]))),
        ]
    }

    private func imageAsset(_ asset: AssetArtifact, _ staged: String, _ names: BootstrapNames) -> TemplateValue {
        var source = TemplateObject([.init("directory", .string(staged))])
        if case .image(let dockerfile, let arguments, let platform) = asset.kind {
            if dockerfile != "Dockerfile" { source["dockerFile"] = .string(dockerfile) }
            if !arguments.isEmpty {
                let members = arguments.sorted { $0.key < $1.key }.map {
                    TemplateObject.Member($0.key, .string($0.value))
                }
                source["dockerBuildArgs"] = TemplateValue(.object(TemplateObject(members)))
            }
            if let platform { source["platform"] = .string(platform) }
        }
        let destination = names.destination(
            [
                .init("repositoryName", .string(names.repository)), .init("imageTag", .string(asset.hash)),
            ], role: "image-publishing-role")
        return [
            "displayName": .string(asset.displayName), "source": TemplateValue(.object(source)),
            "destinations": TemplateValue(.object(TemplateObject([.init(names.destinationID, destination)]))),
        ]
    }

    private static func value(of node: TreeNode) -> TemplateValue {
        var object = TemplateObject([
            .init("id", .string(node.id)), .init("path", .string(node.path)),
            .init("constructInfo", ["fqn": "constructs.Construct", "version": "10.0.0"]),
        ])
        if !node.children.isEmpty {
            let children = node.children.map { TemplateObject.Member($0.id, value(of: $0)) }
            object["children"] = TemplateValue(.object(TemplateObject(children)))
        }
        if let type = node.resourceType {
            object["attributes"] = ["aws:cdk:cloudformation:type": .string(type)]
        }
        return TemplateValue(.object(object))
    }
}
