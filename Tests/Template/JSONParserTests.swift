import MainstayDiagnostics
import MainstayTemplate
import Testing

@Suite("Reading JSON")
struct JSONParserTests {
    @Test("prints what it read")
    func roundTrip() {
        let text = #"{"a":[1,-2.5,"x\né😀",true,false,null,{}],"b":{"c":"d"}}"#
        let result = TemplateParser(file: "t.json").parse(text)
        #expect(result.diagnostics.isEmpty)
        #expect(result.value.map { JSONPrinter.compact.string($0) } == text)
    }
}
