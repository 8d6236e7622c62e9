import MainstayRequirements
import MainstayTemplate
import Testing

@Suite("Reports of a trace")
struct TraceReportTests {
    private func trace() throws -> Trace {
        Sample.trace(
            try Sample.catalogue(
                """
                catalogue: "<Shop> & co"
                documents: [{name: Paper, title: What was agreed}, Law]
                requirements:
                  - {id: A-1, text: "a | <b>", source: Paper, checks: [{resource: AWS::SQS::Queue}]}
                  - {id: A-2, text: gone, source: Paper, checks: [{absent: AWS::SQS::Queue}]}
                  - {id: L-1, text: later, source: Law, checks: [{measure: availability, at-least: 0.999}]}
                """), try Sample.assembly(["test": "  A: {Type: AWS::SQS::Queue}"]))
    }

    @Test("Filters by status and name leave the numbers whole")
    func filters() throws {
        let report = TraceReport(try trace(), statuses: [.violated], requirements: ["A-*"])
        #expect(report.entries.map(\.requirement.id) == ["A-2"])
        let json = try #require(TemplateParser(file: "t.json").parse(report.render(.json)).value)
        #expect(json["requirements"]?.array?.count == 1)
        #expect(json["summary"]?["requirements"]?.int == 3)
        #expect(json["summary"]?["statuses"]?["unproven"]?.int == 1)
        #expect(json["summary"]?["waitingChecks"]?["simulator"]?.int == 1)
    }

    @Test("JSON holds the evidence with its place")
    func json() throws {
        let text = TraceReport(try trace()).render(.json)
        let json = try #require(TemplateParser(file: "t.json").parse(text).value)
        let first = try #require(json["requirements"]?.array?.first)
        #expect(first["status"]?.string == "met")
        let evidence = first["checks"]?.array?.first?["evidence"]?.array?.first
        #expect(evidence?["resource"]?.string == "A")
        #expect(evidence?["line"]?.int == 2)
    }

    @Test("JUnit: violated fails, open is skipped, met passes")
    func junit() throws {
        let text = TraceReport(try trace()).render(.junit)
        #expect(text.contains("tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"1\""))
        #expect(text.contains("<skipped message=\"unproven: waits for: simulator\"/>"))
        #expect(text.contains("name=\"A-1: a | &lt;b&gt;\""))
    }

    @Test("Markdown and HTML read nothing of the texts as markup")
    func markup() throws {
        let markdown = TraceReport(try trace()).render(.markdown)
        #expect(markdown.contains("| A-1 | met | a \\| &lt;b&gt; |"))
        let html = TraceReport(try trace()).render(.html)
        #expect(html.contains("<h1>&lt;Shop&gt; &amp; co: requirements</h1>"))
        #expect(!html.contains("<b>\"") && !html.contains("http"))
        #expect(html.contains("id=\"show-violated\""))
    }

    @Test("Coverage is the numbers alone")
    func coverage() throws {
        let text = TraceReport(try trace(), isCoverageOnly: true).render(.text)
        #expect(
            text
                == "Paper: 2 requirements: 1 met, 1 violated\nLaw: 1 requirement: 1 unproven\n1 check waits for: simulator"
        )
    }
}
