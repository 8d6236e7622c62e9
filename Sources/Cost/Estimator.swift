internal import MainstayDiagnostics
internal import MainstayEvaluation
public import MainstayFacts
internal import MainstayPolicy
internal import MainstayTemplate
public import MainstayTransforms

/// What an estimate is made with.
public struct EstimateOptions: Sendable {
    public var facts = FactTables.builtIn
    public var usage = UsageProfiles()
    /// Of stacks that do not say where they go.
    public var region: String?
    /// Values of parameters, in place of their defaults.
    public var parameters: [String: String] = [:]
    /// The day that prices are compared with.
    public var day: FactDate
    /// Days after which a price is marked: two years, in which AWS has seldom raised one.
    public var maximumPriceAge = Self.usualPriceAge
    /// How includes of a template are read.
    public var files = TemplateFiles.none

    public static let usualPriceAge = 730

    public init(day: FactDate) { self.day = day }
}

/// Works out what stacks cost a month, from their templates alone.
public struct Estimator: Sendable {
    private let options: EstimateOptions

    public init(_ options: EstimateOptions) { self.options = options }

    public func estimate(_ stacks: [EstimatedStack]) -> Estimate {
        let views = stacks.map { PricedStack($0, options) }
        var shares = UsageShares()
        let hasUsage = options.usage.common != nil || !options.usage.environments.isEmpty
        if hasUsage {
            // What is shared has to be counted before it can be divided.
            for view in views {
                for cost in view.price(usage: nil, shares: shares) {
                    for name in Set(cost.lines.compactMap(\.parameter)) {
                        shares.add(name, environment: cost.environment)
                    }
                }
            }
        }
        var estimate = Estimate(
            resources: [], assumptions: assumptions(stacks), profile: nil, users: [:], day: options.day,
            maximumPriceAge: options.maximumPriceAge)
        for view in views {
            estimate.resources += view.price(usage: options.usage[view.stack.environment], shares: shares)
        }
        for environment in estimate.environments {
            guard let profile = options.usage[environment.isEmpty ? nil : environment] else { continue }
            estimate.users[environment] = profile.activeUsers
        }
        let names = Set(estimate.environments.compactMap { options.usage[$0.isEmpty ? nil : $0]?.name })
        estimate.profile = names.isEmpty ? nil : names.sorted().joined(separator: ", ")
        return estimate
    }

    private func assumptions(_ stacks: [EstimatedStack]) -> [String] {
        var result = [
            "a month has 730 hours, and everything runs all of them",
            "list prices in US dollars on demand, without taxes, credits and the free tiers of accounts",
            "parameters and conditions have their defaults where no value is given",
        ]
        if options.usage == UsageProfiles() {
            result.append("nothing is used: without a usage profile only what runs anyway has a cost")
        } else if options.usage.common?.base != nil
            || options.usage.environments.values.contains(where: { $0.base != nil })
        {
            result.append(
                "usage that no file states is a guess of the built-in profile, from half of it to twice of it")
        }
        let silent = stacks.filter { $0.region == nil }
        if !silent.isEmpty {
            let names = silent.map(\.name).sorted().joined(separator: ", ")
            result.append(
                options.region.map { "\(names): the region is \($0), as given" }
                    ?? "\(names): no region is known, so no price is; those of \(PriceFinder.referenceRegion) stand beside"
            )
        }
        return result
    }
}

/// One stack, its values worked out.
private struct PricedStack {
    let stack: EstimatedStack
    private let view: TemplateView
    private let finder: PriceFinder
    private let decided: [String: Bool]
    private let template: Template

    init(_ stack: EstimatedStack, _ options: EstimateOptions) {
        self.stack = stack
        let region = stack.region ?? options.region
        let expanded = TemplateExpander(files: options.files).expand(stack.template, file: stack.file)
        template = Template(expanded.template, file: stack.file)
        let evaluator = Evaluator(
            template, region: region, account: stack.account, parameters: options.parameters)
        let defaults = evaluator.conditions.defaults
        decided = Dictionary(
            evaluator.conditions.decided(defaults).map { ($0.name, $0.isTrue) }, uniquingKeysWith: { first, _ in first }
        )
        view = TemplateView(template, evaluator: evaluator, scenario: defaults)
        finder = PriceFinder(facts: options.facts, region: region)
    }

    func price(usage: UsageProfile?, shares: UsageShares) -> [ResourceCost] {
        template.resources.compactMap { resource in
            view.resource(resource.name).map { price($0, usage: usage, shares: shares) }
        }
    }

    private func price(_ resource: ResourceView, usage: UsageProfile?, shares: UsageShares) -> ResourceCost {
        let construct = stack.constructs[resource.name] ?? path(of: resource)
        var cost = ResourceCost(
            logicalID: resource.name, type: resource.type, stack: stack.name, environment: stack.environment,
            region: finder.region, construct: construct, tags: tags(of: resource),
            location: SourceLocation(file: stack.file, position: resource.resource.position), status: .charged,
            lines: [])
        if let condition = resource.resource.condition, decided[condition] == false {
            cost.status = .absent(condition: condition)
            return cost
        }
        var bill = Bill(
            resource, finder: finder,
            usage: ResourceUsage(
                profile: usage, shares: shares, environment: stack.environment, construct: construct,
                logicalID: resource.name))
        if let pricing = PricingTable.all[resource.type] {
            pricing(&bill)
        } else if !MappedPricing.price(&bill) {
            if resource.type.hasPrefix("Custom::") {
                bill.isIndirect("the function that makes it")
            } else {
                bill.isUnknown("no price of \(resource.type) is known")
            }
        }
        cost.lines = bill.lines
        cost.status = bill.lines.isEmpty ? (bill.status == .charged ? .free : bill.status) : .charged
        if let condition = resource.resource.condition, decided[condition] == nil {
            for index in cost.lines.indices {
                // Nobody can say whether it will be there.
                cost.lines[index].cost = cost.lines[index].cost.map {
                    CostRange(low: 0, expected: $0.expected, high: $0.high)
                }
                cost.lines[index].note = "only where the condition \(condition) holds"
            }
        }
        return cost
    }

    /// What CDK writes into templates.
    private func path(of resource: ResourceView) -> String {
        guard let path = resource.attribute("Metadata")["aws:cdk:path"].string else { return resource.name }
        let parts = path.split(separator: "/")
        return parts.count > 1 ? parts.dropFirst().joined(separator: "/") : resource.name
    }

    private func tags(of resource: ResourceView) -> [String: String] {
        var result = stack.tags
        let tags = resource["Tags"]
        for tag in tags.elements {
            if let key = tag["Key"].string, let value = tag["Value"].string { result[key] = value }
        }
        for member in tags.members { if let value = member.value.string { result[member.key] = value } }
        return result
    }
}
