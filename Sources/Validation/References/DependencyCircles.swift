/// Finds circles in a graph, in time linear in its size (Tarjan's strongly connected components, without recursion).
enum DependencyCircles {
    /// One circle of each set of nodes that reach each other: the nodes along it, from the lowest number on.
    static func find(_ edges: [[Int]]) -> [[Int]] {
        components(edges).compactMap { circle(in: $0, edges) }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
    }

    private static func components(_ edges: [[Int]]) -> [[Int]] {
        var index = [Int](repeating: -1, count: edges.count)
        var low = index
        var isOpen = [Bool](repeating: false, count: edges.count)
        var open: [Int] = []
        var found: [[Int]] = []
        var count = 0
        for root in edges.indices where index[root] < 0 {
            // Each entry is a node and how many of its edges have been followed.
            var path: [(node: Int, next: Int)] = [(root, 0)]
            while let (node, next) = path.last {
                if next == 0 {
                    index[node] = count
                    low[node] = count
                    count += 1
                    open.append(node)
                    isOpen[node] = true
                }
                if next < edges[node].count {
                    path[path.count - 1].next += 1
                    let target = edges[node][next]
                    if index[target] < 0 {
                        path.append((target, 0))
                    } else if isOpen[target] {
                        low[node] = min(low[node], index[target])
                    }
                    continue
                }
                path.removeLast()
                if let parent = path.last?.node { low[parent] = min(low[parent], low[node]) }
                guard low[node] == index[node] else { continue }
                var component: [Int] = []
                while let member = open.popLast() {
                    isOpen[member] = false
                    component.append(member)
                    if member == node { break }
                }
                if component.count > 1 || edges[node].contains(node) { found.append(component) }
            }
        }
        return found
    }

    /// The shortest circle through the component's lowest node.
    private static func circle(in component: [Int], _ edges: [[Int]]) -> [Int]? {
        guard let start = component.min() else { return nil }
        if edges[start].contains(start) { return [start] }
        let members = Set(component)
        var previous: [Int: Int] = [:]
        var queue = [start]
        var position = 0
        while position < queue.count {
            let node = queue[position]
            position += 1
            for target in edges[node] where members.contains(target) {
                if target == start {
                    var path = [node]
                    while let last = path.last, last != start, let before = previous[last] { path.append(before) }
                    return path.reversed()
                }
                guard previous[target] == nil else { continue }
                previous[target] = node
                queue.append(target)
            }
        }
        return nil
    }
}
