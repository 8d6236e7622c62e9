/// What an environment costs with so many users.
public struct UserCost: Sendable, Hashable {
    public var users: Double
    /// US dollars a month.
    public var cost: CostRange
    /// US dollars a month for each user.
    public var perUser: Double { users > 0 ? cost.expected / users : 0 }
}

extension Estimator {
    /// The cost over the number of users: what is used grows in proportion, and so does what scales by itself, as far as
    /// its maximum; everything else stays.
    ///
    /// - Returns: empty where no profile gives users.
    public static func curve(
        _ stacks: [EstimatedStack], over users: [Double], _ options: EstimateOptions
    ) -> [UserCost] {
        users.filter { $0 > 0 && $0.isFinite }.compactMap { count in
            var options = options
            options.usage = options.usage.scaled(to: count)
            let estimate = Estimator(options).estimate(stacks)
            return estimate.users.isEmpty ? nil : UserCost(users: count, cost: estimate.total)
        }
    }
}
