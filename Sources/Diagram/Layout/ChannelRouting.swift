/// Gives the wires between two rows their tracks, so that none lies on another.
struct ChannelRouting {
    static let trackGap = 9.0
    private static let clearance = 4.0
    /// Of how many tracks the first that is free is looked for; beyond that a new one is taken.
    private static let searched = 64

    struct Wire {
        var bundle: Int
        var upper: Double
        var lowers: [Double]

        var least: Double { min(upper, lowers.min() ?? upper) }
        var most: Double { max(upper, lowers.max() ?? upper) }
        var isStraight: Bool { most - least <= 0.3 }
    }

    /// The tracks of wires that are not straight, by bundle, from the top.
    private(set) var tracks: [Int: Int] = [:]
    private(set) var count = 0

    init(_ wires: [Wire]) {
        let bent = wires.filter { !$0.isStraight }
        guard !bent.isEmpty else { return }
        let (levels, followers) = Self.levels(bent)
        var least = [Int](repeating: 0, count: bent.count)
        var taken: [[(least: Double, most: Double)]] = []
        let order = bent.indices.sorted { left, right in
            levels[left] == levels[right]
                ? Self.key(bent[left]) < Self.key(bent[right]) : levels[left] < levels[right]
        }
        for place in order {
            let wire = bent[place]
            let range = (least: wire.least - Self.clearance, most: wire.most + Self.clearance)
            var track = least[place]
            let end = min(taken.count, track + Self.searched)
            while track < end, !Self.insert(range, into: &taken[track]) { track += 1 }
            if track >= end {
                track = max(taken.count, track)
                while taken.count <= track { taken.append([]) }
                _ = Self.insert(range, into: &taken[track])
            }
            tracks[wire.bundle] = track
            for follower in followers[place] { least[follower] = max(least[follower], track + 1) }
        }
        count = taken.count
    }

    /// What leads to the right comes first, the rightmost first; then what leads to the left, the leftmost first: so
    /// neighbours do not cross each other.
    private static func key(_ wire: Wire) -> (Int, Double, Int) {
        let mean = wire.lowers.reduce(0, +) / Double(max(1, wire.lowers.count))
        return mean >= wire.upper ? (0, -wire.upper, wire.bundle) : (1, wire.upper, wire.bundle)
    }

    /// Where one wire comes up to where another one goes down, the other one has to turn away first.
    private static func levels(_ wires: [Wire]) -> (levels: [Int], followers: [[Int]]) {
        var pins: [(x: Double, place: Int, isUpper: Bool)] = []
        for (place, wire) in wires.enumerated() {
            pins.append((wire.upper, place, true))
            for lower in wire.lowers { pins.append((lower, place, false)) }
        }
        pins.sort { ($0.x, $0.place) < ($1.x, $1.place) }
        var followers: [[Int]] = Array(repeating: [], count: wires.count)
        var waiting = [Int](repeating: 0, count: wires.count)
        for (index, pin) in pins.enumerated() {
            var next = index + 1
            while next < pins.count, pins[next].x - pin.x < clearance, next - index < 8 {
                let other = pins[next]
                next += 1
                guard other.isUpper != pin.isUpper, other.place != pin.place else { continue }
                let (first, second) = pin.isUpper ? (pin.place, other.place) : (other.place, pin.place)
                followers[first].append(second)
                waiting[second] += 1
            }
        }
        var levels = [Int](repeating: 0, count: wires.count)
        var queue = wires.indices.filter { waiting[$0] == 0 }
        var next = 0
        while next < queue.count {
            let place = queue[next]
            next += 1
            for follower in followers[place] {
                levels[follower] = max(levels[follower], levels[place] + 1)
                waiting[follower] -= 1
                if waiting[follower] == 0 { queue.append(follower) }
            }
        }
        return (levels, followers)
    }

    /// Adds a range to ranges that are sorted and apart; false where it meets one of them.
    private static func insert(
        _ range: (least: Double, most: Double), into ranges: inout [(least: Double, most: Double)]
    ) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].most < range.least { low = middle + 1 } else { high = middle }
        }
        if low < ranges.count, ranges[low].least <= range.most { return false }
        ranges.insert(range, at: low)
        return true
    }
}
