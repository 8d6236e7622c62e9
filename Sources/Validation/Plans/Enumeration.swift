import MainstaySchema

/// The values that a node allows, as texts: CloudFormation compares texts, whatever the type.
final class Enumeration {
    /// In the order of the schema.
    let texts: [String]
    private var exact: NameTable?
    private var lower: NameTable?

    init(_ scalars: [SchemaNode.Scalar]) { texts = scalars.map(Self.text) }

    func contains(_ text: String) -> Bool {
        if let exact { return exact.contains(text) }
        let table = NameTable(texts)
        exact = table
        return table.contains(text)
    }

    /// - Parameter text: in small letters.
    func containsIgnoringCase(_ text: String) -> Bool {
        if let lower { return lower.contains(text) }
        let table = NameTable(texts.map { $0.lowercased() })
        lower = table
        return table.contains(text)
    }

    private static func text(_ scalar: SchemaNode.Scalar) -> String {
        switch scalar {
        case .string(let text): text
        case .int(let number): String(number)
        case .double(let number): ScalarText.of(number)
        case .bool(let value): value ? "true" : "false"
        }
    }
}
