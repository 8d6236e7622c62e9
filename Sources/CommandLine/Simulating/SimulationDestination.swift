import MainstayDiagnostics
import MainstaySimulation
import MainstayTemplate

/// How a simulation is written.
enum SimulationFormat: String, CaseIterable, Sendable {
    case human
    case json
    case markdown
    case svg

    /// By the ending of a file.
    init(of file: String) {
        self = Self.endings.first { file.hasSuffix($0.ending) }?.format ?? .human
    }

    private static let endings: [(ending: String, format: Self)] = [
        (".json", .json), (".md", .markdown), (".svg", .svg),
    ]
}

/// Where the report of a simulation goes.
struct SimulationDestination {
    private let format: SimulationFormat
    private let file: OwnFile?

    /// - Throws: where there is something at the path that this program did not write.
    init(format: SimulationFormat, file: String?, isForced: Bool) throws(Failure) {
        self.format = format
        self.file = try file.map { file throws(Failure) in
            try OwnFile(file, isForced: isForced, kind: "simulation of this program", isOwn: Self.isReport)
        }
    }

    private static func isReport(_ bytes: [UInt8]) -> Bool {
        if bytes.first == 0x7B {
            let command = TemplateParser(file: "", format: .json).parse(bytes).value?["command"]?.string
            return command?.hasPrefix("simulate") ?? false
        }
        let text = String(decoding: bytes.prefix(600), as: UTF8.self)
        if text.hasPrefix("<svg") { return text.contains("Availability") }
        return text.hasPrefix(SimulationMarkdown.mark) || text.hasPrefix("Availability") || text.hasPrefix("Recovery")
    }

    /// - Parameters:
    ///   - environments: the reports as JSON, one an environment; `text`, `markdown` and `pictures` are the same.
    func publish(
        command: String, findings: [Diagnostic], _ environments: [TemplateValue], text: [String], markdown: [String],
        pictures: [() -> String] = []
    ) throws {
        let bytes: [UInt8]
        switch format {
        case .human: bytes = Array((text.map { TerminalText.lines($0) }.joined(separator: "\n\n\n") + "\n").utf8)
        case .svg:
            guard let picture = pictures.first, pictures.count == 1 else {
                throw Failure(
                    pictures.isEmpty
                        ? "\(command) draws no picture"
                        : "a picture shows one environment, and there are \(pictures.count)",
                    help: pictures.isEmpty
                        ? "use --format human, json or markdown" : "choose one with --environment")
            }
            bytes = Array((picture() + "\n").utf8)
        case .markdown: bytes = Array((markdown.joined(separator: "\n\n") + "\n").utf8)
        case .json:
            var report = JSONReport(command: command, findings: findings)
            report["environments"] = .array(environments)
            bytes = report.bytes + [10]
        }
        if let file { try file.write(bytes) } else { Console.write(bytes) }
    }
}
