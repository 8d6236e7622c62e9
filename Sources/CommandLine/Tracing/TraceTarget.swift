import MainstayTemplate

/// A file that a trace is written to: a trace before it may be written over, nothing else.
struct TraceTarget {
    private let file: OwnFile

    /// - Throws: where there is something at the path that this command did not write.
    init(_ file: String, isForced: Bool) throws(Failure) {
        self.file = try OwnFile(file, isForced: isForced, kind: "trace", isOwn: Self.isTrace)
    }

    /// Tells what this command wrote from the files of others.
    private static func isTrace(_ bytes: [UInt8]) -> Bool {
        if bytes.first == 0x7B {
            return TemplateParser(file: "", format: .json).parse(bytes).value?["command"]?.string == "trace"
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let start = text.prefix(500)
        return start.contains("mainstay trace") || (!start.hasPrefix("<") && text.contains(" requirements: "))
    }

    func write(_ text: String) throws(Failure) { try file.write(Array((text + "\n").utf8)) }
}
