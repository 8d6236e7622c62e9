import ArgumentParser
import MainstayCapacity
import MainstayCost

struct EstimateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "estimate",
        abstract: "Estimate what templates and assemblies cost a month, offline.",
        discussion: """
            Reads any template or assembly. What runs anyway is priced from the template; what depends on use is priced \
            with a usage profile. Every figure is a range, with the date and the source of its prices (--format json).

            EXAMPLES
              mainstay estimate                             cdk.out of the package here
              mainstay estimate template.yaml --region eu-central-1
              mainstay estimate --usage medium              with a built-in profile: small, medium, large
              mainstay estimate --usage usage.yaml          with one's own, for each environment
              mainstay estimate --environment production --against-environment staging
              mainstay estimate --against before/cdk.out    what a change costs
              mainstay estimate --by tag:CostCenter --details
              mainstay estimate --usage medium --users 1000,10000,100000
              mainstay estimate --usage medium --users 1000,10000,100000 --format svg -o cost.svg
              mainstay estimate --serving 1000              what is larger than 1,000 users at once need
              mainstay estimate --budget 500                exit code 1 where more is expected
            """)

    @Argument(
        help: "Assemblies, templates or folders of templates. (default: cdk.out of the package here)",
        completion: .file())
    var paths: [String] = []

    @Option(help: ArgumentHelp("small, medium, large, or a file.", valueName: "profile"), completion: .file())
    var usage: String?

    @Option(help: ArgumentHelp("Only stacks of this environment; may be repeated.", valueName: "name"))
    var environment: [String] = []

    @Option(help: ArgumentHelp("Where stacks go that do not say it.", valueName: "name"))
    var region: String?

    @Option(help: ArgumentHelp("A value for a parameter of the templates; may be repeated.", valueName: "name=value"))
    var parameter: [String] = []

    @Option(
        help: ArgumentHelp(
            "What is summed up: environment, stack, component, type, resource, tag:KEY. (default: component)",
            valueName: "what"))
    var by: String = "component"

    @Flag(help: "Show every line with its quantity and price.")
    var details = false

    @Option(help: ArgumentHelp("Compare with another assembly or template.", valueName: "path"), completion: .file())
    var against: String?

    @Option(
        name: .customLong("against-environment"),
        help: ArgumentHelp("Compare with another environment of the same assembly.", valueName: "name"))
    var againstEnvironment: String?

    @Option(help: ArgumentHelp("Also the cost with so many users a month.", valueName: "number,…"))
    var users: String?

    @Option(
        help: ArgumentHelp(
            "Advise on what is larger than so many users at the same time need, by the capacity model.",
            valueName: "number"))
    var serving: Double?

    @Option(
        help: ArgumentHelp("With --serving: when 95 % of them have their answer. (default: 200ms)", valueName: "time"))
    var within: String?

    @Option(
        help: ArgumentHelp("End with exit code 1 where more US dollars a month are expected.", valueName: "amount"))
    var budget: Double?

    @Option(help: ArgumentHelp("A table of newer facts; may be repeated.", valueName: "file"), completion: .file())
    var facts: [String] = []

    @Option(
        name: .customLong("max-price-age"),
        help: ArgumentHelp("Days after which a price is marked as old. (default: 730)", valueName: "days"))
    var maximumPriceAge: Int?

    @OptionGroup var format: EstimateFormatOptions
    @OptionGroup var report: ReportOptions

    func run() throws {
        let destination = try format.destination(report)
        let grouping = try Self.grouping(by)
        let result = try EstimateRun(request: try request()).run()
        try destination.publish(result, by: grouping, hasDetails: details)
        guard let budget, result.estimate.total.expected > budget else { return }
        Console.printError(
            "over the budget: \(Money.text(result.estimate.total.expected)) of \(Money.text(budget)) US dollars a month"
        )
        try Outcome.end(with: 1)
    }

    private func request() throws -> EstimateRequest {
        var request = EstimateRequest(paths: paths, environments: environment, usage: usage, region: region)
        if against != nil, againstEnvironment != nil {
            throw Failure("--against and --against-environment exclude each other", help: "keep one of them")
        }
        if let budget, !(budget >= 0 && budget.isFinite) { throw Failure("--budget must be zero or more") }
        if let age = maximumPriceAge, age < 0 { throw Failure("--max-price-age must be zero or more") }
        request.against = against
        request.againstEnvironment = againstEnvironment
        request.facts = facts
        request.maximumPriceAge = maximumPriceAge
        for word in parameter {
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty else {
                throw Failure("--parameter \(word) gives no value", help: "write it as Name=value")
            }
            request.parameters[String(parts[0])] = String(parts[1])
        }
        for word in (users ?? "").split(separator: ",") {
            guard let number = Double(word), number > 0, number <= 1e12 else {
                throw Failure("--users takes numbers above zero, and \(word) is none", help: "write --users 1000,10000")
            }
            request.users.append(number)
        }
        request.load = try load()
        return request
    }

    private func load() throws -> CapacityTarget? {
        guard let serving else {
            if within != nil {
                throw Failure("--within goes with --serving", help: "add --serving and a number of users")
            }
            return nil
        }
        guard (1...1e12).contains(serving) else { throw Failure("--serving takes a number of users from 1 on") }
        let text = within ?? "200ms"
        guard let time = CalibrationReader.duration(text), time > 0 else {
            throw Failure("--within \(text) is no time", help: "write it as 200ms or 1s")
        }
        return CapacityTarget(users: serving, latency: time)
    }

    private static func grouping(_ word: String) throws -> CostGrouping {
        if word.hasPrefix("tag:"), word.utf8.count > 4 { return .tag(String(word.dropFirst(4))) }
        let all: [CostGrouping] = [.environment, .stack, .component, .type, .resource]
        return try Choices.value(of: word, in: all.map { ($0.word, $0) })
    }
}

/// How `estimate` reports.
struct EstimateFormatOptions: ParsableArguments {
    @Option(
        help: "How it is written: text, json, csv, markdown or svg (with --users).",
        completion: .list(EstimateFormat.allCases.map(\.rawValue)),
        transform: { try Choices.value(of: $0, in: EstimateFormat.allCases.map { ($0.rawValue, $0) }) })
    var format: EstimateFormat?

    @Option(
        name: .shortAndLong, help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    @Flag(help: "Write over a file that is no estimate.")
    var force = false

    func destination(_ options: ReportOptions) throws(Failure) -> EstimateDestination {
        if options.json, let format, format != .json {
            throw Failure("--json and --format \(format.rawValue) exclude each other", help: "keep one of them")
        }
        return try EstimateDestination(
            format: options.json ? .json : format ?? .text, file: output, isForced: force)
    }
}
