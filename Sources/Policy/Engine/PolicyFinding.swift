public import MainstayDiagnostics

/// What a rule found in a template.
public struct PolicyFinding: Hashable, Sendable {
    public var diagnostic: Diagnostic
    /// The logical id of the resource that it is about.
    public var logicalID: String?
    /// Where it stands in the template, also where the finding points at a Swift line.
    public var templatePosition: SourcePosition
    /// The path of the property within the resource, in steps.
    public var path: [String]
    /// The change that mends it, where there is exactly one.
    public var mend: Mend?
    /// The steps by which it comes about, for findings about paths through a graph.
    public var trail: [String]
    /// Why it is accepted, where it is.
    public var waiver: Waiver?

    public init(
        _ diagnostic: Diagnostic, logicalID: String? = nil, templatePosition: SourcePosition = .unknown,
        path: [String] = [], mend: Mend? = nil, trail: [String] = []
    ) {
        self.diagnostic = diagnostic
        self.logicalID = logicalID
        self.templatePosition = templatePosition
        self.path = path
        self.mend = mend
        self.trail = trail
    }
}
