/// All rules by name, and by the ids that other tools have for them.
public final class RuleIndex: Sendable {
    /// The names of all rules, sorted.
    public let names: [String]
    /// The names of the rules that another tool's id stands for.
    private let byEquivalent: [String: Set<String>]
    private let known: Set<String>
    /// The names of the rules, by cfn-guard's spelling of another tool's id: small letters without hyphens.
    private let byGuardName: [String: Set<String>]

    /// - Parameter rules: each rule's name, and the ids of other tools' rules that find the same.
    public init(_ rules: [(name: String, equivalents: [String])]) {
        var byID: [String: Set<String>] = [:]
        for rule in rules {
            for id in rule.equivalents { byID[id, default: []].insert(rule.name) }
        }
        var byGuardName: [String: Set<String>] = [:]
        for (id, rules) in byID {
            // S3_BUCKET_VERSIONING_ENABLED is what cdk-nag calls NIST.800.53.R5-S3BucketVersioningEnabled.
            guard let hyphen = id.firstIndex(of: "-") else { continue }
            byGuardName[id[id.index(after: hyphen)...].lowercased(), default: []].formUnion(rules)
        }
        self.byGuardName = byGuardName
        byEquivalent = byID
        known = Set(rules.map(\.name))
        names = known.sorted()
    }

    /// Whether a waiver may name it: one of our rules, or another tool's for which there is one.
    public func contains(_ rule: String) -> Bool { known.contains(rule) || byEquivalent[rule] != nil }

    /// Whether a waiver accepts what a rule finds.
    public func covers(_ waiver: Waiver, _ rule: String) -> Bool {
        if waiver.rule == rule { return true }
        if byEquivalent[waiver.rule]?.contains(rule) == true { return true }
        if waiver.source == .guardRules {
            let name = waiver.rule.lowercased().filter { $0 != "_" }
            return byGuardName[name]?.contains(rule) ?? false
        }
        // cfn-lint takes the beginning of an id for all ids that begin so.
        guard waiver.source == .cfnLint, !waiver.rule.isEmpty else { return false }
        return byEquivalent.contains { $0.key.hasPrefix(waiver.rule) && $0.value.contains(rule) }
    }
}
