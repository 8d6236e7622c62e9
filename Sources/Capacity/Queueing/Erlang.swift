/// Erlang's formulas for a group of equal servers.
public enum Erlang {
    /// The most servers that a formula is computed for; more count as this many.
    public static let mostServers = 1_000_000

    /// Erlang B: the share of arrivals that find all servers busy and are lost.
    ///
    /// By the recurrence `B(n) = aB(n-1) / (n + aB(n-1))`, which neither overflows nor cancels for any number of servers.
    ///
    /// - Parameter load: arrival rate × mean service time, in erlangs; negative counts as none.
    public static func blocking(servers: Int, load: Double) -> Double {
        guard load > 0 else { return servers > 0 ? 0 : 1 }
        var blocking = 1.0
        for server in stride(from: 1, through: min(servers, mostServers), by: 1) {
            blocking = load * blocking / (Double(server) + load * blocking)
        }
        return blocking
    }

    /// Erlang C: the share of arrivals that have to wait; 1 where the load is not below the number of servers.
    public static func waiting(servers: Int, load: Double) -> Double {
        guard servers > 0, load < Double(servers) else { return 1 }
        let blocking = blocking(servers: servers, load: load)
        let utilisation = max(0, load) / Double(min(servers, mostServers))
        return blocking / (1 - utilisation * (1 - blocking))
    }
}
