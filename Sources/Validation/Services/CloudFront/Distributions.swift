import MainstayDiagnostics
import MainstayTemplate

/// `invalid-alias`, `unknown-origin`: distributions that CloudFront refuses.
enum Distributions {
    private static let alias = Pattern(
        "^(?:[a-z0-9*](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$")

    static func check(_ subject: RuleSubject) {
        for place in subject.places("DistributionConfig", "Aliases", "*") {
            guard let text = place.text else { continue }
            if text.contains(".*.") || alias?.search(text) == .missing {
                subject.report(
                    "invalid-alias", place, "\(Wording.quoted(text)) is no domain name in small letters",
                    help: "write a name as in www.example.com; a * may stand for the first part alone")
            }
        }
        guard let config = subject.literal("DistributionConfig") else { return }
        let origins = origins(of: config)
        guard let origins else { return }
        for steps in [["DefaultCacheBehavior", "TargetOriginId"], ["CacheBehaviors", "*", "TargetOriginId"]] {
            for place in subject.places(at: ["DistributionConfig"] + steps) {
                guard let text = place.text, !origins.contains(text) else { continue }
                subject.report(
                    "unknown-origin", place, "the distribution has no origin \(Wording.quoted(text))",
                    help: Suggestion.didYouMean(text, among: origins) ?? "it has \(Wording.list(origins.sorted()))")
            }
        }
    }

    /// The ids of the origins and of their groups; nil where not all of them are known.
    private static func origins(of config: TemplateValue) -> Set<String>? {
        guard let items = config["Origins"]?.array else { return nil }
        var names: Set<String> = []
        var all = items
        if let groups = config["OriginGroups"] {
            guard let groups = groups["Items"]?.array else { return nil }
            all += groups
        }
        for item in all {
            guard let name = item["Id"]?.literalText else { return nil }
            names.insert(name)
        }
        return names
    }
}
