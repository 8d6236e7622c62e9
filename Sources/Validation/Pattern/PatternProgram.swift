/// An expression as instructions for ``PatternMatcher``.
struct PatternProgram: Sendable {
    enum Instruction: Sendable {
        case single(PatternSingle)
        /// As many scalars as fit, one instruction: most repeats are of a single class.
        case run(PatternSingle, PatternRepeat)
        /// Tries the first place, and the second if that fails.
        case split(Int, Int)
        case jump(Int)
        case record(slot: Int)
        case assertion(PatternAssertion)
        case backreference(Int)
        /// The body follows, up to ``accept`` (or ``acceptAtEnd``); then the program goes on at `end`.
        case look(ahead: Bool, negative: Bool, minimum: Int, maximum: Int, end: Int)
        case atomic(end: Int)
        case resetLoop(Int)
        /// Decides whether the body, which follows, is entered once more.
        case loop(Int, PatternRepeat, exit: Int)
        case accept
        /// The end of a look behind: it has to end where it was asked.
        case acceptAtEnd
    }

    var instructions: [Instruction] = []
    var loopCount = 0
    var slotCount = 0
    var isAnchored = false
    /// The expression once more, where it is of the simplest kind.
    var line: PatternLine?
}

/// Turns a parsed expression into instructions.
struct PatternCompiler {
    private var program = PatternProgram()
    /// Slot of the start of each group that is recorded; its end is the next slot.
    private var slots: [Int: Int] = [:]

    static func compile(_ node: PatternNode, groups: Set<Int>) -> PatternProgram {
        var compiler = PatternCompiler()
        for (index, group) in groups.sorted().enumerated() { compiler.slots[group] = index * 2 }
        compiler.program.slotCount = groups.count * 2
        compiler.program.isAnchored = node.isAnchored
        compiler.emit(node)
        compiler.append(.accept)
        compiler.program.line = PatternLine(compiler.program)
        return compiler.program
    }

    private var here: Int { program.instructions.count }

    private mutating func append(_ instruction: PatternProgram.Instruction) { program.instructions.append(instruction) }

    private mutating func emit(_ node: PatternNode) {
        switch node {
        case .empty: break
        case .single(let single): append(.single(single))
        case .sequence(let nodes): for node in nodes { emit(node) }
        case .alternatives(let nodes): emit(alternatives: nodes)
        case .capture(let group, let node):
            guard let slot = slots[group] else { return emit(node) }
            append(.record(slot: slot))
            emit(node)
            append(.record(slot: slot + 1))
        case .repeated(let node, let times): emit(node, times)
        case .look(let node, let ahead, let negative):
            let width = node.width
            let start = here
            append(.accept)
            emit(node)
            append(ahead ? .accept : .acceptAtEnd)
            program.instructions[start] = .look(
                ahead: ahead, negative: negative, minimum: width.minimum, maximum: width.maximum, end: here)
        case .atomic(let node):
            let start = here
            append(.accept)
            emit(node)
            append(.accept)
            program.instructions[start] = .atomic(end: here)
        case .assertion(let assertion): append(.assertion(assertion))
        case .backreference(let group): append(.backreference(slots[group] ?? 0))
        }
    }

    private mutating func emit(alternatives nodes: [PatternNode]) {
        var jumps: [Int] = []
        for (index, node) in nodes.enumerated() {
            guard index < nodes.count - 1 else {
                emit(node)
                break
            }
            let split = here
            append(.accept)
            emit(node)
            jumps.append(here)
            append(.accept)
            program.instructions[split] = .split(split + 1, here)
        }
        for jump in jumps { program.instructions[jump] = .jump(here) }
    }

    private mutating func emit(_ node: PatternNode, _ times: PatternRepeat) {
        if times.maximum == 0 { return }
        if case .single(let single) = node { return append(.run(single, times)) }
        if times.kind == .possessive {
            return emit(
                .atomic(
                    .repeated(
                        node, PatternRepeat(minimum: times.minimum, maximum: times.maximum, kind: .greedy))))
        }
        let isGreedy = times.kind == .greedy
        if times.maximum == 1 {
            if times.minimum == 1 { return emit(node) }
            let split = here
            append(.accept)
            emit(node)
            program.instructions[split] = isGreedy ? .split(split + 1, here) : .split(here, split + 1)
            return
        }
        // Without bounds and without empty rounds there is nothing to count.
        if times.maximum == .max, times.minimum <= 1, node.width.minimum > 0 {
            if times.minimum == 1 {
                let start = here
                emit(node)
                append(isGreedy ? .split(start, here + 1) : .split(here + 1, start))
            } else {
                let split = here
                append(.accept)
                emit(node)
                append(.jump(split))
                program.instructions[split] = isGreedy ? .split(split + 1, here) : .split(here, split + 1)
            }
            return
        }
        let loop = program.loopCount
        program.loopCount += 1
        append(.resetLoop(loop))
        let start = here
        append(.accept)
        emit(node)
        append(.jump(start))
        program.instructions[start] = .loop(loop, times, exit: here)
    }
}
