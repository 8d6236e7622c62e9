import MainstayDiagnostics
import MainstayEditing
import MainstayFiles
import MainstayReports

/// `check --fix`: shows what would be changed, asks, writes, and checks again.
struct FixSession {
    let request: CheckRequest
    let destinations: ReportDestinations
    /// Whether changes are written without a question.
    let isSure: Bool

    /// - Returns: the exit code.
    func run() throws -> Int32 {
        let session = try CheckSession(request)
        let result = session.run()
        let search = FixSearch(result, session.templateCheck())
        let (files, refusals) = search.fixes()
        for file in files { Console.show(UnifiedDiff(file.plan.splices, of: file.editor).render(), asDiff: true) }
        for refusal in refusals {
            let diagnostic = search.finding(refusal.candidate).diagnostic
            let place = diagnostic.location.map { "\($0): " } ?? ""
            Console.printError(
                TerminalText.line("\(place)\(diagnostic.rule) is not mended: \(refusal.reason)"))
        }
        let mended = files.reduce(0) { $0 + $1.plan.made.count }
        let extent = "\(Findings.plural(mended, "finding")) in \(Findings.plural(files.count, "file"))"
        guard mended > 0 else {
            Console.printError("nothing can be mended")
            try destinations.publish(result, of: session)
            return result.exitCode
        }
        guard try isWanted(extent) else { return 1 }
        for file in files { try write(file) }
        Console.printError("mended \(extent)")
        let again = try CheckSession(request)
        let left = again.run()
        try destinations.publish(left, of: again)
        return left.exitCode
    }

    private func isWanted(_ extent: String) throws -> Bool {
        if isSure { return true }
        guard Console.isDialogue else {
            Console.printError("\(extent) can be mended; nothing is written without --yes")
            return false
        }
        Console.ask("mend \(extent)? [y/N] ")
        let answer = readLine()?.lowercased() ?? ""
        return answer == "y" || answer == "yes"
    }

    private func write(_ fixes: FixSearch.FileFixes) throws {
        let file = fixes.editor.file
        guard let path = Paths.real(file), Paths.status(of: path)?.kind == .file else {
            throw Failure("\(file) cannot be written: it is no file")
        }
        guard try FileSystem.read(path) == fixes.editor.bytes else {
            throw Failure("\(file) has changed meanwhile, and is left as it is", exitCode: 1)
        }
        try AtomicFile.write(fixes.plan.bytes, to: path)
    }
}
