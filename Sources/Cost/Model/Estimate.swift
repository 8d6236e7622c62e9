public import MainstayFacts

/// What stacks cost a month.
public struct Estimate: Sendable {
    /// In the order of stacks and of their templates.
    public var resources: [ResourceCost]
    /// What it rests on, in words.
    public var assumptions: [String]
    /// The name of the usage profile; nil where none was given.
    public var profile: String?
    /// Monthly active users of each environment that a profile gives some for.
    public var users: [String: Double]
    /// The day the estimate is of.
    public var day: FactDate
    /// A price older than so many days is marked.
    public var maximumPriceAge: Int

    /// US dollars a month: the sum of what is known.
    public var total: CostRange { resources.reduce(.zero) { $0 + $1.cost } }
    /// US dollars a month of what has a price in another region alone; in no total.
    public var reference: CostRange { resources.reduce(.zero) { $0 + $1.reference } }
    public var unknowns: Int { resources.reduce(0) { $0 + $1.unknowns } }
    public var dependents: Int { resources.reduce(0) { $0 + $1.dependents } }

    /// Whether a price is older than the age from which prices are marked.
    public func isOld(_ price: Price) -> Bool { price.asOf.days(before: day) > maximumPriceAge }

    /// The prices that were used and are marked, each once, sorted.
    public var oldPrices: [Price] {
        var seen: Set<Price> = []
        for resource in resources {
            for line in resource.lines where line.cost != nil || line.reference != nil {
                for price in line.prices where isOld(price) { seen.insert(price) }
            }
        }
        return seen.sorted {
            ($0.service, $0.item, $0.region) < ($1.service, $1.item, $1.region)
        }
    }

    /// The names of the environments, sorted; the empty name stands for stacks that belong to none.
    public var environments: [String] { Set(resources.map { $0.environment ?? "" }).sorted() }

    /// The part of an estimate that is about one environment; the empty name stands for none.
    public func limited(to environment: String) -> Estimate {
        var result = self
        result.resources = resources.filter { ($0.environment ?? "") == environment }
        return result
    }
}

/// What resources are put together by.
public enum CostGrouping: Sendable, Hashable {
    case environment
    case stack
    case component
    case type
    case resource
    /// The value of a tag.
    case tag(String)
}

/// Resources that belong together, and what they cost.
public struct CostGroup: Sendable, Hashable {
    public var name: String
    public var cost: CostRange
    public var reference: CostRange
    public var resources: Int
    public var unknowns: Int
    public var dependents: Int
}

extension Estimate {
    /// The resources put together; the dearest group first, groups of one cost by name.
    public func groups(by grouping: CostGrouping) -> [CostGroup] {
        var places: [String: Int] = [:]
        var groups: [CostGroup] = []
        for resource in resources {
            if case .absent = resource.status { continue }
            let name = name(of: resource, in: grouping)
            let place = places[name] ?? groups.count
            if place == groups.count {
                places[name] = place
                groups.append(
                    CostGroup(name: name, cost: .zero, reference: .zero, resources: 0, unknowns: 0, dependents: 0))
            }
            groups[place].cost += resource.cost
            groups[place].reference += resource.reference
            groups[place].resources += 1
            groups[place].unknowns += resource.unknowns
            groups[place].dependents += resource.dependents
        }
        return groups.sorted { ($1.cost.expected, $0.name) < ($0.cost.expected, $1.name) }
    }

    private func name(of resource: ResourceCost, in grouping: CostGrouping) -> String {
        switch grouping {
        case .environment: resource.environment ?? "(no environment)"
        case .stack: resource.stack
        case .component: "\(resource.stack)/\(resource.component)"
        case .type: resource.type
        case .resource: "\(resource.stack)/\(resource.construct)"
        case .tag(let key): resource.tags[key] ?? "(no tag \(key))"
        }
    }
}
