import MainstayAssembly
import MainstayFiles
import MainstayTemplate
import Testing

@testable import MainstayConstructs

@Suite("Revision")
struct RevisionTests {
    /// A folder that is gone after the test.
    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = "\(FileSystem.temporaryDirectory)/revision-\(UInt64.random(in: 0...UInt64.max))"
        try FileSystem.createDirectory("\(folder)/.git/refs/heads")
        try FileSystem.createDirectory("\(folder)/platform")
        defer { try? FileSystem.remove(folder) }
        try body(folder)
    }

    private func write(_ text: String, to path: String) throws { try FileSystem.write(Array(text.utf8), to: path) }

    @Test("The commit of the branch that is checked out, from a folder below")
    func branch() throws {
        try withFolder { folder in
            try write("ref: refs/heads/main\n", to: "\(folder)/.git/HEAD")
            try write("0123456789abcdef\n", to: "\(folder)/.git/refs/heads/main")
            let revision = Revision.checkedOut(in: "\(folder)/platform")
            #expect(revision == Revision(commit: "0123456789abcdef", reference: "main"))
        }
    }

    @Test("A packed reference, a detached head, and a second working tree")
    func others() throws {
        try withFolder { folder in
            try write("ref: refs/heads/main\n", to: "\(folder)/.git/HEAD")
            try write("# pack-refs\nfedcba refs/heads/main\n", to: "\(folder)/.git/packed-refs")
            #expect(Revision.checkedOut(in: folder)?.commit == "fedcba")
            try write("abcdef\n", to: "\(folder)/.git/HEAD")
            #expect(Revision.checkedOut(in: folder) == Revision(commit: "abcdef", reference: "detached"))
            try FileSystem.createDirectory("\(folder)/.git/worktrees/other")
            try write("ref: refs/heads/main\n", to: "\(folder)/.git/worktrees/other/HEAD")
            try write("../..\n", to: "\(folder)/.git/worktrees/other/commondir")
            try write("gitdir: \(folder)/.git/worktrees/other\n", to: "\(folder)/platform/.git")
            #expect(Revision.checkedOut(in: "\(folder)/platform") == Revision(commit: "fedcba", reference: "main"))
        }
    }

    @Test("Stacks carry the commit, templates do not")
    func stamp() throws {
        let app = App()
        app.stamp(Revision(commit: "0123", reference: "feature/#7"))
        let stack = Stack("Shop", in: app)
        UntypedResource("Thing", in: stack, type: "AWS::S3::Bucket", tags: .list("Tags"))
        let artifact = try #require(app.synthesise().assembly.stacks.first)
        #expect(artifact.tags.contains { $0.key == "GitCommit" && $0.value == "0123" })
        #expect(artifact.tags.contains { $0.key == "GitRef" && $0.value == "feature/-7" })
        #expect(artifact.template["Resources"]?.object?.members.first?.value["Properties"]?["Tags"] == nil)
    }
}
