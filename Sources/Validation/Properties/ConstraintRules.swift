import MainstayDiagnostics
import MainstaySchema
import MainstayTemplate

/// What a service asks for beside the schema of its type: each constraint is a node of its own, at some place.
extension PropertyChecker {
    func checkConstraints(_ properties: TemplateValue) {
        for constraint in facts.schema.constraints {
            self.constraint = constraint
            check(properties, constraint.path.split(separator: "/"), constraint.node)
        }
        constraint = nil
    }

    /// Follows the path of a constraint, into both branches of conditions and into every item where it says `*`.
    private func check(_ value: TemplateValue, _ steps: [Substring], _ node: SchemaNode) {
        guard let step = steps.first else { return check(value, node) }
        let rest = Array(steps.dropFirst())
        switch value.content {
        case .object(let object):
            if object.count == 1, let call = value.intrinsic, !call.isPlainKey {
                guard case .if(_, let then, let otherwise) = call else { return }
                check(then, steps, node)
                check(otherwise, steps, node)
                return
            }
            for member in object.members where step == "*" || member.key == step {
                path.append(member.key)
                check(member.value, rest, node)
                path.removeLast()
            }
        case .array(let items) where step == "*":
            for (index, item) in items.enumerated() {
                path.append(String(index))
                check(item, rest, node)
                path.removeLast()
            }
        default: return
        }
    }
}
