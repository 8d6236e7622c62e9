internal import MainstayAWSClient

/// What is to happen, in the order of time: a heap, so that thousands of resources under way cost little.
struct Agenda: Codable {
    struct Entry: Codable {
        enum Kind: String, Codable {
            /// The resource has its name from now on.
            case initiated
            case finished
            /// The stack's time is up.
            case timeout
        }

        var time: AWSTimestamp
        /// What was planned first comes first.
        var number: Int
        var stackID: String
        /// The run of steps that it belongs to; entries of former runs mean nothing.
        var run: Int
        var step: Int
        var kind: Kind

        func precedes(_ other: Entry) -> Bool { (time, number) < (other.time, other.number) }
    }

    private var heap: [Entry] = []
    private var count = 0

    /// When the next thing happens.
    var next: AWSTimestamp? { heap.first?.time }

    mutating func add(_ kind: Entry.Kind, at time: AWSTimestamp, stackID: String, run: Int, step: Int) {
        count &+= 1
        heap.append(Entry(time: time, number: count, stackID: stackID, run: run, step: step, kind: kind))
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child].precedes(heap[parent]) else { return }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    mutating func popFirst() -> Entry? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return first }
        heap[0] = last
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
                if heap[child].precedes(heap[least]) { least = child }
            }
            guard least != parent else { return first }
            heap.swapAt(parent, least)
            parent = least
        }
    }
}
