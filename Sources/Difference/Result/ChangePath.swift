/// The way to a value inside a resource, in words for a person and in those of the schema.
public struct ChangePath: Hashable, Sendable, CustomStringConvertible {
    public enum Step: Hashable, Sendable {
        case key(String)
        /// An element of a list, counted from zero.
        case index(Int)
        /// An element of a list by what names it: the key of a tag, the name of a container.
        case element(String)
        /// One branch of `Fn::If`.
        case branch(condition: String, isThen: Bool)
    }

    public private(set) var steps: [Step]

    public init(_ steps: [Step] = []) { self.steps = steps }

    public func appending(_ step: Step) -> ChangePath { ChangePath(steps + [step]) }

    /// `Tags[Environment].Value`
    public var description: String {
        var text = ""
        for step in steps {
            switch step {
            case .key(let key): text += text.isEmpty ? key : ".\(key)"
            case .index(let index): text += "[\(index)]"
            case .element(let name): text += "[\(name)]"
            case .branch(let condition, let isThen): text += isThen ? "(if \(condition))" : "(unless \(condition))"
            }
        }
        return text
    }

    /// As the schema writes it, from the properties on: `Tags/*/Value`.
    var schemaPath: String {
        steps.compactMap { step in
            switch step {
            case .key(let key): key
            case .index, .element: "*"
            case .branch: nil
            }
        }.joined(separator: "/")
    }
}
