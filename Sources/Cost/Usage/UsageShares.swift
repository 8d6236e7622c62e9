/// How many resources of each environment share an amount.
struct UsageShares {
    private struct Key: Hashable {
        let environment: String
        let parameter: String
    }

    private var counts: [Key: Int] = [:]

    /// Counts a resource that has a line which depends on a parameter.
    mutating func add(_ parameter: String, environment: String?) {
        counts[Key(environment: environment ?? "", parameter: parameter), default: 0] += 1
    }

    func count(of parameter: String, environment: String?) -> Int {
        max(1, counts[Key(environment: environment ?? "", parameter: parameter)] ?? 1)
    }
}

/// The usage of one resource.
struct ResourceUsage {
    let profile: UsageProfile?
    let shares: UsageShares
    let environment: String?
    let construct: String
    let logicalID: String

    /// What the resource uses; nil where no profile says.
    func amount(of name: String) -> CostRange? {
        guard let profile, let parameter = UsageParameter.all[name] else { return nil }
        if let own = profile.ownAmount(of: parameter, construct: construct, logicalID: logicalID) { return own }
        guard let amount = profile.amount(of: parameter) else { return nil }
        switch parameter.scope {
        case .resource: return amount
        case .environment: return amount * (1 / Double(shares.count(of: name, environment: environment)))
        }
    }

    /// What a file gives; nil where only a built-in profile would answer.
    func statedAmount(of name: String) -> CostRange? {
        guard let profile, let parameter = UsageParameter.all[name] else { return nil }
        return profile.ownAmount(of: parameter, construct: construct, logicalID: logicalID)
            ?? profile.amounts[name]
    }
}
