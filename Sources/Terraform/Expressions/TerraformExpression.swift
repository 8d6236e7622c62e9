public import MainstayTemplate

/// A value in Terraform's language, before it is written as JSON or as an expression.
///
/// The JSON syntax of Terraform reads every string as a template, so text from a platform must be escaped in two ways:
/// as it stands in JSON, and as it stands in a quoted string inside an expression. Keeping the value apart from its
/// spelling is what makes both right.
public indirect enum TerraformExpression: Hashable, Sendable {
    public struct Member: Hashable, Sendable {
        public var name: String
        public var value: TerraformExpression
        public init(_ name: String, _ value: TerraformExpression) {
            self.name = name
            self.value = value
        }
    }

    /// A string, number, truth value or null.
    case literal(TemplateValue)
    /// An expression as it stands: `awscc_ec2_vpc.Network.vpc_id`.
    case code(String)
    /// Parts of a text that are put together.
    case text([TerraformExpression])
    case list([TerraformExpression])
    case object([Member])
    case call(String, [TerraformExpression])
    case conditional(String, then: TerraformExpression, otherwise: TerraformExpression)

    public static func string(_ text: String) -> TerraformExpression { .literal(.string(text)) }
    public static var null: TerraformExpression { .literal(.null) }

    /// The text, where it is known without Terraform.
    public var string: String? {
        switch self {
        case .literal(let value): value.string
        case .text(let parts):
            parts.reduce("") { text, part in text.flatMap { known in part.string.map { known + $0 } } }
        default: nil
        }
    }

    /// Whether the value may turn out to be none at all: a branch of a condition leaves it out.
    var mayBeAbsent: Bool {
        switch self {
        case .literal(let value): value.isNull
        case .conditional(_, let then, let otherwise): then.mayBeAbsent || otherwise.mayBeAbsent
        default: false
        }
    }

    /// Whether it is a list or an object that is written out, of which each has a type of its own.
    private var isStructure: Bool {
        switch self {
        case .list, .object: true
        case .literal, .text, .code, .call, .conditional: false
        }
    }

    /// Texts put together, with neighbouring literals made one.
    static func joined(_ parts: [TerraformExpression]) -> TerraformExpression {
        var result: [TerraformExpression] = []
        func append(_ part: TerraformExpression) {
            if case .text(let inner) = part {
                inner.forEach(append)
            } else if let text = part.string {
                guard !text.isEmpty else { return }
                if let last = result.last?.string {
                    result[result.count - 1] = .string(last + text)
                } else {
                    result.append(part)
                }
            } else {
                result.append(part)
            }
        }
        parts.forEach(append)
        if result.isEmpty { return .string("") }
        if result.count == 1, result[0].string != nil { return result[0] }
        return .text(result)
    }
}

// As JSON.
extension TerraformExpression {
    /// The value as Terraform's JSON syntax has it.
    public var json: TemplateValue {
        switch self {
        case .literal(let value):
            if let text = value.string { return .string(TerraformText.template(text)) }
            return value
        case .text(let parts):
            return .string(
                parts.map { part in part.string.map(TerraformText.template) ?? "${\(part.code())}" }.joined())
        case .list(let items) where items.contains(where: \.mayBeAbsent): return .string("${\(code())}")
        case .list(let items): return .array(items.map(\.json))
        case .object(let members):
            return .object(
                members.map { TemplateObject.Member(TerraformText.template($0.name), $0.value.json) })
        case .code, .call, .conditional: return .string("${\(code())}")
        }
    }
}

// As an expression.
extension TerraformExpression {
    /// The value as an expression of Terraform's native syntax.
    ///
    /// - Parameter leavesOut: whether members of objects that are null are to be left out, as in a JSON text, where null
    ///   would be written. As an attribute null already means that nothing is said.
    func code(leavesOut: Bool = false) -> String {
        switch self {
        case .literal(let value):
            return value.string.map(TerraformText.quoted) ?? JSONPrinter.compact.string(value)
        case .code(let code): return code
        case .text(let parts):
            return "\""
                + parts.map { part in part.string.map(TerraformText.insideQuotes) ?? "${\(part.code())}" }.joined()
                + "\""
        case .list(let items):
            let list = "[\(items.map { $0.code(leavesOut: leavesOut) }.joined(separator: ", "))]"
            guard items.contains(where: \.mayBeAbsent) else { return list }
            return "[for item in \(list) : item if item != null]"
        case .object(let members):
            guard !members.isEmpty else { return "{}" }
            let object =
                "{"
                + members.map { "\(TerraformText.quoted($0.name)) = \($0.value.code(leavesOut: leavesOut))" }
                .joined(separator: ", ") + "}"
            guard leavesOut, members.contains(where: \.value.mayBeAbsent) else { return object }
            return "{for name, value in \(object) : name => value if value != null}"
        case .call(let name, let arguments):
            let inner = name == "jsonencode"
            return "\(name)(\(arguments.map { $0.code(leavesOut: inner) }.joined(separator: ", ")))"
        case .conditional(let condition, let then, let otherwise):
            let (left, right) = (then.code(leavesOut: leavesOut), otherwise.code(leavesOut: leavesOut))
            // Both branches of a conditional must have one type, which two objects seldom have; a tuple's need not.
            let isPlain = then == .null || otherwise == .null || !(then.isStructure || otherwise.isStructure)
            return isPlain
                ? "(\(condition) ? \(left) : \(right))" : "[\(left), \(right)][\(condition) ? 0 : 1]"
        }
    }
}
