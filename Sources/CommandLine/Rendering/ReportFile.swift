import MainstayDiagnostics
import MainstayFiles
import MainstayReports
import MainstayTemplate

/// A file that a report is written to.
///
/// It is written beside its place first and moved there when it is whole, so that nobody reads half of it. What is no
/// report of this program is not written over: a mistyped path must not cost a template.
struct ReportFile: Sendable {
    let format: ReportFormat
    /// From the root, links followed.
    let path: String
    /// Whether standard output has a report too.
    let isBeside: Bool

    /// - Parameter format: what `--format` says, for a file that has no format in front.
    init(_ argument: String, format: ReportFormat?) throws(Failure) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        var file = argument
        if parts.count == 2, let named = ReportFormat(rawValue: String(parts[0])) {
            self.format = named
            isBeside = true
            file = String(parts[1])
        } else if parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy({ $0.isLetter || $0 == "-" }) {
            throw Failure(
                "--output: there is no format \(parts[0])",
                help: Suggestion.didYouMean(String(parts[0]), among: ReportFormat.allCases.map(\.rawValue))
                    ?? "the formats are \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", "))")
        } else {
            self.format = format ?? Self.format(of: argument)
            isBeside = false
        }
        guard !file.isEmpty else { throw Failure("--output needs the path of a file") }
        path = Paths.real(file) ?? Paths.absolute(file)
    }

    private static func format(of file: String) -> ReportFormat {
        for (ending, format) in [
            (".sarif", ReportFormat.sarif), (".sarif.json", .sarif), (".json", .json), (".xml", .junit),
            (".md", .markdown),
        ]
        where file.hasSuffix(ending) { return format }
        return .human
    }

    /// - Throws: where there is something at the path that this program did not write.
    func refuseForeign(isForced: Bool) throws(Failure) {
        _ = try OwnFile(
            path, isForced: isForced, kind: "report of this program", isOwn: ReportRecognition.isReport)
    }

    func write(_ bytes: [UInt8]) throws(Failure) { try AtomicFile.write(bytes, to: path) }
}

/// Tells what this program wrote from the files of others.
enum ReportRecognition {
    static func isReport(_ bytes: [UInt8]) -> Bool {
        if bytes.first == 0x7B {
            guard let value = TemplateParser(file: "", format: .json).parse(bytes).value else { return false }
            let run = value["runs"]?.array?.first
            let plugin = value["pluginReports"]?.array?.first
            return value["command"]?.string == "check" || run?["tool"]?["driver"]?["name"]?.string == "mainstay"
                || plugin?["pluginName"]?.string == "mainstay"
                || plugin?["summary"]?["pluginName"]?.string == "mainstay"
        }
        let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
        if text.hasPrefix("<?xml") { return text.contains("<testsuites name=\"mainstay check\"") }
        let first = text.prefix { $0 != "\n" }
        if first == "# Findings" || text.contains("\n| Control | Title | State | Where |\n") { return true }
        if ["::error ", "::warning ", "::notice "].contains(where: first.hasPrefix) { return true }
        if Severity.allCases.contains(where: { first.contains("\($0.rawValue)[") }) { return true }
        return first.contains(" checked") && first.contains("template")
    }

    static func isBaseline(_ bytes: [UInt8]) -> Bool {
        TemplateParser(file: "", format: .json).parse(bytes).value?["baseline"]?.array != nil
    }
}

/// A baseline that is to be written.
struct BaselineTarget: Sendable {
    private let file: OwnFile

    init(_ path: String, isForced: Bool) throws(Failure) {
        file = try OwnFile(path, isForced: isForced, kind: "baseline", isOwn: ReportRecognition.isBaseline)
    }

    /// From the root.
    var path: String { file.path }

    /// - Returns: what was done, in a sentence.
    func write(_ findings: [Finding]) throws(Failure) -> String {
        let baseline = BaselineFile.bytes(of: findings, at: path)
        try AtomicFile.write(baseline.bytes, to: path)
        return "\(ReportSummary.plural(baseline.count, "finding")) written to \(Paths.display(path))"
    }
}

/// A file that is there whole or not at all.
enum AtomicFile {
    static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        do throws(FileError) {
            if let status = Paths.status(of: path), status.kind != .file {
                // A pipe or a device has no place to be moved to.
                return try FileSystem.write(bytes, to: path)
            }
            let partial = Paths.join(Paths.parent(of: path), ".\(Paths.name(of: path)).partial")
            do throws(FileError) {
                try FileSystem.write(bytes, to: partial)
                Paths.copyMode(of: path, to: partial)
                try FileSystem.move(partial, to: path)
            } catch {
                try? FileSystem.remove(partial)
                throw error
            }
        } catch {
            throw Failure("cannot write \(Paths.display(path)): \(error.reason)")
        }
    }
}
