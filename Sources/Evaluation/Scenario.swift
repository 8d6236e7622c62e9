/// One way in which the conditions of a template can come out together.
///
/// A condition that a scenario does not decide is unknown in it.
public struct Scenario: Hashable, Sendable {
    /// What each condition comes to, by its number in the template's section; beyond the end, undecided.
    var truths: [Bool?]
    /// The values that parameters must have for it to come out so.
    var bindings: [String: String]

    /// The scenario in which nothing is decided.
    public static let undecided = Scenario(truths: [], bindings: [:])

    init(truths: [Bool?], bindings: [String: String]) {
        self.truths = truths
        self.bindings = bindings
    }

    func truth(_ condition: Int) -> Bool? { condition < truths.count ? truths[condition] : nil }
}
