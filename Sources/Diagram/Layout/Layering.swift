/// Which row each item of a container is in.
struct Layering {
    /// By item.
    private(set) var rows: [Int: Int] = [:]
    private(set) var count = 0
    /// Items that nothing leads to or from.
    private(set) var loose: Set<Int> = []

    static let gap = 28.0

    /// - Parameters:
    ///   - hasStart: whether a wire comes to an item from outside, so that it stays at the top.
    init(
        items: [Int], order: [CycleBreaking.Pair], widths: [Int: Double], heights: [Int: Double], ranks: [Int],
        touched: Set<Int>, hasStart: Set<Int>, widest: Double, isFlat: Bool, splits: Bool
    ) {
        let rows = Self.natural(items, order, hasStart)
        let connected = items.filter { rows.connected.contains($0) || touched.contains($0) }
        loose = Set(items).subtracting(connected)
        split(connected, rows.levels, widths, ranks, splits ? widest : .infinity)
        fill(items.filter { loose.contains($0) }, widths, heights, ranks, widest, isFlat)
    }

    /// Each as high as what leads to it allows, and what nothing leads to just above what it leads to.
    private static func natural(
        _ items: [Int], _ order: [CycleBreaking.Pair], _ hasStart: Set<Int>
    ) -> (levels: [Int: Int], connected: Set<Int>) {
        var targets: [Int: [Int]] = [:]
        var waiting: [Int: Int] = [:]
        var connected: Set<Int> = []
        for pair in order {
            targets[pair.from, default: []].append(pair.to)
            waiting[pair.to, default: 0] += 1
            connected.insert(pair.from)
            connected.insert(pair.to)
        }
        let isTarget = Set(waiting.keys)
        var queue = items.filter { waiting[$0] == nil }
        var levels: [Int: Int] = [:]
        var next = 0
        while next < queue.count {
            let item = queue[next]
            next += 1
            for target in targets[item] ?? [] {
                levels[target] = max(levels[target] ?? 0, (levels[item] ?? 0) + 1)
                waiting[target, default: 1] -= 1
                if waiting[target] == 0 { queue.append(target) }
            }
        }
        for item in items where !isTarget.contains(item) && !hasStart.contains(item) {
            guard let nearest = targets[item]?.map({ levels[$0] ?? 0 }).min() else { continue }
            levels[item] = max(0, nearest - 1)
        }
        return (levels, connected)
    }

    /// Rows that are too wide become several of about the same width.
    private mutating func split(
        _ items: [Int], _ levels: [Int: Int], _ widths: [Int: Double], _ ranks: [Int], _ widest: Double
    ) {
        let byLevel = Dictionary(grouping: items) { levels[$0] ?? 0 }
        for level in byLevel.keys.sorted() {
            let row = (byLevel[level] ?? []).sorted { (ranks[$0], $0) < (ranks[$1], $1) }
            let total = row.reduce(0) { $0 + (widths[$1] ?? 0) + Self.gap } - Self.gap
            let share = total <= widest ? total : max(total / (total / widest).rounded(.up), 1)
            var used = 0.0
            for (place, item) in row.enumerated() {
                let width = widths[item] ?? 0
                let isFull = used + width > widest || (used + width / 2 > share)
                if place > 0, isFull {
                    count += 1
                    used = 0
                }
                rows[item] = count
                used += width + Self.gap
            }
            count += 1
        }
    }

    /// What stands for itself goes where there is room, and below.
    private mutating func fill(
        _ items: [Int], _ widths: [Int: Double], _ heights: [Int: Double], _ ranks: [Int], _ widest: Double,
        _ isFlat: Bool
    ) {
        guard !items.isEmpty else { return }
        var used = [Double](repeating: 0, count: count)
        var tallest = [Double](repeating: 0, count: count)
        for (item, row) in rows {
            used[row] += (widths[item] ?? 0) + Self.gap
            tallest[row] = max(tallest[row], heights[item] ?? 0)
        }
        let area = items.reduce(0) { $0 + ((widths[$1] ?? 0) + Self.gap) * ((heights[$1] ?? 0) + Self.gap) }
        let square = (area * 3).squareRoot()
        let single = items.map { widths[$0] ?? 0 }.max() ?? 0
        let limit = isFlat ? widest : min(widest, max(used.max() ?? 0, square, single))
        var open = 0
        let first = count
        for item in items.sorted(by: { (ranks[$0], $0) < (ranks[$1], $1) }) {
            let (width, height) = (widths[item] ?? 0, heights[item] ?? 0)
            while open < first, used[open] + width > widest || height > max(tallest[open] * 1.3, 120) { open += 1 }
            var row = open
            if open >= first {
                let last = count - 1
                if last >= first, used[last] + width <= limit {
                    row = last
                } else {
                    row = count
                    count += 1
                    used.append(0)
                    tallest.append(0)
                }
            }
            rows[item] = row
            used[row] += width + Self.gap
            tallest[row] = max(tallest[row], height)
        }
    }
}
