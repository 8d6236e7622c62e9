internal import MainstayFacts
internal import MainstaySimulation

/// What a database is able to do, from its class, engine and storage.
struct DatabaseReader {
    private let facts: FactTables
    private let sizes: UnitSizes
    /// Of the memory that a class has, what RDS counts for connections; from measured classes (88 and 92 %).
    private static let memoryShare = 0.9

    init(_ facts: FactTables) {
        self.facts = facts
        sizes = UnitSizes(facts)
    }

    /// Nil where nothing says how large it is.
    func tier(_ name: String, _ settings: DatabaseSettings, _ readers: Int) -> DatabaseTier? {
        guard let size = size(settings) else { return nil }
        let formula = connectionFormula(settings.engine ?? "")
        var connections = settings.maximumConnections
        let isByMemory = connections == nil
        if isByMemory, let formula {
            let bytes = size.memoryMiB * 1_048_576 * Self.memoryShare
            connections = Int(min(bytes / formula.bytes, formula.most))
        }
        // A class of ARM beside one of Intel: RDS takes both, and the software does not notice.
        var ladder =
            settings.layout == .auroraServerless
            ? serverless() : sizes.ladder(of: size.name, prefix: "db.", with: "r6g")
        if settings.layout == .aurora { ladder.removeAll { $0.name.hasPrefix("db.m") } }
        return DatabaseTier(
            name, size: size, sizes: ladder, replicas: readers, maximumConnections: connections,
            connectionCeiling: isByMemory ? formula?.most : nil,
            connectionSource: isByMemory
                ? "90 % of the class's memory by the engine's default formula (\(formula?.source ?? ""))"
                : "max_connections of its parameter group",
            storageOperations: storageOperations(settings),
            sizeProperty: settings.layout == .auroraServerless ? "MaxCapacity" : "DBInstanceClass")
    }

    private func size(_ settings: DatabaseSettings) -> UnitSize? {
        if settings.layout == .auroraServerless, let most = settings.maximumCapacity { return Self.serverless(most) }
        return settings.instanceClass.flatMap { sizes.instance($0) }
    }

    /// One Aurora capacity unit is about 2 GiB of memory with the processor that belongs to it, taken as a quarter.
    private static func serverless(_ units: Double) -> UnitSize {
        UnitSize("\(Quantity.number(units)) ACU", vCPU: units / 4, memoryMiB: units * 2048)
    }

    private func serverless() -> [UnitSize] { [4, 8, 16, 32, 64, 128, 192, 256].map(Self.serverless) }

    /// Bytes for each connection and the most of them, as the quota's formula has it.
    private func connectionFormula(_ engine: String) -> (bytes: Double, most: Double, source: String)? {
        let name: String
        switch engine {
        case let engine where engine.contains("postgres"): name = "max_connections PostgreSQL"
        case "mysql": name = "max_connections MySQL"
        case "mariadb": name = "max_connections MariaDB 10.6+"
        default: return nil
        }
        guard let row = facts.quota("RDS", name), let slash = row.text.firstIndex(of: "/") else { return nil }
        let text = row.text
        let rest = text[text.index(after: slash)...]
        guard let bytes = Double(rest.prefix { $0.isNumber }), bytes > 0 else { return nil }
        let most = rest.firstIndex(of: ",").flatMap { Double(rest[rest.index(after: $0)...].prefix { $0.isNumber }) }
        return (bytes, most ?? 100_000, row.source)
    }

    /// Operations a second that the storage does for good; bursts come on top.
    private func storageOperations(_ settings: DatabaseSettings) -> Double? {
        switch settings.layout {
        case .aurora, .auroraServerless: return nil
        default: break
        }
        if let iops = settings.iops { return Double(max(0, iops)) }
        guard let storage = settings.storage else { return nil }
        switch settings.storageType {
        case "gp3":
            let row = storage < 400 ? "gp3 baseline IOPS below 400 GiB" : "gp3 baseline IOPS from 400 GiB"
            return facts.quota("RDS", row)?.value
        case "gp2", nil: return min(16_000, max(100, 3 * Double(max(0, storage))))
        default: return nil
        }
    }
}
