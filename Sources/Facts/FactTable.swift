internal import MainstayFactsData

/// The tables that there are.
public enum FactTable: String, CaseIterable, Sendable {
    case prices
    case priceMap = "price-map"
    case slas
    case recoveryTimes = "recovery-times"
    case quotas
    case instanceSpecifications = "instance-specs"

    /// The first line of the table.
    public var columns: [String] {
        switch self {
        case .prices: ["service", "item", "region", "unit", "usd", "as_of", "source", "confidence"]
        case .priceMap:
            ["type", "kind", "service", "item_pattern", "unit", "selected_by", "usage_parameter", "source"]
        case .slas: ["service", "condition", "monthly_uptime_percent", "as_of", "source"]
        case .recoveryTimes: ["mechanism", "unit", "low", "high", "as_of", "source", "note"]
        case .quotas: ["service", "name", "default", "adjustable", "as_of", "source"]
        case .instanceSpecifications:
            [
                "instance_type", "arch", "vcpu", "memory_mib", "max_enis", "ipv4_per_eni", "eks_max_pods_eni",
                "trunk_branch_enis", "network_mbps", "source",
            ]
        }
    }

    /// A row as it stands in a file.
    public static func line(of fields: [String]) -> String { CommaSeparated.line(fields) }

    /// How many of the first columns name a row. A price map has several rows of one type.
    var keyColumns: Int {
        switch self {
        case .prices: 3
        case .slas, .quotas: 2
        case .recoveryTimes, .instanceSpecifications: 1
        case .priceMap: 7
        }
    }

    /// The table that ships with the program.
    var builtIn: SortedLines {
        let table =
            switch self {
            case .prices: mainstay_facts_prices()
            case .priceMap: mainstay_facts_price_map()
            case .slas: mainstay_facts_slas()
            case .recoveryTimes: mainstay_facts_recovery_times()
            case .quotas: mainstay_facts_quotas()
            case .instanceSpecifications: mainstay_facts_instance_specs()
            }
        return SortedLines(UnsafeRawBufferPointer(start: table.bytes, count: table.length))
    }
}
