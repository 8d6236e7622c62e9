import MainstayCapacity
import MainstayCost
import MainstayDiagnostics
import MainstayFacts
import MainstayFiles
import MainstayPolicy
import MainstayTransforms

/// What an estimate was asked for.
struct EstimateRequest {
    var paths: [String] = []
    /// The stacks of these environments alone; all where there are none.
    var environments: [String] = []
    /// A built-in profile, or a file.
    var usage: String?
    var region: String?
    var parameters: [String: String] = [:]
    /// Tables of facts that go over the built-in ones.
    var facts: [String] = []
    var maximumPriceAge: Int?
    /// Assemblies or templates to compare with.
    var against: String?
    /// An environment to compare with, of the same stacks.
    var againstEnvironment: String?
    /// Numbers of users to compute the cost for.
    var users: [Double] = []
    /// The load that is to be served, for advice about what is too large for it.
    var load: CapacityTarget?
}

/// What it came to.
struct EstimateResult {
    var estimate: Estimate
    var comparison: EstimateComparison?
    /// What the estimate is compared with, as a person calls it.
    var comparedWith: String?
    var curve: [UserCost] = []
    var advice: [Advice] = []
    var purchase: [PurchaseOption] = []
}

/// Reads what an estimate rests on, and makes it.
struct EstimateRun {
    let request: EstimateRequest

    func run() throws -> EstimateResult {
        let all = try StackSource.read(request.paths)
        let stacks = try limited(all, to: request.environments)
        let options = try options()
        try check(options.usage, against: all)
        let estimate = Estimator(options).estimate(stacks)
        var result = EstimateResult(estimate: estimate)
        if let path = request.against {
            let other = try limited(try StackSource.read([path]), to: request.environments)
            result.comparison = EstimateComparison(Estimator(options).estimate(other), estimate)
            result.comparedWith = path
        } else if let name = request.againstEnvironment {
            let other = try limited(all, to: [name])
            result.comparison = EstimateComparison(
                Estimator(options).estimate(other), estimate, ignoringStacks: true)
            result.comparedWith = name
        }
        if !request.users.isEmpty {
            result.curve = Estimator.curve(stacks, over: request.users, options)
            if result.curve.isEmpty {
                throw Failure(
                    "without a usage profile nothing depends on the number of users",
                    help: "add --usage small, medium or large, or a file")
            }
        }
        let spare = try request.load.map {
            try SpareCapacitySearch(target: $0).run(
                request.paths, region: request.region, environments: request.environments)
        }
        result.advice = estimate.advice(options.usage, AdviceSources(facts: options.facts, spare: spare ?? []))
        result.purchase = estimate.purchaseOptions(options.facts)
        return result
    }

    /// What estimates are made with, for whoever makes more than one.
    func options() throws -> EstimateOptions {
        guard let day = FactDate(CalendarDate.today.description) else { throw Failure("the clock names no day") }
        var options = EstimateOptions(day: day)
        options.files = .onDisk
        options.region = request.region
        options.parameters = request.parameters
        options.maximumPriceAge = request.maximumPriceAge ?? options.maximumPriceAge
        options.facts = try FactFiles.tables(request.facts)
        if let usage = request.usage { options.usage = try UsageSource.read(usage) }
        return options
    }

    /// A profile of an environment that is not there is a mistake in its name.
    func check(_ usage: UsageProfiles, against stacks: [EstimatedStack]) throws(Failure) {
        let known = Set(stacks.compactMap(\.environment)).sorted()
        guard !known.isEmpty, let name = usage.environments.keys.sorted().first(where: { !known.contains($0) }) else {
            return
        }
        throw Failure(
            "\(request.usage ?? "the usage profile") has an environment \(name), and the stacks have none",
            help: Suggestion.didYouMean(name, among: known) ?? "there are \(known.joined(separator: ", "))")
    }

    private func limited(_ stacks: [EstimatedStack], to environments: [String]) throws(Failure) -> [EstimatedStack] {
        let known = Set(stacks.compactMap(\.environment)).sorted()
        for name in environments where !known.contains(name) {
            throw Failure(
                "there is no environment \(name)",
                help: Suggestion.didYouMean(name, among: known)
                    ?? (known.isEmpty ? "these stacks belong to none" : "there are \(known.joined(separator: ", "))"))
        }
        return environments.isEmpty ? stacks : stacks.filter { environments.contains($0.environment ?? "") }
    }
}

/// Usage profiles by what a person calls them.
enum UsageSource {
    static func read(_ name: String) throws -> UsageProfiles {
        if let builtIn = BuiltInProfile(rawValue: name) { return UsageProfiles(common: UsageProfile(builtIn)) }
        guard Paths.status(of: name)?.kind == .file else {
            let names = BuiltInProfile.allCases.map(\.rawValue)
            throw Failure(
                "there is no usage profile \(name)",
                help: Suggestion.didYouMean(name, among: names)
                    ?? "name a file, or one of \(names.joined(separator: ", "))")
        }
        var reader = UsageProfileReader(file: name)
        let profiles = reader.read(try bytes(name))
        guard let profiles else { throw DiagnosticError(reader.diagnostics) }
        return profiles
    }

    static func bytes(_ file: String) throws(Failure) -> [UInt8] {
        do {
            return try FileSystem.read(file, upTo: 64 << 20)
        } catch {
            throw Failure(error.description)
        }
    }
}

/// Tables of facts in files.
enum FactFiles {
    /// The built-in tables with those of files over them.
    static func tables(_ files: [String]) throws -> FactTables {
        var tables = FactTables.builtIn
        for file in files {
            var reader = FactReader(file: file)
            reader.read(try UsageSource.bytes(file), into: &tables)
            if !reader.diagnostics.isEmpty { throw DiagnosticError(reader.diagnostics) }
        }
        return tables
    }
}
