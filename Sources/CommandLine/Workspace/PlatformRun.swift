import MainstayAssembly
import MainstayDiagnostics
import MainstayTemplate

/// Runs a platform's executable, which writes the assembly.
struct PlatformRun {
    struct Result: Sendable {
        var findings: [Diagnostic]
        /// Whatever else the platform printed, on either stream.
        var remarks: String
        /// Whether the assembly was written.
        var isWritten: Bool
    }

    var executable: String
    /// The package's folder: settings files are relative to it.
    var directory: String
    var environments: [String]
    var output: String

    func run() async throws -> Result {
        let arguments = ["--json", "--output", output] + environments.flatMap { ["--environment", $0] }
        let run = try await ChildProcess(program: executable, arguments: arguments, directory: directory).collect()
        let (findings, printed) = Self.split(run.output)
        let said = [printed, String(decoding: run.error, as: UTF8.self)].filter { !$0.isEmpty }
        let remarks = said.joined(separator: "\n")
        switch (run.end, findings) {
        case (.exited(0), let findings?): return Result(findings: findings, remarks: remarks, isWritten: true)
        case (.exited(1), let findings?): return Result(findings: findings, remarks: remarks, isWritten: false)
        case (.signalled(let number), _):
            throw Failure(
                Self.message("the platform crashed (signal \(number))", remarks),
                help: "run \(Paths.display(executable)) in a debugger, or report it with what it declares",
                exitCode: 1)
        case (.exited(let code), _):
            throw Failure(
                Self.message(
                    "\(Paths.name(of: executable)) ended with code \(code) and without a list of findings", remarks),
                help: "its @main type must conform to Platform and leave main() to it", exitCode: 1)
        }
    }

    /// Findings are the last line of the output; a platform may print before them.
    static func split(_ output: [UInt8]) -> (findings: [Diagnostic]?, printed: String) {
        var bytes = output[...]
        while bytes.last == 10 { bytes.removeLast() }
        let start = bytes.lastIndex(of: 10).map { $0 + 1 } ?? bytes.startIndex
        let last = Array(bytes[start...])
        guard let list = TemplateParser(file: "findings", format: .json).parse(last).value?.array else {
            return (nil, String(decoding: bytes, as: UTF8.self))
        }
        var printed = bytes[..<start]
        while printed.last == 10 { printed.removeLast() }
        return (list.compactMap(DiagnosticJSON.diagnostic(from:)), String(decoding: printed, as: UTF8.self))
    }

    private static func message(_ text: String, _ remarks: String) -> String {
        remarks.isEmpty ? text : "\(text)\n\(remarks.split(separator: "\n").suffix(20).joined(separator: "\n"))"
    }
}
