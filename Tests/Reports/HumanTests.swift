import MainstayDiagnostics
import MainstayReports
import Testing

@Suite("Reports for a person") struct HumanTests {
    @Test func theSourceLineStandsAboveCarets() {
        #expect(
            Sample.report([Finding(Sample.finding)]).text(.human) == """
                error[unknown-property]: AWS::SQS::Queue has no property "QueueNam"
                  --> q.yaml:5:7
                   |
                 5 |       QueueNam: q
                   |       ^^^^^^^^
                   |  Queue › Properties.QueueNam
                   = help: did you mean "QueueName"?
                1 template checked: 1 error

                """)
    }

    @Test func withoutTheFileThereIsNoExcerpt() {
        let report = Sample.report([Finding(Sample.finding)])
        let text = String(decoding: report.render(.human) { _ in nil }, as: UTF8.self)
        #expect(text.contains("q.yaml:5:7\n   |  Queue"))
        #expect(!text.contains("^"))
    }

    /// The line, the column, and what must stand above the carets.
    @Test(
        arguments: [
            ("key: value", 1, "key"), ("  \"a \\\" b\": 1", 3, "\"a \\\" b\""),
            ("Type: AWS::S3::Bucket", 7, "AWS::S3::Bucket"),
            ("a: [1, 2]", 4, "["), ("\tx: 1", 2, "x"), ("日本: wide", 1, "日本"),
            ("let bucket = Bucket(\"x\")", 14, "Bucket"),
            ("short", 99, ""), ("", 1, nil), ("x: \u{1B}[31m", 1, "x"), ("'it''s'", 1, "'it'"),
        ] as [(String, Int, String?)])
    func caretsStandUnderTheWord(line: String, column: Int, word: String?) throws {
        var finding = Sample.finding
        finding.location = SourceLocation(file: "x", line: 1, column: column)
        let lines = Sample.report([Finding(finding)]).text(.human, source: line).split(separator: "\n")
        guard let carets = lines.first(where: { $0.contains("^") }) else {
            #expect(word == nil)
            return
        }
        let index = try #require(lines.firstIndex(of: carets))
        var columns = 0
        var marked = ""
        let from = carets.prefix { $0 != "^" }.count
        let upTo = carets.count
        for character in lines[index - 1] {
            if columns >= from, columns < upTo { marked.append(character) }
            columns += PrintableText.width(character)
        }
        #expect(marked == word)
    }

    @Test(arguments: [60, 80, 200], [1, 50, 400, 9_990])
    func longLinesAreCutToTheWidth(width: Int, column: Int) throws {
        let line = String(repeating: "日x,", count: 2_000)
        var finding = Sample.finding
        finding.location = SourceLocation(file: "x", line: 1, column: column)
        var context = ReportContext()
        context.width = width
        let lines = Sample.report([Finding(finding)]).text(.human, in: context, source: line).split(separator: "\n")
        let excerpt = try #require(lines.first { $0.hasPrefix(" 1 |") })
        let carets = try #require(lines.first { $0.contains("^") })
        #expect(PrintableText.width(String(excerpt)) <= width)
        #expect(carets.count <= width)
        #expect(excerpt.contains("…"))
    }

    @Test func nothingOfAFileDrivesTheTerminal() {
        var finding = Sample.finding
        finding.message = "a\u{1B}[2J\u{202E}b"
        finding.related = [RelatedPlace("c\u{9B}d", at: SourceLocation(file: "e\u{7}", line: 1, column: 1))]
        let text = Sample.report([Finding(finding)]).text(
            .human, source: "\n\n\n\nab\u{202E}\u{1B}[2J\u{85}: \u{0}\r\n")
        #expect(!text.unicodeScalars.contains { $0 != "\n" && PrintableText.isHarmful($0) })
    }

    @Test func coloursComeOnlyWhenAskedFor() {
        var context = ReportContext()
        #expect(!Sample.report([Finding(Sample.finding)]).text(.human, in: context).contains("\u{1B}"))
        context.colours = true
        #expect(
            Sample.report([Finding(Sample.finding)]).text(.human, in: context).contains("\u{1B}[1;31m^^^^^^^^\u{1B}[0m")
        )
    }

    @Test func whatIsWaivedIsShownOnlyWhenAskedFor() {
        let waiver = Waiver(reason: "because", owner: "data", until: "2027-06-30", source: "mainstay.yaml")
        let report = Sample.report([Finding(Sample.finding, state: .waived(waiver))])
        #expect(report.text(.human) == "1 template checked: no findings, 1 waived\n")
        var context = ReportContext()
        context.showsSettled = true
        #expect(report.text(.human, in: context).contains("= waived: because, data, until 2027-06-30 (mainstay.yaml)"))
        #expect(!report.isFailure)
    }

    @Test func aPathIsShownStepByStep() {
        var finding = Sample.finding
        finding.related = [
            RelatedPlace("the internet"),
            RelatedPlace("the gateway", at: SourceLocation(file: "n.yaml", line: 3, column: 1)),
        ]
        let text = Sample.report([Finding(finding)]).text(.human)
        #expect(text.contains("   |  1. the internet\n   |  2. the gateway (n.yaml:3:1)\n"))
    }

    @Test func conciseIsOneLineAFinding() {
        #expect(
            Sample.report([Finding(Sample.finding)]).text(.concise)
                == "q.yaml:5:7: error[unknown-property] AWS::SQS::Queue has no property \"QueueNam\"\n")
        #expect(Sample.report([]).text(.concise).isEmpty)
    }
}
