/// The values that a property may have, by region.
public struct RegionalRule: Sendable {
    /// Which property: `InstanceType`, `LaunchTemplateData/InstanceType`; `*` for any item.
    public let path: String
    /// The rule holds only where each of these properties has one of the values; with no values, where it is absent.
    public let conditions: [SchemaNode.NameList]
    private let knownRegions: UInt64
    /// Sorted by their names, which are the numbers of texts: a rule may have hundreds, and most are never asked for.
    private let values: [(name: Int, regions: UInt64)]
    private let text: @Sendable (Int) -> String
    private let regionNames: [String]

    init(
        path: String, conditions: [SchemaNode.NameList], knownRegions: UInt64, values: [(Int, UInt64)],
        regionNames: [String], text: @escaping @Sendable (Int) -> String
    ) {
        self.path = path
        self.conditions = conditions
        self.knownRegions = knownRegions
        self.values = values
        self.regionNames = regionNames
        self.text = text
    }

    /// The values offered in a region, or nil where nothing is known about it: then any value may be right.
    public func values(in region: String) -> [String]? {
        guard let bit = bit(region), knownRegions & bit != 0 else { return nil }
        return values.filter { $0.regions & bit != 0 }.map { text($0.name) }
    }

    /// Whether a region offers a value, or nil where nothing is known about the region.
    public func offers(_ value: String, in region: String) -> Bool? {
        guard let bit = bit(region), knownRegions & bit != 0 else { return nil }
        return bits(of: value) & bit != 0
    }

    /// The regions known to offer a value, sorted.
    public func regions(offering value: String) -> [String] {
        let bits = bits(of: value)
        return regionNames.indices.filter { bits & 1 << UInt64($0) != 0 }.map { regionNames[$0] }
    }

    /// The regions about which the rule says something, sorted.
    public var regions: [String] {
        regionNames.indices.filter { knownRegions & 1 << UInt64($0) != 0 }.map { regionNames[$0] }
    }

    /// Every value that any region offers, sorted.
    public var allValues: [String] { values.map { text($0.name) } }

    /// The regions that offer a value, as bits.
    private func bits(of value: String) -> UInt64 {
        var (low, high) = (0, values.count)
        while low < high {
            let middle = (low + high) / 2
            let name = text(values[middle].name)
            if name == value { return values[middle].regions }
            if name.utf8.lexicographicallyPrecedes(value.utf8) { low = middle + 1 } else { high = middle }
        }
        return 0
    }

    private func bit(_ region: String) -> UInt64? {
        regionNames.firstIndex(of: region).map { 1 << UInt64($0) }
    }
}
