import MainstayChecking
import MainstayDiagnostics
import MainstayFiles
import MainstayPolicy
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
        let check = TemplateCheck(day: "\(today)", files: .onDisk)
        var run = CheckRun(
            check: check, ignoresOthers: settings.ignoresOthers, isExcluded: settings.isExcluded)
        run.check(paths)
        let own = settings.expired(today: today) + (run.waivers?.findings() ?? [])
        var findings = Findings.sorted(run.findings + own.map { PolicyFinding($0) }, by: \.diagnostic)
            .filter { settings.isWanted($0.diagnostic) }
            .map { Finding($0, configured: settings.state(of: $0.diagnostic, today: today)) }
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

extension Finding {
    /// - Parameter configured: what the project's configuration says about it; a waiver in the template comes first.
    init(_ finding: PolicyFinding, configured: FindingState) {
        let state = finding.waiver.map { waiver in
            FindingState.waived(
                MainstayReports.Waiver(
                    reason: waiver.reason ?? "no reason given", owner: waiver.owner, until: waiver.until,
                    source: waiver.source == .mainstay ? "template" : "\(waiver.source.rawValue) metadata"))
        }
        self.init(finding.diagnostic, state: state ?? configured)
    }
}
