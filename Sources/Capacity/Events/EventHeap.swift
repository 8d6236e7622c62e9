/// The events that are still to come, the next one first: a heap with four children a node, in one flat block of memory.
///
/// Four children make it half as deep as two would, and the four stand in one or two lines of the cache. Events at the
/// same time come out in no particular order, and in the same one in every run.
struct EventHeap: ~Copyable {
    struct Event {
        /// Seconds since the start.
        var time: Double
        /// What happens, as the simulation numbers it.
        var subject: Int32
    }

    private var events: UnsafeMutablePointer<Event>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        self.capacity = max(16, capacity)
        events = .allocate(capacity: self.capacity)
    }

    deinit { events.deallocate() }

    /// When the next event is; nil where none is to come.
    @inline(__always) var nextTime: Double? { count > 0 ? events[0].time : nil }

    @inline(__always) mutating func push(_ event: Event) {
        if count == capacity { grow() }
        var place = count
        count += 1
        while place > 0 {
            let parent = (place - 1) >> 2
            if events[parent].time <= event.time { break }
            events[place] = events[parent]
            place = parent
        }
        events[place] = event
    }

    @inline(__always) mutating func pop() -> Event? {
        guard count > 0 else { return nil }
        let first = events[0]
        count -= 1
        if count > 0 { sink(events[count]) }
        return first
    }

    /// Puts an event at the top and lets it go down to where it belongs.
    @inline(__always) private mutating func sink(_ event: Event) {
        var place = 0
        while true {
            let child = place << 2 + 1
            guard child < count else { break }
            var least = child
            let end = min(child + 4, count)
            var other = child + 1
            while other < end {
                if events[other].time < events[least].time { least = other }
                other += 1
            }
            if event.time <= events[least].time { break }
            events[place] = events[least]
            place = least
        }
        events[place] = event
    }

    /// Twice the room; happens a few times at the start of a run, never for each event.
    private mutating func grow() {
        let larger = UnsafeMutablePointer<Event>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: events, count: count)
        events.deallocate()
        events = larger
        capacity *= 2
    }
}
