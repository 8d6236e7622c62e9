public import MainstayAssembly
public import MainstayDiagnostics
import MainstayFiles
import MainstayTemplate

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A platform: the program that a user writes. Running it writes the assembly.
///
///     @main
///     struct WebShop: Platform {
///         static func build(_ app: App) throws {
///             let stack = Stack("Shop", in: app)
///             …
///         }
///     }
public protocol Platform {
    /// Declares everything. What is thrown fails the run with its description.
    static func build(_ app: App) throws

    /// Looks at what was synthesised, before it is written. What it returns is reported as the platform's own findings
    /// are; after an error nothing is written. The one that is there by default finds nothing.
    static func inspect(_ assembly: inout Assembly) -> [Diagnostic]
}

extension Platform {
    public static func inspect(_ assembly: inout Assembly) -> [Diagnostic] { [] }

    /// Builds the tree and synthesises it; what `main` does without reading arguments or writing files.
    ///
    /// - Parameter environments: those to build; all where it is empty.
    public static func synthesise(environments: [String] = []) -> SynthesisResult {
        let app = App()
        app.node.app.selection = Set(environments)
        do {
            try build(app)
        } catch let error as DiagnosticError {
            for diagnostic in error.diagnostics { app.report(diagnostic) }
        } catch {
            app.report(
                Diagnostic("failed-build", .error, "\(error)", help: "build(_:) of the platform threw this error"))
        }
        var result = app.synthesise()
        result.diagnostics += inspect(&result.assembly)
        return result
    }

    /// Runs the platform: `--output FOLDER` (or the variable `CDK_OUTDIR`; else `cdk.out`), `--environment NAME` as
    /// often as wanted, `--json` for findings as JSON on standard output.
    ///
    /// Exits with 0 when the assembly was written, 1 when there were errors and nothing was, 2 on wrong arguments.
    public static func main() {
        exit(run(Array(CommandLine.arguments.dropFirst())))
    }

    static func run(_ arguments: [String]) -> Int32 {
        var output = FileSystem.environmentVariable("CDK_OUTDIR") ?? "cdk.out"
        var environments: [String] = []
        var asJSON = false
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--json": asJSON = true
            case "--output", "--environment":
                guard let value = rest.popFirst() else {
                    return usage("\(argument) needs a value")
                }
                if argument == "--output" { output = value } else { environments.append(value) }
            case "--help", "-h":
                print("Writes the platform's assembly: [--output FOLDER] [--environment NAME]… [--json]")
                return 0
            default: return usage("unknown argument \(argument)")
            }
        }
        let result = synthesise(environments: environments)
        var diagnostics = result.diagnostics
        if !result.hasErrors {
            do {
                try AssemblyWriter().write(result.assembly, to: output)
            } catch {
                diagnostics.append(Diagnostic("failed-write", .error, error.description))
            }
        }
        if asJSON {
            print(JSONPrinter.compact.string(.array(diagnostics.map(DiagnosticJSON.value(of:)))))
        } else {
            let renderer = TextRenderer(colours: isatty(STDERR_FILENO) == 1)
            for diagnostic in diagnostics { report(renderer.render(diagnostic) + "\n") }
        }
        return diagnostics.contains { $0.severity == .error } ? 1 : 0
    }

    private static func usage(_ problem: String) -> Int32 {
        report("error: \(problem)\nusage: [--output FOLDER] [--environment NAME]… [--json]\n")
        return 2
    }

    private static func report(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
            if written <= 0 { return }
            bytes = bytes.dropFirst(written)
        }
    }
}
