/// A change that saves money.
public struct Advice: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case graviton
        case generalPurposeStorage = "gp3"
        case natConsolidation = "nat-consolidation"
        case gatewayEndpoint = "gateway-endpoint"
        case logRetention = "log-retention"
        case offAtNight = "off-at-night"
        case oldEngine = "extended-support"
        case rightSizing = "right-sizing"
    }

    public var kind: Kind
    public var environment: String?
    /// Paths of the resources, below their stacks.
    public var resources: [String]
    /// What to do.
    public var text: String
    /// US dollars a month.
    public var saving: CostRange
    /// Why it is not proposed: the floor that it would go below. Nil where it is proposed.
    public var floor: String?
}

extension Estimate {
    /// What would cost less, the largest saving first; what a floor forbids comes last, with the floor.
    public func advice(_ usage: UsageProfiles = UsageProfiles(), _ sources: AdviceSources) -> [Advice] {
        var all: [Advice] = []
        for name in environments {
            let environment = name.isEmpty ? nil : name
            var context = AdviceContext(
                environment: environment,
                resources: resources.filter { $0.environment == environment },
                floors: (usage[environment]?.floors ?? CostFloors()).filled(from: .usual(for: environment)),
                sources: sources)
            context.run()
            all += context.found
        }
        return all.filter { $0.saving.high >= 0.005 }.sorted { one, two in
            if (one.floor == nil) != (two.floor == nil) { return one.floor == nil }
            return (two.saving.expected, one.text) < (one.saving.expected, two.text)
        }
    }
}

extension CostFloors {
    /// Production, and what belongs to no environment, keeps its zones and its nights unless a profile says otherwise.
    static func usual(for environment: String?) -> CostFloors {
        let name = environment?.lowercased() ?? ""
        let isDisposable = ["dev", "test", "stag", "qa", "preview", "sandbox"].contains { name.contains($0) }
        return isDisposable ? CostFloors(zones: 1, isAlwaysOn: false) : CostFloors(zones: 2, isAlwaysOn: true)
    }
}
