import MainstayCommandLine
import MainstayPolicy
import MainstayTemplate
import Testing

@Suite struct ConfigurationTests {
    private let folder: Folder
    private let tool: Tool

    init() throws {
        folder = try Folder()
        tool = Tool(folder: folder)
        try folder.write(Samples.wrongTemplate, to: "t/q.yaml")
        try folder.write("", to: ".git/HEAD")
    }

    private func check(_ configuration: String, _ options: String..., in subfolder: String = "") throws -> Tool.Result {
        try folder.write(configuration, to: "mainstay.yaml")
        return try tool.start(["check", subfolder.isEmpty ? "t" : "."] + options, in: subfolder).wait()
    }

    @Test func theNearestFileGoingUpHolds() throws {
        #expect(try check("checks: {failOn: never}\n", in: "t").code == 0)
        #expect(try check("checks: {failOn: never}\n", "--fail-on", "error").code == 1)
        #expect(try check("checks: {failOn: never}\n", "--no-config").code == 1)
        try folder.write("checks: {failOn: error}\n", to: "other.yaml")
        #expect(try check("checks: {failOn: never}\n", "--config", "other.yaml").code == 1)
        #expect(try check("", "--config", "nowhere.yaml").code == 2)
    }

    @Test func aRuleMayBeWaivedWithAReason() throws {
        let skip = "checks:\n  skip:\n    - {rule: unknown-property, reason: old, owner: data, until: 9999-12-31}\n"
        let result = try check(skip)
        #expect(result.code == 0)
        #expect(result.output == "1 template checked: no findings, 1 waived\n")
        let elsewhere = skip.replacing("until", with: "paths: [other/**], until")
        #expect(try check(elsewhere).code == 1)
        let report = try JSON(check(skip, "--json").output)
        #expect(report["findings"]?.array?.first?["state"]?.string == "waived")
        #expect(report["findings"]?.array?.first?["waiver"]?["owner"]?.string == "data")
        #expect(report["summary"]?["errors"]?.int == 0)
    }

    @Test func aWaiverThatEndedIsAFinding() throws {
        let result = try check(
            "checks:\n  skip:\n    - {rule: unknown-property, reason: old, owner: data, until: 2001-02-03}\n")
        #expect(result.code == 1)
        #expect(result.output.contains("warning[expired-waiver]: the waiver of unknown-property ended on 2001-02-03"))
        #expect(result.output.contains("--> mainstay.yaml:3:7"))
        #expect(result.output.contains("error[unknown-property]"))
    }

    @Test func pathsMayBeLeftOut() throws {
        try folder.write(Samples.plainTemplate, to: "t/good.yaml")
        for pattern in ["q.yaml", "t/q.yaml", "**/q.*", "/t/q.yaml"] {
            let result = try check("paths: {exclude: [\"\(pattern)\"]}\n")
            #expect(result.code == 0, "\(pattern)")
            #expect(result.output == "1 template checked (1 excluded): no findings\n")
        }
        #expect(try check("paths: {exclude: t}\n").output == "0 templates checked (1 excluded): no findings\n")
    }

    @Test(arguments: [
        ("check: {}", "1:1", "did you mean \"checks\"?"),
        ("checks: {failon: error}", "1:10", "did you mean \"failOn\"?"),
        ("checks: {failOn: eror}", "1:18", "did you mean \"error\"?"), ("checks: [1]", "1:9", "must be a map"),
        ("checks: {skip: [{rule: unknown-property, reason: x}]}", "1:17", "has no owner"),
        (
            "checks: {skip: [{rule: unknown-propert, reason: x, owner: y}]}", "1:24",
            "did you mean \"unknown-property\"?"
        ),
        ("checks: {skip: [{rule: unknown-property, reason: x, owner: y, until: 2027-02-30}]}", "1:70", "must be a day"),
        ("checks: {only: [nonsense]}", "1:17", "no rule \"nonsense\""), ("version: 2", "1:10", "version must be 1"),
        ("paths: {exclude: [{}]}", "1:19", "list of texts"), ("checks: {", "2:", "the template ends"),
    ])
    func mistakesHaveTheirPlace(text: String, place: String, part: String) throws {
        let result = try check(text + "\n")
        #expect(result.code == 2)
        #expect(result.output.isEmpty)
        #expect(result.error.contains("--> mainstay.yaml:\(place)"), "\(result.error)")
        #expect(result.error.contains(part), "\(result.error)")
    }

    @Test(arguments: [
        ("a", "a", true), ("a", "x/a", true), ("a", "x/a/b", true), ("a", "ab", false), ("/a", "x/a", false),
        ("x/*.yaml", "x/a.yaml", true), ("x/*.yaml", "x/y/a.yaml", false), ("x/**/a", "x/a", true),
        ("x/**/a", "x/y/z/a", true), ("**/a?c", "q/abc", true), ("**/a?c", "q/a/c", false), ("x/**", "x/y/z", true),
        ("**/cdk.out", "a/cdk.out/b.json", true), ("*", "a/b", true), ("", "a", false), ("x/", "x/y", true),
        ("**/b", "ab", false), ("./t", "t", true), ("a**b", "axb", true),
    ])
    func patternsMatchPaths(pattern: String, path: String, matches: Bool) {
        #expect(PathPattern(pattern).matches(path) == matches)
    }

    @Test func patternsOfManyStarsStayCheap() {
        let pattern = PathPattern(String(repeating: "**/*a*", count: 40) + "b")
        #expect(!pattern.matches(String(repeating: "a/", count: 2_000)))
    }

    @Test(arguments: [
        ("2027-06-30", true), ("2028-02-29", true), ("2027-02-29", false), ("1900-02-29", false), ("2027-13-01", false),
        ("2027-6-3", false), ("2027-06-31", false), ("tomorrow", false), ("-027-01-01", false), ("", false),
    ])
    func daysAreDaysOfTheCalendar(text: String, isDay: Bool) {
        #expect(CalendarDate(text).map(\.description) == (isDay ? text : nil))
    }
}
