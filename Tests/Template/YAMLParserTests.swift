import MainstayDiagnostics
import MainstayTemplate
import Testing

@Suite("Reading YAML")
struct YAMLParserTests {
    private func parse(_ text: String) -> ParseResult {
        TemplateParser(file: "t.yaml").parse(text)
    }

    @Test(
        "plain scalars are what templates mean by them",
        arguments: [
            ("yes", true), ("Off", false), ("~", .null), ("NULL", .null), ("y", "y"), ("nil", "nil"), ("12", 12),
            ("-0", 0), ("+5", 5), ("1_000", 1000), ("0x1F", 31), ("-0x10", -16), ("0b11", 3), ("1.5", 1.5), ("3.", 3.0),
            (".5", 0.5), ("1_0.5", 10.5), ("1.0e+3", 1000.0), ("1e3", "1e3"), ("0o17", "0o17"),
            ("012345678901", "012345678901"), ("007", "007"), ("2010-09-09", "2010-09-09"), ("22:30", "22:30"),
            ("1:30.5", "1:30.5"), (".inf", ".inf"), (".NaN", ".NaN"), ("1.2.3", "1.2.3"), ("10.0.0.0/8", "10.0.0.0/8"),
            ("-", .null), ("arn:aws:s3:::b", "arn:aws:s3:::b"), ("!!str 1", "1"), ("!!int '0x10'", 16), ("! 1", "1"),
            ("!!binary aGk=", "aGk="), ("=", "="), ("<<", "<<"),
        ] as [(String, TemplateValue)])
    func scalars(text: String, expected: TemplateValue) {
        let result = parse(text == "-" ? "a: ~" : "a: " + text)
        #expect(result.value == ["a": expected])
        #expect(result.diagnostics.isEmpty)
    }

    @Test(
        "short forms are objects with one key",
        arguments: [
            ("!Ref A", ["Ref": "A"]), ("!Ref 12", ["Ref": "12"]), ("!Condition C", ["Condition": "C"]),
            ("!GetAtt A.B.C", ["Fn::GetAtt": ["A", "B.C"]]), ("!GetAtt A", ["Fn::GetAtt": "A"]),
            ("!GetAtt [A, B.C]", ["Fn::GetAtt": ["A", "B.C"]]), ("!GetAZs ''", ["Fn::GetAZs": ""]),
            ("!GetAZs", ["Fn::GetAZs": ""]), ("!Sub \"a${B}\"", ["Fn::Sub": "a${B}"]),
            ("!Join [',', [!Ref A, b]]", ["Fn::Join": [",", [["Ref": "A"], "b"]]]),
            ("!Xyz {a: 1}", ["Fn::Xyz": ["a": 1]]),
            ("!Select [0, !Split [a, b]]", ["Fn::Select": [0, ["Fn::Split": ["a", "b"]]]]),
            ("\n  Fn::Base64: !Sub |\n    x\n", ["Fn::Base64": ["Fn::Sub": "x\n"]]),
        ] as [(String, TemplateValue)])
    func shortForms(text: String, expected: TemplateValue) {
        let result = parse("a: " + text)
        #expect(result.value == ["a": expected])
        #expect(result.diagnostics.isEmpty)
    }

    @Test("merge keys: own members win, then the first of the merged")
    func merge() {
        let result = parse("x: &x {a: 1, b: 2}\ny: &y {b: 3, c: 4}\nz:\n  <<: [*x, *y]\n  a: 9\n")
        #expect(result.value?["z"] == ["a": 9, "b": 2, "c": 4])
        #expect(result.diagnostics.isEmpty)
    }

    @Test("line ends of any system are read alike")
    func lineEnds() {
        let text = "a: |\n  x\n  y\nb:\n- 'c\n  d'\n- e\n  f\n"
        let expected = parse(text).value
        for end in ["\r\n", "\r"] {
            let result = parse(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end))
            #expect(result.value == expected)
            #expect(result.value?["b"]?.array?[1].position == SourcePosition(line: 7, column: 3))
        }
    }

    @Test(
        "says what is wrong and where",
        arguments: [
            ("", "empty-template", 1, 1), ("# only\n", "empty-template", 2, 1), ("a:\n\tb: 1", "tab-indentation", 2, 1),
            ("a:\n  b: 1\n \tc: 2", "tab-indentation", 3, 2), ("a: b: c", "invalid-yaml", 1, 4),
            ("a: 1\n  b: 2", "invalid-yaml", 2, 4), ("a:\n  b: 1\n c: 2", "invalid-yaml", 3, 2),
            ("a: 1\nb\nc: 2", "invalid-yaml", 2, 1), ("a: [1, 2", "invalid-yaml", 1, 9),
            ("a: {b: 1", "invalid-yaml", 1, 9),
            ("a: [\"1\" \"b\"]", "invalid-yaml", 1, 9), ("a: \"x", "invalid-yaml", 1, 4),
            ("a: 'x", "invalid-yaml", 1, 4),
            ("a: \"x\" y", "invalid-yaml", 1, 8), ("a: *b", "undefined-alias", 1, 4),
            ("a: &b [*b]", "undefined-alias", 1, 8),
            ("a: @b", "invalid-yaml", 1, 4), ("a: `b", "invalid-yaml", 1, 4), ("a: %b", "invalid-yaml", 1, 4),
            ("a: - b", "invalid-yaml", 1, 4), ("- a\nb: 1", "invalid-yaml", 2, 1), ("a: 1\n- b", "invalid-yaml", 2, 1),
            ("a: !Base64 !Sub x", "invalid-yaml", 1, 12), ("a: !Ref *b", "undefined-alias", 1, 9),
            ("a: 1\n---\nb: 2", "multiple-documents", 2, 1), ("a: 1\na: 2", "duplicate-key", 2, 1),
            ("a: {b: 1, b: 2}", "duplicate-key", 1, 11), ("{a: 1}: b", "invalid-yaml", 1, 7),
            ("a: \"\\q\"", "invalid-yaml", 1, 5), ("a: \"\\xZZ\"", "invalid-yaml", 1, 5),
            ("a: | x\n  y", "invalid-yaml", 1, 6),
            ("a: \u{1}", "invalid-yaml", 1, 4), ("<<: 1", "invalid-yaml", 1, 5), ("a: x\n b: y", "invalid-yaml", 2, 3),
            ("!Sub a: b", "invalid-yaml", 1, 1), ("a: [,]", "invalid-yaml", 1, 5),
            ("a: !!int x", "invalid-yaml", 1, 10),
            ("? [a]\n: b", "invalid-yaml", 1, 3), ("- a\n b", "", 0, 0), ("a: [b]]", "invalid-yaml", 1, 7),
            ("a: 99999999999999999999", "imprecise-number", 1, 4),
        ] as [(String, String, Int, Int)])
    func broken(text: String, rule: String, line: Int, column: Int) {
        let first = parse(text).diagnostics.first
        #expect(first?.rule ?? "" == rule)
        #expect(first?.location?.position ?? .unknown == SourcePosition(line: line, column: column))
        #expect((first == nil) == rule.isEmpty)
        #expect(first == nil || first?.help != nil)
    }

    @Test("goes on after a mistake and reports the next")
    func recovers() {
        let result = parse("a: 1\nb: c: d\ne: @x\nf:\n  g: \"2\"\n   h: 3\ni: 4\n")
        #expect(result.diagnostics.compactMap { $0.location?.position.line } == [2, 3, 6])
        #expect(result.value?["i"] == 4)
        #expect(result.value?["f"]?["g"] == "2")
    }

    @Test("two short forms on one value are read as nested, with the mend in the help")
    func nestedShortForms() {
        let result = parse("a: !Base64 !Sub x")
        #expect(result.value == ["a": ["Fn::Base64": ["Fn::Sub": "x"]]])
        #expect(result.diagnostics.first?.help?.contains("Fn::Base64: !Sub") == true)
    }
}
