/// A `swift` that builds in no time: a shell script that answers what the command line asks of the real one.
///
/// The real one is used by `Tests/EndToEnd/scaffold.sh`; what is tested here is what the command line makes of its
/// answers, and building a package for each of them would take minutes.
struct FakeToolchain {
    let folder: Folder
    let tool: Tool

    /// - Parameters:
    ///   - manifest: what `swift package dump-package` prints.
    ///   - build: the shell commands that stand for `swift build`.
    ///   - platform: the shell commands that stand for the platform; `$output` is where it writes.
    init(manifest: String = Samples.manifest, build: String = "", platform: String) throws {
        folder = try Folder()
        try folder.write("// swift-tools-version: 6.2\n", to: "package/Package.swift")
        try folder.write(manifest, to: "manifest.json")
        try folder.write(Samples.assembly(), below: "assembly")
        let prelude = "#!/bin/sh\nroot='\(folder.path)'\n"
        try folder.write(
            prelude + """
                case "$1 $2" in
                "package dump-package") cat "$root/manifest.json" ;;
                *) echo "Building for debugging..."; echo "[1/3] Compiling Shop Shop.swift"
                \(build)
                ;;
                esac
                """, to: "bin/swift", isExecutable: true)
        try folder.write(
            prelude + """
                while [ $# -gt 0 ]; do
                case "$1" in --output) output="$2"; shift ;; --environment) environments="$environments $2"; shift ;; esac
                shift
                done
                \(platform)
                """, to: "package/.build/debug/Shop", isExecutable: true)
        try folder.write("", to: "package/sub/.keep")
        let path = "\(folder.path)/bin:/usr/bin:/bin"
        tool = Tool(folder: folder, variables: ["PATH": path])
    }

    /// Writes the sample assembly and finds nothing.
    static let goodPlatform = #"mkdir -p "$output"; cp "$root"/assembly/* "$output"; echo "[]""#

    /// Runs the program in the package, or in a folder below it.
    func run(_ arguments: String..., in subfolder: String = "") throws -> Tool.Result {
        try start(arguments, in: subfolder).wait()
    }

    func start(_ arguments: [String], in subfolder: String = "") throws -> Tool.Running {
        try tool.start(arguments, in: "package/" + subfolder)
    }
}
