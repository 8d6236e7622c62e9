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

        /// What findings may be mended by; the edits are not worked out yet.
        var mends: [FixCandidate] = []
        /// What is wrong with texts that were not read as a whole.
        var unread: [Diagnostic] = []
        /// The types of the resources that were looked at.
        var resourceTypes: Set<String> = []

        /// 0 where nothing is as bad as the threshold, 1 where something is, 2 where something could not be read.
        var exitCode: Int32 { failures.isEmpty ? (report.isFailure ? 1 : 0) : 2 }
    }

    let settings: CheckSettings
    let paths: [String]
    private let baseline: BaselineFile?
    private let wantsFixes: Bool
    private let endsProcess: Bool

    init(_ request: CheckRequest) throws {
        settings = try CheckSettings(request)
        wantsFixes = request.wantsFixes
        endsProcess = request.endsProcess
        paths = try CheckTarget.paths(request.paths)
        baseline = try settings.baseline.map { try BaselineFile(reading: $0) }
    }

    /// The check of one template, with the rules of this run.
    func templateCheck(today: CalendarDate = .today) -> TemplateCheck {
        var check = TemplateCheck(
            day: "\(today)", files: .onDisk, rules: settings.rules.declaredResourceRules, settings: settings.policy,
            index: settings.rules.index)
        check.endsProcess = endsProcess
        return check
    }

    func run(today: CalendarDate = .today) -> Result {
        let check = templateCheck(today: today)
        var run = CheckRun(
            check: check, ignoresOthers: settings.ignoresOthers, isExcluded: settings.isExcluded)
        run.check(paths)
        let own = settings.expired(today: today) + (run.waivers?.findings() ?? [])
        let found = Findings.sorted(run.findings + own.map { PolicyFinding($0) }, by: \.diagnostic)
            .filter { settings.isWanted($0.diagnostic) }
        var findings = found.map { Finding($0, configured: settings.state(of: $0.diagnostic, today: today)) }
        let stale = baseline?.apply(to: &findings, files: run.files) ?? []
        let report = Report(
            findings: findings, rules: settings.rules.catalogue, files: run.files.sorted(),
            threshold: settings.threshold,
            templates: run.templates, ignoredFiles: run.ignored, excludedFiles: run.excluded, staleBaseline: stale,
            toolVersion: Program.version)
        var result = Result(
            report: report, failures: run.failures, streams: run.streams, unread: run.unread,
            resourceTypes: run.resourceTypes)
        result.mends = found.enumerated().compactMap { FixCandidate($1, number: $0) }
        if wantsFixes { FixSearch(result, check).describe(&result.report) }
        return result
    }

    /// The assembly that the run is about, where it is about one alone.
    var assembly: String? {
        guard paths.count == 1, let path = paths.first, AssemblyFolder.isAssembly(path) else { return nil }
        return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }
}

extension MainstayPolicy.Waiver {
    /// Where it is written, as reports say it.
    fileprivate var sourceName: String {
        switch source {
        case .mainstay: "template"
        case .checkovComment: source.rawValue
        default: "\(source.rawValue) metadata"
        }
    }
}

extension Finding {
    /// - Parameter configured: what the project's configuration says about it; a waiver in the template comes first.
    init(_ finding: PolicyFinding, configured: FindingState) {
        let state = finding.waiver.map { waiver in
            FindingState.waived(
                MainstayReports.Waiver(
                    reason: waiver.reason ?? "no reason given", owner: waiver.owner, until: waiver.until,
                    source: waiver.sourceName))
        }
        self.init(finding.diagnostic, state: state ?? configured)
    }
}
