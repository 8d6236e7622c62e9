public import MainstayDiagnostics

/// A finding as a report shows it: what an engine said, and what became of it since.
public struct Finding: Hashable, Sendable {
    public var diagnostic: Diagnostic
    public var state: FindingState
    /// The one right answer, where there is one.
    public var fix: Fix?
    /// What stays the same while lines move and resources change places; see ``Fingerprint``.
    public var fingerprint: Fingerprint { Fingerprint(of: diagnostic) }

    public init(_ diagnostic: Diagnostic, state: FindingState = .new, fix: Fix? = nil) {
        self.diagnostic = diagnostic
        self.state = state
        self.fix = fix
    }

    /// Whether it counts: neither waived nor known before.
    public var isNew: Bool { state == .new }
}

/// Whether a finding still asks for something.
public enum FindingState: Hashable, Sendable {
    case new
    /// Somebody said why it may stay.
    case waived(Waiver)
    /// It was there when the baseline was written.
    case baseline

    /// `new`, `waived` or `baseline`.
    public var name: String {
        switch self {
        case .new: "new"
        case .waived: "waived"
        case .baseline: "baseline"
        }
    }
}

/// Why a finding may stay.
public struct Waiver: Hashable, Sendable {
    public var reason: String
    public var owner: String?
    /// The last day on which it holds, `2027-06-30`; nil for one without an end.
    public var until: String?
    /// Where it was written: a file, or the suppression of another tool, such as `cfn-lint metadata`.
    public var source: String

    public init(reason: String, owner: String? = nil, until: String? = nil, source: String) {
        self.reason = reason
        self.owner = owner
        self.until = until
        self.source = source
    }
}

/// Changes of text that mend a finding.
public struct Fix: Hashable, Sendable {
    /// What they do, as an imperative sentence.
    public var description: String
    public var edits: [TextEdit]

    public init(_ description: String, _ edits: [TextEdit]) {
        self.description = description
        self.edits = edits
    }
}

/// One change of text: what stands between two positions is replaced.
public struct TextEdit: Hashable, Sendable {
    public var file: String
    public var start: SourcePosition
    /// Just behind the last byte that goes; the start itself where nothing does.
    public var end: SourcePosition
    public var text: String

    public init(file: String, from start: SourcePosition, to end: SourcePosition, text: String) {
        self.file = file
        self.start = start
        self.end = end
        self.text = text
    }
}
