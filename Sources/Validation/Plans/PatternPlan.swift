/// An expression of a schema, compiled when a value first meets it.
final class PatternPlan {
    let source: String
    private var compiled: Pattern??

    init(_ source: String) { self.source = source }

    /// Whether the text matches; `.unknown` where the expression does not compile.
    func search(_ text: String) -> Pattern.Answer {
        let pattern: Pattern?
        if let compiled {
            pattern = compiled
        } else {
            pattern = PatternCache.shared.pattern(source)
            compiled = .some(pattern)
        }
        return pattern.map { $0.search(text) } ?? .unknown
    }
}
