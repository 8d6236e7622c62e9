import MainstayTemplate
import Testing

@Suite("Printing")
struct PrinterTests {
    @Test("JSON is indented by one space a level")
    func prettyJSON() {
        let value: TemplateValue = ["a": [1, ["b": .null]], "c": [:], "d": []]
        #expect(
            JSONPrinter.pretty.string(value)
                == "{\n \"a\": [\n  1,\n  {\n   \"b\": null\n  }\n ],\n \"c\": {},\n \"d\": []\n}")
        #expect(JSONPrinter.compact.string(value) == #"{"a":[1,{"b":null}],"c":{},"d":[]}"#)
    }

    @Test("JSON escapes only what it must")
    func escapes() {
        #expect(
            JSONPrinter.compact.string("a\"\\/\n\u{1}\u{1f}\u{7f}é\u{2028}")
                == "\"a\\\"\\\\/\\n\\u0001\\u001f\u{7f}é\u{2028}\"")
    }

    @Test(
        "doubles never look like integers",
        arguments: [
            (1.0, "1.0"), (-0.0, "-0.0"), (1e16, "1e+16"), (0.1, "0.1"), (.leastNonzeroMagnitude, "5e-324"),
            (.infinity, "null"),
        ] as [(Double, String)])
    func doubles(value: Double, expected: String) {
        #expect(JSONPrinter.compact.string(.double(value)) == expected)
    }

    @Test("YAML uses short forms, block style and literal blocks")
    func yaml() {
        let value: TemplateValue = [
            "Ref": ["Ref": "A"], "Att": ["Fn::GetAtt": ["A", "B.C"]], "Sub": ["Fn::Sub": "x\ny\n"],
            "Nested": ["Fn::Base64": ["Fn::Sub": "${A}"]], "Join": ["Fn::Join": ["", ["a", ["Ref": "B"]]]],
            "Number": ["Ref": 1], "Dotted": ["Fn::GetAtt": "A.B"],
            "Quoted": ["yes", "12", "a: b", "- x", "", " x", "it's: "],
            "Lists": [[1, [2]], [["k": "v", "l": []]]], "Account": "012345678901", "Version": "2010-09-09",
        ]
        #expect(
            YAMLPrinter().string(value) == """
                Ref: !Ref A
                Att: !GetAtt A.B.C
                Sub: !Sub |
                  x
                  y
                Nested:
                  Fn::Base64: !Sub ${A}
                Join: !Join
                  - ''
                  - - a
                    - !Ref B
                Number:
                  Ref: 1
                Dotted:
                  Fn::GetAtt: A.B
                Quoted:
                  - 'yes'
                  - '12'
                  - 'a: b'
                  - '- x'
                  - ''
                  - ' x'
                  - 'it''s: '
                Lists:
                  - - 1
                    - - 2
                  - - k: v
                      l: []
                Account: '012345678901'
                Version: '2010-09-09'

                """)
    }

    @Test("whatever is printed reads back equal", arguments: 0..<8)
    func roundTrip(seed: UInt64) {
        var values = RandomValues(seed: seed)
        for _ in 0..<250 {
            let value = values.next(depth: 5)
            let json = JSONPrinter.pretty.print(value)
            let fromJSON = TemplateParser(file: "t.json").parse(json)
            #expect(fromJSON.value == value && fromJSON.diagnostics.isEmpty, "\(String(decoding: json, as: UTF8.self))")
            #expect(TemplateParser(file: "t.json").parse(JSONPrinter.compact.print(value)).value == value)
            let yaml = YAMLPrinter().print(value)
            let fromYAML = TemplateParser(file: "t.yaml").parse(yaml)
            #expect(fromYAML.value == value && fromYAML.diagnostics.isEmpty, "\(String(decoding: yaml, as: UTF8.self))")
        }
    }

    @Test("the deepest template that is read prints and reads back")
    func deep() {
        let text = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
        let value = TemplateParser(file: "t.json").parse(text).value
        #expect(value.map { JSONPrinter.compact.string($0) } == text)
        #expect(value.flatMap { TemplateParser(file: "t.yaml").parse(YAMLPrinter().print($0)).value } == value)
    }
}

/// Values made of whatever trips printers up.
struct RandomValues {
    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    private static let strings = [
        "", " ", "  x", "x  ", "yes", "No", "null", "~", "1", "01", "1.0", "1e3", ".5", "-", "- a", "a: b", "a:", ":a",
        "#x",
        "a #b", "a#b", "<<", "=", "*a", "&a", "!Ref x", "|", ">", "%a", "@a", "`a", "'", "\"", "''", "{", "[a]", "a,b",
        "---",
        "...", "?", "? a", "\t", "a\tb", "\n", "\n\n", "a\n", "a\n\n", "\na", " a\nb", "a\n  b\n", "a\n\n b", "a \nb",
        "\ta\nb",
        "a\n\tb", "a\r\nb", "\r", "é", "日本", "😀\n", "\u{85}", "\u{a0}", "\u{2028}", "\u{feff}", "\u{fffe}", "\u{7f}",
        "\u{0}", "\u{1b}[0m", "\\", "\\n", "0x1F", "0b1", "1_000", "2010-09-09", "22:30", "012345678901", "${A.B}",
        "A.B", ".",
        "inf", ".inf", "NaN", "a\\\nb", "# a\nb", "--- a\nb", "a\n---\nb", "e\u{301}", "/", "$x", "(x)", "^a",
        "true story", "a" + String(repeating: " long", count: 300),
    ]

    private mutating func string() -> String {
        let first = Self.strings.randomElement(using: &random) ?? ""
        return Int.random(in: 0..<4, using: &random) == 0
            ? first + (Self.strings.randomElement(using: &random) ?? "") : first
    }

    mutating func next(depth: Int) -> TemplateValue {
        switch Int.random(in: 0..<(depth > 0 ? 12 : 7), using: &random) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &random))
        case 2: return .int([0, -1, 7, .max, .min].randomElement(using: &random) ?? 0)
        case 3: return .double([0.0, -0.0, 1, 0.1, 1e300, -2.5e-10, 1e16].randomElement(using: &random) ?? 0)
        case 4...6: return .string(string())
        case 7, 8: return .array((0..<Int.random(in: 0..<4, using: &random)).map { _ in next(depth: depth - 1) })
        case 9:
            let name =
                (Intrinsic.names + ["Fn::ForEach::L", "Fn::Unknown", "Fn::"]).randomElement(using: &random) ?? ""
            return .object([TemplateObject.Member(name, next(depth: depth - 1))])
        default:
            var members: [TemplateObject.Member] = []
            for _ in 0..<Int.random(in: 0..<5, using: &random) {
                let key = string()
                if !members.contains(where: { $0.key == key }) {
                    members.append(TemplateObject.Member(key, next(depth: depth - 1)))
                }
            }
            return .object(members)
        }
    }
}
