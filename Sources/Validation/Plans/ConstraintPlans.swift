import MainstaySchema
import MainstayTemplate

/// The constraints of a type, each with the properties without which it has nothing to say.
///
/// A type may have dozens, and a resource gives a handful of properties: most are passed over without a look.
struct ConstraintPlans {
    final class Entry {
        let name: String
        /// Whether it tells what is unwise, not what is refused.
        let isWarning: Bool
        /// The path of the constraint.
        let steps: [String]
        /// Numbers of needed names, all of which have to be there.
        fileprivate let needs: [Int]
        private let node: SchemaNode
        private unowned let facts: TypeFacts
        private var made: NodePlan?

        fileprivate init(_ constraint: ResourceSchema.Constraint, _ steps: [String], needs: [Int], in facts: TypeFacts)
        {
            name = constraint.name
            isWarning = constraint.isWarning
            self.steps = steps
            self.needs = needs
            node = constraint.node
            self.facts = facts
        }

        /// What a value at the end of the path has to be.
        var plan: NodePlan {
            if let made { return made }
            let plan = NodePlan(node, in: facts)
            made = plan
            return plan
        }
    }

    private let entries: [Entry]
    private let names: NameTable

    init(in facts: TypeFacts) {
        var names: [String] = []
        var numbers: [String: Int] = [:]
        func number(_ name: String) -> Int {
            if let known = numbers[name] { return known }
            numbers[name] = names.count
            names.append(name)
            return names.count - 1
        }
        entries = facts.schema.constraints.map { constraint in
            let steps = constraint.path.isEmpty ? [] : constraint.path.split(separator: "/").map(String.init)
            return Entry(
                constraint, steps, needs: Self.needs(of: constraint.node, at: steps).map(number), in: facts)
        }
        self.names = NameTable(names)
    }

    /// The constraints that may have something to say about an object, in their order.
    func applying(to object: TemplateObject) -> [Entry] {
        if entries.isEmpty { return [] }
        var present = [Bool](repeating: false, count: names.names.count)
        for index in object.members.indices {
            if let number = names.index(of: object.members[index].key) { present[number] = true }
        }
        return entries.filter { entry in entry.needs.allSatisfy { present[$0] } }
    }

    /// The first step of a path; or else, of a rule that says "if these are given, then", what has to be given.
    private static func needs(of node: SchemaNode, at steps: [String]) -> [String] {
        if let first = steps.first { return first == "*" ? [] : [first] }
        let conditional = node.conditional
        guard conditional.count == 3, !conditional[0].required.isEmpty, conditional[2] == SchemaNode() else {
            return []
        }
        var others = node
        others.conditional = []
        return others == SchemaNode() ? conditional[0].required : []
    }
}
