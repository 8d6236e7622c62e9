import MainstayDiagnostics
import MainstayReports
import MainstayTemplate
import Testing

@Suite("Reports for programs") struct ExchangeFormatTests {
    private let waiver = Waiver(reason: "because", owner: "data", until: "2027-06-30", source: "mainstay.yaml")

    @Test func sarifNamesRulesPlacesAndFingerprints() throws {
        let run = try #require(
            Sample.report([Finding(Sample.finding), Finding(Sample.finding)]).json(.sarif)["runs"]?.array?.first)
        let rule = try #require(run["tool"]?["driver"]?["rules"]?.array?.first)
        #expect(rule["id"]?.string == "unknown-property")
        #expect(rule["helpUri"]?.string == "https://example.org/rules")
        #expect(rule["help"]?["text"]?.string?.contains("correct the name") == true)
        let results = try #require(run["results"]?.array)
        #expect(results.count == 2)
        let place = results[0]["locations"]?.array?.first?["physicalLocation"]
        #expect(place?["artifactLocation"]?["uri"]?.string == "q.yaml")
        #expect(place?["region"]?["startLine"]?.int == 5)
        #expect(place?["region"]?["startColumn"]?.int == 7)
        // The word that excerpts underline, where a finding does not say where it ends.
        #expect(place?["region"]?["endLine"]?.int == 5)
        #expect(place?["region"]?["endColumn"]?.int == 15)
        let prints = results.map { $0["partialFingerprints"]?["mainstay/v1"]?.string }
        #expect(prints == ["a06ce6689b0a0183:1", "a06ce6689b0a0183:2"])
        #expect(results[0]["suppressions"] == nil)
    }

    @Test func sarifSuppressesWhatIsWaivedOrKnown() throws {
        let report = Sample.report([
            Finding(Sample.finding, state: .waived(waiver)), Finding(Sample.finding, state: .baseline),
            Finding(Sample.finding),
        ])
        let results = try #require(try report.json(.sarif)["runs"]?.array?.first?["results"]?.array)
        #expect(
            results.map { $0["suppressions"]?.array?.first?["justification"]?.string } == [
                "because", "in the baseline", nil,
            ])
        #expect(results.map { $0["baselineState"]?.string } == ["new", "unchanged", "new"])
    }

    @Test func sarifColumnsCountCharactersAndFixesReplaceText() throws {
        var finding = Finding(Sample.finding)
        finding.diagnostic.location = SourceLocation(file: "ü x.yaml", line: 1, column: 4)
        finding.diagnostic.end = SourcePosition(line: 1, column: 7)
        finding.fix = Fix(
            "correct the name",
            [
                TextEdit(
                    file: "ü x.yaml", from: SourcePosition(line: 1, column: 4), to: SourcePosition(line: 1, column: 7),
                    text: "b")
            ])
        let text = Sample.report([finding]).text(.sarif, source: "éa日x")
        let result = try #require(
            TemplateParser(file: "s", format: .json).parse(text).value?["runs"]?.array?.first?["results"]?.array?.first)
        let place = result["locations"]?.array?.first?["physicalLocation"]
        #expect(place?["artifactLocation"]?["uri"]?.string == "%C3%BC%20x.yaml")
        #expect(place?["region"]?["startColumn"]?.int == 3)
        #expect(place?["region"]?["endColumn"]?.int == 4)
        let change = result["fixes"]?.array?.first?["artifactChanges"]?.array?.first?["replacements"]?.array?.first
        #expect(change?["insertedContent"]?["text"]?.string == "b")
        #expect(change?["deletedRegion"]?["endColumn"]?.int == 4)
    }

    @Test func sarifColumnsAreRightInWhateverOrderFindingsCome() throws {
        let findings = [7, 3, 9, 9, 1].map { column in
            var finding = Sample.finding
            finding.location = SourceLocation(file: "x", line: 1, column: column)
            return Finding(finding)
        }
        let text = Sample.report(findings).text(.sarif, source: "éa日xyz")
        let run = try #require(TemplateParser(file: "s", format: .json).parse(text).value?["runs"]?.array?.first)
        let columns = run["results"]?.array?.map { result in
            result["locations"]?.array?.first?["physicalLocation"]?["region"]?["startColumn"]?.int
        }
        #expect(columns == [4, 2, 6, 6, 1])
    }

    /// A minified template has one line and thousands of findings; the work must stay in proportion.
    @Test(arguments: ReportFormat.allCases)
    func manyFindingsOnOneLongLineAreCheap(format: ReportFormat) {
        let findings = (0..<5_000).map { index in
            var finding = Sample.finding
            finding.location = SourceLocation(file: "x", line: 1, column: index * 200)
            return Finding(finding)
        }
        let source = [UInt8](repeating: 0x61, count: 1 << 20)
        #expect(!Sample.report(findings).render(format) { _ in source }.isEmpty)
    }

    @Test func junitCountsWhatFails() {
        let mild = Diagnostic(
            "mild", .note, "a < b & \"c\"\u{1B}", at: SourceLocation(file: "q.yaml", line: 1, column: 1))
        let text = Sample.report([
            Finding(mild), Finding(Sample.finding), Finding(Sample.finding, state: .waived(waiver)),
        ]).text(.junit)
        #expect(text.contains("tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"1\""))
        #expect(text.contains("<skipped message=\"waived: because: "))
        #expect(text.contains("a &lt; b &amp; &quot;c&quot;\\u{1b}"))
        #expect(Sample.report([]).text(.junit).contains("name=\"no findings\""))
    }

    @Test func githubCommandsReadBackAsTheyWereMeant() throws {
        var finding = Sample.finding
        finding.message = "100% of a, b: c\nd"
        finding.location = SourceLocation(file: "a,b:c%.yaml", line: 3, column: 0)
        let command = try #require(Command(Sample.report([Finding(finding)]).text(.github)))
        #expect(command.name == "error")
        #expect(command.properties == ["file": "a,b:c%.yaml", "line": "3", "col": "1", "title": "unknown-property"])
        #expect(
            command.message
                == "100% of a, b: c\\nd\nQueue › Properties.QueueNam\nhelp: did you mean \"QueueName\"?")
        #expect(Sample.report([Finding(finding, state: .baseline)]).text(.github).isEmpty)
    }

    @Test func cdkReportsGroupConstructsByRule() throws {
        var other = Sample.finding
        other.construct = "Shop/Queue"
        other.location = SourceLocation(file: "Sources/Shop/Shop.swift", line: 1, column: 1)
        let report = Sample.report([
            Finding(Sample.finding), Finding(other), Finding(Sample.finding, state: .waived(waiver)),
        ])
        let plugin = try #require(report.json(.cdk)["pluginReports"]?.array?.first)
        #expect(plugin["conclusion"]?.string == "failure")
        let violation = try #require(plugin["violations"]?.array?.first)
        #expect(plugin["violations"]?.array?.count == 1)
        let constructs = try #require(violation["violatingConstructs"]?.array)
        #expect(constructs.map { $0["constructPath"]?.string } == ["", "Shop/Queue"])
        #expect(constructs[0]["cloudFormationResource"]?["logicalId"]?.string == "Queue")
        #expect(constructs[1]["cloudFormationResource"] == nil)
        #expect(plugin["suppressedViolations"]?.array?.first?["reason"]?.string == "because")
        let legacy = try #require(report.json(.cdkLegacy)["pluginReports"]?.array?.first)
        #expect(legacy["summary"]?["status"]?.string == "failure")
        #expect(legacy["violations"]?.array?.first?["violatingResources"]?.array?.count == 2)
    }

    @Test(arguments: [(Severity.note, true), (.warning, true), (.error, false)] as [(Severity, Bool)])
    func theThresholdDecides(threshold: Severity, fails: Bool) {
        var finding = Sample.finding
        finding.severity = .warning
        #expect(Sample.report([Finding(finding)], threshold: threshold).isFailure == fails)
        #expect(!Sample.report([Finding(finding)], threshold: nil).isFailure)
    }
}

/// A workflow command, read the way GitHub's runner does.
private struct Command {
    var name: String
    var properties: [String: String] = [:]
    var message: String

    init?(_ line: String) {
        guard line.hasPrefix("::"), line.hasSuffix("\n"), !line.dropLast().contains("\n") else { return nil }
        let rest = line.dropLast().dropFirst(2)
        guard let space = rest.firstIndex(of: " ") else { return nil }
        name = String(rest[..<space])
        let list = rest[rest.index(after: space)...]
        let parts = list.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        for property in parts[0].split(separator: ",") {
            let pair = property.split(separator: "=", maxSplits: 1)
            if pair.count == 2 { properties[String(pair[0])] = Self.unescape(pair[1], [":": "%3A", ",": "%2C"]) }
        }
        message = Self.unescape(parts[1], [:])
    }

    private static func unescape(_ text: Substring, _ more: [String: String]) -> String {
        let codes = ["%0A": "\n", "%0D": "\r", "%25": "%"].merging(more.map { ($1, $0) }) { $1 }
        var result = ""
        var rest = text
        while let first = rest.first {
            if let plain = codes[String(rest.prefix(3))] {
                result += plain
                rest = rest.dropFirst(3)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return result
    }
}
