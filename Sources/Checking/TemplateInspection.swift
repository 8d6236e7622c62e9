import MainstayAssembly
import MainstayDiagnostics
import MainstayPolicy
import MainstayTemplate

/// What was found in a template before waivers are looked at.
struct TemplateInspection {
    /// After its transforms.
    let template: Template
    /// Whether a transform changed it.
    let isExpanded: Bool
    let sources: [ElementSource]
    /// What CloudFormation would refuse.
    private(set) var findings: [PolicyFinding] = []
    /// What should not be built.
    var violations: [PolicyFinding] = []
    /// What was found in its nested templates.
    var nested: [(template: Template, violations: [PolicyFinding])] = []
    private let names: [String: String]

    init(template: Template, isExpanded: Bool, sources: [ElementSource]) {
        self.template = template
        self.isExpanded = isExpanded
        self.sources = sources
        names = Dictionary(sources.map { ($0.path, $0.logicalID) }, uniquingKeysWith: { first, _ in first })
    }

    mutating func add(_ diagnostics: [Diagnostic]) { findings += diagnostics.map(finding) }

    func finding(_ diagnostic: Diagnostic) -> PolicyFinding {
        let id = diagnostic.construct.map { names[$0] ?? $0 }
        let mend = ValidationMend(diagnostic, of: id.flatMap { template.resources[$0] })
        return PolicyFinding(
            diagnostic, logicalID: id, templatePosition: diagnostic.location?.position ?? .unknown,
            path: mend?.path ?? [], mend: mend?.mend)
    }
}
