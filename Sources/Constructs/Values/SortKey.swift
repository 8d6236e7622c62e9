extension Property {
    /// A text that orders values the same way on every run, for lists whose order means nothing but must not depend on
    /// the order of declaration.
    public var sortKey: String {
        switch self {
        case .null: ""
        case .bool(let value): value ? "true" : "false"
        case .int(let value): String(value)
        case .double(let value): String(value)
        case .string(let value): value
        case .array(let elements), .text(let elements): elements.map(\.sortKey).joined(separator: "\u{1}")
        case .object(let members): members.map { "\($0.key)\u{2}\($0.value.sortKey)" }.joined(separator: "\u{1}")
        case .reference(let node): node.path
        case .attribute(let node, let name): "\(node.path).\(name)"
        case .pseudoParameter(let name): name
        case .function(let name, let argument): "\(name)(\(argument.sortKey))"
        case .wholeList(let list): list.sortKey
        case .conditional(let node, let value, let other): "\(node.path)?\(value.sortKey):\(other.sortKey)"
        case .deferred(let compute): compute().sortKey
        }
    }
}

extension Node {
    /// The path below the stack: the same in every environment.
    public var pathInStack: String {
        guard let stack else { return path }
        return String(path.dropFirst(stack.path.utf8.count + 1))
    }

    /// Whether both belong to one stack.
    public func sharesStack(with other: Node) -> Bool { stack === other.stack }

    /// The region that the node's stack names; nil where it can be deployed to any.
    public var region: String? { (stackState ?? stack?.stackState)?.region }

    /// The account that the node's stack names; nil where it can be deployed to any.
    public var account: String? { (stackState ?? stack?.stackState)?.account }

    /// Reports a mistake in how this construct was declared.
    public func report(_ rule: String, _ message: String, help: String? = nil) {
        app.report(rule, message, at: location, construct: path, help: help)
    }
}
