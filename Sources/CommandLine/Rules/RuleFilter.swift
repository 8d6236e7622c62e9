import MainstayControls
import MainstayDiagnostics
import MainstayPolicy
import MainstayReports

/// A rule as commands about rules see it.
struct RuleEntry {
    let description: RuleDescription
    /// The rule itself; nil for what CloudFormation or a reader of text would refuse.
    let policy: (any Rule)?

    /// The services that it is about, as types name them.
    var services: [String] { policy?.services ?? [] }
}

extension RuleSet {
    /// Every rule, by name.
    var entries: [RuleEntry] {
        let byName = Dictionary(policy.map { ($0.metadata.name, $0) }, uniquingKeysWith: { first, _ in first })
        return catalogue.rules.map { RuleEntry(description: $0, policy: byName[$0.name]) }
    }

    /// The rule of a name, or those that find the same as another tool's rule of that id.
    func entries(named name: String) throws(Failure) -> [RuleEntry] {
        let entries = entries
        if let entry = entries.first(where: { $0.description.name == name }) { return [entry] }
        let wanted = name.lowercased()
        let found = entries.filter { $0.description.equivalents.contains { $0.lowercased() == wanted } }
        guard found.isEmpty else { return found }
        let ids = entries.flatMap(\.description.equivalents)
        throw Failure(
            "there is no rule \"\(name)\"",
            help: catalogue.didYouMean(name) ?? Suggestion.didYouMean(name, among: Set(ids).sorted())
                ?? "see them all with: mainstay rules")
    }
}

/// Chooses among the rules.
struct RuleFilter {
    let matches: [RuleEntry]

    /// - Parameter words: each must be part of the name, of a tag or of a control, in any case.
    init(
        _ rules: RuleSet, words: [String], framework: String?, service: String?, category: String?, severity: String?
    ) throws(Failure) {
        let words = words.map { $0.lowercased() }
        var entries = rules.entries.filter { entry in
            let rule = entry.description
            let texts = ([rule.name, rule.severity.rawValue] + rule.tags + rule.controls + rule.equivalents)
                .map { $0.lowercased() }
            return words.allSatisfy { word in texts.contains { $0.contains(word) } }
        }
        if let severity {
            let severity = try Self.choice("severity", severity, Severity.allCases.map(\.rawValue))
            entries.removeAll { $0.description.severity.rawValue != severity }
        }
        if let category {
            let category = try Self.choice("category", category, RuleCategory.allCases.map(\.rawValue))
            entries.removeAll { $0.description.category != category }
        }
        if let service {
            let services = Set(rules.policy.flatMap(\.services)).sorted()
            let service = try Self.choice("service", service, services)
            entries.removeAll { !$0.services.contains(service) }
        }
        if let framework {
            let framework = try FrameworkName.framework(framework)
            entries.removeAll { entry in
                entry.policy.map { ControlIndex.controls(of: $0.metadata, in: framework).isEmpty } ?? true
            }
        }
        matches = entries
    }

    private static func choice(_ kind: String, _ word: String, _ words: [String]) throws(Failure) -> String {
        if let found = words.first(where: { $0.lowercased() == word.lowercased() }) { return found }
        throw Failure(
            "no rule has the \(kind) \(word)",
            help: Suggestion.didYouMean(word, among: words) ?? "it takes \(words.joined(separator: ", "))")
    }
}
