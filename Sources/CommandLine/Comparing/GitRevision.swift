import MainstayDifference
import MainstayFiles

/// What a repository of git had at a path.
struct GitRevision {
    /// A branch, tag or commit.
    let name: String

    /// The stacks that were at a path in that revision.
    func states(of path: String) async throws -> [StackState] {
        Interruption.handle()
        let full = Paths.real(path) ?? Paths.absolute(path)
        let isFolder = Paths.status(of: full)?.kind == .directory
        let parent = Paths.parent(of: full)
        let folder = parent.isEmpty ? "/" : parent
        guard let top = try await git(["rev-parse", "--show-toplevel"], in: folder), let root = Paths.real(top) else {
            throw Failure(
                "\(path) is in no repository of git", help: "name the old side: mainstay diff \(path) --from OLD")
        }
        // What starts with a hyphen would be an option.
        guard !name.hasPrefix("-"),
            let commit = try await git(["rev-parse", "--verify", "--quiet", "\(name)^{commit}"], in: root)
        else { throw Failure("git knows no revision \(name)") }
        let inside = Paths.relative(full, to: root)
        let object = try await git(["rev-parse", "--verify", "--quiet", "\(commit):\(inside)"], in: root)
        guard object != nil else {
            throw Failure(
                "\(name) has no \(inside): it is not committed there",
                help: "commit it, or name the old side: mainstay diff \(path) --from OLD")
        }
        let temporary = try TemporaryFolder()
        defer { temporary.remove() }
        let target = Paths.join(temporary.path, Paths.name(of: full))
        if isFolder {
            try await extract(commit, inside, of: root, to: temporary.path)
            return try StackStates.read(Paths.join(temporary.path, inside), as: "\(name):\(inside)")
        }
        let shown = try await ChildProcess(
            program: "git", arguments: ["show", "\(commit):\(inside)"], directory: root
        ).collect()
        guard shown.end == .exited(0) else { throw Self.failure("git show", shown) }
        do {
            try FileSystem.write(shown.output, to: target)
        } catch {
            throw Failure(error.description)
        }
        return try StackStates.read(target, as: "\(name):\(inside)")
    }

    /// Writes a folder of a commit into another folder, without the content of assets, which may be large.
    private func extract(_ commit: String, _ inside: String, of root: String, to folder: String) async throws {
        let archive = Paths.join(folder, ".archive.tar")
        let prefix = inside == "." ? "" : inside + "/"
        let packed = try await ChildProcess(
            program: "git",
            arguments: [
                "archive", "--format=tar", "--output", archive, commit, "--", inside,
                ":(exclude,glob)\(prefix)asset.*/**",
            ], directory: root
        ).collect()
        guard packed.end == .exited(0) else { throw Self.failure("git archive", packed) }
        let unpacked = try await ChildProcess(program: "tar", arguments: ["-xf", archive], directory: folder).collect()
        guard unpacked.end == .exited(0) else { throw Self.failure("tar", unpacked) }
        do {
            try FileSystem.remove(archive)
        } catch {
            throw Failure(error.description)
        }
    }

    /// The first line of what git answers; nil where it fails.
    private func git(_ arguments: [String], in folder: String) async throws -> String? {
        let result = try await ChildProcess(program: "git", arguments: arguments, directory: folder).collect()
        guard result.end == .exited(0) else { return nil }
        let line = String(decoding: result.output, as: UTF8.self).prefix { $0 != "\n" }
        return line.isEmpty ? nil : String(line)
    }

    private static func failure(_ program: String, _ result: ChildProcess.Collected) -> Failure {
        let reason = String(decoding: result.error, as: UTF8.self).split(separator: "\n").last.map(String.init)
        return Failure("\(program) failed: \(reason ?? "it gave no reason")", exitCode: 1)
    }
}
