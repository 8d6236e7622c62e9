/// Something that is larger than a load needs it to be.
public struct SpareSize: Sendable, Hashable {
    public enum Change: Sendable, Hashable {
        /// Tasks, instances or shards that always run.
        case units(from: Int, to: Int)
        /// `db.m6g.xlarge` to `db.m6g.large`
        case size(from: String, to: String)
    }

    /// The component's name.
    public var component: String
    /// Where it is written: `DBInstanceClass`.
    public var setting: String
    public var change: Change

    public init(component: String, setting: String, change: Change) {
        self.component = component
        self.setting = setting
        self.change = change
    }
}

extension CapacityAnalysis {
    /// What could be smaller, each on top of those before it, with the target met all the same.
    ///
    /// Nothing is taken away that the target needs as expected, nor, where they hold now, with every assumption at its worst end
    /// and with one zone lost. Where the target is missed nothing is spare.
    public func spare() -> [SpareSize] {
        guard !model.services.isEmpty, SpareSearch.isMet(self, .expected, zones: 0) else { return [] }
        var search = SpareSearch(self)
        return search.run()
    }
}

/// Tries smaller sizes, data stores first: they are what runs all the time.
private struct SpareSearch {
    private var analysis: CapacityAnalysis
    /// Under which views and with how many zones lost the target holds now.
    private let kept: [(view: CapacityAssumptions.View, zones: Int)]
    /// A component that is busier than this leaves nothing for a bad day.
    private static let busiest = 0.8

    init(_ analysis: CapacityAnalysis) {
        self.analysis = analysis
        kept = [(.expected, 0), (.low, 0), (.expected, 1)].filter { Self.isMet(analysis, $0.0, zones: $0.1) }
    }

    static func isMet(_ analysis: CapacityAnalysis, _ view: CapacityAssumptions.View, zones: Int) -> Bool {
        var load = analysis.load(view)
        load.lostZones = zones
        return load.point(at: analysis.target.users).meets(analysis.target)
    }

    private func holds(_ model: CapacityModel) -> Bool {
        var changed = analysis
        changed.model = model
        guard changed.load(.expected).point(at: changed.target.users).utilisation <= Self.busiest else { return false }
        return kept.allSatisfy { Self.isMet(changed, $0.view, zones: $0.zones) }
    }

    mutating func run() -> [SpareSize] {
        var found: [SpareSize] = []
        for index in analysis.model.databases.indices {
            let tier = analysis.model.databases[index]
            let smaller = tier.sizes.filter { $0.vCPU < tier.size.vCPU && $0.memoryMiB < tier.size.memoryMiB }
            for size in smaller {
                var model = analysis.model
                model.resize(index, to: size)
                guard holds(model) else { continue }
                analysis.model = model
                found.append(SpareSize(tier, size))
                break
            }
        }
        for index in analysis.model.caches.indices {
            let tier = analysis.model.caches[index]
            guard let shards = fewest(from: 1, below: tier.shards, { $0.caches[index].shards = $1 }) else { continue }
            found.append(
                SpareSize(component: tier.name, setting: "shards", change: .units(from: tier.shards, to: shards)))
        }
        for index in analysis.model.services.indices {
            let tier = analysis.model.services[index]
            guard tier.kind != .function else { continue }
            let scales = tier.scaling.followsLoad
            let present = scales ? tier.scaling.minimum : tier.scaling.initial
            guard
                let units = fewest(
                    from: tier.zones, below: present,
                    { model, units in
                        model.services[index].scaling.minimum = min(units, model.services[index].scaling.minimum)
                        model.services[index].scaling.initial = units
                    })
            else { continue }
            found.append(
                SpareSize(
                    component: tier.name, setting: scales ? "minimum capacity" : "desired count",
                    change: .units(from: present, to: units)))
        }
        return found
    }

    /// The fewest units with which everything holds, by halving; nil where none can be spared.
    private mutating func fewest(
        from least: Int, below present: Int, _ set: (inout CapacityModel, Int) -> Void
    ) -> Int? {
        func with(_ units: Int) -> CapacityModel {
            var model = analysis.model
            set(&model, units)
            return model
        }
        var (low, high) = (max(1, least), present)
        guard low < high else { return nil }
        while low < high {
            let middle = (low + high) / 2
            if holds(with(middle)) { high = middle } else { low = middle + 1 }
        }
        guard high < present else { return nil }
        analysis.model = with(high)
        return high
    }
}

extension SpareSize {
    fileprivate init(_ tier: DatabaseTier, _ size: UnitSize) {
        self.init(
            component: tier.name, setting: tier.sizeProperty, change: .size(from: tier.size.name, to: size.name))
    }
}

extension CapacityModel {
    /// Gives a database another size, with the connections that come with its memory.
    mutating func resize(_ index: Int, to size: UnitSize) {
        let tier = databases[index]
        databases[index].size = size
        guard let ceiling = tier.connectionCeiling, tier.size.memoryMiB > 0 else { return }
        let ratio = size.memoryMiB / tier.size.memoryMiB
        databases[index].maximumConnections = tier.maximumConnections.map { Int(min(Double($0) * ratio, ceiling)) }
        for (place, limit) in limits.enumerated() {
            if case .connections(tier.name, _) = limit.demand {
                limits[place].available = min(limit.available * ratio, ceiling)
            }
        }
    }
}
