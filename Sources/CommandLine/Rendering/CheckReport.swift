import MainstayTemplate

/// What `check` prints.
struct CheckReport {
    var run: CheckRun
    var options: ReportOptions

    func print() {
        if options.json {
            var report = JSONReport(command: "check", findings: run.findings)
            report["templates"] = .int(run.templates)
            report["ignoredFiles"] = .int(run.ignored)
            report.print()
        } else {
            Findings.print(run.findings)
            if !options.quiet { Console.print(summary) }
        }
        for failure in run.failures { Console.complain(failure) }
    }

    private var summary: String {
        let ignored = run.ignored == 0 ? "" : " (\(Findings.plural(run.ignored, "other file")) ignored)"
        return "\(Findings.plural(run.templates, "template")) checked\(ignored): \(Findings.count(run.findings))"
    }
}
