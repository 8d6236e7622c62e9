import MainstayDiagram

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
    private let file: OwnFile?

    /// - Throws: where there is something at the path that this program did not write.
    init(format: DiagramFormat?, file: String?, isForced: Bool) throws(Failure) {
        self.format = format ?? file.flatMap(DiagramFormat.init(of:)) ?? .svg
        self.file = try file.map { file throws(Failure) in
            try OwnFile(file, isForced: isForced, kind: "diagram of this program", isOwn: Self.isDiagram)
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
        if let file { try file.write(bytes) } else { Console.write(bytes) }
    }
}
