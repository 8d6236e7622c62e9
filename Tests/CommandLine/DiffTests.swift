import MainstayTemplate
import Testing

@Suite struct DiffTests {
    private static func template(_ name: String, timeout: Int) -> String {
        """
        Resources:
          Jobs: {Type: 'AWS::SQS::Queue', Properties: {QueueName: \(name), VisibilityTimeout: \(timeout)}}
          Orders: {Type: 'AWS::DynamoDB::Table', Properties: {TableName: \(name)}}

        """
    }

    private func folder() throws -> Folder {
        let folder = try Folder()
        try folder.write(Self.template("a", timeout: 30), to: "old.yaml")
        try folder.write(Self.template("a", timeout: 60), to: "mild.yaml")
        try folder.write(Self.template("b", timeout: 30), to: "wild.yaml")
        return folder
    }

    @Test func comparesTwoTemplates() throws {
        let tool = Tool(folder: try folder())
        let same = try tool.run("diff", "old.yaml", "old.yaml", "--exit-code")
        #expect(same.code == 0)
        #expect(same.output == "no difference\n")
        let mild = try tool.run("diff", "old.yaml", "mild.yaml")
        #expect(mild.code == 0)
        #expect(mild.output.contains("~ VisibilityTimeout: 30 → 60"))
        #expect(try tool.run("diff", "old.yaml", "mild.yaml", "--exit-code").code == 1)
        #expect(try tool.run("diff", "mild.yaml", "--from", "old.yaml").output == mild.output)
    }

    @Test func deniesWhatIsNotAllowed() throws {
        let tool = Tool(folder: try folder())
        let denied = try tool.run("diff", "old.yaml", "wild.yaml", "--deny", "data")
        #expect(denied.code == 1)
        #expect(denied.error.contains("denied: data: AWS::DynamoDB::Table Orders"))
        #expect(!denied.error.contains("Jobs"))
        #expect(try tool.run("diff", "old.yaml", "wild.yaml", "--deny", "data", "--allow-replace", "Orders").code == 0)
        #expect(
            try tool.run("diff", "old.yaml", "wild.yaml", "--deny", "replacement", "--allow-replace", "Orders").code
                == 1)
        #expect(try tool.run("diff", "old.yaml", "mild.yaml", "--deny", "data,replacement").code == 0)
        let unknown = try tool.run("diff", "old.yaml", "mild.yaml", "--deny", "exposur")
        #expect(unknown.code == 2)
        #expect(unknown.error.contains("did you mean \"exposure\"?"))
    }

    @Test func comparesWithARevision() throws {
        let folder = try folder()
        func git(_ arguments: String...) throws -> Tool.Result {
            let person = ["git", "-c", "user.name=n", "-c", "user.email=n@example.com", "-c", "commit.gpgsign=false"]
            return try Tool(folder: folder).start(person + arguments, program: "/usr/bin/env").wait()
        }
        try folder.write(Self.template("a", timeout: 30), to: "stacks/one.yaml")
        try folder.write("large", to: "stacks/asset.0/content")
        #expect(try git("init", "-q").code == 0)
        #expect(try git("add", "-A").code == 0)
        #expect(try git("commit", "-qm", "first").code == 0)
        try folder.write(Self.template("b", timeout: 30), to: "old.yaml")
        try folder.write(Self.template("a", timeout: 90), to: "stacks/one.yaml")
        let tool = Tool(folder: folder)
        let file = try tool.run("diff", "old.yaml")
        #expect(file.output.contains("± Orders"), "\(file.error)")
        let stacks = try tool.run("diff", "stacks", "--revision", "HEAD", "--json")
        let report = try JSON(stacks.output)
        #expect(report["command"]?.string == "diff")
        let stack = report["stacks"]?.array?.first
        #expect(stack?["oldFile"]?.string == "HEAD:stacks/one.yaml")
        #expect(stack?["resources"]?.array?.first?["logicalId"]?.string == "Jobs")
        #expect(try tool.run("diff", "old.yaml", "--revision", "nowhere").code == 2)
        #expect(try tool.run("diff", "old.yaml", "--revision=--output=x").code == 2)
        try folder.write(Self.template("a", timeout: 30), to: "new.yaml")
        let missing = try tool.run("diff", "new.yaml")
        #expect(missing.code == 2)
        #expect(missing.error.contains("HEAD has no new.yaml"))
    }

    @Test func writesReports() throws {
        let folder = try folder()
        let tool = Tool(folder: folder)
        #expect(try tool.run("diff", "old.yaml", "mild.yaml", "-o", "json=a.json", "-o", "markdown=a.md").code == 0)
        #expect(try folder.read("a.md").hasPrefix("<!-- mainstay diff -->\n**1 changed**"))
        #expect(try JSON(try folder.read("a.json"))["changes"]?["changed"]?.int == 1)
        // A report is written over, a template is not.
        #expect(try tool.run("diff", "old.yaml", "wild.yaml", "-o", "a.md").code == 0)
        #expect(try tool.run("diff", "old.yaml", "wild.yaml", "-o", "old.yaml").code == 2)
        #expect(try folder.read("old.yaml") == Self.template("a", timeout: 30))
    }

    @Test func refusesWhatItCannotRead() throws {
        let folder = try folder()
        try folder.write("Resources: [", to: "broken.yaml")
        try folder.write("a: b", to: "other.yaml")
        let tool = Tool(folder: folder)
        for name in ["broken.yaml", "other.yaml", "nowhere.yaml"] {
            let result = try tool.run("diff", "old.yaml", name)
            #expect(result.code == 2)
            #expect(result.output.isEmpty)
        }
        #expect(try tool.run("diff", "old.yaml", "mild.yaml", "wild.yaml").code == 2)
        #expect(try tool.run("diff", "old.yaml", "mild.yaml", "--from", "wild.yaml").code == 2)
    }
}
