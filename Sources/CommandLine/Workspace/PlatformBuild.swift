import MainstayDiagnostics
import MainstayFiles

/// Builds a platform's executable with `swift build`.
struct PlatformBuild: Sendable {
    enum Result: Sendable {
        /// The executable's path.
        case built(String)
        /// What the compiler said, for people and as findings.
        case failed(text: String, findings: [Diagnostic])
    }

    var package: PlatformPackage
    /// The product to build; nil for the package's only platform.
    var product: String?
    var isRelease = false
    /// A platform that is built already; nothing is built where it is given.
    var executable: String?
    var progress: ProgressLine

    func build() async throws -> Result {
        if let executable {
            guard Paths.status(of: executable)?.kind == .file else {
                throw Failure("there is no executable \(executable)", help: "build the platform first: swift build")
            }
            return .built(Paths.absolute(executable))
        }
        let product = try await progress.during("Reading Package.swift") { try await chooseProduct() }
        switch product {
        case .failed: return product
        case .built(let name): return try await progress.during("Building \(name)") { try await build(name) }
        }
    }

    private func chooseProduct() async throws -> Result {
        let dump = try await ChildProcess(
            program: "swift", arguments: ["package", "dump-package"], directory: package.directory
        ).collect()
        guard dump.end == .exited(0), let manifest = PackageManifest(json: dump.output) else {
            var log = BuildLog()
            for line in String(decoding: dump.error, as: UTF8.self).split(separator: "\n") { log.read(String(line)) }
            return failure(log)
        }
        return .built(try manifest.platform(named: product))
    }

    private func build(_ product: String) async throws -> Result {
        var log = BuildLog()
        var arguments = ["build", "--product", product]
        if isRelease { arguments += ["--configuration", "release"] }
        let end = try await ChildProcess(program: "swift", arguments: arguments, directory: package.directory).run {
            line in
            log.read(line)
            if let step = log.step { progress.show("Building \(product): \(step)") }
        }
        guard end == .exited(0) else { return failure(log) }
        return .built(try await executable(product))
    }

    private func executable(_ product: String) async throws -> String {
        let configuration = isRelease ? "release" : "debug"
        let scratch = FileSystem.environmentVariable("SWIFTPM_BUILD_DIR") ?? ".build"
        let path = Paths.join(Paths.join(package.directory, scratch), "\(configuration)/\(product)")
        if Paths.status(of: path)?.kind == .file { return path }
        // Somewhere else than by default: only SwiftPM knows, and asking it takes a while.
        let answer = try await ChildProcess(
            program: "swift", arguments: ["build", "--show-bin-path", "--configuration", configuration],
            directory: package.directory
        ).collect()
        let folder = String(decoding: answer.output, as: UTF8.self).split(separator: "\n").last ?? ""
        return "\(folder)/\(product)"
    }

    private func failure(_ log: BuildLog) -> Result {
        let shown = { (path: String) in Paths.display(path) }
        return .failed(text: log.failure(path: shown), findings: log.diagnostics(path: shown))
    }
}
