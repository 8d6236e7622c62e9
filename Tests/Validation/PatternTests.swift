import MainstaySchema
import MainstayValidation
import Testing

struct PatternTests {
    @Test(arguments: [
        ("^[a-z]{2,3}$", "ab", true), ("^[a-z]{2,3}$", "abcd", false), ("b+", "abbc", true), ("^$", "\n", true),
        ("^a\\Z", "a\n", false), ("a.c", "a\nc", false), ("(?s)a.c", "a\nc", true), ("^(?i)ab$", "AB", true),
        ("^(?!aws:).*$", "aws:x", false), ("^(?=.*\\d)[a-z\\d]+$", "abc", false), ("(?<!-)$", "a-", false),
        ("^(-?)a\\1b$", "-a-b", true), ("^(-?)a\\1b$", "-ab", false), ("^(a|ab)(c|bcd)$", "abcd", true),
        ("^(a*)*$", "aaab", false), ("^(a|b){2,}?c$", "abac", true), ("^a*+a$", "aaa", false),
        ("^[\\w-.]+$", "a-b.c", true), ("^[^\\s]+$", "a b", false), ("^\\p{L}\\p{Lu}$", "éÉ", true),
        ("^[\\P{C}]$", "\u{1}", false), ("^[\\u0020-\\u007E]+$", "~é", false), ("^\\x41$", "A", true),
        ("^[\\uD800-\\uDBFF\\uDC00-\\uDFFF]$", "🙂", true), ("^[a-z&&[^aeiou]]+$", "xyz", true),
        ("^[a-z&&[^aeiou]]+$", "xaz", false), ("^[[:alpha:]]$", "1", false), ("^a{,2}$", "aa", true),
        ("^{a}$", "{a}", true),
        ("\\bx\\b", "a x b", true), ("\\bx\\b", "axb", false), ("^(?:a(?:b|c)){0,2}d$", "abacd", true),
        ("^[]a]+$", "]a", true),
        // Expressions that are matched from left to right, and texts that are not.
        ("^[a-z][a-z0-9-]{0,3}$", "a-9z", true), ("^[a-z][a-z0-9-]{0,3}$", "a-9zz", false),
        ("^[a-z]+$", "ab\n", true), ("^[a-z]+\\Z", "ab\n", false), ("^.*$", "a\nb", false), ("^.{2}$", "éü", true),
        ("^[a-z]*\\d$", "abc1", true), ("^a{2,3}[a-z]$", "aaa", true), ("^x?$", "", true), ("^ab$", "abc", false),
    ])
    func search(pattern: String, text: String, matches: Bool) throws {
        #expect(try #require(Pattern(pattern)).search(text) == (matches ? .found : .missing))
    }

    @Test(arguments: ["(", "[a", "a**", "*a", "[b-a]", "\\q", "(?<a", "a{3,2}", "\\2", "(?y)", "\\p{Nothing}"])
    func malformed(_ pattern: String) { #expect(Pattern(pattern) == nil) }

    @Test func nestingIsBounded() {
        let depth = 100_000
        #expect(Pattern(String(repeating: "(", count: depth) + String(repeating: ")", count: depth)) == nil)
        #expect(Pattern(String(repeating: "(?=", count: depth)) == nil)
    }

    /// An expression that tries every way to split a text gives up instead of taking for ever.
    @Test func explosionEndsInUnknown() throws {
        let pattern = try #require(Pattern("^(a+)+$"))
        #expect(pattern.search(String(repeating: "a", count: 40) + "b") == .unknown)
        #expect(pattern.search(String(repeating: "a", count: 4000)) == .found)
    }

    /// A pattern that does not compile would never be checked.
    @Test func everyPatternOfTheDatabaseCompiles() {
        var patterns: Set<String> = []
        for name in SchemaDatabase.bundled.typeNames {
            guard let schema = SchemaDatabase.bundled.schema(of: name) else { continue }
            var open = [schema.root] + schema.definitions.map(\.node)
            while let node = open.popLast() {
                if let pattern = node.pattern { patterns.insert(pattern) }
                patterns.formUnion(node.patternProperties.map(\.name).filter { !$0.isEmpty })
                open += (node.properties + node.patternProperties).map(\.node)
                open +=
                    node.items + node.prefixItems + node.allOf + node.anyOf + node.oneOf + node.not + node.conditional
            }
        }
        #expect(patterns.count > 2_000)
        #expect(patterns.filter { Pattern($0) == nil }.sorted() == [])
    }
}
