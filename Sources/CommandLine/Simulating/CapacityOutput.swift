import MainstayFiles
import MainstayTemplate

/// A file that a report about capacity is written to: such a report before it may be written over, nothing else.
struct CapacityOutput {
    /// From the root, links followed.
    private let path: String

    /// - Throws: where there is something at the path that this command did not write.
    init(_ file: String, isForced: Bool) throws(Failure) {
        guard !file.isEmpty else { throw Failure("--output needs the path of a file") }
        path = Paths.real(file) ?? Paths.absolute(file)
        guard let status = Paths.status(of: path) else { return }
        if status.kind == .directory { throw Failure("cannot write to \(Paths.display(path)): it is a folder") }
        guard status.kind == .file, status.size > 0, !isForced else { return }
        guard Self.isReport((try? FileSystem.read(path)) ?? []) else {
            throw Failure(
                "\(Paths.display(path)) is no such report, and is not written over",
                help: "choose another file, or use --force")
        }
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
        try AtomicFile.write(Array((text + (text.hasSuffix("\n") ? "" : "\n")).utf8), to: path)
    }
}
