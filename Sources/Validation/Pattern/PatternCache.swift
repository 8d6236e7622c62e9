import Synchronization

/// Compiled expressions of the schemas, each compiled when it is first needed.
///
/// One for the process: the database has some three thousand expressions, of which a template meets a few dozen.
final class PatternCache: Sendable {
    static let shared = PatternCache()

    /// The value is nil for an expression that does not compile.
    private let compiled = Mutex<[String: Pattern?]>([:])

    /// Whether the text matches; `.unknown` where the expression does not compile.
    func search(_ source: String, in text: String) -> Pattern.Answer {
        guard let pattern = pattern(source) else { return .unknown }
        return pattern.search(text)
    }

    /// Two threads may compile the same expression at once: cheaper than making others wait.
    private func pattern(_ source: String) -> Pattern? {
        if let known = compiled.withLock({ $0[source] }) { return known }
        let pattern = Pattern(source)
        compiled.withLock { $0[source] = .some(pattern) }
        return pattern
    }
}
