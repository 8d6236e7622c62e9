/// The units of a component, and the zones that they are in.
struct UnitLayout {
    let units: Int
    let needed: Int
    /// The zones with their units, one bit each.
    let zones: [(name: String, units: UInt64)]

    init(_ component: Component, neededShare: Double) {
        let style = component.redundancy.style
        let count: Int
        switch style {
        case .managed: count = 1
        case .single: count = 1
        case .pool: count = component.redundancy.units ?? max(1, component.zones.count)
        case .standby: count = component.redundancy.units ?? 2
        }
        units = min(max(count, 1), 64)
        let share = Int((min(1, max(0, neededShare)) * Double(units)).rounded(.up))
        let isEqual = style == .pool && component.kind.runsCode
        needed = min(units, max(isEqual ? share : component.redundancy.needed, 1))
        var zones: [(String, UInt64)] = []
        if style != .managed || component.kind == .loadBalancer {
            for unit in 0..<units where !component.zones.isEmpty {
                let place = unit % component.zones.count
                if place == zones.count {
                    zones.append((component.zones[place], 1 << UInt64(unit)))
                } else {
                    zones[place].1 |= 1 << UInt64(unit)
                }
            }
        }
        self.zones = zones.map { (name: $0.0, units: $0.1) }
    }

    /// All units, or the first ones where some are kept out.
    var all: UInt64 { units >= 64 ? .max : (1 << UInt64(units)) - 1 }

    /// Whether units are in other zones too.
    func hasOthers(than zone: String) -> Bool { zones.contains { $0.name != zone } }
}
