import MainstayDiagnostics
import MainstayFiles
import MainstayReports

/// One check of what was asked for: templates are looked at, and what is found goes through the rules that are wanted,
/// the waivers and the baseline.
struct CheckSession {
    struct Result {
        var report: Report
        /// What was named and could not be used at all.
        var failures: [Failure]
        /// Texts that cannot be read again, such as standard input.
        var streams: [String: [UInt8]]

        /// 0 where nothing is as bad as the threshold, 1 where something is, 2 where something could not be read.
        var exitCode: Int32 { failures.isEmpty ? (report.isFailure ? 1 : 0) : 2 }
    }

    let settings: CheckSettings
    let paths: [String]
    private let baseline: BaselineFile?

    init(_ request: CheckRequest, rules: RuleCatalogue = KnownRules.catalogue) throws {
        settings = try CheckSettings(request, rules: rules)
        paths = try CheckTarget.paths(request.paths)
        baseline = try settings.baseline.map { try BaselineFile(reading: $0) }
    }

    func run(today: CalendarDate = .today) -> Result {
        var run = CheckRun()
        run.isExcluded = settings.isExcluded
        run.ignoresOthers = settings.ignoresOthers
        for path in paths { run.check(path) }
        let diagnostics = Findings.sorted(run.findings + settings.expired(today: today))
        var findings = diagnostics.filter(settings.isWanted).map { diagnostic in
            Finding(diagnostic, state: settings.state(of: diagnostic, today: today))
        }
        let stale = baseline?.apply(to: &findings, files: run.files) ?? []
        let report = Report(
            findings: findings, rules: settings.rules, files: run.files.sorted(), threshold: settings.threshold,
            templates: run.templates, ignoredFiles: run.ignored, excludedFiles: run.excluded, staleBaseline: stale,
            toolVersion: Program.version)
        return Result(report: report, failures: run.failures, streams: run.streams)
    }

    /// The assembly that the run is about, where it is about one alone.
    var assembly: String? {
        guard paths.count == 1, let path = paths.first, AssemblyFolder.isAssembly(path) else { return nil }
        return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }
}
