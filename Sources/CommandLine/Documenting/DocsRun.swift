import MainstayAssembly
import MainstayChecking
import MainstayControls
import MainstayDiagnostics
import MainstayDocuments
import MainstayFiles
import MainstayPolicy
import MainstayReports
import MainstayRequirements

/// Writes the documents about a platform, or looks whether they are as they would be written.
struct DocsRun {
    private let folder: String
    private let output: String
    private let catalogue: RequirementCatalogue?
    private let catalogueFile: String?
    private let tracing: TraceRun
    private let frameworks: [Framework]

    init(assembly: String?, catalogue: String?, output: String?, frameworks: [Framework]) throws {
        let trace = TraceRun(assembly: assembly, catalogue: catalogue)
        folder = try trace.assemblyFolder()
        // A platform without a catalogue has documents too; one that is named has to be there.
        let file = catalogue == nil ? try? trace.catalogueFile(beside: folder) : try trace.catalogueFile(beside: folder)
        self.catalogue = try file.map(trace.readCatalogue)
        catalogueFile = file
        tracing = trace
        self.output = Paths.absolute(
            output ?? Paths.join(Paths.join(Paths.parent(of: Paths.absolute(folder)), "docs"), "platform"))
        self.frameworks = frameworks.isEmpty ? Framework.allCases : frameworks
        if let status = Paths.status(of: self.output), status.kind != .directory {
            throw Failure("cannot write to \(Paths.display(self.output)): it is not a folder")
        }
    }

    /// Requirements may be about the documents themselves: what is written then may change what is to be written.
    private static let rounds = 3

    /// Writes what differs; files that people wrote are refused.
    func write() throws -> DocsResult {
        var first: [String: DocsResult.State] = [:]
        var names: [String] = []
        for _ in 0..<Self.rounds {
            let documents = try documents()
            let states = try documents.map { try state(of: $0) }
            if let foreign = zip(documents, states).first(where: { $1 == .foreign })?.0 {
                throw Failure(
                    "\(Paths.display(path(of: foreign))) was not written by this command, and is not written over",
                    help: "move it, or write to another folder with --output")
            }
            names = documents.map(\.name)
            for (name, state) in zip(names, states) where first[name] ?? .current == .current { first[name] = state }
            if states.allSatisfy({ $0 == .current }) { break }
            try FileSystem.createDirectory(output)
            for (document, state) in zip(documents, states) where state != .current {
                try AtomicFile.write(Array(document.text.utf8), to: path(of: document))
            }
        }
        return DocsResult(
            folder: Paths.display(output), files: names.map { ($0, first[$0] ?? .current) }, isCheck: false)
    }

    func check() throws -> DocsResult {
        let documents = try documents()
        return DocsResult(
            folder: Paths.display(output), files: try documents.map { ($0.name, try state(of: $0)) }, isCheck: true)
    }

    private func documents() throws -> [PlatformDocument] {
        let read = AssemblyReader().read(folder)
        let errors = read.diagnostics.filter { $0.severity == .error }
        if !errors.isEmpty { throw DiagnosticError(errors) }
        let day = CalendarDate.today.description
        var trace: MainstayRequirements.Trace?
        if let catalogue, let catalogueFile {
            trace = try tracing.tracer(catalogue, from: catalogueFile, for: read.assembly).trace(read.assembly)
        }
        let assumptions = try trace.flatMap { trace in
            try catalogueFile.map {
                AssumptionSearch(
                    engine: CapacityRequirements(read.assembly, calibration: try tracing.calibration(beside: $0))
                ).run(trace)
            }
        }
        return PlatformDocument.all(
            of: DescribedPlatform(
                read.assembly, name: catalogue?.name ?? Paths.name(of: Paths.parent(of: Paths.absolute(folder))),
                catalogue: catalogue, trace: trace, compliance: try compliance(),
                assumptions: assumptions ?? [], day: day))
    }

    private func compliance() throws -> [DescribedPlatform.Compliance] {
        var request = CheckRequest()
        request.paths = [folder]
        let session = try CheckSession(request)
        let report = FrameworkReport(frameworks, session.run(), session)
        return report.assessments.map { assessment in
            let framework = assessment.framework
            return DescribedPlatform.Compliance(
                title: "\(framework.title) \(framework.version)", summary: assessment.summary,
                controls: assessment.controls.filter { !$0.findings.isEmpty || !$0.waived.isEmpty }.map(Self.control))
        }
    }

    private static func control(_ control: AssessedControl) -> DescribedPlatform.Compliance.Control {
        let notes = (control.findings + control.waived).map { finding in
            let place = [finding.diagnostic.rule, finding.diagnostic.construct ?? ""].filter { !$0.isEmpty }
                .joined(separator: " at ")
            if case .waived(let waiver) = finding.state { return "\(place): \(waiver.reason)" }
            return place
        }
        return DescribedPlatform.Compliance.Control(
            id: control.description.id, title: control.description.title, state: control.state.rawValue, notes: notes)
    }

    private func path(of document: PlatformDocument) -> String { Paths.join(output, document.name) }

    private func state(of document: PlatformDocument) throws -> DocsResult.State {
        let path = path(of: document)
        guard FileSystem.exists(path) else { return .missing }
        let text = String(decoding: try FileSystem.read(path), as: UTF8.self)
        if text == document.text { return .current }
        return text.hasPrefix(PlatformDocument.mark) ? .stale : .foreign
    }
}
