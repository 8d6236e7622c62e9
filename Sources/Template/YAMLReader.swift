internal import MainstayDiagnostics
struct YAMLReader: ~Copyable {
    init(bytes: UnsafeBufferPointer<UInt8>, start: Int, limits: TemplateParser.Limits, findings: Findings) {
    }
    mutating func read() -> ParseResult { ParseResult(value: nil) }
}
