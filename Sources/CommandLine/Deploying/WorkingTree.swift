import MainstayAWSClient
import MainstayAssembly
import MainstayDeployment
import MainstayDiagnostics

/// The commit that is deployed, as git tells it.
struct WorkingTree: Sendable {
    var commit: String
    var isDirty: Bool

    /// The commit that a release came from; nil where it came from none.
    static func of(_ release: Release) -> WorkingTree? {
        release.commit.map { WorkingTree(commit: $0, isDirty: release.isDirty) }
    }

    /// nil where there is no git, or no repository.
    static func current() async -> WorkingTree? {
        guard let head = await git(["rev-parse", "--short=12", "HEAD"]), !head.isEmpty else { return nil }
        let status = await git(["status", "--porcelain", "--untracked-files=no"]) ?? ""
        return WorkingTree(commit: head, isDirty: !status.isEmpty)
    }

    private static func git(_ arguments: [String]) async -> String? {
        let child = ChildProcess(program: "git", arguments: arguments, directory: Paths.absolute("."))
        guard let ended = try? await child.collect(), ended.end == .exited(0) else { return nil }
        var text = String(decoding: ended.output, as: UTF8.self)
        while text.last?.isNewline == true { text.removeLast() }
        return text
    }
}
