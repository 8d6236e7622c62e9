/// How controls of Security Hub relate to those of other frameworks, read from the generated table.
enum ControlRelations {
    /// The related controls of a Security Hub control, in the order of the table.
    static func fromSecurityHub(_ id: String) -> [Control] { lines[Substring(id)].map(read) ?? [] }

    /// The Security Hub controls that a control of another framework relates to.
    static func toSecurityHub(_ control: Control) -> [Control] { reversed[control] ?? [] }

    /// By identifier and not yet taken apart: a check asks for a few of them, and must not wait for all.
    private static let lines: [Substring: Substring] = {
        var lines: [Substring: Substring] = [:]
        for text in [relationsA, relationsB] {
            for line in text.description.split(separator: "\n") {
                lines[line.prefix { $0 != "|" }] = line
            }
        }
        return lines
    }()

    private static let reversed: [Control: [Control]] = {
        var reversed: [Control: [Control]] = [:]
        for (id, line) in lines {
            for related in read(line) { reversed[related, default: []].append(.fsbp(String(id))) }
        }
        return reversed.mapValues { ControlCatalogue.sorted($0) }
    }()

    /// `S3.8|cis-aws:v5.0.0/2.1.4|nist-800-53-r5:AC-3,AC-4`.
    private static func read(_ line: Substring) -> [Control] {
        line.split(separator: "|").dropFirst().flatMap { field -> [Control] in
            let parts = field.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let framework = Framework(rawValue: String(parts[0])) else { return [] }
            return parts[1].split(separator: ",").map { Control(framework, String($0)) }
        }
    }
}
