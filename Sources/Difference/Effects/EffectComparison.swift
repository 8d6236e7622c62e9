import MainstayAssembly
import MainstayPolicy
import MainstayTemplate

/// Compares what two templates come to: who may do what, what the network lets in, what the policy rules find.
struct EffectComparison {
    let old: TemplateView
    let new: TemplateView
    private let names: RenamedText

    init(_ old: TemplateView, _ new: TemplateView, renames: [String: String]) {
        self.old = old
        self.new = new
        names = RenamedText(renames)
    }

    /// Who may do what, and what the network lets in.
    func addAccess(to result: inout StackDifference) {
        // Whatever a role's policy refers to may have been what changed, but a template without policies has none.
        if PermissionReader.types.contains(where: { old.contains(type: $0) || new.contains(type: $0) }) {
            result.permissions = PermissionComparison(names).changes(
                PermissionReader(old).statements(), PermissionReader(new).statements())
        }
        result.exposure = ExposureComparison(names).changes(ExposureReader(old), ExposureReader(new))
    }

    /// What the rules find in a template, without what is waived or below a warning.
    static func findings(_ view: TemplateView, _ sources: [ElementSource]) -> [PolicyFinding] {
        var findings = PolicyChecker().check(view.template, evaluator: view.evaluator, sources: sources)
        let reader = WaiverReader(view.template)
        var book = WaiverBook(rules: { rules }, day: "")
        book.apply(reader, [], to: &findings)
        return findings.filter { $0.waiver == nil && $0.diagnostic.severity >= .warning }
    }

    private struct FindingKey: Hashable {
        var rule: String
        var resource: String
        var path: [String]
    }

    /// What the rules find now and did not before.
    func addFindings(_ before: [PolicyFinding], _ after: [PolicyFinding], to result: inout StackDifference) {
        func key(_ finding: PolicyFinding, isNew: Bool) -> FindingKey {
            let id = finding.logicalID ?? ""
            // The place of an element in its list says nothing.
            let path = finding.path.filter { Int($0) == nil }
            return FindingKey(rule: finding.diagnostic.rule, resource: isNew ? names.name(id) : id, path: path)
        }
        var known: [FindingKey: Int] = [:]
        for finding in before { known[key(finding, isNew: false), default: 0] += 1 }
        for finding in after {
            let key = key(finding, isNew: true)
            if let count = known[key], count > 0 {
                known[key] = count - 1
            } else {
                result.findings.append(finding)
            }
        }
        result.settledFindings = known.values.reduce(0, +)
    }

    private static let rules = RuleIndex(RuleRegistry.all.map { ($0.metadata.name, $0.metadata.equivalents) })
}

/// Text in which resources of the new side have the names of the old one.
struct RenamedText {
    private let renames: [String: String]

    init(_ renames: [String: String]) { self.renames = renames }

    func name(_ name: String) -> String { renames[name] ?? name }

    /// `${New.Arn}` as `${Old.Arn}`.
    func text(_ text: String) -> String {
        if renames.isEmpty || !text.utf8.contains(0x24) { return text }
        return SubString(text).parts.map { part in
            switch part.content {
            case .literal(let text): text
            case .escaped(let text): "${!\(text)}"
            case .reference(let name, let attribute):
                attribute.map { "${\(self.name(name)).\($0)}" } ?? "${\(self.name(name))}"
            }
        }.joined()
    }
}
