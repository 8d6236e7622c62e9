/// Puts what hangs together, and nowhere else, into a box without a border: so it is laid out for itself and finds its
/// place like a single thing, and a thousand pairs do not become two rows of a thousand.
struct IslandGrouping {
    static func apply(to tree: inout LayoutTree) {
        let known = tree.containers.count
        var roots = Array(0..<(tree.nodeCount + known))
        func root(_ item: Int) -> Int {
            var item = item
            while roots[item] != item {
                roots[item] = roots[roots[item]]
                item = roots[item]
            }
            return item
        }
        var leaves = [Bool](repeating: false, count: roots.count)
        for wire in tree.wires {
            let common = tree.common(wire)
            let (first, second) = (
                tree.representative(of: wire.from, in: common), tree.representative(of: wire.to, in: common)
            )
            let (a, b) = (root(first), root(second))
            if a != b { roots[max(a, b)] = min(a, b) }
            for end in [wire.from, wire.to] {
                var item = end
                for container in tree.chain(of: end, below: common) {
                    leaves[item] = true
                    item = tree.item(ofContainer: container)
                }
            }
        }
        var outward = leaves
        for item in roots.indices where leaves[item] { outward[root(item)] = true }
        for container in 0..<known {
            let items = tree.containers[container].items
            var members: [Int: [Int]] = [:]
            for item in items { members[root(item), default: []].append(item) }
            guard members.count > 1 else { continue }
            for (start, group) in members.sorted(by: { $0.key < $1.key }) where group.count > 1 && !outward[start] {
                var island = LayoutTree.Container(parent: container)
                island.isInvisible = true
                island.widest = tree.containers[container].widest
                let index = tree.containers.count
                tree.containers.append(island)
                for item in group {
                    if let inner = tree.container(ofItem: item) {
                        tree.containers[inner].parent = index
                    } else {
                        tree.parents[item] = index
                    }
                }
            }
        }
        tree.connect()
    }
}
