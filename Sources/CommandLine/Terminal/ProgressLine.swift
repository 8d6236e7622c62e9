import Synchronization

/// One line on the terminal that says what is being done and for how long; nothing where nobody looks.
final class ProgressLine: Sendable {
    private struct State {
        var text = ""
        var isShown = false
    }

    private let isEnabled: Bool
    private let start = ContinuousClock.now
    private let state = Mutex(State())

    init(isEnabled: Bool) {
        self.isEnabled = isEnabled && Console.isErrorTerminal
    }

    /// Changes what the line says.
    func show(_ text: String) {
        guard isEnabled else { return }
        state.withLock { $0.text = text }
        redraw()
    }

    /// Removes the line, so that something else can be written.
    func clear() {
        guard isEnabled else { return }
        state.withLock { state in
            if state.isShown { Console.rewriteErrorLine("") }
            state = State()
        }
    }

    /// Does the work with the elapsed time counting beside it; the line is gone when it ends, however it ends.
    func during<Result: Sendable>(
        _ text: String, _ work: @Sendable @escaping () async throws -> Result
    ) async throws -> Result {
        show(text)
        defer { clear() }
        guard isEnabled else { return try await work() }
        return try await withThrowingTaskGroup(of: Result?.self) { group in
            group.addTask { try await work() }
            group.addTask { [self] in
                while (try? await Task.sleep(for: .seconds(1))) != nil { redraw() }
                return nil
            }
            defer { group.cancelAll() }
            while let finished = try await group.next() {
                if let result = finished { return result }
            }
            throw CancellationError()
        }
    }

    private func redraw() {
        let seconds = start.duration(to: .now).components.seconds
        state.withLock { state in
            guard !state.text.isEmpty else { return }
            let time = seconds < 60 ? "\(seconds) s" : "\(seconds / 60) min \(seconds % 60) s"
            let room = max(10, Console.errorWidth - time.count - 4)
            let text = TerminalText.line(state.text)
            let short = text.count > room ? text.prefix(room - 1) + "…" : text[...]
            Console.rewriteErrorLine("\(short)  \(time)")
            state.isShown = true
        }
    }
}
