import MainstayAWSClient
import MainstayDeployment
import MainstayDiagnostics
import Testing

@Suite struct CalendarTests {
    private let text = """
        windows:
          - environment: production
            days: [monday, tuesday]
            from: "08:00"
            to: "16:00"
        freezes:
          - environment: "*"
            from: "2026-12-20"
            to: "2027-01-03"
            reason: End of the year.
        """

    @Test(arguments: [
        ("2026-11-23T08:00:00Z", "production", true), ("2026-11-23T07:59:59Z", "production", false),
        ("2026-11-23T16:00:00Z", "production", false), ("2026-11-25T10:00:00Z", "production", false),
        ("2026-11-25T10:00:00Z", "staging", true), ("2026-12-20T10:00:00Z", "staging", false),
        ("2027-01-03T23:59:59Z", "staging", false), ("2027-01-04T09:00:00Z", "production", true),
    ])
    func windowsAndFreezesAreKept(_ sample: (time: String, environment: String, isOpen: Bool)) throws {
        let calendar = try CalendarReader.read(Array(text.utf8), file: "f")
        let time = try #require(AWSTimestamp(sample.time))
        #expect((calendar.obstacle(to: sample.environment, at: time) == nil) == sample.isOpen)
    }

    @Test(arguments: [
        "windows: [{environment: a, from: \"16:00\", to: \"08:00\"}]",
        "windows: [{environment: a, from: \"8\", to: \"9\"}]",
        "freezes: [{environment: a, from: \"2026-12-20\", to: \"2026-12-24\"}]", "other: []", "[]",
        // A slip must not open what was to stay shut.
        "windows: [{environment: a, day: [monday], from: \"08:00\", to: \"16:00\"}]",
        "windows: [{environment: a, days: monday, from: \"08:00\", to: \"16:00\"}]",
        "windows: {environment: a, from: \"08:00\", to: \"16:00\"}", "windows: [everyday]",
        "freezes: [{environment: a, from: \"2026-12-20\", to: \"2026-13-24\", reason: b}]",
    ])
    func whatCannotBeMeantIsRefused(_ text: String) {
        #expect(throws: DiagnosticError.self) { try CalendarReader.read(Array(text.utf8), file: "f") }
    }

    @Test func aKeyThatThereIsNotIsNamedAtItsPlaceWithWhatWasMeant() {
        let text = "windows:\n  - environment: a\n    day: [monday]\n    from: \"08:00\"\n    to: \"16:00\"\n"
        let error = #expect(throws: DiagnosticError.self) {
            try CalendarReader.read(Array(text.utf8), file: "deploy-windows.yaml")
        }
        let finding = error?.diagnostics.first
        #expect(finding?.message == "a window has no key \"day\"")
        #expect(finding?.help == "did you mean \"days\"?")
        #expect(finding?.location?.position.line == 3)
    }
}
