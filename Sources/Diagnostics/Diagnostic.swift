/// How bad a finding is. Severity is data: it never appears in a rule's name.
public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
    /// Worth knowing: what costs more than it has to, or could be done better.
    case note
    /// Should be mended, or waived with a reason.
    case warning
    /// Works, but exposes or loses something that no production system should.
    case high
    /// Does not work: CloudFormation refuses it, or it cannot be used at all.
    case error

    public static func < (left: Severity, right: Severity) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .high: 2
        case .error: 3
        }
    }
}

/// One finding of any engine: what is wrong, where, and how to mend it.
///
/// The message says what is wrong with the value given and what was expected; the help says what to do.
public struct Diagnostic: Hashable, Sendable {
    /// The rule that found it, in kebab case, named after the bad thing: `unknown-property`.
    public var rule: String
    public var severity: Severity
    /// One sentence in the user's words, without a final full stop.
    public var message: String
    /// Where the user can mend it: the Swift line that declared the resource, or the place in a template.
    public var location: SourceLocation?
    /// The construct's path in the platform (`Staging/Database`), or the logical id in a foreign template.
    public var construct: String?
    /// The property's path within the resource or template: `Properties.MultiAZ`.
    public var property: String?
    /// How to mend it, as an imperative sentence.
    public var help: String?
    /// Just behind the last byte that the finding is about, where that is known.
    public var end: SourcePosition?
    /// Other places that belong to it, or the steps of a path (from the internet to a database) in their order.
    public var related: [RelatedPlace]

    public init(
        _ rule: String, _ severity: Severity, _ message: String, at location: SourceLocation? = nil,
        construct: String? = nil, property: String? = nil, help: String? = nil, end: SourcePosition? = nil,
        related: [RelatedPlace] = []
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.location = location
        self.construct = construct
        self.property = property
        self.help = help
        self.end = end
        self.related = related
    }
}

/// A place that a finding mentions besides its own.
public struct RelatedPlace: Hashable, Sendable {
    /// What is there: `the subnet's route table leads to the internet gateway`.
    public var message: String
    /// Nil for a step that stands nowhere, such as the internet.
    public var location: SourceLocation?

    public init(_ message: String, at location: SourceLocation? = nil) {
        self.message = message
        self.location = location
    }
}

/// Several findings as one error, for callers that cannot go on.
public struct DiagnosticError: Error, Sendable, CustomStringConvertible {
    /// The findings, in the order in which they were made; never empty of errors.
    public let diagnostics: [Diagnostic]

    public init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }

    public init(_ diagnostic: Diagnostic) {
        self.diagnostics = [diagnostic]
    }

    public var description: String {
        diagnostics.map { TextRenderer().render($0) }.joined(separator: "\n")
    }
}
