/// What is wrong with an expression; only that something is matters to the callers.
enum PatternError: Error {
    case malformed
    case unsupported
    case tooDeep
}

/// Reads an expression. Expressions may come from a user's template, so nesting is bounded.
struct PatternParser {
    struct Flags {
        var ignoresCase = false
        var dotMatchesNewline = false
        var isMultiline = false
    }

    static let maximumDepth = 80

    let source: [UInt32]
    var index = 0
    var flags = Flags()
    /// Groups that a back-reference names; only those are recorded while matching.
    private(set) var referencedGroups: Set<Int> = []
    private var groupCount = 0

    init(_ source: String) { self.source = source.unicodeScalars.map(\.value) }

    mutating func parse() throws(PatternError) -> PatternNode {
        let node = try alternatives(depth: 0)
        guard index == source.count else { throw .malformed }
        guard referencedGroups.allSatisfy({ $0 <= groupCount }) else { throw .malformed }
        return node
    }

    var next: UInt32? { index < source.count ? source[index] : nil }

    mutating func take(_ letter: Unicode.Scalar) -> Bool {
        guard next == letter.value else { return false }
        index += 1
        return true
    }

    private mutating func alternatives(depth: Int) throws(PatternError) -> PatternNode {
        guard depth < Self.maximumDepth else { throw .tooDeep }
        var branches: [PatternNode] = []
        repeat { branches.append(try sequence(depth: depth)) } while take("|")
        return branches.count == 1 ? branches[0] : .alternatives(branches)
    }

    private mutating func sequence(depth: Int) throws(PatternError) -> PatternNode {
        var nodes: [PatternNode] = []
        while let letter = next, letter != 0x7C, letter != 0x29 {
            var node = try atom(depth: depth)
            if let times = try quantifier() {
                node = .repeated(node, times)
                guard try quantifier() == nil else { throw .malformed }
            }
            if case .empty = node { continue }
            nodes.append(node)
        }
        return switch nodes.count {
        case 0: .empty
        case 1: nodes[0]
        default: .sequence(nodes)
        }
    }

    private mutating func atom(depth: Int) throws(PatternError) -> PatternNode {
        guard let letter = next else { throw .malformed }
        index += 1
        switch Unicode.Scalar(letter) {
        case "(": return try group(depth: depth)
        case "[": return .single(.set(try bracket(depth: depth)))
        case ".": return .single(flags.dotMatchesNewline ? .any : .anyButNewline)
        case "^": return .assertion(flags.isMultiline ? .lineStart : .textStart)
        case "$": return .assertion(flags.isMultiline ? .lineEnd : .textEnd)
        case "\\": return try escape()
        case "*", "+", "?": throw .malformed
        default: return literal(letter)
        }
    }

    func literal(_ scalar: UInt32) -> PatternNode {
        guard flags.ignoresCase else { return .single(.scalar(scalar)) }
        var set = ScalarSet()
        set.insert(scalar)
        set.ignoreCase()
        return .single(.set(set))
    }

    /// What follows an opening parenthesis. Flags set inside a group end with it.
    private mutating func group(depth: Int) throws(PatternError) -> PatternNode {
        let outer = flags
        var wrap: (PatternNode) -> PatternNode = { $0 }
        if take("?") {
            if take(":") {
            } else if take("=") {
                wrap = { .look($0, ahead: true, negative: false) }
            } else if take("!") {
                wrap = { .look($0, ahead: true, negative: true) }
            } else if take(">") {
                wrap = { .atomic($0) }
            } else if take("#") {
                while let letter = next, letter != 0x29 { index += letter == 0x5C ? 2 : 1 }
                guard take(")") else { throw .malformed }
                return .empty
            } else if take("<") {
                if take("=") {
                    wrap = { .look($0, ahead: false, negative: false) }
                } else if take("!") {
                    wrap = { .look($0, ahead: false, negative: true) }
                } else {
                    wrap = try namedGroup()
                }
            } else if take("P") {
                guard take("<") else { throw .unsupported }
                wrap = try namedGroup()
            } else if try !inlineFlags() {
                return .empty
            }
        } else {
            groupCount += 1
            let number = groupCount
            wrap = { .capture(number, $0) }
        }
        let node = try alternatives(depth: depth + 1)
        guard take(")") else { throw .malformed }
        flags = outer
        return wrap(node)
    }

    private mutating func namedGroup() throws(PatternError) -> (PatternNode) -> PatternNode {
        while let letter = next, letter != 0x3E, letter != 0x29 { index += 1 }
        guard take(">") else { throw .malformed }
        groupCount += 1
        let number = groupCount
        return { .capture(number, $0) }
    }

    /// Reads `i)` or `i:`; whether a group follows. Flags without a group hold to the end of the enclosing group.
    private mutating func inlineFlags() throws(PatternError) -> Bool {
        var value = true
        while let letter = next {
            index += 1
            switch Unicode.Scalar(letter) {
            case "i": flags.ignoresCase = value
            case "s": flags.dotMatchesNewline = value
            case "m": flags.isMultiline = value
            case "u", "U", "a": break
            case "-": value = false
            case ":": return true
            case ")": return false
            default: throw .unsupported
            }
        }
        throw .malformed
    }

    mutating func reference(to group: Int) -> PatternNode {
        referencedGroups.insert(group)
        return .backreference(group)
    }

    /// A quantifier, if one follows. Braces that hold no numbers stand for themselves.
    private mutating func quantifier() throws(PatternError) -> PatternRepeat? {
        guard let letter = next else { return nil }
        var times = PatternRepeat(minimum: 0, maximum: .max, kind: .greedy)
        switch Unicode.Scalar(letter) {
        case "*": index += 1
        case "+":
            index += 1
            times.minimum = 1
        case "?":
            index += 1
            times.maximum = 1
        case "{":
            guard let (minimum, maximum, end) = bounds() else { return nil }
            guard minimum <= maximum else { throw .malformed }
            index = end
            (times.minimum, times.maximum) = (minimum, maximum)
        default: return nil
        }
        if take("?") { times.kind = .lazy } else if take("+") { times.kind = .possessive }
        return times
    }

    /// `{3}`, `{3,}`, `{,3}` or `{3,5}` at the current place, and where it ends.
    private func bounds() -> (Int, Int, Int)? {
        var at = index + 1
        let minimum = number(&at)
        var maximum = minimum
        if at < source.count, source[at] == 0x2C {
            at += 1
            maximum = number(&at) ?? .max
            guard minimum != nil || maximum != .max else { return nil }
        }
        guard at < source.count, source[at] == 0x7D, let maximum else { return nil }
        return (minimum ?? 0, maximum, at + 1)
    }

    private func number(_ at: inout Int) -> Int? {
        var value: Int?
        while at < source.count, (0x30...0x39).contains(source[at]) {
            value = min((value ?? 0) * 10 + Int(source[at] - 0x30), 1_000_000_000)
            at += 1
        }
        return value
    }
}
