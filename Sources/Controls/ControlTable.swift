/// The controls of one framework, read from text when they are first asked for.
struct ControlTable: Sendable {
    /// In the order of the text, which is the publisher's.
    let descriptions: [ControlDescription]
    /// Position by identifier in lower case: Security Hub itself writes `Autoscaling.5` beside `AutoScaling.6`.
    private let positions: [String: Int]

    init(_ framework: Framework, _ texts: [StaticString]) {
        var descriptions: [ControlDescription] = []
        var positions: [String: Int] = [:]
        for text in texts {
            for line in text.description.split(separator: "\n") {
                guard let description = ControlTable.description(framework, line) else { continue }
                positions[description.id.lowercased()] = descriptions.count
                descriptions.append(description)
            }
        }
        self.descriptions = descriptions
        self.positions = positions
    }

    func description(_ id: String) -> ControlDescription? {
        positions[id.lowercased()].map { descriptions[$0] }
    }

    func position(_ id: String) -> Int? { positions[id.lowercased()] }

    /// `id|where it shows|title`, with the severity as second field for Security Hub.
    private static func description(_ framework: Framework, _ line: Substring) -> ControlDescription? {
        var fields = line.split(separator: "|", omittingEmptySubsequences: false)
        var severity: ControlSeverity?
        var isMember = true
        if framework == .awsFoundational, fields.count == 4 {
            let field = fields.remove(at: 1)
            isMember = !field.hasSuffix("~")
            severity = self.severity(field.first)
        }
        guard fields.count == 3, let evidence = evidence(fields[1]) else { return nil }
        return ControlDescription(
            control: Control(framework, String(fields[0])), title: String(fields[2]), evidence: evidence,
            severity: severity, isMember: isMember)
    }

    private static func evidence(_ field: Substring) -> Evidence? {
        switch field {
        case "T": .template
        case "D": .deployment
        case "P": .procedure
        default: nil
        }
    }

    private static func severity(_ letter: Character?) -> ControlSeverity? {
        switch letter {
        case "C": .critical
        case "H": .high
        case "M": .medium
        case "L": .low
        default: nil
        }
    }
}
