import MainstayTemplate
import Testing

/// A document that the program printed, which must be nothing but JSON.
func JSON(_ text: String) throws -> TemplateValue {
    let parsed = TemplateParser(file: "output", format: .json).parse(text)
    #expect(parsed.diagnostics.isEmpty)
    return try #require(parsed.value)
}
