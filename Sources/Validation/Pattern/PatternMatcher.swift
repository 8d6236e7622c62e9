/// Runs a program over a text, trying alternatives in order and going back where one fails.
///
/// The places to go back to are on a stack of its own, so that no text can exhaust the thread's; every step counts
/// against a budget, so that no expression can take for ever.
struct PatternMatcher {
    private enum Backtrack {
        case branch(Int, at: Int)
        /// A greedy run that can give back scalars, down to `least`.
        case shorten(Int, at: Int, least: Int)
        /// A lazy run that can take more scalars, up to `most`.
        case lengthen(Int, at: Int, most: Int)
        case enterLoop(Int, at: Int)
        case restoreLoop(Int, LoopState)
        case restoreSlot(Int, Int)
    }

    private struct LoopState {
        var count = 0
        /// Where the latest round began.
        var start = -1
    }

    private enum Outcome {
        case matched(Int)
        case failed
        case exhausted
    }

    private let program: PatternProgram
    private let text: UnsafeBufferPointer<UInt32>
    private var budget: Int
    private var stack: [Backtrack] = []
    private var loops: [LoopState]
    private var slots: [Int]
    /// Where the innermost look behind has to end.
    private var requiredEnd = 0

    init(program: PatternProgram, text: UnsafeBufferPointer<UInt32>, budget: Int) {
        self.program = program
        self.text = text
        self.budget = budget
        loops = Array(repeating: LoopState(), count: program.loopCount)
        slots = Array(repeating: -1, count: program.slotCount)
    }

    mutating func search() -> Pattern.Answer {
        for start in 0...text.count {
            switch run(from: 0, at: start) {
            case .matched: return .found
            case .exhausted: return .unknown
            case .failed: if program.isAnchored { return .missing }
            }
        }
        return .missing
    }

    /// Runs until the program accepts. What was left to try stays on the stack above its height at the start.
    private mutating func run(from entry: Int, at start: Int) -> Outcome {
        let base = stack.count
        var pc = entry
        var at = start
        while true {
            budget -= 1
            if budget < 0 { return .exhausted }
            if isDone(pc, at) { return .matched(at) }
            if step(&pc, &at) { continue }
            if budget < 0 { return .exhausted }
            guard goBack(&pc, &at, base) else { return .failed }
        }
    }

    private func isDone(_ pc: Int, _ at: Int) -> Bool {
        switch program.instructions[pc] {
        case .accept: true
        case .acceptAtEnd: at == requiredEnd
        default: false
        }
    }

    /// One instruction; false where it does not match.
    private mutating func step(_ pc: inout Int, _ at: inout Int) -> Bool {
        switch program.instructions[pc] {
        case .single(let single):
            guard at < text.count, single.contains(text[at]) else { return false }
            at += 1
            pc += 1
        case .run(let single, let times): return run(single, times, &pc, &at)
        case .split(let first, let second):
            stack.append(.branch(second, at: at))
            pc = first
        case .jump(let target): pc = target
        case .record(let slot):
            stack.append(.restoreSlot(slot, slots[slot]))
            slots[slot] = at
            pc += 1
        case .assertion(let assertion):
            guard holds(assertion, at) else { return false }
            pc += 1
        case .backreference(let slot):
            let (start, end) = (slots[slot], slots[slot + 1])
            guard start >= 0, end >= start, at + (end - start) <= text.count else { return false }
            for offset in 0..<(end - start) where text[start + offset] != text[at + offset] { return false }
            at += end - start
            pc += 1
        case .look(let ahead, let negative, let minimum, let maximum, let end):
            let found =
                ahead
                ? lookAhead(pc + 1, at, keepsRecords: !negative)
                : lookBehind(pc + 1, at, minimum, maximum, keepsRecords: !negative)
            guard found != negative else { return false }
            pc = end
        case .atomic(let end):
            guard case .matched(let position) = inner(pc + 1, at, keepsRecords: true) else { return false }
            at = position
            pc = end
        case .resetLoop(let loop):
            stack.append(.restoreLoop(loop, loops[loop]))
            loops[loop] = LoopState()
            pc += 1
        case .loop(let loop, let times, let exit): decide(loop, times, exit, &pc, at)
        case .accept, .acceptAtEnd: return false
        }
        return true
    }

    /// The number of scalars that fit, as many as allowed.
    private mutating func run(
        _ single: PatternSingle, _ times: PatternRepeat, _ pc: inout Int, _ at: inout Int
    ) -> Bool {
        let most = times.maximum > text.count - at ? text.count : at + times.maximum
        guard times.minimum <= text.count - at else { return false }
        let least = at + times.minimum
        let wanted = times.kind == .lazy ? least : most
        var end = at
        while end < wanted, single.contains(text[end]) { end += 1 }
        budget -= end - at
        guard end >= least else { return false }
        switch times.kind {
        case .greedy where end > least: stack.append(.shorten(pc + 1, at: end, least: least))
        case .lazy where most > end: stack.append(.lengthen(pc, at: end, most: most))
        default: break
        }
        at = end
        pc += 1
        return true
    }

    private mutating func decide(_ loop: Int, _ times: PatternRepeat, _ exit: Int, _ pc: inout Int, _ at: Int) {
        let state = loops[loop]
        // A round that matched nothing could be repeated for ever, and as often as is asked for.
        if state.count > 0, state.start == at {
            pc = exit
        } else if state.count < times.minimum {
            enter(loop, &pc, at)
        } else if state.count >= times.maximum {
            pc = exit
        } else if times.kind == .lazy {
            stack.append(.enterLoop(pc, at: at))
            pc = exit
        } else {
            stack.append(.branch(exit, at: at))
            enter(loop, &pc, at)
        }
    }

    private mutating func enter(_ loop: Int, _ pc: inout Int, _ at: Int) {
        stack.append(.restoreLoop(loop, loops[loop]))
        loops[loop] = LoopState(count: loops[loop].count + 1, start: at)
        pc += 1
    }

    /// Returns to the latest place that has something left to try, undoing what was recorded since.
    private mutating func goBack(_ pc: inout Int, _ at: inout Int, _ base: Int) -> Bool {
        while stack.count > base, let entry = stack.popLast() {
            switch entry {
            case .branch(let place, let position):
                (pc, at) = (place, position)
                return true
            case .shorten(let place, let position, let least):
                (pc, at) = (place, position - 1)
                if at > least { stack.append(.shorten(place, at: at, least: least)) }
                return true
            case .lengthen(let place, let position, let most):
                guard case .run(let single, _) = program.instructions[place], single.contains(text[position]) else {
                    continue
                }
                (pc, at) = (place + 1, position + 1)
                if at < most { stack.append(.lengthen(place, at: at, most: most)) }
                return true
            case .enterLoop(let place, let position):
                guard case .loop(let loop, _, _) = program.instructions[place] else { continue }
                (pc, at) = (place, position)
                enter(loop, &pc, at)
                return true
            case .restoreLoop(let loop, let state): loops[loop] = state
            case .restoreSlot(let slot, let position): slots[slot] = position
            }
        }
        return false
    }

    private mutating func lookAhead(_ entry: Int, _ at: Int, keepsRecords: Bool) -> Bool {
        if case .matched = inner(entry, at, keepsRecords: keepsRecords) { return true }
        return false
    }

    private mutating func lookBehind(
        _ entry: Int, _ at: Int, _ minimum: Int, _ maximum: Int, keepsRecords: Bool
    ) -> Bool {
        let outerEnd = requiredEnd
        requiredEnd = at
        defer { requiredEnd = outerEnd }
        var length = minimum
        while length <= min(maximum, at), budget >= 0 {
            if case .matched = inner(entry, at - length, keepsRecords: keepsRecords) { return true }
            length += 1
        }
        return false
    }

    /// Runs a part whose alternatives are forgotten once it has matched.
    private mutating func inner(_ entry: Int, _ at: Int, keepsRecords: Bool) -> Outcome {
        let base = stack.count
        let outcome = run(from: entry, at: at)
        guard keepsRecords, case .matched = outcome else {
            while stack.count > base, let entry = stack.popLast() {
                switch entry {
                case .restoreLoop(let loop, let state): loops[loop] = state
                case .restoreSlot(let slot, let position): slots[slot] = position
                default: break
                }
            }
            return outcome
        }
        let kept = stack[base...].filter { entry in
            switch entry {
            case .restoreLoop, .restoreSlot: true
            default: false
            }
        }
        stack.replaceSubrange(base..., with: kept)
        return outcome
    }

    private func holds(_ assertion: PatternAssertion, _ at: Int) -> Bool {
        switch assertion {
        case .textStart: at == 0
        case .textEnd: at == text.count || (at == text.count - 1 && text[at] == 10)
        case .absoluteEnd: at == text.count
        case .lineStart: at == 0 || text[at - 1] == 10
        case .lineEnd: at == text.count || text[at] == 10
        case .wordBoundary: isBoundary(at)
        case .noWordBoundary: !isBoundary(at)
        }
    }

    private func isBoundary(_ at: Int) -> Bool {
        let before = at > 0 && ScalarClass.isWord(text[at - 1])
        let after = at < text.count && ScalarClass.isWord(text[at])
        return before != after
    }
}
