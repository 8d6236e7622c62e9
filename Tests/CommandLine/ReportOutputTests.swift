import MainstayTemplate
import Testing

@Suite struct ReportOutputTests {
    private let folder: Folder
    private let tool: Tool

    init() throws {
        folder = try Folder()
        tool = Tool(folder: folder)
        try folder.write(Samples.wrongTemplate, to: "q.yaml")
    }

    @Test(arguments: [
        ("human", " 5 |       Coun: 1\n   |       ^^^^"), ("concise", "q.yaml:5:7: error[unknown-property]"),
        ("json", "\"version\": 1"), ("sarif", "\"version\": \"2.1.0\""), ("junit", "<testsuites "),
        ("github", "::error file=q.yaml,line=5,col=7,title=unknown-property::"), ("cdk", "\"pluginReports\""),
        ("cdk-legacy", "\"violatingResources\""),
    ])
    func everyFormatGoesToStandardOutput(format: String, part: String) throws {
        let result = try tool.run("check", "q.yaml", "--format", format)
        #expect(result.code == 1)
        #expect(result.output.contains(part), "\(result.output)")
        #expect(result.error.isEmpty)
    }

    @Test func jsonIsTheSameByEitherName() throws {
        let json = try tool.run("check", "q.yaml", "--json").output
        #expect(json == (try tool.run("check", "q.yaml", "--format", "json").output))
        #expect(try tool.run("check", "q.yaml", "--json", "--format", "sarif").code == 2)
    }

    @Test func severalReportsComeOfOneRun() throws {
        let result = try tool.run("check", "q.yaml", "--output", "sarif=out.sarif", "--output", "junit=out.xml")
        #expect(result.code == 1)
        #expect(result.output.contains("--> q.yaml:5:7"))
        #expect(try JSON(folder.read("out.sarif"))["version"]?.string == "2.1.0")
        #expect(try folder.read("out.xml").hasPrefix("<?xml"))
        #expect(try folder.names() == ["out.sarif", "out.xml", "q.yaml"])
    }

    @Test func aFileWithoutAFormatTakesTheReport() throws {
        let result = try tool.run("check", "q.yaml", "--output", "out.sarif")
        #expect(result.output == "1 template checked: 1 error\n")
        #expect(try folder.read("out.sarif").contains("sarif-schema-2.1.0"))
        #expect(try tool.run("check", "q.yaml", "--quiet", "--format", "concise", "-o", "out.txt").output.isEmpty)
        #expect(try folder.read("out.txt").hasPrefix("q.yaml:5:7: error[unknown-property]"))
    }

    @Test(arguments: ["human", "concise", "json", "sarif", "junit", "github", "cdk", "cdk-legacy"])
    func ownReportsAreWrittenOver(format: String) throws {
        for _ in 0..<2 {
            let result = try tool.run("check", "q.yaml", "--output", "\(format)=report")
            #expect(result.code == 1)
            #expect(result.error.isEmpty)
        }
    }

    @Test func filesOfOthersAreNotWrittenOver() throws {
        try folder.write("important: true\n", to: "notes.yaml")
        let refused = try tool.run("check", "q.yaml", "--output", "json=notes.yaml")
        #expect(refused.code == 2)
        #expect(refused.output.isEmpty)
        #expect(refused.error.contains("is not written over"))
        #expect(try folder.read("notes.yaml") == "important: true\n")
        #expect(try tool.run("check", "q.yaml", "--output", "json=notes.yaml", "--force").code == 1)
        #expect(try folder.read("notes.yaml").hasPrefix("{"))
    }

    @Test(arguments: [
        (["--output", "sarf=x"], "did you mean \"sarif\"?"), (["--output", "json="], "needs the path"),
        (["--output", "nowhere/x.json"], "cannot write"),
        (["--output", "json=x", "--output", "sarif=x"], "two reports"),
        (["--format", "jsn"], "did you mean \"json\"?"),
        (["--only", "unknown-propert"], "did you mean \"unknown-property\"?"),
        (["--skip", "unknown-property,nonsense"], "no rule \"nonsense\""), (["--fail-on", "fatal"], "never"),
    ])
    func wrongOptionsSayWhatWasMeant(options: [String], part: String) throws {
        let result = try tool.start(["check", "q.yaml"] + options).wait()
        #expect(result.code == 2)
        #expect(result.error.contains(part), "\(result.error)")
    }

    @Test(
        arguments: [
            (["--fail-on", "never"], 0), (["--fail-on", "warning"], 1), (["--skip", "unknown-property"], 0),
            (["--only", "unknown-reference"], 0), (["--only", "unknown-reference,unknown-property"], 1),
            (["--min-severity", "error"], 1),
        ] as [([String], Int32)])
    func rulesAndThresholdsDecideTheExitCode(options: [String], code: Int32) throws {
        #expect(try tool.start(["check", "q.yaml"] + options).wait().code == code)
    }

    @Test func statisticsCountEachRule() throws {
        let result = try tool.run("check", "q.yaml", "--quiet", "--statistics", "--format", "concise")
        #expect(result.output.hasSuffix("\nRULE              SEVERITY  NEW\nunknown-property  error       1\n"))
    }

    @Test func standardInputHasAnExcerptToo() throws {
        let result = try tool.run("check", "-", input: Samples.wrongTemplate)
        #expect(result.output.contains(" 5 |       Coun: 1\n"))
    }
}
