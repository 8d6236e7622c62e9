import MainstayDiagnostics
package import MainstayDifference

/// The words of `--deny`.
package enum DeniedEffects {
    package static func read(_ arguments: [String]) throws(Failure) -> Set<DeniedEffect> {
        var effects: Set<DeniedEffect> = []
        let words = DeniedEffect.allCases.map(\.rawValue)
        for argument in arguments {
            for word in argument.split(separator: ",").map({ $0.trimmingSpaces }) where !word.isEmpty {
                guard let effect = DeniedEffect(rawValue: word) else {
                    throw Failure(
                        "--deny: there is no effect \"\(word)\"",
                        help: Suggestion.didYouMean(word, among: words) ?? "it takes \(words.joined(separator: ", "))")
                }
                effects.insert(effect)
            }
        }
        return effects
    }
}
