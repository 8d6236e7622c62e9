import ArgumentParser
import MainstayCapacity

struct SimulateCapacity: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "capacity",
        abstract: "Say whether a platform serves so many users in time, and what stands in the way.",
        discussion: """
            Works from the templates alone: request rates, queues at services and databases, Auto Scaling, addresses, \
            connections and quotas. What no template says (how long a request takes) is assumed, as a range, unless a \
            calibration file says what was measured. Exit code 0 where the target is met, 1 where it is missed.

            EXAMPLES
              mainstay simulate capacity --users 50000                     within 200 ms, 95 % of requests
              mainstay simulate capacity cdk.out --users 5000 --traffic spike
              mainstay simulate capacity --users 5000 --calibration measured.yaml
              mainstay simulate capacity --users 5000 --format svg -o latency.svg
            """)

    @Argument(
        help: "An assembly's folder, or a template. (default: cdk.out of the package here)", completion: .file())
    var assembly: String?

    @Option(help: "Users at the same time.", transform: CapacityArguments.users)
    var users: Double

    @Option(
        help: ArgumentHelp("The time in which requests are answered. (default: 200ms)", valueName: "time"),
        transform: CapacityArguments.latency)
    var latency: Double?

    @Option(
        help: ArgumentHelp("The share of the requests that this holds for. (default: 95)", valueName: "percent"),
        transform: CapacityArguments.percentile)
    var percentile: Double?

    @Option(
        help: "Simulate changing traffic too: steady, spike or day.", completion: .list(Self.shapes.map(\.0)),
        transform: { try Choices.value(of: $0, in: Self.shapes) })
    var traffic: Traffic.Shape?

    @Option(help: ArgumentHelp("The environment. (default: production, or the only one)", valueName: "name"))
    var environment: String?

    @Option(
        help: ArgumentHelp("What was measured, in place of assumptions.", valueName: "file"), completion: .file())
    var calibration: String?

    @Option(
        help: "How it is written: text, json, markdown or svg.", completion: .list(Self.formats.map(\.0)),
        transform: { try Choices.value(of: $0, in: Self.formats) })
    var format: CapacityReport.Format?

    @Option(
        help: "What an SVG shows: latency (against users) or timeline.", completion: .list(Self.pictures.map(\.0)),
        transform: { try Choices.value(of: $0, in: Self.pictures) })
    var picture: CapacityReport.Picture?

    @Option(help: "Of the simulation; the same seed gives the same result.")
    var seed: UInt64 = 1

    @Option(
        name: .shortAndLong, help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    @Flag(help: "Write over a file that is no such report.")
    var force = false

    private static let shapes = Traffic.Shape.allCases.map { ($0.rawValue, $0) }
    private static let formats = CapacityReport.Format.allCases.map { ($0.rawValue, $0) }
    private static let pictures = CapacityReport.Picture.allCases.map { ($0.rawValue, $0) }

    func run() throws {
        if picture == .timeline, traffic == nil {
            throw Failure("--picture timeline needs traffic", help: "add --traffic spike")
        }
        let target = try output.map { try CapacityOutput($0, isForced: force) }
        let run = CapacityRun(
            path: assembly, environment: environment, calibration: calibration,
            target: CapacityTarget(users: users, latency: latency ?? 0.2, percentile: percentile ?? 0.95),
            traffic: traffic, seed: seed)
        let report = try run.report()
        let text = report.render(format ?? .text, picture: picture)
        if let target { try target.write(text) } else { Console.print(text) }
        try Outcome.end(with: report.isMet ? 0 : 1)
    }
}

/// The numbers among the arguments.
enum CapacityArguments {
    /// `50000`, `50_000`, `50,000`
    static func users(_ text: String) throws -> Double {
        let digits = text.filter { $0 != "_" && $0 != "," }
        guard let number = Double(digits), number >= 1, number <= 1e10 else {
            throw ValidationError("write a number of users, such as 50000")
        }
        return number
    }

    static func latency(_ text: String) throws -> Double {
        guard let time = CalibrationReader.duration(text), time > 0, time <= 3600 else {
            throw ValidationError("write a time with its unit, such as 200ms or 1.5s")
        }
        return time
    }

    /// `95`, `99.9`, `p95`
    static func percentile(_ text: String) throws -> Double {
        let digits = text.hasPrefix("p") ? String(text.dropFirst()) : text
        guard let number = Double(digits), number >= 1, number <= 99.99 else {
            throw ValidationError("write a percentile from 1 to 99.99, such as 95")
        }
        return number / 100
    }
}
