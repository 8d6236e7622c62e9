/// The regions that a project's data may be in.
public struct DataResidency: Hashable, Sendable {
    /// As they were listed.
    public let regions: [String]
    private let allowed: Set<String>
    /// The regions of buckets by their names, as far as the stacks that are checked together say so: the ARN of a
    /// bucket does not tell its region.
    public var bucketRegions: [String: String] = [:]

    /// - Parameter regions: their names, `eu-central-1`.
    public init(_ regions: [String]) {
        self.regions = regions
        allowed = Set(regions)
    }

    public func allows(_ region: String) -> Bool { allowed.contains(region) }

    /// `eu-central-1, eu-west-1`.
    public var text: String { regions.joined(separator: ", ") }

    /// Whether one of the regions lies in a part of the world, as the start of their names says it: `eu`.
    func reaches(_ geography: String) -> Bool { regions.contains { $0.hasPrefix(geography + "-") } }
}
