internal import Synchronization

/// What is told to every page that is open, as server-sent events. A page that comes later is told the latest of what has a
/// key, and the last of everything else.
package final class EventFeed: Sendable {
    /// Takes the text of an event; false where it cannot take more.
    package typealias Listener = @Sendable (String) -> Bool

    private struct State {
        var latest: [String: String] = [:]
        var order: [String] = []
        var last: [String] = []
        var listeners: [Int: Listener] = [:]
        var next = 0
    }

    /// More than so many pages of one dashboard are a mistake.
    private static let mostListeners = 32
    private static let kept = 200
    private let state = Mutex(State())

    package init() {}

    /// - Parameters:
    ///   - key: what later events of the same key replace; nil for what happened once.
    ///   - data: JSON in one line.
    package func publish(_ name: String, key: String? = nil, data: String) {
        // By scalars: both characters of a Windows line end are one character to a string.
        var line = String.UnicodeScalarView()
        for scalar in data.unicodeScalars { line.append(scalar == "\n" || scalar == "\r" ? " " : scalar) }
        let text = "event: \(name)\ndata: \(String(line))\n\n"
        let listeners = state.withLock { state -> [Int: Listener]? in
            if let key {
                if state.latest[key] == text { return nil }
                if state.latest.updateValue(text, forKey: key) == nil { state.order.append(key) }
            } else {
                state.last.append(text)
                if state.last.count > Self.kept { state.last.removeFirst() }
            }
            return state.listeners
        }
        send(text, to: listeners ?? [:])
    }

    /// Keeps connections open on which nothing else is said.
    package func beat() { send(": \n\n", to: state.withLock { $0.listeners }) }

    private func send(_ text: String, to listeners: [Int: Listener]) {
        for (number, listener) in listeners where !listener(text) { leave(number) }
    }

    /// - Returns: nil where there are too many already.
    package func join(_ listener: @escaping Listener) -> Int? {
        let joined = state.withLock { state -> (number: Int, before: String)? in
            guard state.listeners.count < Self.mostListeners else { return nil }
            state.next += 1
            state.listeners[state.next] = listener
            return (state.next, state.order.compactMap { state.latest[$0] }.joined() + state.last.joined())
        }
        guard let joined else { return nil }
        if !joined.before.isEmpty { _ = listener(joined.before) }
        return joined.number
    }

    package func leave(_ number: Int) { state.withLock { _ = $0.listeners.removeValue(forKey: number) } }

    package var listeners: Int { state.withLock { $0.listeners.count } }
}
