/// What `check` looks at.
enum CheckTarget {
    /// The paths as given, each once, or the assembly of the package here where none is given.
    static func paths(_ given: [String]) throws(Failure) -> [String] {
        if !given.isEmpty {
            var seen: Set<String> = []
            return given.filter { seen.insert($0).inserted }
        }
        let package = try PlatformPackage.current()
        let output = package.defaultOutput
        guard AssemblyFolder.isAssembly(output) else {
            throw Failure(
                "there is no assembly in \(Paths.display(output))",
                help: "write it with: mainstay synth; or name what to check")
        }
        return [Paths.display(output)]
    }
}
