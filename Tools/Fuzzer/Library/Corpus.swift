public import MainstayFiles
import MainstayPolicy
import MainstayTemplate

/// The sound texts that mutation starts from: the examples of every rule, and the files of some folders.
public struct Corpus: Sendable {
    struct Seed: Sendable {
        var name: String
        var bytes: [UInt8]
        var value: TemplateValue
    }

    /// Larger files would spend the time on parsing.
    private static let largest = 200_000

    let examples: [Seed]
    let files: [Seed]
    /// The keys that seeds have, each once and sorted: a renamed key should mean something.
    let keys: [String]
    /// The resource types of the seeds.
    let types: [String]

    /// - Parameter folders: looked through in the order of their names, and no deeper.
    /// - Throws: where a folder or a file of it cannot be read.
    public init(folders: [String]) throws(FileError) {
        var files: [Seed] = []
        for folder in folders {
            for entry in try FileSystem.list(folder) where Self.isText(entry.name) {
                let bytes = try FileSystem.read("\(folder)/\(entry.name)")
                guard bytes.count <= Self.largest else { continue }
                if let value = TemplateParser(file: entry.name).parse(bytes).value {
                    files.append(Seed(name: entry.name, bytes: bytes, value: value))
                }
            }
        }
        var examples: [Seed] = []
        for rule in RuleRegistry.all {
            for example in rule.conforming + rule.violating {
                let text = Self.template(example)
                if let value = TemplateParser(file: "example.yaml").parse(text).value {
                    examples.append(Seed(name: rule.metadata.name, bytes: Array(text.utf8), value: value))
                }
            }
        }
        self.files = files
        self.examples = examples
        var names = SeedNames()
        for seed in files + examples { names.visit(seed.value, depth: 0) }
        keys = names.keys.sorted()
        types = names.types.sorted()
    }

    /// Every seed as a text.
    public var inputs: [FuzzInput] { (files + examples).map { FuzzInput(name: $0.name, bytes: $0.bytes) } }

    /// A seed; examples, which are small, as often as files.
    func seed(_ random: inout SeededGenerator) -> Seed {
        let list = files.isEmpty || random.chance(50) ? examples : files
        let seed = random.element(of: list)
        // Large ones take the time of a hundred others.
        if let seed, seed.bytes.count < 20_000 || random.chance(5) { return seed }
        return random.element(of: examples) ?? Seed(name: "", bytes: [], value: .object([]))
    }

    private static func isText(_ name: String) -> Bool {
        [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) }
    }

    /// An example is a section of resources, or a whole template.
    private static func template(_ example: String) -> String {
        if example.hasPrefix("Resources:") || example.contains("\nResources:") { return example }
        let lines = example.split(separator: "\n", omittingEmptySubsequences: false)
        return "Resources:\n" + lines.map { "  \($0)\n" }.joined()
    }
}

/// The keys and types that stand in seeds.
private struct SeedNames {
    var keys: Set<String> = []
    var types: Set<String> = []

    mutating func visit(_ value: TemplateValue, depth: Int) {
        guard depth < 100 else { return }
        for element in value.array ?? [] { visit(element, depth: depth + 1) }
        for member in value.object?.members ?? [] {
            keys.insert(member.key)
            if member.key == "Type", let type = member.value.string, type.contains("::") { types.insert(type) }
            visit(member.value, depth: depth + 1)
        }
    }
}
