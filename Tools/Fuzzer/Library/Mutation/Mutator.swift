import MainstayTemplate

/// Makes inputs: the seed of the run and the number of the input say all, so that any input can be made again alone.
public struct Mutator: Sendable {
    /// More show nothing that fewer do not; a template of CloudFormation's largest size has about as many.
    private static let mostValues = 40_000

    private static let mostBytes = 4 << 20

    private let corpus: Corpus
    private let seed: UInt64

    public init(corpus: Corpus, seed: UInt64) {
        self.corpus = corpus
        self.seed = seed
    }

    public func input(_ number: UInt64) -> FuzzInput {
        var random = SeededGenerator(seed: seed, input: number)
        switch random.below(20) {
        case 0: return FuzzInput(name: "input.yaml", bytes: Array(HostileText.make(&random).utf8))
        case 1..<6: return bytes(of: corpus.seed(&random), &random)
        case 6..<9:
            let tree = tree(&random)
            return FuzzInput(name: tree.name, bytes: ByteMutation.mutate(tree.bytes, corpus, &random))
        default: return tree(&random)
        }
    }

    private func bytes(of seed: Corpus.Seed, _ random: inout SeededGenerator) -> FuzzInput {
        let ending = seed.bytes.first == UInt8(ascii: "{") ? "json" : "yaml"
        return FuzzInput(name: "input.\(ending)", bytes: ByteMutation.mutate(seed.bytes, corpus, &random))
    }

    private func tree(_ random: inout SeededGenerator) -> FuzzInput {
        var value = corpus.seed(&random).value
        var mutation = TreeMutation(corpus: corpus, random: random)
        if mutation.random.chance(60) { mutation.merge(into: &value) }
        for _ in 0...mutation.random.length(upTo: 40) {
            var next = value
            mutation.mutate(&next)
            if TreeNodes.count(next) <= Self.mostValues { value = next }
        }
        random = mutation.random
        if random.chance(50) { return FuzzInput(name: "input.yaml", bytes: YAMLPrinter().print(value)) }
        let pretty = JSONPrinter.pretty.print(value)
        // Indentation of deep values is many times the text.
        let isLarge = pretty.count > Self.mostBytes
        return FuzzInput(name: "input.json", bytes: isLarge ? JSONPrinter.compact.print(value) : pretty)
    }
}
