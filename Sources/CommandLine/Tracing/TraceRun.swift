import MainstayAssembly
import MainstayCapacity
import MainstayCost
import MainstayDiagnostics
import MainstayFiles
import MainstayPolicy
import MainstayRequirements

/// Finds the assembly, the catalogue and the platform's folder, and traces.
struct TraceRun {
    /// The assembly's folder; nil for `cdk.out` of the package here.
    var assembly: String?
    /// The catalogue's file; nil for the platform's own.
    var catalogue: String?
    private static let catalogueName = "requirements.yaml"
    private static let usageName = "usage.yaml"
    private static let calibrationName = "calibration.yaml"

    func run(
        statuses: Set<RequirementStatus>?, requirements: [String], isCoverageOnly: Bool
    ) throws -> TraceReport {
        let folder = try assemblyFolder()
        let file = try catalogueFile(beside: folder)
        let catalogue = try readCatalogue(file)
        try check(requirements, against: catalogue, in: file)
        let read = AssemblyReader().read(folder)
        let errors = read.diagnostics.filter { $0.severity == .error }
        // Without all of its templates, what is missing would count as violated.
        if !errors.isEmpty { throw DiagnosticError(errors) }
        let tracer = try tracer(catalogue, from: file, for: read.assembly)
        return TraceReport(
            tracer.trace(read.assembly), statuses: statuses, requirements: requirements,
            isCoverageOnly: isCoverageOnly)
    }

    /// What traces an assembly, with every engine that computes figures of it.
    ///
    /// - Parameter file: the catalogue's; the files of the platform, and its usage, stand beside it.
    func tracer(
        _ catalogue: RequirementCatalogue, from file: String, for assembly: Assembly
    ) throws -> RequirementTracer {
        RequirementTracer(
            catalogue, documents: FolderDocuments(folder: Paths.parent(of: Paths.absolute(file))),
            engines: EngineRegistry([
                try costEngine(beside: file, for: assembly), SimulationRequirements(assembly),
                CapacityRequirements(assembly, calibration: try calibration(beside: file)), TerraformRequirements(),
            ]), day: CalendarDate.today.description)
    }

    func assemblyFolder() throws -> String {
        guard let assembly else {
            let output = try PlatformPackage.current().defaultOutput
            guard AssemblyFolder.isAssembly(output) else {
                throw Failure(
                    "there is no assembly in \(Paths.display(output))",
                    help: "write it with: mainstay synth; or name an assembly's folder")
            }
            return Paths.display(output)
        }
        guard Paths.status(of: assembly)?.kind == .directory else {
            throw Failure("there is no folder \(assembly)", help: "name the folder of an assembly, such as cdk.out")
        }
        guard AssemblyFolder.isAssembly(assembly) else {
            throw Failure(
                "\(assembly) is not an assembly: it has no manifest.json that lists artifacts",
                help: "synthesise it first with: mainstay synth")
        }
        return assembly
    }

    /// What was named, or the one of the package here, or the one beside the assembly.
    func catalogueFile(beside folder: String) throws -> String {
        if let catalogue {
            guard Paths.status(of: catalogue)?.kind == .file else {
                throw Failure("there is no file \(catalogue)", help: "name a catalogue of requirements")
            }
            return catalogue
        }
        var places = [Paths.parent(of: Paths.absolute(folder))]
        if let package = PlatformPackage.find(from: FileSystem.currentDirectory) { places.append(package.directory) }
        for place in places {
            let file = Paths.join(place, Self.catalogueName)
            if Paths.status(of: file)?.kind == .file { return Paths.display(file) }
        }
        throw Failure(
            "there is no \(Self.catalogueName) in \(places.map { Paths.display($0) }.joined(separator: " or "))",
            help: "write one, as the guide to requirements shows, or name it with --catalogue")
    }

    /// The estimator, with the usage that stands beside the catalogue, where there is some.
    private func costEngine(beside catalogue: String, for assembly: Assembly) throws -> CostEngine {
        var request = EstimateRequest()
        request.usage = Self.file(Self.usageName, beside: catalogue)
        let run = EstimateRun(request: request)
        let options = try run.options()
        try run.check(options.usage, against: assembly.stacks.map(EstimatedStack.init))
        return CostEngine(options: options)
    }

    /// What was measured, where somebody put it beside the catalogue.
    func calibration(beside catalogue: String) throws -> Calibration {
        guard let file = Self.file(Self.calibrationName, beside: catalogue) else { return Calibration() }
        var reader = CalibrationReader(file: file)
        let found = reader.read(try FileSystem.read(file))
        let errors = reader.diagnostics.filter { $0.severity == .error }
        if !errors.isEmpty { throw DiagnosticError(errors) }
        guard let found else { throw Failure("\(file) holds no calibration") }
        return found
    }

    /// The usage profile of a platform, where it has one.
    static func usage(beside catalogue: String) -> String? { file(usageName, beside: catalogue) }

    private static func file(_ name: String, beside catalogue: String) -> String? {
        let path = Paths.join(Paths.parent(of: Paths.absolute(catalogue)), name)
        return Paths.status(of: path)?.kind == .file ? Paths.display(path) : nil
    }

    func readCatalogue(_ file: String) throws -> RequirementCatalogue {
        var reader = CatalogueReader(file: file)
        let catalogue = reader.read(try FileSystem.read(file))
        let errors = reader.diagnostics.filter { $0.severity == .error }
        if !errors.isEmpty { throw DiagnosticError(errors) }
        guard let catalogue else { throw Failure("\(file) holds no catalogue", help: "see the guide to requirements") }
        return catalogue
    }

    private func check(_ names: [String], against catalogue: RequirementCatalogue, in file: String) throws(Failure) {
        let ids = catalogue.requirements.map(\.id)
        for name in names where !name.contains("*") && !ids.contains(name) {
            throw Failure(
                "\(file) has no requirement \(name)",
                help: Suggestion.didYouMean(name, among: ids) ?? "see them all with: mainstay trace")
        }
    }
}
