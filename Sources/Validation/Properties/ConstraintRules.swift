import MainstayDiagnostics
import MainstaySchema
import MainstayTemplate

/// What a service asks for beside the schema of its type: each constraint is a node of its own, at some place.
extension PropertyChecker {
    mutating func checkConstraints(_ value: TemplateValue, _ properties: TemplateObject, _ plans: ConstraintPlans) {
        for entry in plans.applying(to: properties) {
            constraint = entry
            check(value, entry.steps[...], entry.plan)
        }
        constraint = nil
    }

    /// Follows the path of a constraint, into both branches of conditions and into every item where it says `*`.
    private mutating func check(_ value: TemplateValue, _ steps: ArraySlice<String>, _ node: NodePlan) {
        guard let step = steps.first else { return check(value, node) }
        let rest = steps.dropFirst()
        switch value.content {
        case .object(let object):
            let members = object.members
            if members.count == 1, members[0].key.mayBeCall, let call = value.intrinsic, !call.isPlainKey {
                guard case .if(_, let then, let otherwise) = call else { return }
                check(then, steps, node)
                check(otherwise, steps, node)
                return
            }
            for index in members.indices where step == "*" || members[index].key.isSame(as: step) {
                path.append(members[index].key)
                check(members[index].value, rest, node)
                path.removeLast()
            }
        case .array(let items) where step == "*":
            for index in items.indices {
                path.append(IndexText.of(index))
                check(items[index], rest, node)
                path.removeLast()
            }
        default: return
        }
    }
}
