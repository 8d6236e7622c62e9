import MainstayDiagnostics
import MainstayFiles
import MainstayPolicy
import MainstayReports

/// What a run of `check` was asked for on its command line.
struct CheckRequest: Sendable {
    var paths: [String] = []
    var threshold: Threshold?
    var minimum: Severity?
    var only: [String] = []
    var skip: [String] = []
    /// Files with rules, besides those of the configuration.
    var rules: [String] = []
    var baseline: String?
    /// The regions that data may be in.
    var residency: [String] = []
    var configuration: String?
    var usesConfiguration = true
    var usesBaseline = true
    /// Whether named files that are no templates are ignored.
    var ignoresOthers = false
    /// Whether the edits are worked out that would mend findings.
    var wantsFixes = false
    /// Whether the process ends with this check.
    var endsProcess = false
}

/// What holds for a run: the command line first, then the configuration, then what is usual.
struct CheckSettings: Sendable {
    let configuration: Configuration?
    let threshold: Severity?
    let minimum: Severity
    /// Nil for all.
    let only: Set<String>?
    let skip: Set<String>
    /// From the root.
    let baseline: String?
    let rules: RuleSet
    let ignoresOthers: Bool
    /// What rules are told of the project.
    let policy: PolicySettings

    init(_ request: CheckRequest) throws {
        let given = try RuleSet.bundled.adding(request.rules)
        ignoresOthers = request.ignoresOthers
        configuration =
            request.usesConfiguration ? try ConfigurationFile.load(request.configuration, rules: given) : nil
        rules = configuration?.rules ?? given
        threshold = (request.threshold ?? configuration?.threshold ?? Threshold(severity: .high)).severity
        minimum = request.minimum ?? configuration?.minimum ?? .note
        let wanted = try Self.names(request.only, "--only", rules.catalogue)
        let configured = Set(configuration?.only ?? [])
        only = wanted.isEmpty ? (configured.isEmpty ? nil : configured) : wanted
        skip = try Self.names(request.skip, "--skip", rules.catalogue)
        let residency = try Self.regions(request.residency)
        policy = PolicySettings(
            residency: residency.isEmpty ? configuration?.residency : DataResidency(residency))
        if !request.usesBaseline {
            baseline = nil
        } else if let path = request.baseline {
            baseline = Paths.absolute(path)
        } else {
            baseline = configuration.flatMap { configuration in
                configuration.baseline.map { Paths.absolute($0, in: configuration.folder) }
            }
        }
    }

    /// Rules as they are given: several in one argument, with commas between them.
    private static func names(
        _ arguments: [String], _ option: String, _ rules: RuleCatalogue
    ) throws(Failure) -> Set<String> {
        var names: Set<String> = []
        for argument in arguments {
            for name in argument.split(separator: ",").map({ $0.trimmingSpaces }) where !name.isEmpty {
                guard rules[name] != nil else {
                    throw Failure(
                        "\(option): there is no rule \"\(name)\"",
                        help: rules.didYouMean(name) ?? "see them all with: mainstay rules")
                }
                names.insert(name)
            }
        }
        return names
    }

    /// Regions as they are given: several in one argument, with commas between them.
    private static func regions(_ arguments: [String]) throws(Failure) -> [String] {
        var regions: [String] = []
        for name in arguments.flatMap({ $0.split(separator: ",") }).map(\.trimmingSpaces) where !name.isEmpty {
            guard RegionNames.all.contains(name) else {
                throw Failure(
                    "--residency: there is no region \"\(name)\"",
                    help: Suggestion.didYouMean(name, among: RegionNames.all) ?? "name regions as eu-central-1")
            }
            if !regions.contains(name) { regions.append(name) }
        }
        return regions
    }

    func isWanted(_ diagnostic: Diagnostic) -> Bool {
        diagnostic.severity >= minimum && isWanted(rule: diagnostic.rule)
    }

    func isWanted(rule: String) -> Bool { (only?.contains(rule) ?? true) && !skip.contains(rule) }

    /// Whether the configuration keeps a file or folder out.
    func isExcluded(_ path: String) -> Bool {
        guard let configuration, !configuration.excluded.isEmpty else { return false }
        let relative = Paths.relative(Paths.absolute(path), to: configuration.folder)
        return !relative.hasPrefix("../") && configuration.excluded.contains { $0.matches(relative) }
    }

    /// What the configuration says about a finding.
    func state(of diagnostic: Diagnostic, today: CalendarDate) -> FindingState {
        guard let configuration else { return .new }
        let path = diagnostic.location.map { Paths.relative(Paths.absolute($0.file), to: configuration.folder) }
        for skip in configuration.skips where skip.covers(diagnostic, path: path) {
            if skip.until.map({ $0 >= today }) ?? true { return .waived(skip.waiver) }
        }
        return .new
    }

    /// Waivers that hold no more.
    func expired(today: CalendarDate) -> [Diagnostic] {
        (configuration?.skips ?? []).compactMap { skip in
            guard let until = skip.until, until < today else { return nil }
            return Diagnostic(
                "expired-waiver", .warning, "the waiver of \(skip.rule) ended on \(until)", at: skip.location,
                help: "mend what it covered, or give it another day and say why")
        }
    }
}

extension StringProtocol {
    var trimmingSpaces: String {
        var rest = self[...]
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
