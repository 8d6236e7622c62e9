import MainstayTemplate
import Testing

@Suite struct ListTests {
    @Test func readsAnAssembly() throws {
        let folder = try Folder()
        try folder.write(Samples.assembly(account: "unknown-account"), below: "out")
        let result = try Tool(folder: folder).run("list", "out")
        #expect(result.code == 0)
        #expect(
            result.output == """
                STACK  NAME        ENVIRONMENT  ACCOUNT  REGION        RESOURCES
                Shop   shop-stack  staging      any      eu-central-1          1

                """)
    }

    @Test func buildsThePlatformAndWritesNothing() throws {
        let fake = try FakeToolchain(platform: FakeToolchain.goodPlatform)
        let result = try fake.run("list", "--json")
        #expect(result.code == 0, "\(result.error)")
        let report = try JSON(result.output)
        #expect(report["command"]?.string == "list")
        #expect(report["environments"]?.array?.map(\.string) == ["staging"])
        #expect(report["stacks"]?.array?.first?["region"]?.string == "eu-central-1")
        #expect(try fake.folder.names(in: "package") == [".build", "Package.swift", "sub"])
    }

    @Test func refusesWhatIsNoAssembly() throws {
        let folder = try Folder()
        try folder.write("{}", to: "empty/manifest.json")
        let tool = Tool(folder: folder)
        #expect(try tool.run("list", "nowhere").code == 2)
        let result = try tool.run("list", "empty")
        #expect(result.code == 2)
        #expect(result.error.contains("empty is not an assembly"))
    }
}
