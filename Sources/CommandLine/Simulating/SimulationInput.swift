import ArgumentParser
import MainstayAssembly
import MainstayDiagnostics
import MainstayDifference
import MainstayFiles
import MainstaySimulation
import MainstayTemplate
import MainstayTransforms

/// What a simulation is about, and what it takes for granted.
struct SimulationInput: ParsableArguments {
    @Argument(
        help: "A template, a folder of templates, or an assembly. (default: cdk.out of the package here)",
        completion: .file())
    var input: String?

    @Option(help: ArgumentHelp("Only this environment; may be repeated.", valueName: "name"))
    var environment: [String] = []

    @Option(help: ArgumentHelp("A file of assumptions.", valueName: "file"), completion: .file())
    var assumptions: String?

    @Option(help: ArgumentHelp("The region of templates that name none.", valueName: "region"))
    var region: String?

    /// The models of the environments that are asked for, and the assumptions.
    func read() throws -> (models: [SystemModel], assumptions: Assumptions) {
        let assembly = try Self.assembly(at: input ?? CheckTarget.paths([])[0], region: region)
        var models = ModelReader(files: .onDisk).read(assembly)
        if !environment.isEmpty {
            try Self.refuseUnknown(environment, among: models.compactMap(\.environment), as: "environment")
            models = models.filter { model in model.environment.map(environment.contains) ?? false }
        }
        guard let assumptions else { return (models, Assumptions()) }
        var reader = AssumptionReader(file: assumptions)
        let bytes: [UInt8]
        do {
            bytes = try FileSystem.read(assumptions)
        } catch {
            throw Failure(error.description)
        }
        let read = reader.read(bytes, for: models)
        if !reader.diagnostics.isEmpty { throw DiagnosticError(reader.diagnostics) }
        return (models, read)
    }

    /// An assembly, or templates as the stacks of one.
    static func assembly(at path: String, region: String?) throws -> Assembly {
        if AssemblyFolder.isAssembly(path) {
            let read = AssemblyReader().read(path)
            let errors = read.diagnostics.filter { $0.severity == .error }
            if !errors.isEmpty { throw DiagnosticError(errors) }
            return read.assembly
        }
        let states = try StackStates.read(path)
        return Assembly(
            stacks: states.map { state in
                var stack = StackArtifact(
                    id: state.stackName ?? name(of: state.name), template: state.template,
                    templateFile: state.file)
                stack.region = state.region ?? region
                return stack
            })
    }

    /// The name of a template's file, without its folder and ending.
    private static func name(of path: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return file.split(separator: ".").first.map(String.init) ?? file
    }

    static func refuseUnknown(_ names: [String], among known: [String], as what: String) throws(Failure) {
        for name in names where !known.contains(name) {
            throw Failure(
                "there is no \(what) \(name)",
                help: Suggestion.didYouMean(name, among: known)
                    ?? (known.isEmpty ? nil : "there are \(known.prefix(10).joined(separator: ", "))"))
        }
    }

    /// `1h`, `90m`, `1h30m`, `45s`, `2d`
    static func seconds(_ text: String, _ option: String) throws(Failure) -> Double {
        let failure = Failure("\(option) \(text) is no time", help: "write it as 1h, 30m, 90s or 1h30m")
        var total = 0.0
        var digits = ""
        for character in text {
            if character.isASCII, character.isNumber || character == "." {
                digits.append(character)
                continue
            }
            let unit: Double
            switch character {
            case "s": unit = 1
            case "m": unit = 60
            case "h": unit = 3600
            case "d": unit = 86_400
            default: throw failure
            }
            guard let number = Double(digits), number.isFinite, number < 1e9 else { throw failure }
            total += number * unit
            digits = ""
        }
        guard digits.isEmpty, total > 0 else { throw failure }
        return total
    }
}

/// How a simulation reports.
struct SimulationFormatOptions: ParsableArguments {
    @Option(
        help: "How it is written: human, json, markdown or svg.",
        completion: .list(SimulationFormat.allCases.map(\.rawValue)),
        transform: { try Choices.value(of: $0, in: SimulationFormat.allCases.map { ($0.rawValue, $0) }) })
    var format: SimulationFormat?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"), completion: .file())
    var output: String?

    @Flag(help: "Write over a file that is no report of this program.")
    var force = false

    func destinations(_ options: ReportOptions) throws(Failure) -> SimulationDestination {
        if options.json, let format, format != .json {
            throw Failure("--json and --format \(format.rawValue) exclude each other", help: "keep one of them")
        }
        return try SimulationDestination(
            format: options.json ? .json : format ?? output.map(SimulationFormat.init(of:)) ?? .human, file: output,
            isForced: force)
    }
}
