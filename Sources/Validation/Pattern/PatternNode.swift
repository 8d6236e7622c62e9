/// A parsed expression.
indirect enum PatternNode {
    case empty
    case single(PatternSingle)
    case sequence([PatternNode])
    case alternatives([PatternNode])
    case capture(Int, PatternNode)
    case repeated(PatternNode, PatternRepeat)
    case look(PatternNode, ahead: Bool, negative: Bool)
    case atomic(PatternNode)
    case assertion(PatternAssertion)
    case backreference(Int)
}

/// Matches exactly one scalar.
enum PatternSingle: Sendable {
    case scalar(UInt32)
    case set(ScalarSet)
    /// A dot without the flag `s`.
    case anyButNewline
    case any

    @inline(__always)
    func contains(_ scalar: UInt32) -> Bool {
        switch self {
        case .scalar(let value): value == scalar
        case .set(let set): set.contains(scalar)
        case .anyButNewline: scalar != 10
        case .any: true
        }
    }
}

struct PatternRepeat: Sendable {
    enum Kind: Sendable {
        case greedy
        case lazy
        case possessive
    }

    var minimum: Int
    /// `Int.max` where there is no bound.
    var maximum: Int
    var kind: Kind
}

enum PatternAssertion: Sendable {
    case textStart
    /// The end, or just before a newline at the end.
    case textEnd
    case absoluteEnd
    case lineStart
    case lineEnd
    case wordBoundary
    case noWordBoundary
}

extension PatternNode {
    /// The fewest and the most scalars a match has; `Int.max` where there is no bound.
    var width: (minimum: Int, maximum: Int) {
        switch self {
        case .empty, .look, .assertion: return (0, 0)
        case .single: return (1, 1)
        case .capture(_, let node), .atomic(let node): return node.width
        case .backreference: return (0, .max)
        case .sequence(let nodes):
            return nodes.reduce((0, 0)) { sum, node in
                let width = node.width
                return (Self.add(sum.0, width.minimum), Self.add(sum.1, width.maximum))
            }
        case .alternatives(let nodes):
            let widths = nodes.map(\.width)
            return (widths.map(\.minimum).min() ?? 0, widths.map(\.maximum).max() ?? 0)
        case .repeated(let node, let times):
            let width = node.width
            return (
                Self.multiply(width.minimum, times.minimum), Self.multiply(width.maximum, times.maximum)
            )
        }
    }

    /// Whether a match can only begin at the start of the text.
    var isAnchored: Bool {
        switch self {
        case .assertion(.textStart): true
        case .capture(_, let node), .atomic(let node): node.isAnchored
        case .sequence(let nodes): nodes.first { !$0.isLookAround }?.isAnchored ?? false
        case .alternatives(let nodes): nodes.allSatisfy(\.isAnchored)
        case .repeated(let node, let times): times.minimum > 0 && node.isAnchored
        default: false
        }
    }

    private var isLookAround: Bool { if case .look = self { true } else { false } }

    private static func add(_ left: Int, _ right: Int) -> Int {
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? .max : sum
    }

    private static func multiply(_ left: Int, _ right: Int) -> Int {
        let (product, overflow) = left.multipliedReportingOverflow(by: right)
        return overflow ? .max : product
    }
}
