import Dispatch
import MainstayCommandLine

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The program `mainstay`. Everything is in the library, where tests reach it.
@main
struct MainstayTool {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        // On this thread: to hand a short command to another takes longer than to start it.
        if let code = Program.runAtOnce(arguments) { exit(code) }
        Task { exit(await Program.run(arguments)) }
        dispatchMain()
    }
}
