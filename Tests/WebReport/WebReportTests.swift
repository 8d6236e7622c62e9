import MainstayTemplate
import MainstayWebReport
import Testing

@Suite("The page of a report")
struct WebReportTests {
    private let hostile = "</script><img src=x onerror=alert(1)>\u{2028}\u{2029}&amp;"

    @Test("Text of a template cannot leave the block of data")
    func escapes() throws {
        let page = WebReport(title: hostile, data: ["name": .string(hostile)]).standalone()
        let text = String(decoding: page, as: UTF8.self)
        #expect(!text.contains("<img"))
        #expect(text.components(of: "</script>") == 2)
        #expect(text.contains("\\u003c/script\\u003e\\u003cimg src=x onerror=alert(1)\\u003e\\u2028\\u2029\\u0026amp;"))
    }

    @Test("What was escaped reads back as what it was")
    func readsBack() throws {
        let bytes = EmbeddedJSON.bytes(of: ["a": .string(hostile), "b": "é…ü\u{2027}"])
        let value = try #require(TemplateParser(file: "", format: .json).parse(bytes).value)
        #expect(value["a"]?.string == hostile)
        #expect(value["b"]?.string == "é…ü\u{2027}")
    }

    @Test("The policy allows the page's own script and style alone")
    func policy() {
        let policy = ContentSecurityPolicy.alone(script: Array("abc".utf8), style: Array("".utf8))
        #expect(
            policy == "default-src 'none'; base-uri 'none'; form-action 'none'; "
                + "script-src 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='; "
                + "style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='")
        #expect(!ContentSecurityPolicy.served.contains("unsafe"))
    }

    @Test("The page loads nothing, and its script ends no element")
    func isSelfContained() {
        let text = String(decoding: WebReport(title: "t", data: [:]).standalone(), as: UTF8.self)
        #expect(!text.contains(" src=") && !text.contains("@import") && !text.contains("url("))
        let script = String(decoding: PageFiles.script, as: UTF8.self)
        #expect(!script.contains("</") && !script.contains("innerHTML") && !script.contains("<!--"))
        #expect(script.contains("use strict"))
    }

    @Test("A served page names its files, and a token cannot leave its attribute")
    func served() {
        let text = String(decoding: WebReport(title: "t", data: [:]).served(query: "?token=\"><b>"), as: UTF8.self)
        #expect(text.contains("page.js?token=&quot;&gt;&lt;b&gt;"))
        #expect(!text.contains("<b>") && !text.contains("application/json"))
    }
}

extension String {
    fileprivate func components(of part: String) -> Int {
        var count = 0
        var rest = self[...]
        while let range = rest.firstRange(of: part) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}
