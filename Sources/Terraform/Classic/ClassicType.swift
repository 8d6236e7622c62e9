import MainstayTemplate

/// How a type that the `awscc` provider lacks is written for the classic provider: a table, line by line.
///
/// A line names a property by its path, lists left out, and what it is called: `BudgetLimit.Amount = limit_amount`.
/// Without a name it is the property's own in Terraform's way of writing. `= .` takes the members of a structure into the
/// one around it, `= -` leaves out what says nothing of its own, and a word behind the name says how the value is changed.
/// A property that has no line cannot be translated, and is refused.
struct ClassicType: Sendable {
    struct Rule: Sendable {
        enum Change: String, Sendable {
            case none
            /// A list of `Key` and `Value` becomes a map.
            case tags
            /// A map stays one, its keys as they are.
            case map
            /// Structures become a JSON text.
            case json
            /// A map from name to list becomes a list of `name` and `values`.
            case pairs
            /// People and topics that are told of a budget.
            case subscribers
            /// The value of a secret that is read when it is applied and written into no state.
            case secret
            /// A resource of its own beside this one.
            case companion
        }

        let name: String
        let change: Change
    }

    let type: String
    let terraformType: String
    /// The attribute that `Ref` gives; several with `|` between them.
    private(set) var reference: String?
    /// By the names that `Fn::GetAtt` takes.
    private(set) var attributes: [String: String] = [:]
    private(set) var rules: [String: Rule] = [:]
    /// Attributes that the provider insists on and CloudFormation does not, by the path of the structure they stand in.
    private(set) var defaults: [(path: String, name: String, value: TemplateValue)] = []
    /// The property that names the resource, which is given where the template leaves it to CloudFormation.
    private(set) var nameAttribute: String?
    /// Only resources with this property are written so; others by the `awscc` provider.
    private(set) var trigger: String?
    /// Whether the property of ``trigger`` must name a secret.
    private(set) var triggersOnSecret = false
    /// The attribute that names the last snapshot, which the provider insists on before it deletes the resource.
    private(set) var finalSnapshotAttribute: String?

    init?(_ text: Substring) {
        let lines = text.split(separator: "\n").map { $0.split(separator: " ") }.filter { !$0.isEmpty }
        guard let head = lines.first, head.count == 3, head[0] == "type" else { return nil }
        (type, terraformType) = (String(head[1]), String(head[2]))
        for words in lines.dropFirst() {
            switch words[0] {
            case "ref" where words.count == 2: reference = String(words[1])
            case "att" where words.count == 3: attributes[String(words[1])] = String(words[2])
            case "name" where words.count == 2: nameAttribute = String(words[1])
            case "when" where words.count == 2: trigger = String(words[1])
            case "when-secret" where words.count == 2:
                trigger = String(words[1])
                triggersOnSecret = true
            case "final-snapshot" where words.count == 2: finalSnapshotAttribute = String(words[1])
            case "default" where words.count == 4:
                defaults.append((String(words[1]), String(words[2]), Self.constant(words[3])))
            default:
                let path = String(words[0])
                let name = words.count > 2 ? String(words[2]) : ""
                let change = words.count > 3 ? Rule.Change(rawValue: String(words[3])) ?? .none : .none
                let last = path.split(separator: ".").last.map(String.init) ?? path
                rules[path] = Rule(name: name.isEmpty ? ProviderNames.attribute(of: last) : name, change: change)
            }
        }
    }

    /// Whether a resource is to be written by this table although the `awscc` provider has its type.
    func isWanted(for properties: TemplateObject) -> Bool {
        guard let trigger else { return true }
        guard let value = properties[trigger] else { return false }
        guard triggersOnSecret else { return true }
        let text = value.string ?? value["Fn::Sub"]?.string ?? value["Fn::Sub"]?.array?.first?.string ?? ""
        return text.contains("{{resolve:secretsmanager:")
    }

    private static func constant(_ word: Substring) -> TemplateValue {
        if let number = Int(word) { return .int(number) }
        switch word {
        case "true": return true
        case "false": return false
        default: return .string(String(word))
        }
    }

    static let all: [String: ClassicType] = Dictionary(
        ClassicTables.all.flatMap { $0.split(separator: "\n\n") }.compactMap { ClassicType($0) }.map { ($0.type, $0) },
        uniquingKeysWith: { first, _ in first })
}
