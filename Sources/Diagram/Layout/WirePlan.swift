/// Which way each wire goes through which containers.
///
/// A wire leaves the containers of its upper end through their lower borders, and enters those of its lower end through
/// their upper ones: so each container can be laid out for itself, and no wire runs through anything.
struct WirePlan {
    enum End: Hashable {
        case item(Int)
        /// Where it enters the container, or leaves it.
        case start
        case finish
    }

    /// The part of a bundle of wires that is within one container.
    struct Local {
        var bundle: Int
        var source: End
        var targets: [End] = []
    }

    /// Whether its first node stands below its second one.
    private(set) var isFlipped: [Bool] = []
    /// Of each drawn wire; wires of a bundle share their way from their upper end.
    private(set) var bundles: [Int] = []
    private(set) var commons: [Int] = []
    /// By container.
    private(set) var locals: [[Local]]
    /// What stands above what in each container, whether a wire is drawn or not.
    private(set) var orders: [[CycleBreaking.Pair]]

    private struct Key: Hashable {
        let upper: Int
        let group: Int
        let wire: Int
    }

    init(_ tree: LayoutTree) {
        locals = Array(repeating: [], count: tree.containers.count)
        orders = Array(repeating: [], count: tree.containers.count)
        commons = tree.wires.map { tree.common($0) }
        var pairs: [[CycleBreaking.Pair: Int]] = Array(repeating: [:], count: tree.containers.count)
        let ends = tree.wires.indices.map { index in
            CycleBreaking.Pair(
                from: tree.representative(of: tree.wires[index].from, in: commons[index]),
                to: tree.representative(of: tree.wires[index].to, in: commons[index]))
        }
        for index in tree.wires.indices {
            // What only keeps things in order is meant to; a circle is broken elsewhere.
            pairs[commons[index]][ends[index], default: 0] += tree.wires[index].isDrawn ? 1 : 1000
        }
        let ranks = Self.ranks(tree)
        let upward = pairs.map { CycleBreaking.upward($0) { ranks[$0] } }
        var known: [Key: Int] = [:]
        var places: [Int: [Int: Int]] = [:]
        var seen: [Int: Set<CycleBreaking.Pair>] = [:]
        for (index, wire) in tree.wires.enumerated() {
            let common = commons[index]
            let flipped = upward[common].contains(ends[index])
            isFlipped.append(flipped)
            let order =
                flipped ? CycleBreaking.Pair(from: ends[index].to, to: ends[index].from) : ends[index]
            if seen[common, default: []].insert(order).inserted { orders[common].append(order) }
            guard wire.isDrawn else {
                bundles.append(-1)
                continue
            }
            let (upper, lower) = flipped ? (wire.to, wire.from) : (wire.from, wire.to)
            let key = Key(upper: upper, group: wire.group, wire: flipped ? index : -1)
            let bundle = known[key] ?? known.count
            known[key] = bundle
            bundles.append(bundle)
            var item = upper
            for container in tree.chain(of: upper, below: common) {
                add(bundle, .item(item), .finish, container, &places)
                item = tree.item(ofContainer: container)
            }
            let bottom = tree.chain(of: lower, below: common)
            add(bundle, .item(item), .item(order.to), common, &places)
            item = lower
            for container in bottom {
                add(bundle, .start, .item(item), container, &places)
                item = tree.item(ofContainer: container)
            }
        }
    }

    private mutating func add(
        _ bundle: Int, _ source: End, _ target: End, _ container: Int, _ places: inout [Int: [Int: Int]]
    ) {
        if let place = places[container]?[bundle] {
            // A bundle goes to few places in one container; what is in the list already is mostly at its end.
            if locals[container][place].targets.last != target { locals[container][place].targets.append(target) }
        } else {
            places[container, default: [:]][bundle] = locals[container].count
            locals[container].append(Local(bundle: bundle, source: source, targets: [target]))
        }
    }

    /// A container's rank is the lowest of what it holds.
    static func ranks(_ tree: LayoutTree) -> [Int] {
        var ranks = tree.ranks + Array(repeating: 50, count: tree.containers.count)
        for container in tree.fromInside {
            let lowest = tree.containers[container].items.map { ranks[$0] }.min()
            ranks[tree.item(ofContainer: container)] = lowest ?? 50
        }
        return ranks
    }
}
