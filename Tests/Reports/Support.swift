import MainstayDiagnostics
import MainstayReports
import MainstayTemplate
import Testing

/// What tests make reports of.
enum Sample {
    static let text = "Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueNam: q\n"

    static let finding = Diagnostic(
        "unknown-property", .error, "AWS::SQS::Queue has no property \"QueueNam\"",
        at: SourceLocation(file: "q.yaml", line: 5, column: 7), construct: "Queue", property: "Properties.QueueNam",
        help: "did you mean \"QueueName\"?")

    static let rules = RuleCatalogue([
        RuleDescription(
            "unknown-property", .error, "the type has no such property", why: "It would be refused.",
            mend: "correct the name", controls: ["cis:1.1"], tags: ["schema"], uri: "https://example.org/rules")
    ])

    static func report(_ findings: [Finding], threshold: Severity? = .error) -> Report {
        Report(
            findings: findings, rules: rules, files: ["q.yaml"], threshold: threshold, templates: 1,
            toolVersion: "1.2.3")
    }
}

extension Report {
    func text(_ format: ReportFormat, in context: ReportContext = ReportContext(), source: String = Sample.text)
        -> String
    {
        String(decoding: render(format, in: context) { _ in Array(source.utf8) }, as: UTF8.self)
    }

    func json(_ format: ReportFormat) throws -> TemplateValue {
        let parsed = TemplateParser(file: "report", format: .json).parse(text(format))
        #expect(parsed.diagnostics.isEmpty)
        return try #require(parsed.value)
    }
}
