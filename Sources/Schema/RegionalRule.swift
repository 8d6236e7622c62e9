/// The values that a property may have, by region.
public struct RegionalRule: Sendable {
    /// Which property: `InstanceType`, `LaunchTemplateData/InstanceType`; `*` for any item.
    public let path: String
    /// The rule holds only where each of these properties has one of the values; with no values, where it is absent.
    public let conditions: [SchemaNode.NameList]
    private let knownRegions: UInt64
    private let values: [(name: String, regions: UInt64)]
    private let regionNames: [String]

    init(
        path: String, conditions: [SchemaNode.NameList], knownRegions: UInt64, values: [(String, UInt64)],
        regionNames: [String]
    ) {
        self.path = path
        self.conditions = conditions
        self.knownRegions = knownRegions
        self.values = values
        self.regionNames = regionNames
    }

    /// The values offered in a region, or nil where nothing is known about it: then any value may be right.
    public func values(in region: String) -> [String]? {
        guard let bit = bit(region), knownRegions & bit != 0 else { return nil }
        return values.filter { $0.regions & bit != 0 }.map(\.name)
    }

    /// Whether a region offers a value, or nil where nothing is known about the region.
    public func offers(_ value: String, in region: String) -> Bool? {
        guard let bit = bit(region), knownRegions & bit != 0 else { return nil }
        return values.contains { $0.name == value && $0.regions & bit != 0 }
    }

    /// The regions known to offer a value, sorted.
    public func regions(offering value: String) -> [String] {
        // Sorted by name: there are hundreds.
        var (low, high) = (0, values.count)
        while low < high {
            let middle = (low + high) / 2
            if values[middle].name < value { low = middle + 1 } else { high = middle }
        }
        guard low < values.count, values[low].name == value else { return [] }
        let bits = values[low].regions
        return regionNames.indices.filter { bits & 1 << UInt64($0) != 0 }.map { regionNames[$0] }
    }

    /// The regions about which the rule says something, sorted.
    public var regions: [String] {
        regionNames.indices.filter { knownRegions & 1 << UInt64($0) != 0 }.map { regionNames[$0] }
    }

    /// Every value that any region offers, sorted.
    public var allValues: [String] { values.map(\.name) }

    private func bit(_ region: String) -> UInt64? {
        regionNames.firstIndex(of: region).map { 1 << UInt64($0) }
    }
}
