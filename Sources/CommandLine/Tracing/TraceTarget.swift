import MainstayFiles
import MainstayTemplate

/// A file that a trace is written to: a trace before it may be written over, nothing else.
struct TraceTarget {
    /// From the root, links followed.
    private let path: String

    /// - Throws: where there is something at the path that this command did not write.
    init(_ file: String, isForced: Bool) throws(Failure) {
        guard !file.isEmpty else { throw Failure("--output needs the path of a file") }
        path = Paths.real(file) ?? Paths.absolute(file)
        guard let status = Paths.status(of: path) else { return }
        if status.kind == .directory { throw Failure("cannot write to \(Paths.display(path)): it is a folder") }
        guard status.kind == .file, status.size > 0, !isForced else { return }
        guard Self.isTrace((try? FileSystem.read(path)) ?? []) else {
            throw Failure(
                "\(Paths.display(path)) is no trace, and is not written over",
                help: "choose another file, or use --force")
        }
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

    func write(_ text: String) throws(Failure) { try AtomicFile.write(Array((text + "\n").utf8), to: path) }
}
