public import MainstayDiagnostics
import MainstayTemplate

extension Baseline {
    /// Reads the file of a baseline.
    ///
    /// - Throws: what is wrong with it, where it is none.
    public init(reading bytes: [UInt8], file: String) throws(DiagnosticError) {
        let parsed = TemplateParser(file: file, format: .json).parse(bytes)
        guard let value = parsed.value, parsed.isValid else {
            throw DiagnosticError(parsed.diagnostics.filter { $0.severity == .error })
        }
        func invalid(_ message: String, _ value: TemplateValue) -> DiagnosticError {
            DiagnosticError(
                Diagnostic(
                    "invalid-baseline", .error, message, at: SourceLocation(file: file, position: value.position),
                    help: "write it anew with: mainstay baseline"))
        }
        guard let list = value["baseline"]?.array, let version = value["version"]?.int else {
            throw invalid("the file is no baseline: it has no \"version\" and \"baseline\"", value)
        }
        guard version == Self.version else {
            throw invalid("the baseline has version \(version), and this program reads \(Self.version)", value)
        }
        var entries: [BaselineEntry] = []
        entries.reserveCapacity(list.count)
        for element in list {
            guard let path = element["file"]?.string, let rule = element["rule"]?.string,
                let fingerprint = element["fingerprint"]?.string.flatMap(Fingerprint.init),
                let count = element["count"]?.int, count > 0, count < 1 << 32
            else { throw invalid("the entry needs \"file\", \"rule\", \"fingerprint\" and a \"count\"", element) }
            entries.append(
                BaselineEntry(
                    file: path, rule: rule, construct: element["construct"]?.string,
                    property: element["property"]?.string, fingerprint: fingerprint, count: count))
        }
        self.init(entries: entries)
    }
}
