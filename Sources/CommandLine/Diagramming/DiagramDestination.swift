import MainstayDiagram
import MainstayFiles

/// How a diagram is written.
enum DiagramFormat: String, CaseIterable, Sendable {
    case svg
    case mermaid
    case dot

    /// By the ending of a file.
    init?(of file: String) {
        if file.hasSuffix(".svg") {
            self = .svg
        } else if file.hasSuffix(".mmd") || file.hasSuffix(".mermaid") {
            self = .mermaid
        } else if file.hasSuffix(".dot") || file.hasSuffix(".gv") {
            self = .dot
        } else {
            return nil
        }
    }
}

/// Where a diagram goes.
struct DiagramDestination {
    private let format: DiagramFormat
    private let file: String?

    /// - Throws: where there is something at the path that this program did not write.
    init(format: DiagramFormat?, file: String?, isForced: Bool) throws(Failure) {
        self.format = format ?? file.flatMap(DiagramFormat.init(of:)) ?? .svg
        guard let file else {
            self.file = nil
            return
        }
        guard !file.isEmpty else { throw Failure("--output needs the path of a file") }
        let path = Paths.real(file) ?? Paths.absolute(file)
        self.file = path
        guard let status = Paths.status(of: path) else { return }
        if status.kind == .directory { throw Failure("cannot write to \(Paths.display(path)): it is a folder") }
        guard status.kind == .file, status.size > 0, !isForced else { return }
        guard Self.isDiagram((try? FileSystem.read(path)) ?? []) else {
            throw Failure(
                "\(Paths.display(path)) is no diagram of this program, and is not written over",
                help: "choose another file, or use --force")
        }
    }

    private static func isDiagram(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes.prefix(400), as: UTF8.self)
        return text.hasPrefix("<svg") && text.contains(DiagramSVG.mark) || text.contains(DiagramMermaid.mark)
            || text.hasPrefix(DiagramDOT.mark)
    }

    func publish(_ graph: DiagramGraph, theme: DiagramTheme) throws(Failure) {
        let text =
            switch format {
            case .svg: DiagramSVG(theme: theme).render(DiagramLayout().layOut(graph))
            case .mermaid: DiagramMermaid().render(graph)
            case .dot: DiagramDOT().render(graph)
            }
        let bytes = Array(text.utf8)
        if let file { try AtomicFile.write(bytes, to: file) } else { Console.write(bytes) }
    }
}
