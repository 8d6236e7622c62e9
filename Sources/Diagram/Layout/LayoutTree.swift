/// What the layout works on: numbers in place of names, and lengths across the layers and along them in place of x and y.
struct LayoutTree {
    struct Size: Hashable {
        var across = 0.0
        var along = 0.0
    }

    /// What a container keeps free around its content.
    struct Insets: Hashable {
        var acrossStart = 0.0
        var acrossEnd = 0.0
        var alongStart = 0.0
        var alongEnd = 0.0
    }

    struct Container {
        /// Nil for the picture as a whole, which is the first.
        var parent: Int?
        var insets = Insets()
        /// Room for its name, which no wire may run through.
        var label = 0.0
        var least = Size()
        var widest = 0.0
        /// Made to keep together what belongs together; has no border.
        var isInvisible = false
        /// The one that it stands beside, if there is room, and below otherwise.
        var beside: Int?
        var depth = 0
        var items: [Int] = []
    }

    struct Wire: Hashable {
        var from: Int
        var to: Int
        /// Wires of one node and one group share their way.
        var group: Int
        var isDrawn: Bool
    }

    var sizes: [Size] = []
    var ranks: [Int] = []
    /// The container of each node.
    var parents: [Int] = []
    var containers: [Container] = []
    var wires: [Wire] = []

    var nodeCount: Int { sizes.count }

    /// Nodes and containers have one numbering: nodes first.
    func item(ofContainer container: Int) -> Int { nodeCount + container }

    func container(ofItem item: Int) -> Int? { item < nodeCount ? nil : item - nodeCount }

    func parent(ofItem item: Int) -> Int {
        container(ofItem: item).map { containers[$0].parent ?? 0 } ?? parents[item]
    }

    /// Containers, inner ones before those that hold them, and what stands beside another one after that.
    var fromInside: [Int] {
        var order: [Int] = []
        var waiting = [0]
        while let container = waiting.popLast() {
            order.append(container)
            let inner = containers[container].items.compactMap { self.container(ofItem: $0) }
            // The last that is put here is the first that is taken, and in the end the last.
            waiting += inner.filter { containers[$0].beside == nil } + inner.filter { containers[$0].beside != nil }
        }
        return order.reversed()
    }

    /// The room that the nodes of each container take, with what is between them.
    func areas(gap: Double) -> [Double] {
        var areas = [Double](repeating: 0, count: containers.count)
        for node in sizes.indices { areas[parents[node]] += (sizes[node].across + gap) * (sizes[node].along + gap) }
        for container in fromInside {
            if let parent = containers[container].parent { areas[parent] += areas[container] }
        }
        return areas
    }

    /// Fills in the depths and what each container holds.
    mutating func connect() {
        for index in containers.indices {
            containers[index].items = []
            var depth = 0
            var place = containers[index].parent
            while let current = place, depth <= containers.count {
                depth += 1
                place = containers[current].parent
            }
            containers[index].depth = depth
        }
        for node in parents.indices { containers[parents[node]].items.append(node) }
        for index in containers.indices.dropFirst() {
            containers[containers[index].parent ?? 0].items.append(item(ofContainer: index))
        }
    }

    /// The containers of a node from the inside out, up to and without one.
    func chain(of node: Int, below end: Int) -> [Int] {
        var chain: [Int] = []
        var place: Int? = parents[node]
        while let current = place, current != end {
            chain.append(current)
            place = containers[current].parent
        }
        return chain
    }

    /// The innermost container that holds both ends of a wire.
    func common(_ wire: Wire) -> Int {
        var (left, right) = (parents[wire.from], parents[wire.to])
        while left != right {
            if containers[left].depth >= containers[right].depth {
                left = containers[left].parent ?? 0
            } else {
                right = containers[right].parent ?? 0
            }
        }
        return left
    }

    /// What stands for a node in a container that holds it.
    func representative(of node: Int, in container: Int) -> Int {
        chain(of: node, below: container).last.map { item(ofContainer: $0) } ?? node
    }
}
