import MainstaySchema

/// Whether an attribute of a resource is text or a list, as far as that is certain.
enum Attribute {
    case scalar
    case list
    case unknown

    /// - Parameter node: What describes its value; nil where that is not known.
    init(_ node: SchemaNode?) {
        // Attributes that hold a structure read as text in some places: only what is clear counts.
        switch node?.types {
        case nil, []: self = .unknown
        case .array: self = .list
        case let types?: self = types.isDisjoint(with: [.array, .object]) ? .scalar : .unknown
        }
    }
}

/// A known type, with what the checks look up in it.
final class TypeFacts {
    let schema: ResourceSchema
    /// Property paths without `*` of the properties that only CloudFormation sets.
    let readOnly: [[String]]
    private let readOnlyNames: NameTable
    private lazy var attributeNames = NameTable(schema.attributes.map(\.name))
    private lazy var attributes = schema.attributes.map { Attribute(resolve($0.node)) }
    /// What references of nodes were found to lead to.
    private var targets: [String: SchemaNode] = [:]
    private var references: [String: ReferencePlan] = [:]
    private var plans: (root: NodePlan, constraints: ConstraintPlans)?

    init(_ schema: ResourceSchema) {
        self.schema = schema
        // What can be set at creation is read-only later on; and what is required cannot be refused.
        let settable = NameTable(schema.createOnly + schema.writeOnly + schema.root.required)
        readOnly = schema.readOnly.filter { !settable.contains($0) }.map { path in
            guard path.utf8.contains(0x2F) else { return [path] }
            return path.split(separator: "/").map(String.init).filter { $0 != "*" }
        }
        readOnlyNames = NameTable(readOnly.compactMap(\.last))
    }

    /// Whether some property of that name is one that only CloudFormation sets.
    func mayBeReadOnly(_ name: String) -> Bool { readOnlyNames.contains(name) }

    /// As ``ResourceSchema/resolve(_:)``, but each reference is looked up once.
    func resolve(_ node: SchemaNode) -> SchemaNode? {
        guard let reference = node.reference else { return node }
        if let known = targets[reference] { return known }
        guard let target = schema.resolve(node) else { return nil }
        targets[reference] = target
        return target
    }

    /// What `Fn::GetAtt` returns for an attribute; nil where the type has no such attribute.
    func attribute(_ name: String) -> Attribute? {
        if let number = attributeNames.index(of: name) { return attributes[number] }
        // What a wildcard stands for.
        return schema.attribute(name).map { Attribute(resolve($0)) }
    }

    /// The schema of the properties and what stands beside it, made ready when the first resource of the type comes.
    func prepared() -> (root: NodePlan, constraints: ConstraintPlans) {
        if let plans { return plans }
        let made = (NodePlan(schema.root, in: self), ConstraintPlans(in: self))
        plans = made
        return made
    }

    func reference(to name: String) -> ReferencePlan {
        if let known = references[name] { return known }
        let made = ReferencePlan(name, in: self)
        references[name] = made
        return made
    }
}
