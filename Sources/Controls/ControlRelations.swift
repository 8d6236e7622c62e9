/// How controls of Security Hub relate to those of other frameworks, read from the generated table.
enum ControlRelations {
    /// The related controls of a Security Hub control, in the order of the table.
    static func fromSecurityHub(_ id: String) -> [Control] { table[id] ?? [] }

    /// The Security Hub controls that a control of another framework relates to, in the order of the table.
    static func toSecurityHub(_ control: Control) -> [Control] { reversed[control] ?? [] }

    private static let lines = [relationsA, relationsB].flatMap { $0.description.split(separator: "\n") }.compactMap(
        read)

    private static let table = Dictionary(lines.map { ($0.id, $0.related) }, uniquingKeysWith: { $0 + $1 })

    private static let reversed: [Control: [Control]] = {
        var reversed: [Control: [Control]] = [:]
        for line in lines {
            let control = Control.fsbp(line.id)
            for related in line.related { reversed[related, default: []].append(control) }
        }
        return reversed
    }()

    /// `S3.8|cis-aws:v5.0.0/2.1.4|nist-800-53-r5:AC-3,AC-4`.
    private static func read(_ line: Substring) -> (id: String, related: [Control])? {
        let fields = line.split(separator: "|")
        guard let id = fields.first else { return nil }
        var related: [Control] = []
        for field in fields.dropFirst() {
            let parts = field.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let framework = Framework(rawValue: String(parts[0])) else { continue }
            related += parts[1].split(separator: ",").map { Control(framework, String($0)) }
        }
        return (String(id), related)
    }
}
