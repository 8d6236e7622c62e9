import MainstayAssembly
import MainstayCapacity
import MainstayDiagnostics
import MainstayDifference
import MainstayFiles
import MainstaySimulation

/// Reads what a simulation of capacity needs, and carries it out.
struct CapacityRun {
    /// An assembly or a template; nil for `cdk.out` of the package here.
    var path: String?
    var environment: String?
    var calibration: String?
    var target: CapacityTarget
    var traffic: Traffic.Shape?
    var seed: UInt64

    func report() throws -> CapacityReport {
        let assembly = try CapacityInput.read(path)
        let system = try CapacityInput.system(of: assembly, environment: environment)
        var model = CapacityReader().read(system)
        let measured = try readCalibration(&model)
        let analysis = CapacityAnalysis(model, target: target, assumptions: measured.assumptions)
        return CapacityReport(
            name: name(system), analysis: analysis, traffic: traffic.map { Traffic($0, users: target.users) },
            seed: seed)
    }

    private func name(_ system: SystemModel) -> String {
        system.environment ?? path.map { Paths.name(of: $0) } ?? "platform"
    }

    private func readCalibration(_ model: inout CapacityModel) throws -> Calibration {
        guard let calibration else { return Calibration() }
        guard Paths.status(of: calibration)?.kind == .file else {
            throw Failure("there is no file \(calibration)", help: "name a file of measured values")
        }
        var reader = CalibrationReader(file: calibration)
        let found = reader.read(try FileSystem.read(calibration))
        let findings = reader.diagnostics + (found.map { reader.unknownNames($0, in: model) } ?? [])
        let errors = findings.filter { $0.severity == .error }
        if !errors.isEmpty { throw DiagnosticError(errors) }
        guard let found else { throw Failure("\(calibration) holds no calibration") }
        found.apply(to: &model)
        return found
    }
}

/// The system that a simulation is about.
enum CapacityInput {
    static func read(_ path: String?) throws -> Assembly {
        guard let path else {
            let folder = try PlatformPackage.current().defaultOutput
            guard AssemblyFolder.isAssembly(folder) else {
                throw Failure(
                    "there is no assembly in \(Paths.display(folder))",
                    help: "write it with: mainstay synth; or name an assembly or a template")
            }
            return try assembly(folder)
        }
        guard let status = Paths.status(of: path) else { throw Failure("there is no file or folder \(path)") }
        if status.kind == .directory {
            guard AssemblyFolder.isAssembly(path) else {
                throw Failure(
                    "\(path) is not an assembly: it has no manifest.json that lists artifacts",
                    help: "name the folder of an assembly, or a template")
            }
            return try assembly(path)
        }
        return Assembly(
            stacks: try StackStates.read(path).map { state in
                StackArtifact(id: Paths.name(of: path), template: state.template, templateFile: path)
            })
    }

    private static func assembly(_ folder: String) throws -> Assembly {
        let read = AssemblyReader().read(folder)
        let errors = read.diagnostics.filter { $0.severity == .error }
        if !errors.isEmpty { throw DiagnosticError(errors) }
        return read.assembly
    }

    /// The environment that was named; else production, or the only one.
    static func system(of assembly: Assembly, environment: String?) throws(Failure) -> SystemModel {
        let systems = ModelReader(files: .onDisk).read(assembly)
        let names = systems.compactMap(\.environment)
        if let environment {
            if let system = systems.first(where: { $0.environment == environment }) { return system }
            throw Failure(
                "there is no environment \(environment)",
                help: Suggestion.didYouMean(environment, among: names)
                    ?? (names.isEmpty
                        ? "the stacks belong to no environment" : "there are \(names.joined(separator: ", "))"))
        }
        if let production = systems.first(where: { $0.environment == "production" }) { return production }
        if systems.count == 1, let only = systems.first { return only }
        throw Failure(
            systems.isEmpty ? "there is nothing to simulate" : "there are several environments",
            help: systems.isEmpty
                ? "name an assembly with stacks" : "choose one with --environment: \(names.joined(separator: ", "))")
    }
}
