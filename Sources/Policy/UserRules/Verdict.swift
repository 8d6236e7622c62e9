/// Whether something is so, as far as can be known before deployment.
package enum Verdict: Sendable {
    case yes
    case no
    case unknown

    package init(_ truth: Bool) { self = truth ? .yes : .no }

    package var inverted: Verdict {
        switch self {
        case .yes: .no
        case .no: .yes
        case .unknown: .unknown
        }
    }

    /// Whether all are so: one that is not decides, whatever is unknown.
    package static func all(_ verdicts: some Sequence<Verdict>) -> Verdict {
        var result = Verdict.yes
        for verdict in verdicts {
            if verdict == .no { return .no }
            if verdict == .unknown { result = .unknown }
        }
        return result
    }

    /// Whether any is so.
    package static func any(_ verdicts: some Sequence<Verdict>) -> Verdict {
        var result = Verdict.no
        for verdict in verdicts {
            if verdict == .yes { return .yes }
            if verdict == .unknown { result = .unknown }
        }
        return result
    }
}
