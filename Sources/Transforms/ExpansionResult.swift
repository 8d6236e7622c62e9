public import MainstayDiagnostics
public import MainstayTemplate

/// A template after its transforms, as far as they can be carried out without asking AWS.
public struct ExpansionResult: Sendable {
    /// The template that CloudFormation would work on. Values keep the place where they were written; what was made has
    /// the place of what it was made from.
    public var template: TemplateValue
    /// What a transform would refuse, and notes on what could not be expanded.
    public var diagnostics: [Diagnostic]
    /// Whether the template differs from the one that was given.
    public var isChanged: Bool

    public init(template: TemplateValue, diagnostics: [Diagnostic] = [], isChanged: Bool = false) {
        self.template = template
        self.diagnostics = diagnostics
        self.isChanged = isChanged
    }

    /// Findings about the expanded template without those that say the same of the same place: what is wrong in the
    /// body of a loop is wrong in everything that the loop makes.
    public func unrepeated(_ findings: [Diagnostic]) -> [Diagnostic] {
        guard isChanged else { return findings }
        var seen: Set<Diagnostic> = []
        return findings.filter { finding in
            var place = finding
            place.construct = nil
            place.property = nil
            return seen.insert(place).inserted
        }
    }
}
