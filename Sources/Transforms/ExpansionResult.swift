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
}
