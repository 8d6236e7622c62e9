import MainstayCommandLine
import MainstayDiagnostics
import MainstayTemplate
import Testing

@Suite struct WorkspaceTests {
    @Test func thePackageIsTheNearestOneAbove() throws {
        let folder = try Folder()
        try folder.write("", to: "outer/Package.swift")
        try folder.write("", to: "outer/inner/Package.swift")
        try folder.write("", to: "outer/inner/Sources/Shop/Shop.swift")
        let found = PlatformPackage.find(from: "\(folder.path)/outer/inner/Sources/Shop")
        #expect(found?.directory == "\(folder.path)/outer/inner")
        #expect(PlatformPackage.find(from: "\(folder.path)/outer")?.directory == "\(folder.path)/outer")
    }

    @Test func aPlatformMayDependOnTheToolkitThroughTargets() throws {
        let manifest = try #require(
            PackageManifest(
                json: Array(
                    """
                    {"name": "Shop", "products": [{"name": "shop-platform", "targets": ["Shop"], "type": {"executable": null}}],
                     "targets": [
                      {"name": "Shop", "type": "executable", "dependencies": [{"target": ["Stacks", null]}]},
                      {"name": "Stacks", "type": "regular",
                       "dependencies": [{"byName": ["Shop", null]}, {"product": ["Mainstay", "mainstay", null, null]}]},
                      {"name": "Other", "type": "executable", "dependencies": []}]}
                    """.utf8)))
        #expect(manifest.platforms == ["shop-platform"])
        #expect(try manifest.platform(named: nil) == "shop-platform")
    }

    @Test func aPackageWithoutPlatformsSaysSo() throws {
        let manifest = try #require(PackageManifest(json: Array(#"{"name": "Library", "targets": []}"#.utf8)))
        let failure = #expect(throws: Failure.self) { try manifest.platform(named: nil) }
        #expect(failure?.message == "the package Library has no platform: no executable target depends on Mainstay")
    }

    @Test func swiftFilesAreFoundByModule() throws {
        let folder = try Folder()
        try folder.write("", to: "Sources/Shop/Data/Storage.swift")
        try folder.write("", to: "Sources/Model/Storage.swift")
        try folder.write("", to: "Platforms/Web/Only.swift")
        try folder.write("", to: ".build/checkouts/Shop/Gone.swift")
        try folder.write("{}", to: "config/staging.json")
        var files = SourceFiles(root: folder.path, directory: folder.path)
        #expect(files.path(of: "Shop/Storage.swift") == "Sources/Shop/Data/Storage.swift")
        #expect(files.path(of: "Model/Storage.swift") == "Sources/Model/Storage.swift")
        #expect(files.path(of: "Webbing/Only.swift") == "Platforms/Web/Only.swift")
        #expect(files.path(of: "Shop/Gone.swift") == "Shop/Gone.swift")
        var elsewhere = SourceFiles(root: folder.path, directory: "\(folder.path)/Sources")
        #expect(elsewhere.path(of: "Shop/Storage.swift") == "Shop/Data/Storage.swift")
        try folder.write("{}", to: "Sources/config/staging.json")
        #expect(elsewhere.path(of: "config/staging.json", inPackage: false) == "config/staging.json")
        #expect(elsewhere.path(of: "config/staging.json") == "\(folder.path)/config/staging.json")
    }

    @Test(arguments: [
        ("/a/b", "/a/c", "../b"), ("/a/b", "/a", "b"), ("/a", "/a", "."), ("/x", "/a/b", "../../x"),
    ])
    func relativePathsLeadThere(path: String, directory: String, expected: String) {
        #expect(Paths.relative(path, to: directory) == expected)
        #expect(Paths.absolute(expected, in: directory) == path)
    }

    @Test func linkerErrorsAreShownAsTheyAre() {
        var log = BuildLog()
        for line in ["Building for debugging...", "[3/4] Linking Shop", "ld: undefined reference to `x'"] {
            log.read(line)
        }
        #expect(log.step == "3/4 Linking Shop")
        #expect(log.failure { $0 }.hasSuffix("ld: undefined reference to `x'"))
        #expect(log.diagnostics { $0 }.map(\.message) == ["ld: undefined reference to `x'"])
    }

    @Test func notesBelongToTheErrorBeforeThem() {
        var log = BuildLog()
        for line in [
            "/p/A.swift:1:2: error: ambiguous use", "1 | x", "/p/B.swift:5:1: note: found this", "", "stray",
            "/p/A.swift:9:1: warning: unused", "/p/C.swift:1:1: note: of the warning",
        ] { log.read(line) }
        #expect(
            log.failure { $0 } == "/p/A.swift:1:2: error: ambiguous use\n1 | x\n/p/B.swift:5:1: note: found this")
    }
}
