import MainstayTemplate
import Testing

@Suite struct BaselineTests {
    private let folder: Folder
    private let tool: Tool

    init() throws {
        folder = try Folder()
        tool = Tool(folder: folder)
        try folder.write(Samples.wrongTemplate, to: "t/q.yaml")
    }

    @Test func onlyWhatIsNewFails() throws {
        let written = try tool.run("baseline", "t")
        #expect(written.code == 0)
        #expect(written.output == "1 finding written to mainstay-baseline.json\n")
        let known = try tool.run("check", "t", "--baseline", "mainstay-baseline.json")
        #expect(known.code == 0)
        #expect(known.output == "1 template checked: no findings, 1 in the baseline\n")
        // Moved down, behind a resource of its own mistake.
        let added = "  Other:\n    Type: AWS::CloudFormation::WaitCondition\n    Properties:\n      Timeou: 1\n"
        try folder.write(
            Samples.wrongTemplate.replacing("Resources:\n", with: "Resources:\n" + added), to: "t/q.yaml")
        let more = try tool.run("check", "t", "--baseline", "mainstay-baseline.json")
        #expect(more.code == 1)
        #expect(more.output.contains("Timeou"))
        #expect(!more.output.contains("Coun"))
    }

    @Test func pathsHoldFromWhereverItIsUsed() throws {
        _ = try tool.run("baseline", "t", "--output", "t/known.json")
        let result = try tool.start(["check", "q.yaml", "--baseline", "known.json"], in: "t").wait()
        #expect(result.output == "1 template checked: no findings, 1 in the baseline\n")
    }

    @Test func whatIsMendedIsSaid() throws {
        _ = try tool.run("check", "t", "--write-baseline", "known.json")
        try folder.write(Samples.plainTemplate, to: "t/q.yaml")
        let result = try tool.run("check", "t", "--baseline", "known.json")
        #expect(result.code == 0)
        #expect(result.output.contains("1 finding of the baseline is gone"))
        let report = try JSON(tool.run("check", "t", "--baseline", "known.json", "--json").output)
        #expect(report["staleBaseline"]?.array?.first?["rule"]?.string == "unknown-property")
    }

    @Test func aMissingOrForeignBaselineIsBadInput() throws {
        let missing = try tool.run("check", "t", "--baseline", "nowhere.json")
        #expect(missing.code == 2)
        #expect(missing.error.contains("there is no baseline nowhere.json"))
        let foreign = try tool.run("check", "t", "--baseline", "t/q.yaml")
        #expect(foreign.code == 2)
        #expect(foreign.error.contains("t/q.yaml"))
        let over = try tool.run("baseline", "t", "--output", "t/q.yaml")
        #expect(over.code == 2)
        #expect(try folder.read("t/q.yaml") == Samples.wrongTemplate)
    }
}
