import ArgumentParser
import MainstayAWSClient
import MainstayAssembly
import MainstayDeployment
import MainstayDiagnostics

/// Which AWS a command talks to: the real one, or a rehearsal on this machine.
struct CloudOptions: ParsableArguments {
    @Flag(help: "Rehearse against a pretended AWS on this machine.")
    var local = false

    @Option(
        name: .customLong("local-state"),
        help: ArgumentHelp("Where a rehearsal keeps everything.", valueName: "file"), completion: .file())
    var localState: String?

    @Option(
        name: .customLong("local-speed"),
        help: ArgumentHelp("How many times faster than AWS a rehearsal makes resources.", valueName: "factor"))
    var localSpeed: Double = 60

    @Option(
        name: .customLong("local-faults"),
        help: ArgumentHelp("What is to go wrong in a rehearsal, as YAML.", valueName: "file"), completion: .file())
    var localFaults: String?

    @Option(help: ArgumentHelp("The profile of credentials.", valueName: "name"))
    var profile: String?

    @Option(help: ArgumentHelp("The region of stacks that name none.", valueName: "region"))
    var region: String?

    func open() async throws -> CloudSession {
        if local {
            return try await CloudSession.local(
                state: localState, speed: localSpeed, faults: localFaults, region: region)
        }
        return try CloudSession.aws(profile: profile, region: region)
    }
}

/// Which assembly a command works on.
struct AssemblyOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "An assembly's folder; the platform here, built and synthesised, where none is given.",
            valueName: "folder"), completion: .directory)
    var assembly: String?

    @OptionGroup var build: BuildOptions
}
