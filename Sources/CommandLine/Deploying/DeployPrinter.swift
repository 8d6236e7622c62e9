import MainstayAWSClient
import MainstayAssembly
import MainstayDeployment
import MainstayDiagnostics
import Synchronization

/// Shows a deployment while it runs: a block that is redrawn on a terminal, plain lines elsewhere, or JSON.
final class DeployPrinter: Sendable {
    private struct Stack {
        var name: String
        var resources: Int
        var begun: ContinuousClock.Instant?
        var done: Set<String> = []
        var current = ""
        var expected: Double?
    }

    private struct State {
        var stacks: [String: Stack] = [:]
        var running: [String] = []
        var finished = 0
        var shownLines = 0
        var isPaused = false
    }

    private let style: ProgressStyle
    private let state = Mutex(State())
    private let start = ContinuousClock.now

    init(style: ProgressStyle) {
        self.style = style == .automatic ? (Console.isErrorTerminal ? .live : .plain) : style
    }

    func receive(_ event: DeploymentEvent) {
        if style == .json {
            state.withLock { _ in Console.print(EventJSON.line(event, at: TimeSource.system.now())) }
            return
        }
        state.withLock { state in
            let line = Self.update(&state, event)
            if let line { say(line, &state) } else { redraw(&state) }
        }
    }

    /// Redraws the clock.
    func tick() { state.withLock { redraw(&$0) } }

    func end() { state.withLock { clear(&$0) } }

    /// Leaves the terminal to a question.
    func paused<Answer: Sendable>(_ ask: @Sendable () -> Answer) async -> Answer {
        state.withLock { state in
            clear(&state)
            state.isPaused = true
        }
        defer { state.withLock { $0.isPaused = false } }
        return ask()
    }

    /// Takes note of an event; what is worth a line that stays is returned.
    private static func update(_ state: inout State, _ event: DeploymentEvent) -> String? {
        func name(_ id: String) -> String { state.stacks[id]?.name ?? id }
        switch event {
        case .planned(let stacks):
            for stack in stacks {
                state.stacks[stack.id] = Stack(
                    name: stack.name, resources: stack.resources, expected: stack.expectedSeconds)
            }
            return nil
        case .publishing(let asset, let target): return "publishing \(asset) to \(target)"
        case .published: return nil
        case .started(let id):
            state.running.append(id)
            state.stacks[id, default: Stack(name: id, resources: 0)].begun = .now
            return nil
        case .changeSet(let id, _, let facts):
            state.stacks[id]?.resources = max(1, facts.changes.count)
            return nil
        case .executing(let id): return "\(name(id)): begins"
        case .resource(let id, let event):
            if event.status.hasSuffix("_COMPLETE"), !event.isOfStack {
                state.stacks[id]?.done.insert(event.logicalID)
            }
            state.stacks[id]?.current = "\(event.logicalID) \(event.status)"
            if event.isFailure, !event.isConsequence {
                return "\(name(id)): \(event.logicalID) \(event.status): \(event.reason ?? "no reason given")"
            }
            return nil
        case .finished(let id, let outcome, _, let seconds):
            state.running.removeAll { $0 == id }
            state.finished += 1
            let time = DurationText.of(seconds)
            return "\(name(id)): \(outcome.name) in \(time)" + (outcome.reason.map { ": \($0)" } ?? "")
        case .leftOut(let id, let cause): return "\(name(id)): left out, because \(name(cause)) failed"
        case .diagnosed: return nil
        case .note(let text): return text
        }
    }

    private func say(_ text: String, _ state: inout State) {
        clear(&state)
        let seconds = start.duration(to: .now).components.seconds
        Console.printError("\(style == .plain ? "[\(seconds) s] " : "")\(TerminalText.line(text))")
        redraw(&state)
    }

    private func clear(_ state: inout State) {
        guard state.shownLines > 0 else { return }
        Console.ask("\r\u{1B}[\(state.shownLines)A\u{1B}[J")
        state.shownLines = 0
    }

    private func redraw(_ state: inout State) {
        guard style == .live, !state.isPaused, !state.running.isEmpty else { return }
        var lines: [String] = []
        let width = max(20, Console.errorWidth - 1)
        for id in state.running.prefix(12) {
            guard let stack = state.stacks[id] else { continue }
            let seconds = stack.begun.map { Double($0.duration(to: .now).components.seconds) } ?? 0
            let left = stack.expected.map { max(0, $0 - seconds) }
            let rest = left.map { $0 > 0 ? ", about \(DurationText.of($0)) left" : "" } ?? ""
            let text =
                "  \(stack.name)  \(stack.done.count)/\(stack.resources)  \(DurationText.of(seconds))\(rest)  \(stack.current)"
            lines.append(String(TerminalText.line(text).prefix(width)))
        }
        let others = state.running.count - lines.count
        lines.append(
            "  \(state.finished) of \(state.stacks.count) stacks"
                + (others > 0 ? ", \(others) more at work" : ""))
        clear(&state)
        Console.ask(lines.joined(separator: "\n") + "\n")
        state.shownLines = lines.count
    }
}
