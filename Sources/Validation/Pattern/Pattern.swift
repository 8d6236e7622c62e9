/// A regular expression as resource schemas and `AllowedPattern` use them, compiled for searching.
///
/// JSON schema searches: the expression may match anywhere in the text unless it is anchored. The dialect is what the
/// schemas have in common: classes, `\d \w \s \p{…}`, groups, alternation, greedy, lazy and possessive repeats, look
/// around, back-references, inline flags `i`, `s` and `m`, and escapes. Letters, digits and white space are Unicode's.
public struct Pattern: Sendable {
    /// What a search found out.
    public enum Answer: Hashable, Sendable {
        case found
        case missing
        /// The search would have taken too long; nothing can be said.
        case unknown
    }

    /// How many steps a search may take: far more than any sensible expression needs on a template's strings.
    public static let defaultBudget = 200_000

    let program: PatternProgram

    /// Compiles an expression; nil where it is malformed or uses what is not supported.
    public init?(_ source: String) {
        do {
            var parser = PatternParser(source)
            let node = try parser.parse()
            program = PatternCompiler.compile(node, groups: parser.referencedGroups)
        } catch {
            return nil
        }
    }

    /// Whether the expression matches anywhere in the text, within a budget of steps.
    public func search(_ text: String, budget: Int = Pattern.defaultBudget) -> Answer {
        if let answer = program.line?.search(text) { return answer }
        return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: text.utf8.count) { scalars in
            // No text has more scalars than bytes.
            var count = 0
            for scalar in text.unicodeScalars {
                scalars.initializeElement(at: count, to: scalar.value)
                count += 1
            }
            var matcher = PatternMatcher(
                program: program, text: UnsafeBufferPointer(rebasing: scalars[..<count]), budget: budget)
            return matcher.search()
        }
    }
}
