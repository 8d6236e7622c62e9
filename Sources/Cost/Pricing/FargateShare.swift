internal import MainstayPolicy

/// How the tasks of a service are divided between Fargate, Fargate Spot and instances.
struct FargateShare {
    /// Whether its tasks run on instances that are paid for elsewhere.
    let isOnInstances: Bool
    private let spotBase: Double
    private let otherBase: Double
    private let spotFraction: Double

    init(_ service: ResourceView) {
        let cluster = service["Cluster"].resource
        let launchType = service["LaunchType"].string
        var strategy = service["CapacityProviderStrategy"].elements
        if strategy.isEmpty, launchType == nil { strategy = Self.defaults(of: cluster) }
        let names = strategy.compactMap { $0["CapacityProvider"].string }
        let usesFargate = names.contains { $0 == "FARGATE" || $0 == "FARGATE_SPOT" }
        // Without any word about it, ECS takes instances.
        isOnInstances = strategy.isEmpty ? launchType != "FARGATE" : !usesFargate
        func sum(_ key: String, _ isSpot: Bool) -> Double {
            strategy.filter { $0["CapacityProvider"].is("FARGATE_SPOT") == isSpot }
                .reduce(0) { $0 + min(max($1[key].double ?? 0, 0), 1e5) }
        }
        spotBase = sum("Base", true)
        otherBase = sum("Base", false)
        let (spot, other) = (sum("Weight", true), sum("Weight", false))
        spotFraction = spot + other > 0 ? spot / (spot + other) : 0
    }

    /// How many of so many tasks run on Fargate Spot.
    func spot(of count: Double) -> Double {
        let spot = min(count, spotBase)
        let other = min(count - spot, otherBase)
        return spot + (count - spot - other) * spotFraction
    }

    /// The strategy that a cluster gives to services without one.
    private static func defaults(of cluster: ResourceView?) -> [PropertyView] {
        guard let cluster else { return [] }
        let own = cluster["DefaultCapacityProviderStrategy"].elements
        if !own.isEmpty { return own }
        return cluster.referrers(ofType: "AWS::ECS::ClusterCapacityProviderAssociations").first?[
            "DefaultCapacityProviderStrategy"
        ].elements ?? []
    }
}

/// The size of a task: `256` and `.25 vCPU` are a quarter of a processor, `512` and `0.5 GB` half a gigabyte.
enum TaskSize {
    static func vcpus(_ view: PropertyView) -> Double? { read(view, unit: "vcpu") }
    static func gigabytes(_ view: PropertyView) -> Double? { read(view, unit: "gb") }

    private static func read(_ view: PropertyView, unit: String) -> Double? {
        guard let text = view.string?.lowercased() else { return nil }
        let words = text.split(separator: " ").joined()
        let hasUnit = words.hasSuffix(unit)
        let digits = hasUnit ? String(words.dropLast(unit.count)) : words
        guard let number = Double(digits.hasPrefix(".") ? "0" + digits : digits), number > 0, number < 1e6 else {
            return nil
        }
        return hasUnit ? number : number / 1_024
    }
}

extension Double {
    /// Without digits that say nothing: `2`, `0.25`.
    var short: String {
        let rounded = (self * 100).rounded() / 100
        return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded)
    }
}
