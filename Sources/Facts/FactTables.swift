/// Every fact that the toolkit ships, and those that somebody put over them.
///
/// Opening it reads nothing; a row is found and decoded when it is asked for. Every row has its source, and all that can
/// grow old have the date they were true on.
public struct FactTables: Sendable {
    /// The tables that are part of this program.
    public static let builtIn = FactTables()

    /// The tables put over the built-in ones, the last one first to be asked.
    private var overlays: [(table: FactTable, lines: SortedLines)] = []

    public init() {}

    /// Puts rows over those that there are.
    mutating func add(_ lines: SortedLines, to table: FactTable) { overlays.insert((table, lines), at: 0) }

    /// The price of an item in a region; nil where none is known there.
    ///
    /// - Parameter region: `global` for services without regions.
    public func price(_ service: String, _ item: String, region: String) -> Price? {
        row([service, item, region], in: .prices)?.price
    }

    /// The prices of an item in all of its regions, sorted by region.
    public func prices(_ service: String, _ item: String) -> [Price] {
        rows([service, item], in: .prices).compactMap(\.price)
    }

    /// The prices of a service, or of those of its items that begin with some text.
    public func prices(_ service: String, itemPrefix: String = "") -> [Price] {
        rows([service], then: itemPrefix, in: .prices).compactMap(\.price)
    }

    /// The SLA or design goal of a service: `RDS`, `sla:multi-az-instance`.
    public func serviceLevel(_ service: String, _ condition: String) -> ServiceLevel? {
        row([service, condition], in: .slas)?.serviceLevel
    }

    /// All that is known of a service's levels.
    public func serviceLevels(_ service: String) -> [ServiceLevel] {
        rows([service], in: .slas).compactMap(\.serviceLevel)
    }

    /// How long a mechanism takes: `rds:multi-az-instance:failover`.
    public func recoveryTime(_ mechanism: String) -> RecoveryTime? {
        row([mechanism], in: .recoveryTimes)?.recoveryTime
    }

    /// A quota of a service by its name: `Lambda`, `concurrent executions`.
    public func quota(_ service: String, _ name: String) -> Quota? { row([service, name], in: .quotas)?.quota }

    public func quotas(_ service: String) -> [Quota] { rows([service], in: .quotas).map(\.quota) }

    /// What an instance type has.
    ///
    /// - Parameter type: of EC2, or with the prefix `db.` or `cache.` that RDS and ElastiCache put before it.
    public func instance(_ type: String) -> InstanceSpecification? {
        let prefixes = ["db.", "cache."]
        let name = prefixes.first { type.hasPrefix($0) }.map { String(type.dropFirst($0.count)) } ?? type
        return row([name], in: .instanceSpecifications)?.instanceSpecification
    }

    /// What a CloudFormation type is charged as; empty for one that the table does not have.
    public func mappings(_ type: String) -> [PriceMapping] { rows([type], in: .priceMap).compactMap(\.priceMapping) }

    /// The rows of a whole table, field by field, in the order of their keys.
    public func rows(of table: FactTable) -> [[String]] { rows([], in: table).map(\.fields) }

    /// The rows of a table that do not ship with the program, field by field, sorted by their keys.
    public func ownRows(of table: FactTable) -> [[String]] {
        var seen: Set<[String]> = []
        return overlays.filter { $0.table == table }.flatMap { $0.lines.lines(startingWith: []) }
            .compactMap { FactRow($0, of: table)?.fields }
            .filter { seen.insert(Array($0.prefix(table.keyColumns))).inserted }
            .sorted { $0.lexicographicallyPrecedes($1) }
    }

    private func row(_ key: [String], in table: FactTable) -> FactRow? {
        let prefix = Array((CommaSeparated.line(key) + ",").utf8)
        for overlay in overlays where overlay.table == table {
            if let line = overlay.lines.line(startingWith: prefix) { return FactRow(line, of: table) }
        }
        return table.builtIn.line(startingWith: prefix).flatMap { FactRow($0, of: table) }
    }

    /// The rows whose first fields are some texts, and whose next one begins with another.
    private func rows(_ key: [String], then start: String = "", in table: FactTable) -> [FactRow] {
        let text = key.isEmpty ? start : CommaSeparated.line(key) + "," + start
        let prefix = Array(text.utf8)
        let layers = overlays.filter { $0.table == table }.map(\.lines) + [table.builtIn]
        if layers.count == 1 { return layers[0].lines(startingWith: prefix).compactMap { FactRow($0, of: table) } }
        var found: [(line: UnsafeRawBufferPointer, row: FactRow)] = []
        var seen: Set<String> = []
        for layer in layers {
            for line in layer.lines(startingWith: prefix) {
                guard let row = FactRow(line, of: table) else { continue }
                let key = CommaSeparated.line(Array(row.fields.prefix(table.keyColumns)))
                if seen.insert(key).inserted { found.append((line, row)) }
            }
        }
        return found.sorted { $0.line.lexicographicallyPrecedes($1.line) }.map(\.row)
    }
}
