import Dispatch
import Synchronization

/// Work on many things at once, on as many threads as there are cores.
enum Parallel {
    /// Fewer things than this are done one after the other: starting threads would cost more than it saves.
    private static let least = 4

    /// What `transform` makes of each element, in the order of the elements.
    ///
    /// A thread holds one element at a time, so that memory grows with the cores and with the results alone.
    static func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        guard elements.count >= least else { return elements.map(transform) }
        let results = Mutex([Result?](repeating: nil, count: elements.count))
        DispatchQueue.concurrentPerform(iterations: elements.count) { index in
            let result = transform(elements[index])
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0.compactMap { $0 } }
    }
}
