import Mainstay

/// Features that are released apart from their code: off in production until somebody turns them on, for segments first.
enum Flags {
    /// Every flag has a value in every environment; the rule says for whom it is on before it is for all.
    static let all: [(key: String, name: String, rule: String?)] = [
        ("new-checkout", "New checkout", #"(eq $tier "beta")"#),
        ("search-suggestions", "Suggestions in the search", nil),
        ("checkout-experiment", "A/B: button of the checkout", "(split pct::50 by::$userId)"),
    ]

    static func declare(_ place: Place, guardedBy alarms: [Alarm]) -> FeatureFlags {
        FeatureFlags("Flags", in: place.scope) {
            $0.flags = all.map { flag in
                .init(
                    flag.key, name: flag.name, isOn: place.hosting.flags.contains(flag.key), onFor: flag.rule)
            }
            $0.duration = .minutes(20)
            $0.step = 20
            $0.bakeTime = .minutes(10)
            $0.alarms = alarms
        }
    }
}
