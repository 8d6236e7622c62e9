import MainstayDiagnostics
import Testing

@Suite("Findings")
struct DiagnosticsTests {
    @Test("A finding shows its rule, its place, its subject and its help, each where there is one")
    func text() {
        let finding = Diagnostic(
            "single-zone-database", .warning, "the database stops when its zone does",
            at: SourceLocation(file: "Data.swift", line: 52, column: 13), construct: "Staging/Database",
            property: "Properties.MultiAZ", help: "set durability = .multiZone")
        #expect(
            TextRenderer().render(finding) == """
                warning[single-zone-database]: the database stops when its zone does
                  --> Data.swift:52:13
                   |  Staging/Database › Properties.MultiAZ
                   = help: set durability = .multiZone
                """)
        #expect(TextRenderer().render(Diagnostic("r", .note, "m")) == "note[r]: m")
    }

    @Test("Control characters of a user's file never reach the terminal")
    func controlCharacters() {
        let finding = Diagnostic(
            "r", .error, "a\u{1B}[31mb\nc", at: SourceLocation(file: "x\u{7}.yaml", line: 1, column: 1),
            construct: "p\u{9B}", help: "h\r")
        let text = TextRenderer().render(finding)
        #expect(!text.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) })
        #expect(text.split(separator: "\n").count == 4)
    }

    @Test(
        "The name that was probably meant",
        arguments: [
            ("multiaz", "MultiAZ"), ("BucketNam", "BucketName"), ("Vlaue", "Value"), ("xyz", nil), ("", nil),
        ] as [(String, String?)])
    func suggestion(written: String, meant: String?) {
        let names = ["BucketName", "MultiAZ", "Value", "Tags"]
        #expect(Suggestion.nearest(to: written, among: names) == meant)
    }

    @Test("Of two names as near as each other, the first in the alphabet, in whichever order they stand")
    func tie() {
        #expect(Suggestion.nearest(to: "ax", among: ["ac", "ab"]) == "ab")
        #expect(Suggestion.nearest(to: "ax", among: ["ab", "ac"]) == "ab")
    }
}
