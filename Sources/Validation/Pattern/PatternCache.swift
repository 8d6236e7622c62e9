import Synchronization

/// Compiled expressions of the schemas, each compiled when it is first needed.
///
/// One for the process: the database has some three thousand expressions, of which a template meets a few dozen.
final class PatternCache: Sendable {
    static let shared = PatternCache()

    /// The value is nil for an expression that does not compile.
    private let compiled = Mutex<[String: Pattern?]>([:])

    /// The compiled expression; nil where it does not compile.
    ///
    /// Two threads may compile the same expression at once: cheaper than making others wait.
    func pattern(_ source: String) -> Pattern? {
        if let known = compiled.withLock({ $0[source] }) { return known }
        let pattern = Pattern(source)
        compiled.withLock { $0[source] = .some(pattern) }
        return pattern
    }
}
