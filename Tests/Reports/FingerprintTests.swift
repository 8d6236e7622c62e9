import MainstayDiagnostics
import MainstayReports
import Testing

@Suite("Fingerprints and baselines") struct FingerprintTests {
    private func finding(
        _ rule: String = "r", _ message: String = "m", file: String = "a.yaml", line: Int = 1,
        construct: String? = "Queue",
        property: String? = "Properties.Tags.0.Key"
    ) -> Finding {
        Finding(
            Diagnostic(
                rule, .error, message, at: SourceLocation(file: file, line: line, column: 1), construct: construct,
                property: property))
    }

    @Test func linesWordsAndOrderDoNotMatter() {
        let first = finding().fingerprint
        #expect(finding(line: 99).fingerprint == first)
        #expect(finding("r", "better words").fingerprint == first)
        #expect(finding(property: "Properties.Tags.12.Key").fingerprint == first)
        #expect(finding(file: "b.yaml").fingerprint == first)
    }

    @Test func rulePlaceAndSubjectMatter() {
        let first = finding().fingerprint
        #expect(finding("other").fingerprint != first)
        #expect(finding(construct: "Topic").fingerprint != first)
        #expect(finding(construct: "Queu", property: "eProperties.Tags.0.Key").fingerprint != first)
        #expect(finding(property: "Properties.Tags.0.Value").fingerprint != first)
        #expect(
            finding("r", "a", construct: nil, property: nil).fingerprint
                != finding("r", "b", construct: nil, property: nil).fingerprint)
    }

    /// The value is part of files that people keep: a change of it makes their baselines stale.
    @Test func theValueStaysTheSameFromReleaseToRelease() {
        #expect(Finding(Sample.finding).fingerprint.description == "a06ce6689b0a0183")
    }

    @Test func aBaselineKnowsWhatItWasMadeOf() throws {
        var found = [finding(), finding(line: 2), finding("s"), finding(file: "b.yaml")]
        let baseline = Baseline(of: found) { $0 }
        let read = try Baseline(reading: baseline.bytes, file: "baseline.json")
        #expect(read == baseline)
        #expect(read.entries.map(\.count) == [2, 1, 1])
        found.append(finding("new"))
        found.append(finding(line: 3))
        let stale = read.apply(to: &found, path: { $0 }, isChecked: { _ in true })
        #expect(stale.isEmpty)
        #expect(found.filter(\.isNew).map(\.diagnostic.rule) == ["new", "r"])
    }

    @Test func whatIsMendedIsStaleWhereItWasLookedAt() {
        let baseline = Baseline(of: [finding(), finding(), finding(file: "b.yaml")]) { $0 }
        var found = [finding()]
        let stale = baseline.apply(to: &found, path: { $0 }, isChecked: { $0 == "a.yaml" })
        #expect(stale.map(\.file) == ["a.yaml"])
        #expect(stale.map(\.count) == [1])
    }

    @Test func theOrderOfFindingsDoesNotChangeABaseline() {
        let findings = [finding("z"), finding(), finding(file: "0.yaml"), finding(construct: nil)]
        #expect(Baseline(of: findings) { $0 }.bytes == Baseline(of: findings.reversed()) { $0 }.bytes)
    }

    @Test(arguments: [
        "", "[]", "{}", "{\"version\": 2, \"baseline\": []}", "{\"version\": 1, \"baseline\": [{}]}",
        "{\"version\": 1, \"baseline\": [{\"file\": \"a\", \"rule\": \"r\", \"fingerprint\": \"xyz\", \"count\": 1}]}",
        "{\"version\": 1, \"baseline\": [{\"file\": \"a\", \"rule\": \"r\", \"fingerprint\": \"a06ce6689b0a0183\", \"count\": 0}]}",
    ])
    func whatIsNoBaselineIsRefusedWithItsPlace(text: String) {
        let error = #expect(throws: DiagnosticError.self) {
            try Baseline(reading: Array(text.utf8), file: "known.json")
        }
        #expect(error?.diagnostics.first?.location?.file == "known.json")
    }
}
