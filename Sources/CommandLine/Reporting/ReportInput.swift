import MainstayAssembly
import MainstayCapacity
import MainstayCost
import MainstayDiagnostics
import MainstayDiagram
import MainstayDifference
import MainstayRequirements
import MainstaySimulation
import MainstayTemplate

/// Everything that a report rests on, read once: what is missing or cannot be read is found before any engine starts.
struct ReportInput: Sendable {
    let request: ReportRequest
    let path: String
    let name: String
    /// The stacks of the environments that are asked for.
    let assembly: Assembly
    /// In the order of their first stacks; nil for stacks that belong to none.
    let environments: [String?]
    let session: CheckSession
    /// Nil where the platform has no catalogue.
    let tracer: RequirementTracer?
    let catalogue: String?
    let estimates: EstimateOptions
    /// What somebody measured, beside the catalogue.
    let calibration: Calibration
    /// What is compared with; nil where nothing is compared.
    let older: ReportBaseline?

    init(_ request: ReportRequest) throws {
        self.request = request
        let path = try request.path ?? CheckTarget.paths([])[0]
        self.path = path
        name = Self.platformName(of: path)
        var check = CheckRequest(paths: [path])
        check.usesConfiguration = true
        session = try CheckSession(check)
        var read = try SimulationInput.assembly(at: path, region: request.region)
        let known = DiagramReader.environments(of: read)
        try SimulationInput.refuseUnknown(
            request.environments, among: known.compactMap(\.self), as: "environment")
        let tracing = TraceRun(assembly: path, catalogue: request.catalogue)
        let catalogue = try Self.catalogue(tracing, isNamed: request.catalogue != nil)
        self.catalogue = catalogue
        tracer = try catalogue.map { try tracing.tracer(tracing.readCatalogue($0), from: $0, for: read) }
        calibration = try catalogue.map { try tracing.calibration(beside: $0) } ?? Calibration()
        var estimate = EstimateRequest(paths: [path])
        estimate.usage = request.usage ?? catalogue.flatMap(TraceRun.usage(beside:)) ?? "medium"
        estimate.region = request.region
        let run = EstimateRun(request: estimate)
        estimates = try run.options()
        try run.check(estimates.usage, against: read.stacks.map { EstimatedStack($0) })
        older = try ReportBaseline.read(request, read)
        if !request.environments.isEmpty {
            read.stacks.removeAll { !request.environments.contains(DiagramReader.environment(of: $0) ?? "") }
        }
        assembly = read
        environments = DiagramReader.environments(of: read)
    }

    /// What there is to work out: `SoleMate: 613 resources in 3 environments`.
    var extent: String {
        let resources = assembly.stacks.reduce(0) { $0 + ($1.template["Resources"]?.object?.members.count ?? 0) }
        return "\(name): \(Findings.plural(resources, "resource")) in "
            + Findings.plural(environments.count, "environment")
    }

    /// The assembly with the stacks of one environment alone.
    func assembly(of environment: String?) -> Assembly {
        var part = assembly
        part.stacks.removeAll { DiagramReader.environment(of: $0) != environment }
        return part
    }

    private static func catalogue(_ tracing: TraceRun, isNamed: Bool) throws -> String? {
        guard let folder = try? tracing.assemblyFolder() else {
            if isNamed { _ = try tracing.assemblyFolder() }
            return nil
        }
        return isNamed ? try tracing.catalogueFile(beside: folder) : try? tracing.catalogueFile(beside: folder)
    }

    /// The folder of a platform, or a template's file without its ending.
    private static func platformName(of path: String) -> String {
        let absolute = Paths.absolute(path)
        let file = Paths.name(of: absolute)
        guard AssemblyFolder.isAssembly(path) else { return file.split(separator: ".").first.map(String.init) ?? file }
        return file == "cdk.out" ? Paths.name(of: Paths.parent(of: absolute)) : file
    }
}
