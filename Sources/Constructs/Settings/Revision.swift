import MainstayFiles

/// The commit from which a platform is synthesised.
public struct Revision: Hashable, Sendable {
    /// The commit's hash, or `unknown`.
    public var commit: String
    /// The branch or tag; `detached` where neither is checked out, or `unknown`.
    public var reference: String

    public init(commit: String, reference: String) {
        self.commit = commit
        self.reference = reference
    }

    /// What the delivery service says that it builds, else what Git has checked out in the folder or one above it.
    ///
    /// Read from files: no Git needs to be installed, and nothing is run.
    public static func current() -> Revision {
        let given = [
            ("GITHUB_SHA", "GITHUB_REF_NAME"), ("CODEBUILD_RESOLVED_SOURCE_VERSION", "CODEBUILD_SOURCE_VERSION"),
        ]
        for (commit, reference) in given {
            guard let hash = FileSystem.environmentVariable(commit), !hash.isEmpty else { continue }
            return Revision(commit: hash, reference: FileSystem.environmentVariable(reference) ?? "detached")
        }
        return checkedOut(in: FileSystem.currentDirectory) ?? Revision(commit: "unknown", reference: "unknown")
    }

    /// What Git has checked out; nil where the folder is in no repository that can be read.
    static func checkedOut(in folder: String) -> Revision? {
        guard let git = gitFolder(above: folder), let head = line(of: "\(git)/HEAD") else { return nil }
        guard head.hasPrefix("ref: ") else { return Revision(commit: head, reference: "detached") }
        let name = String(head.dropFirst("ref: ".count))
        let short = name.hasPrefix("refs/heads/") ? String(name.dropFirst("refs/heads/".count)) : name
        // References of a further working tree are kept with those of the first.
        let common = line(of: "\(git)/commondir").map { $0.hasPrefix("/") ? $0 : "\(git)/\($0)" } ?? git
        let commit = line(of: "\(git)/\(name)") ?? line(of: "\(common)/\(name)") ?? packed(name, in: common)
        return commit.map { Revision(commit: $0, reference: short) }
    }

    private static func gitFolder(above folder: String) -> String? {
        var parts = folder.split(separator: "/", omittingEmptySubsequences: true)
        while true {
            let git = "/" + (parts + [".git"]).joined(separator: "/")
            if FileSystem.isDirectory(git) { return git }
            if let pointer = line(of: git), pointer.hasPrefix("gitdir: ") {
                let target = String(pointer.dropFirst("gitdir: ".count))
                return target.hasPrefix("/") ? target : "/" + parts.joined(separator: "/") + "/" + target
            }
            if parts.popLast() == nil { return nil }
        }
    }

    /// References that Git has put into one file.
    private static func packed(_ name: String, in folder: String) -> String? {
        guard let bytes = try? FileSystem.read("\(folder)/packed-refs", upTo: 16_777_216) else { return nil }
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: " ")
            if parts.count == 2, parts[1] == name { return String(parts[0]) }
        }
        return nil
    }

    private static func line(of path: String) -> String? {
        guard let bytes = try? FileSystem.read(path, upTo: 4_096) else { return nil }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").first.map { String($0) }
    }
}

extension App {
    /// Gives every stack the tags `GitCommit` and `GitRef`, by which one sees what is deployed.
    ///
    /// They are tags of the stacks alone and stand in no template, so that a commit which changes nothing is no change.
    public func stamp(_ revision: Revision) {
        let tags = [("GitCommit", revision.commit), ("GitRef", revision.reference)]
        node.app.stackTags = tags.map { ($0.0, String($0.1.prefix(256).map(Self.inTag))) }
    }

    /// Tags take fewer characters than names of branches.
    private static func inTag(_ character: Character) -> Character {
        let isPlain = character.isASCII && (character.isLetter || character.isNumber)
        return isPlain || "+-=._:/@ ".contains(character) ? character : "-"
    }
}
