import MainstayDiagnostics
import MainstayEvaluation
import MainstayTemplate

/// `unfit-value`: what a call comes to, by defaults and mappings, is not what the property takes.
///
/// A warning, since other values may be chosen at deployment. Values under conditions are left out: a default that means
/// "none" stands behind one.
extension PropertyChecker {
    mutating func checkOutcome(of call: Intrinsic, _ value: TemplateValue, _ node: NodePlan) {
        guard tally == nil, !isConditional, node.restrictsBeyondType else { return }
        switch call {
        case .ref(let name):
            guard let name = name.string, let parameter = context.template.parameters[name],
                let type = parameter["Type"]?.string, type == "String" || type == "Number"
            else { return }
            guard context.judged.insert(JudgedParameter(name: name, plan: ObjectIdentifier(node))).inserted else {
                return
            }
            if let standard = parameter["Default"], unfit(standard, "the default of the parameter \(name)", value, node)
            {
                return
            }
            for allowed in parameter["AllowedValues"]?.array ?? [] {
                if unfit(allowed, "an allowed value of the parameter \(name)", value, node) { return }
            }
        case .findInMap, .join, .select, .sub:
            let evaluated = context.evaluator.evaluate(value)
            guard case .known(let known) = evaluated.outcome else { return }
            _ = unfit(known, "what \(call.name) comes to by the defaults", value, node)
        default: return
        }
    }

    private func unfit(_ known: TemplateValue, _ origin: String, _ call: TemplateValue, _ node: NodePlan) -> Bool {
        guard let text = ScalarText.of(known), !text.isEmpty, !DynamicReference.isIn(text),
            context.template.resources[element]?.condition == nil
        else { return false }
        let inner = FindingSink(file: context.template.file, sources: [], isRewritten: false)
        var checker = PropertyChecker(context: context, facts: facts, sink: inner, element: element)
        checker.path = path
        checker.check(TemplateValue(.string(text), at: call.position), node)
        guard let finding = inner.sorted().first else { return false }
        sink.report(
            "unfit-value", .warning, at: call.position, in: element, path: path,
            "\(origin) does not fit: \(finding.message)", help: finding.help)
        return true
    }
}

/// A parameter and the plan that its values were held against.
struct JudgedParameter: Hashable {
    let name: String
    let plan: ObjectIdentifier
}
