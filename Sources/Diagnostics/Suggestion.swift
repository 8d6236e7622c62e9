/// Finds what a person probably meant when they wrote a name that does not exist.
public enum Suggestion {
    /// The candidate nearest to what was written, or nil where none is near enough to be worth offering.
    ///
    /// Case is ignored first (`multiaz` is `MultiAZ`), then at most a third of the letters may differ.
    public static func nearest(to written: String, among candidates: some Sequence<String>) -> String? {
        let target = Array(written.lowercased().utf8)
        guard !target.isEmpty, target.count <= 200 else { return nil }
        var best: (distance: Int, candidate: String)?
        for candidate in candidates {
            let letters = Array(candidate.lowercased().utf8)
            let limit = min(best.map { $0.distance - 1 } ?? .max, max(1, max(target.count, letters.count) / 3))
            guard letters.count <= 200, abs(letters.count - target.count) <= limit, candidate != written else {
                continue
            }
            let found = distance(target, letters)
            if found <= limit {
                best = (found, candidate)
            } else if let current = best, found == current.distance, candidate < current.candidate {
                best = (found, candidate)
            }
        }
        return best?.candidate
    }

    /// `did you mean "x"?`, or nil where nothing is near.
    public static func didYouMean(_ written: String, among candidates: some Sequence<String>) -> String? {
        nearest(to: written, among: candidates).map { "did you mean \"\($0)\"?" }
    }

    /// The name that a help offers which ``didYouMean(_:among:)`` wrote; nil for any other.
    public static func word(in help: String) -> String? {
        let (start, end) = ("did you mean \"", "\"?")
        guard help.hasPrefix(start), help.hasSuffix(end), help.utf8.count > start.utf8.count + end.utf8.count else {
            return nil
        }
        return String(help.dropFirst(start.count).dropLast(end.count))
    }

    /// Edits between two words: insertions, deletions, substitutions, and swaps of neighbours.
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        if left.isEmpty { return right.count }
        if right.isEmpty { return left.count }
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for i in 1...left.count {
            var current = [Int](repeating: 0, count: right.count + 1)
            current[0] = i
            for j in 1...right.count {
                let cost = left[i - 1] == right[j - 1] ? 0 : 1
                var value = min(last[j] + 1, current[j - 1] + 1, last[j - 1] + cost)
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    value = min(value, beforeLast[j - 2] + 1)
                }
                current[j] = value
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
