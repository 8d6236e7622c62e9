import MainstayAssembly
import MainstayChecking
import MainstayDiagnostics
import MainstayFiles
import MainstayPolicy
import MainstayReports

/// Builds a platform, runs it, and reads what it wrote.
struct PlatformSynthesis: Sendable {
    struct Result: Sendable {
        /// The compiler's words where the platform does not build.
        var compilerOutput: String?
        /// Of the build, of the platform, of reading and of the checks; sorted, with paths that can be opened.
        var findings: [Diagnostic] = []
        /// What the platform printed besides.
        var remarks = ""
        /// Nil where none was written.
        var assembly: Assembly?

        var exitCode: Int32 {
            compilerOutput != nil || assembly == nil || findings.contains { $0.severity == .error } ? 1 : 0
        }
    }

    var build: PlatformBuild
    var environments: [String] = []
    var isChecked = true

    /// Writes the assembly to the folder, which keeps its earlier one where anything fails before the end.
    func run(into output: OutputFolder) async throws -> Result {
        defer { output.discard() }
        return try await run(writingTo: output.staging) {
            try output.commit()
            return Paths.display(output.path)
        }
    }

    /// The same in a folder that is gone afterwards.
    func runTemporarily() async throws -> Result {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        return try await run(writingTo: folder.path) { folder.path }
    }

    private func run(writingTo folder: String, place: () throws -> String) async throws -> Result {
        let executable: String
        switch try await build.build() {
        case .built(let path): executable = path
        case .failed(let text, let findings): return Result(compilerOutput: text, findings: findings)
        }
        let root = build.package.directory
        let run = PlatformRun(executable: executable, directory: root, environments: environments, output: folder)
        let ran = try await build.progress.during("Synthesising") { try await run.run() }
        var sources = SourceFiles(root: root)
        var result = Result(findings: sources.locate(ran.findings, inPackage: true), remarks: ran.remarks)
        if ran.isWritten {
            try Interruption.check()
            let read = AssemblyReader().read(try place())
            result.assembly = read.assembly
            let settings = isChecked ? try CheckSettings(CheckRequest(usesBaseline: false)) : nil
            let found = read.diagnostics + (settings.map { check(read.assembly, $0) } ?? [])
            result.findings += sources.locate(found, inPackage: false).filter { finding in
                settings.map { $0.isWanted(finding) && $0.state(of: finding, today: .today) == .new } ?? true
            }
        }
        result.findings = Findings.sorted(result.findings)
        return result
    }

    /// What asks to be mended, by the rules of the nearest `mainstay.yaml`. Advice, and what is waived, is for
    /// `mainstay check` to show.
    private func check(_ assembly: Assembly, _ settings: CheckSettings) -> [Diagnostic] {
        let check = TemplateCheck(
            day: "\(CalendarDate.today)", files: .onDisk, rules: settings.rules.declaredResourceRules,
            settings: settings.policy, index: settings.rules.index)
        let checked = check.check(assembly)
        return checked.flatMap(\.findings).filter { $0.waiver == nil }.map(\.diagnostic)
            .filter { $0.severity > .note }
    }
}
