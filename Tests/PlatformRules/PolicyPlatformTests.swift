import MainstayAssembly
import MainstayChecking
import MainstayConstructs
import MainstayFiles
import MainstayPlatformRules
import MainstayTemplate
import Testing

private struct Shop: PolicyPlatform {
    static var rules: [any Rule] { [BucketWithoutOwner()] }

    static func build(_ app: App) throws {
        let stack = Stack("Shop", in: app)
        let type = "AWS::S3::Bucket"
        UntypedResource("Files", in: stack, type: type)
        let scratch = UntypedResource("Scratch", in: stack, type: type)
        scratch.waive("bucket-without-owner", because: "Emptied every night.", owner: "data")
        let owned = UntypedResource("Owned", in: stack, type: type, tags: .list("Tags"))
        owned.tag("Owner", "data")
        owned.waive("bucket-without-owner", because: "Not yet tagged.", owner: "data")
    }
}

private struct Plain: Platform {
    static func build(_ app: App) throws {
        UntypedResource("Files", in: Stack("Shop", in: app), type: "AWS::S3::Bucket")
    }
}

struct PolicyPlatformTests {
    @Test("What a platform's rules find stands at the Swift line, and keeps it from being written")
    func found() throws {
        let result = Shop.synthesise()
        #expect(result.hasErrors)
        let finding = try #require(result.diagnostics.first { $0.rule == "bucket-without-owner" })
        #expect(finding.construct == "Shop/Files")
        #expect(finding.location?.file.hasSuffix("/PolicyPlatformTests.swift") == true)
        #expect(finding.location?.position.line == 15)
        #expect(result.diagnostics.count { $0.rule == "bucket-without-owner" } == 1)
        let unused = try #require(result.diagnostics.first { $0.rule == "unused-waiver" })
        #expect(unused.construct == "Shop/Owned" && unused.location?.position.line == 18)
        #expect(Plain.synthesise().diagnostics.isEmpty)
    }

    @Test("Whoever checks the assembly later knows the platform's rules by name")
    func known() throws {
        let result = Shop.synthesise()
        #expect(result.assembly.platformRules == ["bucket-without-owner"])
        let folder = FileSystem.temporaryDirectory + "/mainstay-platform-rules"
        defer { try? FileSystem.remove(folder) }
        try AssemblyWriter().write(result.assembly, to: folder)
        let read = AssemblyReader().read(folder).assembly
        #expect(read.platformRules == ["bucket-without-owner"])
        var books = TemplateCheck(day: "2026-11-21").check(read).map(\.waivers)
        var book = books.removeFirst()
        for other in books { book.merge(other) }
        #expect(book.findings().isEmpty)
    }

    @Test("The examples of a rule are its tests")
    func examples() {
        let rule = BucketWithoutOwner()
        for example in rule.conforming { #expect(rule.findings(in: RuleExample(example))?.isEmpty == true) }
        for example in rule.violating { #expect(rule.findings(in: RuleExample(example))?.count == 1) }
    }
}
