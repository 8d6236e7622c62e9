import ArgumentParser

struct Simulate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Work out from templates alone whether a platform holds: offline, without an account.",
        subcommands: [SimulateAvailability.self, SimulateCapacity.self, SimulateRecovery.self])
}
