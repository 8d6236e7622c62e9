import MainstaySchema

/// A node of a schema made ready to be held against many values: references lead straight to their targets, names are
/// found by hash, expressions are compiled once, and flags tell which families of rules have something to say.
///
/// The names are those of ``SchemaNode``, where they are explained.
final class NodePlan {
    /// A named property; its plan is made when a value first meets it, since resources give few of those they could.
    final class Property {
        let name: String
        private let node: SchemaNode
        private unowned let facts: TypeFacts
        private var made: NodePlan?
        /// Whether some property of this name, here or elsewhere in the type, is set by CloudFormation alone.
        let mayBeReadOnly: Bool

        fileprivate init(_ member: SchemaNode.Member, in facts: TypeFacts) {
            name = member.name
            node = member.node
            self.facts = facts
            mayBeReadOnly = facts.mayBeReadOnly(member.name)
        }

        var plan: NodePlan {
            if let made { return made }
            let plan = NodePlan(node, in: facts)
            made = plan
            return plan
        }

    }

    struct PatternProperty {
        /// Nil where any name matches.
        let pattern: PatternPlan?
        let name: String
        let plan: NodePlan
    }

    let types: SchemaNode.Types
    let reference: ReferencePlan?
    let additionalProperties: SchemaNode.Additional
    let properties: [Property]
    private let names: NameTable
    let patternProperties: [PatternProperty]
    let required: [String]
    let items: NodePlan?
    let uniqueItems: Bool
    let enumeration: Enumeration?
    let enumerationIgnoresCase: Bool
    let pattern: PatternPlan?
    let format: StringFormat?
    let formatName: String?
    let minLength: Int?
    let maxLength: Int?
    /// Nil for most nodes.
    let rare: RarePlan?

    /// Whether nothing stands beside the reference.
    let isOnlyReference: Bool
    /// Whether nothing but the presence of properties is asked.
    let isOnlyRequired: Bool
    /// Whether not every value of the node's types is right.
    let restrictsBeyondType: Bool
    /// Whether the members of an object are looked at one by one.
    let looksAtMembers: Bool
    /// Whether a member that is not named in ``properties`` makes no difference.
    let ignoresOtherMembers: Bool
    let looksAtText: Bool

    init(_ node: SchemaNode, in facts: TypeFacts) {
        func plans(_ nodes: [SchemaNode]) -> [NodePlan] { nodes.map { NodePlan($0, in: facts) } }
        types = node.types
        reference = node.reference.map(facts.reference(to:))
        additionalProperties = node.additionalProperties
        properties = node.properties.map { Property($0, in: facts) }
        names = NameTable(node.properties.map(\.name))
        let patternProperties = node.patternProperties.map {
            PatternProperty(
                pattern: $0.name.isEmpty ? nil : PatternPlan($0.name), name: $0.name, plan: NodePlan($0.node, in: facts)
            )
        }
        self.patternProperties = patternProperties
        required = node.required
        items = node.items.first.map { NodePlan($0, in: facts) }
        uniqueItems = node.uniqueItems
        enumeration = node.enumeration.isEmpty ? nil : Enumeration(node.enumeration)
        enumerationIgnoresCase = node.enumerationIgnoresCase
        pattern = node.pattern.map(PatternPlan.init)
        format = node.format.map(StringFormat.init)
        formatName = node.format
        minLength = node.minLength
        maxLength = node.maxLength
        let rare = node.hasRareRules ? RarePlan(node, plans: plans) : nil
        self.rare = rare
        isOnlyReference = node.isOnlyReference
        isOnlyRequired = node.isOnlyRequired
        restrictsBeyondType = node.restrictsBeyondType
        ignoresOtherMembers =
            patternProperties.isEmpty && rare?.propertyNames == nil && node.additionalProperties == .allowed
        looksAtMembers = !ignoresOtherMembers || !node.properties.isEmpty
        looksAtText = node.pattern != nil || node.format != nil || node.minLength != nil || node.maxLength != nil
    }

    func property(_ name: String) -> Property? { names.index(of: name).map { properties[$0] } }

    var isClosed: Bool { additionalProperties == .refused }
}

/// Where a reference leads, found when it is first followed: references may lead in circles.
final class ReferencePlan {
    private let node: SchemaNode
    private unowned let facts: TypeFacts
    private var found: NodePlan??

    init(_ reference: String, in facts: TypeFacts) {
        var node = SchemaNode()
        node.reference = reference
        self.node = node
        self.facts = facts
    }

    /// Nil where the reference leads nowhere.
    var target: NodePlan? {
        if let found { return found }
        let target = facts.schema.resolve(node).map { NodePlan($0, in: facts) }
        found = .some(target)
        return target
    }
}

extension NodePlan {
    /// What is known about a value: this node, or where its reference leads; nil where that is nowhere.
    var resolved: NodePlan? {
        guard let reference else { return self }
        return reference.target
    }
}
