/// Puts what hangs together, and nowhere else, into a box without a border: so it is laid out for itself and finds its
/// place like a single thing, and a thousand pairs do not become two rows of a thousand. What nothing leads to stands
/// beside the rest, or below it where there is no room.
struct IslandGrouping {
    private var tree: LayoutTree
    /// Which items of a container hang together: each leads to another one of them, and the first leads to itself.
    private var roots: [Int]
    /// Whether something leads from an item out of its container.
    private var leavesContainer: [Bool]

    /// Whether the largest of what hangs together has the others beside it; else all are equal.
    private let hasLargest: Bool

    static func apply(to tree: inout LayoutTree, hasLargest: Bool) {
        var grouping = IslandGrouping(tree, hasLargest)
        for container in 0..<tree.containers.count { grouping.group(container) }
        tree = grouping.tree
        tree.connect()
    }

    private init(_ tree: LayoutTree, _ hasLargest: Bool) {
        self.tree = tree
        self.hasLargest = hasLargest
        roots = Array(0..<(tree.nodeCount + tree.containers.count))
        leavesContainer = Array(repeating: false, count: roots.count)
        for wire in tree.wires {
            let common = tree.common(wire)
            let first = root(tree.representative(of: wire.from, in: common))
            let second = root(tree.representative(of: wire.to, in: common))
            if first != second { roots[max(first, second)] = min(first, second) }
            for end in [wire.from, wire.to] {
                var item = end
                for container in tree.chain(of: end, below: common) {
                    leavesContainer[item] = true
                    item = tree.item(ofContainer: container)
                }
            }
        }
        for item in roots.indices where leavesContainer[item] { leavesContainer[root(item)] = true }
    }

    private mutating func root(_ item: Int) -> Int {
        var item = item
        while roots[item] != item {
            roots[item] = roots[roots[item]]
            item = roots[item]
        }
        return item
    }

    private mutating func group(_ container: Int) {
        var members: [Int: [Int]] = [:]
        for item in tree.containers[container].items { members[root(item), default: []].append(item) }
        guard members.count > 1 else { return }
        let groups = members.sorted { $0.key < $1.key }
        var main = groups.filter { leavesContainer[$0.key] }.flatMap(\.value)
        var others = groups.filter { !leavesContainer[$0.key] }.map(\.value)
        if hasLargest, main.isEmpty, let largest = others.indices.max(by: { others[$0].count < others[$1].count }),
            others[largest].count > 1
        {
            main = others.remove(at: largest)
        }
        let hasMain = !main.isEmpty && !others.isEmpty
        var parent = container
        if hasMain {
            let first = box(main, in: container)
            parent = box([], in: container)
            tree.containers[parent].beside = first
        }
        for group in others { if group.count > 1 { box(group, in: parent) } else { move(group, to: parent) } }
    }

    @discardableResult
    private mutating func box(_ items: [Int], in container: Int) -> Int {
        var box = LayoutTree.Container(parent: container)
        box.isInvisible = true
        let index = tree.containers.count
        tree.containers.append(box)
        move(items, to: index)
        return index
    }

    private mutating func move(_ items: [Int], to container: Int) {
        for item in items {
            // Boxes that were made here have numbers beyond those that items had at first.
            if item < tree.nodeCount {
                tree.parents[item] = container
            } else {
                tree.containers[item - tree.nodeCount].parent = container
            }
        }
    }
}
