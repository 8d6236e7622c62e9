import MainstayTemplate
import MainstayWebReport

/// How a report is written.
enum ReportPageFormat: String, CaseIterable, Sendable {
    case html
    case json
    case markdown

    init(of file: String) {
        self = file.hasSuffix(".json") ? .json : file.hasSuffix(".md") ? .markdown : .html
    }
}

/// Where a report goes.
struct ReportPageDestination {
    private let format: ReportPageFormat
    private let file: OwnFile?

    /// - Throws: where there is something at the path that this program did not write.
    init(format: ReportPageFormat, file: String?, isForced: Bool) throws(Failure) {
        self.format = format
        self.file = try file.map { file throws(Failure) in
            try OwnFile(file, isForced: isForced, kind: "report of this program", isOwn: Self.isReport)
        }
    }

    /// Where it goes, as a person would name it; nil for standard output.
    var place: String? { file.map { Paths.display($0.path) } }

    private static func isReport(_ bytes: [UInt8]) -> Bool {
        if bytes.first == 0x7B {
            return TemplateParser(file: "", format: .json).parse(bytes).value?["command"]?.string == "report"
        }
        let start = String(decoding: bytes.prefix(1_000), as: UTF8.self)
        return start.hasPrefix(ReportMarkdown.mark)
            || start.hasPrefix("<!DOCTYPE html>") && start.contains(WebReport.mark)
    }

    func publish(_ result: ReportResult) throws(Failure) {
        let bytes =
            switch format {
            case .html: WebReport(title: "\(result.input.name): report", data: ReportData(result).value()).standalone()
            case .json: JSONPrinter.pretty.print(ReportData(result).value()) + [10]
            case .markdown: Array(ReportMarkdown(result: result).render().utf8)
            }
        if let file { try file.write(bytes) } else { Console.write(bytes) }
    }
}
