import Foundation
import Testing

/// The built program, run as a person runs it.
struct Tool {
    struct Result {
        var code: Int32
        var output: String
        var error: String
    }

    /// The built program lies beside the test bundle.
    static let path: String = {
        for argument in CommandLine.arguments where argument.contains(".xctest") {
            var folder = URL(filePath: argument).deletingLastPathComponent()
            while folder.path() != "/" {
                let candidate = folder.appending(path: "mainstay").path()
                if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
                folder.deleteLastPathComponent()
            }
        }
        return "mainstay"
    }()

    var folder: Folder
    /// Variables added to those of the test run.
    var variables: [String: String] = [:]

    func start(
        _ arguments: [String], in subfolder: String = "", input: String? = nil, program: String = Tool.path
    ) throws -> Running {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: "\(folder.path)/\(subfolder)")
        var environment = ProcessInfo.processInfo.environment
        environment["CDK_OUTDIR"] = nil
        environment["MAINSTAY_TOOLKIT"] = nil
        process.environment = environment.merging(variables) { $1 }
        let streams = try Folder()
        for name in ["output", "error", "input"] { try streams.write(name == "input" ? input ?? "" : "", to: name) }
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: "\(streams.path)/output"))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: "\(streams.path)/error"))
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: "\(streams.path)/input"))
        try process.run()
        return Running(process: process, streams: streams, folder: folder)
    }

    func run(_ arguments: String..., input: String? = nil) throws -> Result {
        try start(arguments, input: input).wait()
    }

    struct Running {
        var process: Process
        var streams: Folder
        /// Held, so that it is there for as long as the program runs.
        var folder: Folder

        func wait() throws -> Result {
            process.waitUntilExit()
            return Result(
                code: process.terminationStatus, output: try streams.read("output"), error: try streams.read("error"))
        }
    }
}

extension Tool {
    /// Runs a script of the folder instead of the program.
    func runScript(_ name: String) throws -> Result {
        try start([], program: "\(folder.path)/\(name)").wait()
    }
}
