import Dispatch
import MainstayProcessMemory
import Synchronization

/// Work on all cores, with results in the order in which it was given.
package enum Parallel {
    /// Fewer things than this are done one after the other: starting threads would cost more than it saves.
    private static let least = 4

    /// What `transform` makes of each element, in the order of the elements.
    ///
    /// A thread holds one element at a time, so that memory grows with the cores and with the results alone.
    package static func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        guard elements.count >= least else { return elements.map(transform) }
        let results = Mutex([Result?](repeating: nil, count: elements.count))
        Rest.add(elements.count)
        DispatchQueue.concurrentPerform(iterations: elements.count) { index in
            mainstay_reserve_for_thread()
            Rest.begin()
            let result = transform(elements[index])
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0.compactMap { $0 } }
    }

    /// Two things that do not need each other, at the same time.
    ///
    /// - Parameter isWorthwhile: whether they take much longer than it takes to start a thread.
    static func both<First: Sendable, Second: Sendable>(
        isWorthwhile: Bool, _ first: @Sendable () -> First, _ second: @Sendable () -> Second
    ) -> (First, Second) {
        guard isWorthwhile, !Rest.isAny else { return (first(), second()) }
        let results = Mutex<(First?, Second?)>((nil, nil))
        DispatchQueue.concurrentPerform(iterations: 2) { index in
            mainstay_reserve_for_thread()
            if index == 0 {
                let result = first()
                results.withLock { $0.0 = result }
            } else {
                let result = second()
                results.withLock { $0.1 = result }
            }
        }
        let (firstResult, secondResult) = results.withLock { $0 }
        return (firstResult ?? first(), secondResult ?? second())
    }
}

/// How much of what is spread over the cores has not begun: as long as there is some, no core is free for anything else.
private enum Rest {
    private static let count = Atomic(0)

    static var isAny: Bool { count.load(ordering: .relaxed) > 0 }

    static func add(_ more: Int) { count.wrappingAdd(more, ordering: .relaxed) }

    static func begin() { count.wrappingSubtract(1, ordering: .relaxed) }
}
