import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// Another program that runs for a command, in a process group of its own so that it can be ended as a whole.
struct ChildProcess {
    enum End: Equatable {
        case exited(Int32)
        case signalled(Int32)
    }

    struct Collected {
        var end: End
        var output: [UInt8]
        var error: [UInt8]
    }

    /// A path where it has a slash, else a name that the variable PATH leads to.
    var program: String
    var arguments: [String]
    var directory: String
    /// Bytes kept of each stream; more than that ends the run with a failure.
    var outputLimit = 256 << 20

    /// Runs to the end and returns what was written.
    func collect() async throws -> Collected {
        try await mapErrors {
            let result = try await Subprocess.run(
                executable, arguments: Arguments(arguments), workingDirectory: FilePath(directory),
                platformOptions: ownGroup, input: .none, output: .bytes(limit: outputLimit),
                error: .bytes(limit: outputLimit)
            ) { execution in
                Interruption.begin(group: execution.processIdentifier.value)
            }
            return Collected(
                end: Self.end(result.terminationStatus), output: result.standardOutput, error: result.standardError)
        }
    }

    /// Runs to the end and hands out each line of both streams as it comes.
    func run(line: (String) -> Void) async throws -> End {
        try await mapErrors {
            let result = try await Subprocess.run(
                executable, arguments: Arguments(arguments), workingDirectory: FilePath(directory),
                platformOptions: ownGroup, input: .none, output: .sequence, error: .combinedWithOutput
            ) { execution in
                Interruption.begin(group: execution.processIdentifier.value)
                let lines = execution.standardOutput.strings(
                    separatedBy: .unicodeScalarSequence(["\n"]), bufferingPolicy: .unbounded)
                for try await text in lines { line(text) }
            }
            return Self.end(result.terminationStatus)
        }
    }

    private var executable: Executable { program.contains("/") ? .path(FilePath(program)) : .name(program) }

    private var ownGroup: PlatformOptions {
        var options = PlatformOptions()
        options.processGroupID = 0
        return options
    }

    private static func end(_ status: TerminationStatus) -> End {
        switch status {
        case .exited(let code): .exited(code)
        case .signaled(let number): .signalled(number)
        }
    }

    private func mapErrors<Result>(_ body: () async throws -> Result) async throws -> Result {
        defer { Interruption.end() }
        let result: Result
        do {
            result = try await body()
        } catch let error as SubprocessError {
            try Interruption.check()
            switch error.code {
            case .executableNotFound:
                throw Failure(
                    "there is no program \(program)",
                    help: program == "swift" ? "install Swift 6.2 or newer: https://www.swift.org/install" : nil)
            case .outputLimitExceeded:
                throw Failure("\(program) wrote more than \(outputLimit >> 20) MB", exitCode: 1)
            default: throw Failure("cannot run \(program): \(error)", exitCode: 1)
            }
        }
        try Interruption.check()
        return result
    }
}
