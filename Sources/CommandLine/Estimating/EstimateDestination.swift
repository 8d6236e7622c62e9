import MainstayCost
import MainstayFiles
import MainstayTemplate

/// How an estimate is written.
enum EstimateFormat: String, CaseIterable, Sendable {
    case text
    case json
    case csv
    case markdown
    case svg
}

/// Where an estimate goes.
struct EstimateDestination {
    private let format: EstimateFormat
    private let path: String?

    /// - Throws: where there is something at the path that this command did not write.
    init(format: EstimateFormat, file: String?, isForced: Bool) throws(Failure) {
        self.format = format
        guard let file else {
            path = nil
            return
        }
        guard !file.isEmpty else { throw Failure("--output needs the path of a file") }
        let path = Paths.real(file) ?? Paths.absolute(file)
        self.path = path
        guard let status = Paths.status(of: path) else { return }
        let name = Paths.display(path)
        if status.kind == .directory { throw Failure("cannot write to \(name): it is a folder") }
        guard status.kind == .file, status.size > 0, !isForced else { return }
        guard Self.isEstimate((try? FileSystem.read(path)) ?? []) else {
            throw Failure(
                "\(name) is no estimate, and is not written over", help: "choose another file, or use --force")
        }
    }

    func publish(_ result: EstimateResult, by grouping: CostGrouping, hasDetails: Bool) throws {
        let bytes: [UInt8] =
            switch format {
            case .text: Array(EstimateText(result, by: grouping, hasDetails: hasDetails).render().utf8)
            case .json: EstimateJSON(result, by: grouping).bytes
            case .csv: Array(EstimateCSV.render(result.estimate).utf8)
            case .markdown: Array(EstimateMarkdown(result, by: grouping).render().utf8)
            case .svg: Array(try EstimatePicture(result).svg().utf8)
            }
        if let path { try AtomicFile.write(bytes + [10], to: path) } else { Console.print(bytes) }
    }

    private static func isEstimate(_ bytes: [UInt8]) -> Bool {
        if bytes.first == 0x7B {
            return TemplateParser(file: "", format: .json).parse(bytes).value?["command"]?.string == "estimate"
        }
        let start = String(decoding: bytes.prefix(600), as: UTF8.self)
        if start.hasPrefix("<svg") { return start.contains("Cost a month") }
        return ["US dollars a month", "environment,stack,component,", EstimateMarkdown.mark].contains {
            start.hasPrefix($0)
        }
    }
}
