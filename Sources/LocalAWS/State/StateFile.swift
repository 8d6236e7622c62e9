internal import MainstayFiles
internal import MainstayTemplate

/// Keeps everything of a server in a file, and the bytes of objects beside it, so that a rehearsal goes on after a
/// restart.
package struct StateFile: Sendable {
    package let path: String
    private static let version = 1

    package init(_ path: String) { self.path = path }

    private var folder: String { "\(path).objects" }

    /// Reads what was saved, where there is anything.
    ///
    /// - Throws: ``LocalFault`` where the file is not one of these.
    package func load(into cloud: LocalCloud) throws {
        guard FileSystem.exists(path) else { return }
        let bytes = try FileSystem.read(path)
        let parser = TemplateParser(
            file: path, format: .json, limits: .init(bytes: 1 << 30, depth: 500, values: 100_000_000))
        let parsed = parser.parse(bytes)
        guard let value = parsed.value, parsed.isValid, value["version"]?.int == Self.version,
            let state = value["state"]
        else {
            throw LocalFault("InvalidState", "\(path) is no state file of this version")
        }
        do {
            cloud.engine.state = try StateDecoder.decode(EngineState.self, from: state)
        } catch {
            throw LocalFault("InvalidState", "\(path) cannot be read: \(error)")
        }
        var digests: Set<String> = []
        for bucket in cloud.engine.state.storage.buckets.values {
            digests.formUnion(bucket.objects.values.map(\.digest))
            digests.formUnion(bucket.oldVersions.map(\.object.digest))
        }
        for upload in cloud.engine.state.storage.uploads.values { digests.formUnion(upload.parts.values) }
        for digest in digests {
            cloud.engine.state.storage.blobs[digest] = try FileSystem.read("\(folder)/\(digest)")
        }
        // What deleted objects left, and what a killed server had not written to its end.
        for entry in (try? FileSystem.list(folder)) ?? [] where !digests.contains(entry.name) {
            try? FileSystem.remove("\(folder)/\(entry.name)")
        }
    }

    /// Writes everything: objects first, then the file in one move, so that it never names what is not there.
    package func save(_ cloud: LocalCloud) throws {
        let storage = cloud.engine.state.storage
        if !storage.blobs.isEmpty {
            try FileSystem.createDirectory(folder)
            for (digest, bytes) in storage.blobs where !FileSystem.exists("\(folder)/\(digest)") {
                try FileSystem.write(bytes, to: "\(folder)/\(digest).new")
                try FileSystem.move("\(folder)/\(digest).new", to: "\(folder)/\(digest)")
            }
        }
        let state = try StateEncoder.encode(cloud.engine.state)
        let value = TemplateValue.object([.init("version", .int(Self.version)), .init("state", state)])
        let temporary = "\(path).new"
        try FileSystem.write(JSONPrinter.compact.print(value), to: temporary)
        try FileSystem.move(temporary, to: path)
    }
}
