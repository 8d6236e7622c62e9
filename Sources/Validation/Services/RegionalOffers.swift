import MainstayDiagnostics
import MainstaySchema
import MainstayTemplate

/// `unavailable-value`: instance types and classes that no region offers, or not the one that is deployed to.
enum RegionalOffers {
    static func check(_ subject: RuleSubject) {
        for rule in subject.context.types.regionalRules(of: subject.resource.type) where holds(rule, subject) {
            let steps = rule.path.split(separator: "/").map(String.init)
            for place in subject.places(at: steps) {
                guard let text = place.text else { continue }
                check(text, place, rule, subject)
            }
        }
    }

    private static func check(
        _ text: String, _ place: RuleSubject.Place, _ rule: RegionalRule, _ subject: RuleSubject
    ) {
        // Services read the names of classes in any case.
        let name = text.lowercased()
        let regions = Set(rule.regions(offering: name) + (name == text ? [] : rule.regions(offering: text)))
        let noun = place.path.last { Int($0) == nil } ?? rule.path
        if regions.isEmpty {
            let all = rule.allValues
            guard !all.isEmpty else { return }
            subject.report(
                "unavailable-value", place, "no region offers the \(noun) \(Wording.quoted(text)) here",
                help: Suggestion.didYouMean(text, among: all) ?? "choose one that is offered")
        } else if let region = subject.context.region, rule.regions.contains(region), !regions.contains(region) {
            subject.report(
                "unavailable-value", place, "\(region) does not offer the \(noun) \(Wording.quoted(text)) here",
                help: "it is offered in \(Wording.list(regions.sorted(), limit: 6))")
        }
    }

    /// Whether the properties that the rule depends on are known and are as it asks.
    private static func holds(_ rule: RegionalRule, _ subject: RuleSubject) -> Bool {
        rule.conditions.allSatisfy { condition in
            guard let value = subject.properties[condition.name] else { return condition.names.isEmpty }
            guard !condition.names.isEmpty, let text = value.literalText else { return false }
            return condition.names.contains { $0.lowercased() == text.lowercased() }
        }
    }
}
