import MainstayTemplate

/// A file that a report about capacity is written to: such a report before it may be written over, nothing else.
struct CapacityOutput {
    private let file: OwnFile

    /// - Throws: where there is something at the path that this command did not write.
    init(_ file: String, isForced: Bool) throws(Failure) {
        self.file = try OwnFile(file, isForced: isForced, kind: "such report", isOwn: Self.isReport)
    }

    private static func isReport(_ bytes: [UInt8]) -> Bool {
        if bytes.first == 0x7B {
            return TemplateParser(file: "", format: .json).parse(bytes).value?["command"]?.string == "simulate capacity"
        }
        let start = String(decoding: bytes.prefix(600), as: UTF8.self)
        if start.hasPrefix("<svg") { return start.contains("aria-labelledby=\"title description\"") }
        return start.contains(" of requests within ")
    }

    func write(_ text: String) throws(Failure) {
        try file.write(Array((text + (text.hasSuffix("\n") ? "" : "\n")).utf8))
    }
}
