package import MainstayAWSClient
internal import MainstayAssembly
internal import MainstayFiles

/// Keeps what was deployed, and finds it again.
package struct ReleaseKeeper: Sendable {
    private let connections: any Connections

    package init(connections: any Connections) { self.connections = connections }

    /// The bucket and the way to it for the stacks of an environment: that of its first stack; nil where none of them
    /// says where its assets go.
    package func store(for stacks: [DeployableStack]) async throws -> ReleaseStore? {
        let identity = try await connections.identity()
        for stack in stacks.sorted(by: { $0.id < $1.id }) {
            guard let target = stack.target(identity, region: connections.region),
                let place = stack.templateLocation.map(target.placeholders.filled), place.hasPrefix("s3://"),
                let bucket = place.dropFirst(5).split(separator: "/").first
            else { continue }
            let role = stack.assets.files.first { $0.role != nil }?.role
            let calls = try await connections.calls(to: target, as: role.map(target.placeholders.filled))
            return ReleaseStore(calls: calls, bucket: String(bucket))
        }
        return nil
    }

    /// Keeps one release for each environment that was deployed.
    package func keep(
        _ plan: DeploymentPlan, _ result: DeploymentRun.Result, assembly: DeployableAssembly, note: ReleaseNote,
        commit: String?, isDirty: Bool, time: AWSTimestamp
    ) async throws {
        let groups = Dictionary(grouping: plan.stacks) { $0.stack.artifact.environment ?? Self.nameless }
        var bytes: [UInt8]?
        for (environment, stacks) in groups.sorted(by: { $0.key < $1.key }) where stacks.contains(where: \.isChanged) {
            guard let store = try await store(for: stacks.map(\.stack)) else { continue }
            let content = try bytes ?? Self.templates(of: assembly).bytes()
            bytes = content
            let digest = SHA256Text.of(content)
            let release = Release(
                id: "\(RunName.stamp(time))\(digest.prefix(8))", environment: environment, time: time.iso8601,
                assembly: digest, commit: commit, isDirty: isDirty, deployer: plan.identity.arn,
                succeeded: stacks.allSatisfy { result.outcomes[$0.id]?.isSuccess == true }, reason: note.reason,
                stacks: stacks.map { stack in
                    Release.Stack(
                        id: stack.id, name: stack.stack.name, account: stack.target.account,
                        region: stack.target.region, outcome: result.outcomes[stack.id]?.name ?? "leftOut",
                        digest: SHA256Text.of(Array(stack.stack.templateText.utf8)))
                })
            try await store.keep(release, assembly: content)
        }
    }

    /// What stacks without an environment are kept under.
    package static let nameless = "default"

    /// Manifests and templates. What assets hold lies in the bucket under its own hash, and stays there.
    private static func templates(of assembly: DeployableAssembly) throws(DeploymentProblem) -> ZipArchive {
        var entries: [ZipArchive.Entry] = []
        var open = [""]
        do throws(FileError) {
            while let inner = open.popLast() {
                let folder = inner.isEmpty ? assembly.folder : "\(assembly.folder)/\(inner)"
                for entry in try FileSystem.list(folder) {
                    let path = inner.isEmpty ? entry.name : "\(inner)/\(entry.name)"
                    if entry.isDirectory {
                        if !entry.name.hasPrefix("asset."), inner.split(separator: "/").count < 16 { open.append(path) }
                    } else if entry.name.hasSuffix(".json") || entry.name == "cdk.out" {
                        entries.append(.init(path: path, bytes: try FileSystem.read("\(folder)/\(entry.name)")))
                    }
                }
            }
        } catch {
            throw DeploymentProblem(error.description)
        }
        return ZipArchive(entries: entries.sorted { $0.path < $1.path })
    }

    /// Writes a kept assembly into a folder.
    package static func unpack(_ archive: ZipArchive, to folder: String) throws(DeploymentProblem) {
        do throws(FileError) {
            for entry in archive.entries {
                let path = "\(folder)/\(entry.path)"
                if let slash = path.lastIndex(of: "/") { try FileSystem.createDirectory(String(path[..<slash])) }
                try FileSystem.write(entry.bytes, to: path)
            }
        } catch {
            throw DeploymentProblem(error.description)
        }
    }
}

/// SHA-256 of bytes as text.
enum SHA256Text {
    static func of(_ bytes: [UInt8]) -> String { SHA256.hexadecimal(of: bytes) }
}
