import ArgumentParser

/// How a command reports.
struct ReportOptions: ParsableArguments {
    @Flag(help: "Print one JSON document instead of text.")
    var json = false

    @Flag(name: .shortAndLong, help: "Print findings alone: no progress, no summary.")
    var quiet = false
}

/// Which platform a command builds, and how.
struct BuildOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The executable product to run, where the package has several platforms.", valueName: "name")
    )
    var product: String?

    @Flag(help: "Build with optimisation.")
    var release = false

    @Option(
        help: ArgumentHelp("Run this program, which is built already, and build nothing.", valueName: "path"),
        completion: .file())
    var executable: String?

    func build(of package: PlatformPackage, showsProgress: Bool) -> PlatformBuild {
        PlatformBuild(
            package: package, product: product, isRelease: release, executable: executable,
            progress: ProgressLine(isEnabled: showsProgress))
    }
}
