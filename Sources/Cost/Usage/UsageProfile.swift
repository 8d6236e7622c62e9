/// How much is used in one environment.
public struct UsageProfile: Sendable, Hashable {
    /// `medium`, or the file's name.
    public var name: String
    /// What the keys are taken to be that are not given.
    public var base: BuiltInProfile?
    /// Monthly active users; those of the base where they are not given.
    public var users: Double?
    /// By the names of parameters.
    public var amounts: [String: CostRange]
    /// Of single resources: a pattern for the path of the construct or the logical id, with `*` for any characters.
    public var resources: [ResourceAmounts]
    public var floors: CostFloors
    /// How many times the users are that the template's desired capacity was chosen for.
    var growth = 1.0

    public struct ResourceAmounts: Sendable, Hashable {
        public var pattern: String
        public var amounts: [String: CostRange]
    }

    public init(
        name: String, base: BuiltInProfile? = nil, users: Double? = nil, amounts: [String: CostRange] = [:],
        resources: [ResourceAmounts] = [], floors: CostFloors = CostFloors()
    ) {
        self.name = name
        self.base = base
        self.users = users
        self.amounts = amounts
        self.resources = resources
        self.floors = floors
    }

    public init(_ builtIn: BuiltInProfile) { self.init(name: builtIn.rawValue, base: builtIn) }

    /// Nil where neither the file nor a base gives some.
    public var activeUsers: Double? { users ?? base?.users }

    /// How much more than half and less than twice a guess may be.
    private static let spread = (low: 0.5, high: 2.0)

    /// The amount of an environment, or of each resource, as the parameter's scope has it.
    ///
    /// What is given is taken at its word; what a built-in profile assumes is a range from half of it to twice of it.
    func amount(of parameter: UsageParameter) -> CostRange? {
        if let given = amounts[parameter.name] { return given }
        return base.map { base in
            let growth = parameter.growsWithUsers ? (activeUsers ?? base.users) / base.users : 1
            let amount = parameter.amount(in: base) * growth
            return CostRange(low: amount * Self.spread.low, expected: amount, high: amount * Self.spread.high)
        }
    }

    /// The amount of a resource that has one of its own.
    func ownAmount(of parameter: UsageParameter, construct: String, logicalID: String) -> CostRange? {
        for resource in resources {
            guard let amount = resource.amounts[parameter.name] else { continue }
            let pattern = Array(resource.pattern.utf8)
            if Self.matches(pattern, Array(construct.utf8)) || Self.matches(pattern, Array(logicalID.utf8)) {
                return amount
            }
        }
        return nil
    }

    /// The same platform with another number of users: what grows with them grows in proportion.
    public func scaled(to users: Double) -> UsageProfile {
        guard let before = activeUsers, before > 0 else { return self }
        let factor = users / before
        func scaled(_ amounts: [String: CostRange]) -> [String: CostRange] {
            var result = amounts
            for (name, amount) in amounts where UsageParameter.all[name]?.growsWithUsers == true {
                result[name] = amount * factor
            }
            return result
        }
        var result = self
        result.users = users
        result.growth *= factor
        result.amounts = scaled(amounts)
        for index in resources.indices { result.resources[index].amounts = scaled(resources[index].amounts) }
        return result
    }

    /// Whether a text matches a pattern with `*` for any characters; in time of the product of the lengths at most.
    static func matches(_ pattern: [UInt8], _ text: [UInt8]) -> Bool {
        var (place, position) = (0, 0)
        var star: (place: Int, position: Int)?
        while position < text.count {
            if place < pattern.count, pattern[place] == 0x2A {
                star = (place, position)
                place += 1
            } else if place < pattern.count, pattern[place] == text[position] {
                place += 1
                position += 1
            } else if let last = star {
                star = (last.place, last.position + 1)
                place = last.place + 1
                position = last.position + 1
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy { $0 == 0x2A }
    }
}

/// What advice never goes below, because something asks for it.
public struct CostFloors: Sendable, Hashable {
    /// Availability zones that have to be in use.
    public var zones: Int?
    /// Whether it has to run day and night.
    public var isAlwaysOn: Bool?
    /// Days for which logs have to be kept.
    public var logRetentionDays: Int?

    public init(zones: Int? = nil, isAlwaysOn: Bool? = nil, logRetentionDays: Int? = nil) {
        self.zones = zones
        self.isAlwaysOn = isAlwaysOn
        self.logRetentionDays = logRetentionDays
    }

    /// With what another one says where this one says nothing.
    func filled(from other: CostFloors) -> CostFloors {
        CostFloors(
            zones: zones ?? other.zones, isAlwaysOn: isAlwaysOn ?? other.isAlwaysOn,
            logRetentionDays: logRetentionDays ?? other.logRetentionDays)
    }
}

/// The usage of all environments.
public struct UsageProfiles: Sendable, Hashable {
    /// What holds where an environment has none of its own; nil where nothing is said.
    public var common: UsageProfile?
    public var environments: [String: UsageProfile]

    public init(common: UsageProfile? = nil, environments: [String: UsageProfile] = [:]) {
        self.common = common
        self.environments = environments
    }

    public subscript(environment: String?) -> UsageProfile? { environments[environment ?? ""] ?? common }

    /// Every profile with another number of users.
    public func scaled(to users: Double) -> UsageProfiles {
        UsageProfiles(
            common: common?.scaled(to: users), environments: environments.mapValues { $0.scaled(to: users) })
    }
}
