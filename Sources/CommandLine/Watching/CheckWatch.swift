import MainstayDiagnostics
import MainstayFiles
import MainstayReports

/// Checks, waits until something is saved, and checks again, until Ctrl-C.
///
/// On a terminal each report takes the place of the one before; elsewhere they follow each other with an empty line
/// between. The terminal is never put into another mode, so that there is nothing to restore.
struct CheckWatch {
    /// What an editor does in one go (a backup, a new file, a rename) comes within a few milliseconds.
    private static let quietTime: Int32 = 8
    private static let longestQuietTime = Duration.milliseconds(40)

    let request: CheckRequest
    let destinations: ReportDestinations

    func run() throws {
        guard !request.paths.contains("-") else {
            throw Failure("standard input cannot be watched", help: "name a file or a folder")
        }
        let paths = try CheckTarget.paths(request.paths)
        for path in paths where Paths.status(of: path) == nil {
            throw Failure("there is no file or folder \(path)")
        }
        Interruption.handle()
        let source = ChangeSources.make()
        var isFirst = true
        while true {
            // Before the check, so that what is saved during it is noticed.
            let settings = try? CheckSettings(request)
            let plan = plan(paths, settings)
            source.watch(plan.folders)
            try check(isFirst: isFirst)
            isFirst = false
            try wait(source, plan)
        }
    }

    private func plan(_ paths: [String], _ settings: CheckSettings?) -> WatchPlan {
        var others = [settings?.baseline, settings?.configuration.map { Paths.absolute($0.file) }].compactMap(\.self)
        others += settings?.rules.files ?? request.rules
        if settings == nil, request.usesConfiguration {
            // A configuration with a mistake in it is watched all the same.
            others += [request.configuration ?? ConfigurationFile.find()].compactMap(\.self)
        }
        return WatchPlan(
            paths: paths, others: others, ignored: destinations.writtenPaths,
            isExcluded: settings.map { settings in { settings.isExcluded($0) } } ?? { _ in false })
    }

    private func check(isFirst: Bool) throws {
        let start = ContinuousClock.now
        let isTerminal = Console.isOutputTerminal
        if !isFirst, !isTerminal { Console.print("") }
        do {
            let session = try CheckSession(request)
            let result = session.run()
            try destinations.publish(result, of: session, clearingScreen: isTerminal)
        } catch let error where !isFirst && (error is Failure || error is DiagnosticError) {
            // A configuration is often wrong for as long as it is being written.
            if let failure = error as? Failure { Console.complain(failure) }
            if let mistakes = error as? DiagnosticError { Findings.complain(mistakes.diagnostics) }
        }
        let time = start.duration(to: .now).components
        let milliseconds = time.seconds * 1000 + time.attoseconds / 1_000_000_000_000_000
        if Console.isErrorTerminal {
            Console.printError("checked in \(milliseconds) ms; waiting for a change, Ctrl-C ends")
        }
    }

    private func wait(_ source: any ChangeSource, _ plan: WatchPlan) throws {
        while true {
            try Interruption.check()
            // A signal that comes just before the wait would be noticed at its end alone, so it is short.
            var changes = source.changes(within: 200)
            guard plan.matters(changes) else { continue }
            let start = ContinuousClock.now
            while start.duration(to: .now) < Self.longestQuietTime {
                try Interruption.check()
                let more = source.changes(within: Self.quietTime)
                if more.isEmpty { break }
                changes.merge(more)
            }
            return
        }
    }
}
