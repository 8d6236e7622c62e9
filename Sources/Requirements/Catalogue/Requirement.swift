public import MainstayDiagnostics

/// One thing that a document asks for, with the checks that tell whether a platform has it.
public struct Requirement: Sendable {
    /// Unique within the catalogue: `SM-FR-2.1`.
    public let id: String
    /// What is asked, as the document has it.
    public let text: String
    public let source: Source
    /// `resource`, `behaviour`, `cost`, …; nil where the catalogue does not say.
    public let kind: String?
    /// False for introductions, non-goals and the like, which are traced all the same.
    public let isNormative: Bool
    /// What stands in for something that can no longer be had as it was asked for, and why.
    public let substitution: String?
    /// The requirements before which this one gives way where both speak of one property.
    public let givesWay: [String]
    /// Where it does not apply, and how a machine can tell.
    let exemption: Exemption?
    let checks: [ScopedCheck]
    /// The environments that its checks name.
    public var environments: Set<String> { Set(checks.flatMap { $0.environments ?? [] }) }
    /// The kinds of its checks, by the member that makes them: `resource`, `rule`.
    public var kindsOfChecks: Set<String> {
        Set((checks + (exemption?.condition ?? [])).map { type(of: $0.check).head })
    }
    /// Where the catalogue has it.
    public let location: SourceLocation

    /// Where a requirement comes from.
    public struct Source: Sendable, Hashable {
        /// The document's name in the catalogue.
        public let document: String
        public let section: String?
        /// `101`, `104-108`.
        public let lines: String?
    }

    struct Exemption: Sendable {
        let reason: String
        /// All of them must be met.
        let condition: [ScopedCheck]
    }
}

/// A document that requirements come from.
public struct RequirementDocument: Sendable, Hashable {
    public let name: String
    public let title: String?
}

/// What a platform has to be, requirement by requirement.
public struct RequirementCatalogue: Sendable {
    public let name: String
    public let documents: [RequirementDocument]
    public let requirements: [Requirement]

    /// The catalogue with some of its requirements alone.
    public func keeping(_ isKept: (Requirement) -> Bool) -> RequirementCatalogue {
        RequirementCatalogue(name: name, documents: documents, requirements: requirements.filter(isKept))
    }
}

/// A check and where it looks.
struct ScopedCheck: Sendable {
    let check: any Check
    /// Names of environments; nil for all.
    let environments: [String]?
    /// What the check is about, in the words of whoever wrote the catalogue.
    let note: String?
    let position: SourcePosition
}
