import MainstayConstructs
import MainstayDiagnostics
import MainstayFiles
import Testing

@Suite("Settings of environments")
struct SettingsTests {
    enum Size: String, Decodable, CaseIterable { case small, large }

    struct Settings: Decodable, Equatable {
        struct Database: Decodable, Equatable {
            var size: Size
            var replicas: Int?
        }
        var domainName: String
        var desiredCount: Int
        var database: Database
        var tags: [String: String]?
    }

    /// Decodes one file in a folder of its own and gives what came of it.
    private func decode(_ text: String, name: String = "staging.json") throws -> (Settings?, [Diagnostic]) {
        let folder = "\(FileSystem.temporaryDirectory)/mainstay-settings-\(UInt64.random(in: 0 ... .max))"
        try FileSystem.createDirectory(folder)
        defer { try? FileSystem.remove(folder) }
        try FileSystem.write(Array(text.utf8), to: "\(folder)/\(name)")
        let app = App()
        let environments = app.environments(as: Settings.self, from: folder)
        return (environments.first?.settings, app.diagnostics)
    }

    @Test("JSON and YAML decode alike")
    func decodes() throws {
        let json = """
            {"domainName": "a.example", "desiredCount": 2, "database": {"size": "small"}, "region": "eu-west-1"}
            """
        let yaml = """
            domainName: a.example
            desiredCount: 2
            database:
              size: small
            account: "012345678901"
            """
        let expected = Settings(domainName: "a.example", desiredCount: 2, database: .init(size: .small))
        #expect(try decode(json).0 == expected)
        #expect(try decode(yaml, name: "staging.yaml").0 == expected)
    }

    @Test("Everything wrong is reported at once, where it stands")
    func allProblems() throws {
        let (settings, findings) = try decode(
            """
            {
              "domainNam": "a.example",
              "desiredCount": "two",
              "database": { "size": "medium", "replicas": 1 },
              "colour": "blue"
            }
            """)
        #expect(settings == nil)
        let byLine = findings.sorted { $0.location!.position < $1.location!.position }
        #expect(byLine.map(\.rule) == ["unknown-setting", "invalid-setting", "invalid-setting"])
        #expect(byLine.map { $0.location!.position.line } == [2, 3, 4])
        #expect(byLine[0].help == "did you mean \"domainName\"?")
        #expect(byLine[1].message.contains("\"two\""))
        #expect(byLine[2].help == "use one of small, large")
        #expect(byLine[2].property == "database.size")
    }

    @Test("An unknown key is an error with a suggestion")
    func unknownKey() throws {
        let (_, findings) = try decode(
            #"{"domainName": "a", "desiredCount": 1, "database": {"size": "small", "replica": 2}}"#)
        #expect(findings.map(\.rule) == ["unknown-setting"])
        #expect(findings[0].help == "did you mean \"replicas\"?")
        #expect(findings[0].location?.position.column == 70)
    }

    @Test("A missing key and a broken file are errors")
    func missing() throws {
        let (_, findings) = try decode(#"{"domainName": "a", "database": {"size": "small"}}"#)
        #expect(findings.map(\.rule) == ["missing-setting"])
        #expect(findings[0].message.contains("desiredCount"))
        let (_, broken) = try decode(#"{"domainName": "#)
        #expect(!broken.isEmpty && broken.allSatisfy { $0.location?.position.line == 1 })
        let app = App()
        _ = app.environments(as: Settings.self, from: "no-such-folder")
        #expect(app.diagnostics.map(\.rule) == ["missing-settings"])
    }

    @Test("Account and region are checked")
    func place() throws {
        let (_, findings) = try decode(
            #"{"domainName": "a", "desiredCount": 1, "database": {"size": "small"}, "account": 12, "region": "europe"}"#
        )
        #expect(Set(findings.map(\.rule)) == ["invalid-account", "invalid-region"])
    }
}
