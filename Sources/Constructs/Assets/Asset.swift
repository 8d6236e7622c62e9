public import MainstayAssembly
import MainstayFiles

/// A file, folder or container image that belongs to the platform and is published before its stack is deployed.
///
/// Its name is the hash of its content: the same content is published once, and changed content is a new asset.
public struct Asset {
    /// What the assembly says of it.
    public let artifact: AssetArtifact
    /// The bucket of the bootstrap stack and the key in it; for files and folders.
    public let bucket: BucketName
    public let objectKey: StringValue
    /// The image's address in the registry of the bootstrap stack, by tag; for container images.
    public let imageURI: StringValue

    /// A file, or a folder that is published as a zip file.
    ///
    /// - Parameter path: relative to the folder in which the platform runs. A missing file is reported.
    public init(
        file path: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        let isFolder = FileSystem.isDirectory(path)
        self.init(path, isFolder ? .folder : .file, in: scope, fileID, line, column)
    }

    /// A container image, built from a folder with a Dockerfile when it is published.
    public init(
        imageIn folder: String, dockerfile: String = "Dockerfile", arguments: [String: String] = [:],
        platform: String? = nil, in scope: any Construct, fileID: String = #fileID, line: Int = #line,
        column: Int = #column
    ) {
        let kind = AssetArtifact.Kind.image(dockerfile: dockerfile, arguments: arguments, platform: platform)
        self.init(folder, kind, in: scope, fileID, line, column)
        if !FileSystem.exists("\(folder)/\(dockerfile)") {
            scope.node.app.report(
                "missing-asset", "there is no \(dockerfile) in the folder \(folder)", at: scope.node.location,
                construct: scope.node.path, help: "write one, or name it with dockerfile:")
        }
    }

    private init(
        _ path: String, _ kind: AssetArtifact.Kind, in scope: any Construct, _ fileID: String, _ line: Int,
        _ column: Int
    ) {
        let node = scope.node
        var hash = ""
        do {
            hash = try AssetHash.of(path, kind: kind)
        } catch {
            node.app.report(
                "missing-asset", error.description, at: node.location, construct: node.path,
                help: "paths of assets are relative to the folder in which the platform runs")
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        artifact = AssetArtifact(hash: hash, kind: kind, source: path, displayName: name)
        let place = node.stackState == nil ? node.stack : node
        let account: StringValue = place?.stackState?.account.map { StringValue($0) } ?? AWS.accountID
        let region: StringValue = place?.stackState?.region.map { StringValue($0) } ?? AWS.region
        bucket = "\(BootstrapContract.bucketPrefix)-\(account)-\(region)"
        objectKey = StringValue(artifact.objectKey)
        imageURI = """
            \(account).dkr.ecr.\(region).\(AWS.urlSuffix)/\(BootstrapContract.repositoryPrefix)-\(account)-\(region):\(hash)
            """
        guard let state = place?.stackState, !hash.isEmpty else { return }
        if !state.assets.contains(where: { $0.artifact.hash == hash }) { state.assets.append(self) }
    }
}

/// Hashes content: names, executable bits and bytes, in an order that no file system decides.
enum AssetHash {
    static func of(_ path: String, kind: AssetArtifact.Kind) throws(FileError) -> String {
        var hash = SHA256()
        switch kind {
        case .file: hash.update(try FileSystem.read(path))
        case .folder: try add(path, "", to: &hash)
        case .image(let dockerfile, let arguments, let platform):
            hash.update("\(dockerfile)\u{0}\(platform ?? "")\u{0}".utf8)
            for argument in arguments.sorted(by: { $0.key < $1.key }) {
                hash.update("\(argument.key)=\(argument.value)\u{0}".utf8)
            }
            try add(path, "", to: &hash)
        }
        return hash.hexadecimal()
    }

    private static func add(_ folder: String, _ prefix: String, to hash: inout SHA256) throws(FileError) {
        for entry in try FileSystem.list(folder) {
            let name = prefix + entry.name
            if entry.isDirectory {
                try add("\(folder)/\(entry.name)", name + "/", to: &hash)
            } else {
                let bytes = try FileSystem.read("\(folder)/\(entry.name)")
                hash.update("\(name)\u{0}\(entry.isExecutable ? "x" : "-")\(bytes.count)\u{0}".utf8)
                hash.update(bytes)
            }
        }
    }
}
