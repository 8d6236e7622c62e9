import MainstayCost
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
    private let file: OwnFile?

    /// - Throws: where there is something at the path that this command did not write.
    init(format: EstimateFormat, file: String?, isForced: Bool) throws(Failure) {
        self.format = format
        self.file = try file.map { file throws(Failure) in
            try OwnFile(file, isForced: isForced, kind: "estimate", isOwn: Self.isEstimate)
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
        if let file { try file.write(bytes + [10]) } else { Console.print(bytes) }
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
