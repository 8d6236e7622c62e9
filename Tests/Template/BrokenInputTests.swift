import MainstayDiagnostics
import MainstayTemplate
import Testing

@Suite("Input that is no template")
struct BrokenInputTests {
    @Test(
        "text in another encoding is refused",
        arguments: [
            ([0xFF, 0xFE, 0x7B, 0x00], 1), ([0xFE, 0xFF, 0x00, 0x7B], 1), ([0xFF, 0xFE, 0, 0, 0x7B, 0, 0, 0], 1),
            ([0x7B, 0x00, 0x7D, 0x00], 1), ([0x00, 0x7B, 0x00, 0x7D], 1), ([0x22, 0xE9, 0x22], 2), ([0x22, 0xC3], 2),
            ([0x22, 0xC0, 0x80, 0x22], 2), ([0x22, 0xED, 0xA0, 0x80], 2), ([0x41, 0x42, 0x00, 0x43], 3),
            ([0x22, 0xF5, 0x80, 0x80, 0x80], 2),
        ] as [([UInt8], Int)])
    func encoding(bytes: [UInt8], column: Int) {
        for format in TemplateParser.Format.allCases {
            let result = TemplateParser(file: "t", format: format).parse(bytes)
            #expect(result.value == nil)
            #expect(result.diagnostics.map(\.rule) == ["invalid-encoding"])
            #expect(result.diagnostics.first?.location?.position == SourcePosition(line: 1, column: column))
        }
    }

    @Test("a hundred megabytes are refused at once")
    func tooLarge() {
        let bytes = [UInt8](repeating: 0x5B, count: 100_000_000)
        #expect(TemplateParser(file: "t").parse(bytes).diagnostics.map(\.rule) == ["too-large"])
    }

    @Test(
        "ten thousand levels are refused, not overflowed",
        arguments: [
            ("t.json", "["), ("t.json", "{\"a\":"), ("t.yaml", "["), ("t.yaml", "{a: "), ("t.yaml", "- "),
            ("t.yaml", "? "), ("t.yaml", "[a: "),
        ])
    func tooDeep(file: String, opener: String) {
        let result = TemplateParser(file: file).parse(String(repeating: opener, count: 10_000))
        #expect(result.diagnostics.map(\.rule) == ["too-deep"])
    }

    @Test("chained aliases cannot nest deeper than the limit either")
    func aliasDepth() {
        var text = "a0: &a0 [x]\n"
        for level in 1..<2_000 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
        #expect(TemplateParser(file: "t.yaml").parse(text).diagnostics.map(\.rule) == ["too-deep"])
    }

    @Test("aliases that multiply are stopped by the number of values")
    func billionLaughs() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1..<12 {
            let uses = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(uses)]\n"
        }
        let result = TemplateParser(file: "t.yaml").parse(text)
        #expect(result.diagnostics.map(\.rule) == ["too-large"])
    }

    @Test("the number of values is limited")
    func tooManyValues() {
        let limits = TemplateParser.Limits(values: 100)
        for file in ["t.json", "t.yaml"] {
            let text = "[" + String(repeating: "0,", count: 200) + "0]"
            let result = TemplateParser(file: file, limits: limits).parse(text)
            #expect(result.diagnostics.map(\.rule) == ["too-large"])
        }
    }

    @Test("findings stop at their limit")
    func findingsLimit() {
        let result = TemplateParser(file: "t.json").parse("[" + String(repeating: "'a',", count: 100) + "1]")
        #expect(result.diagnostics.count == TemplateParser.Limits().findings)
    }

    @Test(
        "the format is recognised",
        arguments: [
            ("a.json", "- a", false), ("a.yaml", "{a: b}", true), ("a.template", " \n{\"a\":1}", true),
            ("a.template", "a: 1", true), ("a", "[1]", true), ("a", "{a: 1}", false),
        ])
    func recognised(file: String, text: String, isValid: Bool) {
        #expect(TemplateParser(file: file).parse(text).isValid == isValid)
    }

    @Test("mutated templates never crash the parsers, and what they accept prints and reads back")
    func mutations() {
        var random = SeededGenerator(seed: 20)
        let seeds = [
            "{\"Resources\": {\"A\": {\"Type\": \"AWS::S3::Bucket\", \"N\": [1, 2.5, -3, true, null, \"\\u00e9\"]}}}",
            "Resources:\n  A: &a\n    Type: !Sub 'x${B}'\n    L:\n    - a: |+\n        text\n\n    - >-\n      x\n"
                + "    - {a: [b, *a], ? c : \"d\\n\"}\n  ? B\n  : !GetAtt A.B\n  <<: *a\n",
        ]
        let nasty = Array("{}[]:,\"'\\\n\r\t -?!&*|>#%@`~<=.0x1e\u{0}é".utf8)
        for round in 0..<4_000 {
            var bytes = Array(seeds[round % 2].utf8)
            for _ in 0...Int.random(in: 0..<4, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[place] = nasty.randomElement(using: &random) ?? 0
                case 1: bytes.insert(nasty.randomElement(using: &random) ?? 0, at: place)
                case 2: bytes.remove(at: place)
                default: bytes.removeSubrange(place...)
                }
                if bytes.isEmpty { bytes = [0x20] }
            }
            for format in TemplateParser.Format.allCases {
                let result = TemplateParser(file: "t", format: format).parse(bytes)
                #expect(result.value != nil || !result.diagnostics.isEmpty)
                guard let value = result.value, result.isValid else { continue }
                let printed = YAMLPrinter().print(value)
                #expect(
                    TemplateParser(file: "t.yaml").parse(printed).value == value,
                    "\(String(decoding: bytes, as: UTF8.self))")
                #expect(TemplateParser(file: "t.json").parse(JSONPrinter.pretty.print(value)).value == value)
            }
        }
    }
}

/// A small generator with a seed, so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
