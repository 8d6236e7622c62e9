import MainstayDiagnostics
import MainstayTemplate
import Testing

@Suite("Reading JSON")
struct JSONParserTests {
    private func parse(_ text: String) -> ParseResult {
        TemplateParser(file: "t.json", format: .json).parse(text)
    }

    @Test(
        "reads each kind of value",
        arguments: [
            ("null", .null), ("true", true), ("false", false), ("0", 0), ("-0", 0), ("12", 12), ("-7", -7),
            ("9223372036854775807", .int(.max)), ("-9223372036854775808", .int(.min)), ("1.0", 1.0), ("-2.5", -2.5),
            ("1e3", 1000.0), ("1E-2", 0.01), ("\"\"", ""), ("\"a\"", "a"), ("[]", []), ("{}", [:]),
            ("[1,[2,[]],{}]", [1, [2, []], [:]]), ("{\"a\":{\"b\":[null]}}", ["a": ["b": [.null]]]),
            (" \t\r\n[ 1 , 2 ]\n", [1, 2]),
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"), (#""\u00e9\uD83D\uDE00""#, "é😀"), ("\"é😀\"", "é😀"),
            ("\"a string that is longer than sixteen bytes\"", "a string that is longer than sixteen bytes"),
        ] as [(String, TemplateValue)])
    func values(text: String, expected: TemplateValue) {
        let result = parse(text)
        #expect(result.value == expected)
        #expect(result.diagnostics.isEmpty)
    }

    @Test("gives every value and key its line and column, in bytes")
    func positions() throws {
        let value = try #require(parse("{\n  \"é\": [1,\n   true],\n\"b\":{}}").value)
        let members = try #require(value.object?.members)
        #expect(value.position == SourcePosition(line: 1, column: 1))
        #expect(members[0].keyPosition == SourcePosition(line: 2, column: 3))
        #expect(members[0].value.position == SourcePosition(line: 2, column: 9))
        #expect(members[0].value.array?[1].position == SourcePosition(line: 3, column: 4))
        #expect(members[1].value.position == SourcePosition(line: 4, column: 5))
    }

    @Test("skips a UTF-8 byte order mark, and counts columns after it")
    func byteOrderMark() {
        let result = TemplateParser(file: "t").parse([0xEF, 0xBB, 0xBF] + Array("{}".utf8))
        #expect(result.value == [:])
        #expect(result.value?.position == SourcePosition(line: 1, column: 1))
    }

    @Test("an integer beyond 64 bits becomes a double, with a warning")
    func largeInteger() {
        let result = parse("[123456789012345678901234567890]")
        #expect(result.value == [123456789012345678901234567890.0])
        #expect(result.isValid)
        #expect(result.diagnostics.map(\.rule) == ["imprecise-number"])
    }

    @Test(
        "says what is wrong and where",
        arguments: [
            ("", "empty-template", 1, 1), ("  \n ", "empty-template", 2, 2), ("{", "invalid-json", 1, 2),
            ("{\"a\"", "invalid-json", 1, 5), ("{\"a\":", "invalid-json", 1, 6), ("[1,\n2", "invalid-json", 2, 2),
            ("[1,]", "invalid-json", 1, 4), ("{\"a\":1,}", "invalid-json", 1, 8), ("[,1]", "invalid-json", 1, 2),
            ("// x\n{}", "invalid-json", 1, 1), ("{/* x\n */}", "invalid-json", 1, 2),
            ("# x\n{}", "invalid-json", 1, 1),
            ("['a']", "invalid-json", 1, 2), ("{a: 1}", "invalid-json", 1, 2), ("[NaN]", "invalid-json", 1, 2),
            ("[True]", "invalid-json", 1, 2), ("[foo]", "invalid-json", 1, 2), ("[01]", "invalid-json", 1, 2),
            ("[1.]", "invalid-json", 1, 2), ("[.5]", "invalid-json", 1, 2), ("[+1]", "invalid-json", 1, 2),
            ("[-]", "invalid-json", 1, 2), ("[1e]", "invalid-json", 1, 2), ("[0x1F]", "invalid-json", 1, 2),
            ("[1e999]", "invalid-json", 1, 2), ("[1 2]", "invalid-json", 1, 4), ("{\"a\" 1}", "invalid-json", 1, 6),
            ("{\"a\":1 \"b\":2}", "invalid-json", 1, 8), ("[1}", "invalid-json", 1, 3),
            ("{\"a\":1]", "invalid-json", 1, 7),
            ("[\"a\nb\"]", "invalid-json", 1, 2), ("[\"a\tb\"]", "invalid-json", 1, 4), ("[\"a", "invalid-json", 1, 2),
            ("[\"\\x\"]", "invalid-json", 1, 3), ("[\"\\u12\"]", "invalid-json", 1, 3),
            ("[\"\\uD800\"]", "invalid-json", 1, 3), ("[\"\\uDC00\"]", "invalid-json", 1, 3),
            ("[\"\\uD800\\u0041\"]", "invalid-json", 1, 3), ("{} x", "invalid-json", 1, 4),
            ("{}{}", "invalid-json", 1, 3),
            ("{1: 2}", "invalid-json", 1, 2), ("[&]", "invalid-json", 1, 2), ("{\"a\":}", "invalid-json", 1, 6),
            ("{\"a\":1,\n \"a\":2}", "duplicate-key", 2, 2), ("{\"a\":1,\"\\u0061\":2}", "duplicate-key", 1, 8),
        ] as [(String, String, Int, Int)])
    func broken(text: String, rule: String, line: Int, column: Int) {
        let result = parse(text)
        let first = result.diagnostics.first
        #expect(first?.rule == rule)
        #expect(first?.location?.position == SourcePosition(line: line, column: column))
        #expect(first?.help != nil)
        #expect(!result.isValid)
    }

    @Test("reports several slips at once and reads around them")
    func recovers() {
        let result = parse("{'a': [1,,2,], // c\n b: True 'c' 3}")
        #expect(result.value == ["a": [1, 2], "b": true, "c": 3])
        #expect(result.diagnostics.count == 9)
    }

    @Test("keeps what was read of a truncated template")
    func truncated() {
        #expect(parse("{\"a\": [1, {\"b\": 2").value == ["a": [1, ["b": 2]]])
    }

    @Test("finds a duplicate among a hundred thousand keys without comparing each with each")
    func manyKeys() {
        let keys = (0..<100_000).map { "\"key\($0)\":0" } + ["\"key5\":1"]
        let result = parse("{" + keys.joined(separator: ",") + "}")
        #expect(result.value?.object?.count == 100_001)
        #expect(result.diagnostics.map(\.rule) == ["duplicate-key"])
        #expect(result.diagnostics.first?.message.contains("line 1") == true)
    }
}
