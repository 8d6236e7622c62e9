internal import MainstaySchema

/// What there is to know about a property in a few words, taken from the schema as facts.
struct Facts {
    let schema: ResourceSchema
    /// The places where the property stands: a definition may be used more than once.
    let paths: [String]
    /// The node as the property has it, its reference followed.
    let node: SchemaNode

    /// A pattern longer than this is no help in a comment.
    private let longestPattern = 48

    var text: [String] {
        var facts = [replacement, isDeprecated, isWriteOnly].compactMap { $0 }
        if let defaultValue = node.defaultValue, let text = Self.text(defaultValue) { facts.append("default \(text)") }
        facts += [range, length, items, pattern].compactMap { $0 }
        return facts
    }

    /// Said only where it is true of every use: a definition's places need not agree.
    private var replacement: String? {
        let behaviours = Set(paths.map { schema.replacement(forChangeOf: $0) })
        guard behaviours.count == 1 else { return nil }
        switch behaviours.first {
        case .always: return "replaces the resource when changed"
        case .conditional: return "may replace the resource when changed"
        default: return nil
        }
    }

    private var isDeprecated: String? {
        paths.allSatisfy(schema.deprecated.contains) ? "deprecated" : nil
    }

    private var isWriteOnly: String? {
        paths.allSatisfy(schema.isWriteOnly) ? "cannot be read back" : nil
    }

    private var range: String? {
        Self.bounds(node.minimum.flatMap(Self.text), node.maximum.flatMap(Self.text), unit: nil)
    }

    private var length: String? {
        Self.bounds(node.minLength.map(String.init), node.maxLength.map(String.init), unit: "characters")
    }

    private var items: String? {
        Self.bounds(node.minItems.map(String.init), node.maxItems.map(String.init), unit: "items")
    }

    private var pattern: String? {
        guard let pattern = node.pattern, pattern.utf8.count <= longestPattern else { return nil }
        return Self.code(pattern)
    }

    private static func bounds(_ low: String?, _ high: String?, unit: String?) -> String? {
        let suffix = unit.map { " \($0)" } ?? ""
        switch (low, high) {
        case (let low?, let high?) where low == high: return low + suffix
        case (let low?, let high?): return "\(low) to \(high)\(suffix)"
        case (let low?, nil) where low != "0": return "at least \(low)\(suffix)"
        case (nil, let high?): return "at most \(high)\(suffix)"
        default: return nil
        }
    }

    /// The text as a code span; nil where a back-tick would end it or a character would not show.
    private static func code(_ text: String) -> String? {
        let isPlain = !text.isEmpty && text.utf8.allSatisfy { (0x20..<0x7f).contains($0) && $0 != UInt8(ascii: "`") }
        return isPlain ? "`\(text)`" : nil
    }

    private static func text(_ number: Double) -> String? {
        Int(exactly: number).map(String.init) ?? String(number)
    }

    private static func text(_ scalar: SchemaNode.Scalar) -> String? {
        switch scalar {
        case .string(let value):
            value.utf8.count > 40 ? nil : code(value)
        case .int(let value): "\(value)"
        case .double(let value): text(value)
        case .bool(let value): "\(value)"
        }
    }
}
