import MainstayFiles

/// A file that a command writes: one that it wrote before may be written over, nothing else. A mistyped path must not
/// cost a template.
struct OwnFile: Sendable {
    /// From the root, links followed.
    let path: String

    /// - Parameters:
    ///   - kind: what the command writes, as it is told of: `trace`, `report of this program`.
    ///   - isOwn: tells what the command wrote from the files of others.
    /// - Throws: where there is something at the path that the command did not write.
    init(_ file: String, isForced: Bool, kind: String, isOwn: ([UInt8]) -> Bool) throws(Failure) {
        guard !file.isEmpty else { throw Failure("--output needs the path of a file") }
        path = Paths.real(file) ?? Paths.absolute(file)
        guard let status = Paths.status(of: path) else { return }
        let name = Paths.display(path)
        if status.kind == .directory { throw Failure("cannot write to \(name): it is a folder") }
        guard status.kind == .file, status.size > 0, !isForced else { return }
        guard isOwn((try? FileSystem.read(path)) ?? []) else {
            throw Failure(
                "\(name) is no \(kind), and is not written over", help: "choose another file, or use --force")
        }
    }

    func write(_ bytes: [UInt8]) throws(Failure) { try AtomicFile.write(bytes, to: path) }
}
