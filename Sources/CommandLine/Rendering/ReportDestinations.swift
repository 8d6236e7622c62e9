import MainstayDiagnostics
import MainstayFiles
import MainstayReports

/// Where the report of a run goes: standard output and any number of files.
struct ReportDestinations: Sendable {
    /// How standard output is written; nil for the summary alone, where the report goes to a file instead.
    private let format: ReportFormat?
    private let files: [ReportFile]
    private let isQuiet: Bool
    private let showsSettled: Bool
    private let hasStatistics: Bool
    /// A baseline that is written after the check.
    var baseline: BaselineTarget?

    /// - Parameter files: `file`, which takes the report in the place of standard output, or `format=file`.
    /// - Throws: where a file may not be written over, or a format is none, before anything is checked.
    init(
        format: ReportFormat?, files: [String], isForced: Bool, isQuiet: Bool, showsSettled: Bool, hasStatistics: Bool
    ) throws(Failure) {
        var targets: [ReportFile] = []
        var takesStandard = false
        for argument in files {
            let file = try ReportFile(argument, format: format)
            try file.refuseForeign(isForced: isForced)
            takesStandard = takesStandard || !file.isBeside
            targets.append(file)
        }
        for (index, file) in targets.enumerated() where targets[..<index].contains(where: { $0.path == file.path }) {
            throw Failure("two reports would go to \(Paths.display(file.path))", help: "give each its own file")
        }
        self.files = targets
        self.format = takesStandard ? nil : format ?? .human
        self.isQuiet = isQuiet
        self.showsSettled = showsSettled
        self.hasStatistics = hasStatistics
    }

    /// Whether a report tells the edits that mend findings.
    var showsFixes: Bool {
        ([format].compactMap(\.self) + files.map(\.format)).contains { $0 == .json || $0 == .sarif }
    }

    /// The files that are written, from the root: a change of theirs is none of what is checked.
    var writtenPaths: [String] { files.map(\.path) + (baseline.map { [$0.path] } ?? []) }

    func publish(_ result: CheckSession.Result, of session: CheckSession, clearingScreen: Bool = false) throws {
        let texts = SourceTexts(streams: result.streams)
        for file in files {
            let context = context(of: session, isTerminal: false)
            try file.write(result.report.render(file.format, in: context, sources: texts.read))
        }
        var screen: [UInt8] = clearingScreen ? Array("\u{1B}[H\u{1B}[2J\u{1B}[3J".utf8) : []
        if let format {
            screen += result.report.render(format, in: context(of: session, isTerminal: true), sources: texts.read)
        } else if !isQuiet {
            screen += Array((ReportSummary.text(of: result.report) + "\n").utf8)
        }
        Console.write(screen)
        if hasStatistics, format == nil || format == .human || format == .concise {
            Console.print("\n" + StatisticsTable(result.report).render())
        }
        if let baseline { Console.printError(try baseline.write(result.report.findings)) }
        for failure in result.failures { Console.complain(failure) }
    }

    /// Writes something other than findings wherever the report would go.
    func publish(_ render: (ReportFormat) throws(Failure) -> [UInt8]) throws(Failure) {
        // A format that cannot be written is found out before anything is.
        var texts: [[UInt8]] = []
        for file in files { texts.append(try render(file.format)) }
        let screen: [UInt8] = if let format { try render(format) } else { [] }
        for (file, text) in zip(files, texts) { try file.write(text) }
        Console.write(screen)
    }

    private func context(of session: CheckSession, isTerminal: Bool) -> ReportContext {
        var context = ReportContext()
        context.isQuiet = isQuiet
        context.showsSettled = showsSettled
        context.assembly = session.assembly
        if isTerminal {
            context.colours = Console.hasOutputColours
            context.width = Console.outputWidth ?? context.width
        }
        return context
    }
}

/// The texts that excerpts are taken from.
struct SourceTexts {
    var streams: [String: [UInt8]] = [:]

    /// Nil for what is no file, or too large to be a template.
    func read(_ file: String) -> [UInt8]? {
        if let text = streams[file] { return text }
        guard let status = Paths.status(of: file), status.kind == .file, status.size <= 32 << 20 else { return nil }
        return try? FileSystem.read(file)
    }
}

/// How often each rule was found.
struct StatisticsTable {
    private let report: Report

    init(_ report: Report) { self.report = report }

    func render() -> String {
        var table = Table([
            ("RULE", .left), ("SEVERITY", .left), ("NEW", .right), ("WAIVED", .right), ("BASELINE", .right),
        ])
        for count in ReportSummary.statistics(of: report) {
            table.add([
                count.rule, count.severity.rawValue, "\(count.new)", count.waived == 0 ? "" : "\(count.waived)",
                count.baseline == 0 ? "" : "\(count.baseline)",
            ])
        }
        return table.isEmpty ? "no rule found anything" : table.render()
    }
}
