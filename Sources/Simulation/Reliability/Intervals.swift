/// Stretches of time, sorted, without overlaps.
struct Intervals {
    struct Interval {
        var start: Double
        var end: Double
    }

    private(set) var list: [Interval] = []

    var hours: Double { list.reduce(0) { $0 + $1.end - $1.start } }

    /// From any intervals, in any order.
    init(_ intervals: [Interval] = []) {
        for interval in intervals.sorted(by: { $0.start < $1.start }) where interval.end > interval.start {
            if let last = list.last, interval.start <= last.end {
                list[list.count - 1].end = max(last.end, interval.end)
            } else {
                list.append(interval)
            }
        }
    }

    /// When one of several is on.
    static func union(_ several: [Intervals]) -> Intervals {
        several.count == 1 ? several[0] : Intervals(several.flatMap(\.list))
    }

    /// When both are on.
    func intersection(_ other: Intervals) -> Intervals {
        var result: [Interval] = []
        var (left, right) = (0, 0)
        while left < list.count, right < other.list.count {
            let start = max(list[left].start, other.list[right].start)
            let end = min(list[left].end, other.list[right].end)
            if end > start { result.append(Interval(start: start, end: end)) }
            if list[left].end < other.list[right].end { left += 1 } else { right += 1 }
        }
        return Intervals(result)
    }

    /// The first hours of each stretch.
    func beginnings(of hours: Double) -> Intervals {
        Intervals(list.map { Interval(start: $0.start, end: min($0.end, $0.start + hours)) })
    }
}
