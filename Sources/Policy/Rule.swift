public import MainstayControls
public import MainstayDiagnostics

/// A check of what a template would build: not whether CloudFormation takes it, but whether it should be built.
///
/// A rule is one file: its metadata, its examples, which are its tests and its documentation, and the check. Rules name
/// the bad thing, so that a waiver reads naturally.
public protocol Rule: Sendable {
    var metadata: RuleMetadata { get }
    /// What the rule has nothing to say against: the `Resources` of a template in YAML, or a whole template.
    var conforming: [String] { get }
    /// What the rule finds something in, each at least once.
    var violating: [String] { get }
    /// The region in which the examples stand; nil where that does not matter.
    var exampleRegion: String? { get }
}

extension Rule {
    public var exampleRegion: String? { nil }
}

/// A rule about where data goes, which runs only where a project lists the regions that it may be in.
public protocol ResidencyRule: Rule {}

/// A rule about resources of certain types, each looked at by itself (what refers to it can be looked up).
public protocol ResourceRule: Rule {
    /// The CloudFormation types that the rule looks at.
    var types: [String] { get }
    /// Looks at a resource in one scenario of the template's conditions, so that nothing read from it is conditional.
    func check(_ resource: ResourceView, _ violations: Violations)
}

/// A rule about how the resources of a template stand together.
public protocol TemplateRule: Rule {
    func check(_ template: TemplateView, _ violations: Violations)
}

/// A rule about paths from resource to resource. In an assembly they lead on through the stacks of one environment, which
/// the rule sees as one template.
public protocol GraphRule: TemplateRule {}

/// What a rule is about.
public enum RuleCategory: String, Hashable, Sendable, CaseIterable {
    case security
    case reliability
    case cost
    case operations
    case performance
}

/// What there is to know about a rule.
public struct RuleMetadata: Sendable {
    /// Kebab case, named after the bad thing: `public-bucket`.
    public var name: String
    public var severity: Severity
    public var category: RuleCategory
    /// What is wrong, as findings say it: one sentence, lower case, without a full stop.
    public var summary: String
    /// Why it matters.
    public var why: String
    /// How to mend it: an imperative sentence in lower case, without a full stop.
    public var mend: String
    /// What the rule does not see, or sees wrongly; nil where nothing is known.
    public var limits: String?
    /// The controls that a violation breaks.
    public var controls: [Control]
    /// The ids of other tools' rules that find the same, whose suppressions count for this one: `CKV_AWS_18`.
    public var equivalents: [String]
    /// What the rule has to be told before it finds anything; nil where it needs nothing.
    public var needs: RuleNeed?

    public init(
        _ name: String, _ severity: Severity, _ category: RuleCategory, _ summary: String, why: String, mend: String,
        limits: String? = nil, controls: [Control] = [], equivalents: [String] = [],
        needs: RuleNeed? = nil
    ) {
        self.name = name
        self.severity = severity
        self.category = category
        self.summary = summary
        self.why = why
        self.mend = mend
        self.limits = limits
        self.controls = controls
        self.equivalents = equivalents
        self.needs = needs
    }
}
