internal import MainstayAssembly
internal import MainstayDiagnostics

/// Which stacks of an assembly are meant by the words on a command line.
package struct StackSelection: Sendable {
    /// Environments, and names, ids or paths of stacks; `*` stands for any characters.
    package var words: [String]
    /// Leaves out the stacks that the named ones need.
    package var isExclusive: Bool

    package init(words: [String], isExclusive: Bool = false) {
        self.words = words
        self.isExclusive = isExclusive
    }

    /// The stacks that are meant, with those they need.
    ///
    /// - Throws: where a word fits nothing, and where no word is given and the assembly has several environments: what
    ///   is deployed is said, not guessed.
    package func stacks(of assembly: DeployableAssembly) throws(DeploymentProblem) -> [DeployableStack] {
        let all = assembly.stacks
        let environments = Set(all.compactMap(\.artifact.environment)).sorted()
        if words.isEmpty || environments.isEmpty && words == [ReleaseKeeper.nameless] {
            guard environments.count < 2 else {
                throw DeploymentProblem(
                    "the assembly has several environments: \(environments.joined(separator: ", "))",
                    help: "name one of them")
            }
            return all
        }
        var chosen: Set<String> = []
        for word in words {
            let found = all.filter { Self.fits(word, $0) }
            guard !found.isEmpty else {
                let names = environments + all.map(\.name)
                throw DeploymentProblem(
                    "there is no environment or stack \(word)",
                    help: Suggestion.didYouMean(word, among: names)
                        ?? "there are: \(names.prefix(20).joined(separator: ", "))")
            }
            chosen.formUnion(found.map(\.id))
        }
        if !isExclusive {
            let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            var rest = Array(chosen)
            while let id = rest.popLast() {
                for need in byID[id]?.artifact.dependencies ?? [] where byID[need] != nil {
                    if chosen.insert(need).inserted { rest.append(need) }
                }
            }
        }
        return all.filter { chosen.contains($0.id) }
    }

    private static func fits(_ word: String, _ stack: DeployableStack) -> Bool {
        let names = [stack.artifact.environment, stack.name, stack.id, stack.artifact.displayName]
        return names.contains { name in name.map { matches(word, $0) } ?? false }
    }

    /// `*` stands for any characters; in time proportional to the product of the lengths at worst.
    static func matches(_ pattern: String, _ text: String) -> Bool {
        let (pattern, text) = (Array(pattern.utf8), Array(text.utf8))
        var (p, t, star, mark) = (0, 0, -1, 0)
        while t < text.count {
            if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
                (star, mark) = (p, t)
                p += 1
            } else if p < pattern.count, pattern[p] == text[t] {
                p += 1
                t += 1
            } else if star >= 0 {
                mark += 1
                (p, t) = (star + 1, mark)
            } else {
                return false
            }
        }
        while p < pattern.count, pattern[p] == UInt8(ascii: "*") { p += 1 }
        return p == pattern.count
    }
}
