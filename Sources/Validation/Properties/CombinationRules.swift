import MainstaySchema
import MainstayTemplate

/// `allOf`, `anyOf`, `oneOf`, `not` and `if`: reported only where no value known at deployment could make it right.
extension PropertyChecker {
    mutating func checkCombinations(_ value: TemplateValue, _ node: NodePlan) {
        guard let rules = node.rare, rules.hasCombinations else { return }
        for part in rules.allOf { check(value, part) }
        if !rules.anyOf.isEmpty { checkAny(of: rules.anyOf, value) }
        if !rules.oneOf.isEmpty { checkOne(of: rules.oneOf, value) }
        if let refused = rules.not {
            switch judge(value, refused) {
            case .violated: break
            case .uncertain: tally?.isUncertain = true
            case .satisfied: reportRefused(value, refused)
            }
        }
        guard rules.conditional.count == 3 else { return }
        switch judge(value, rules.conditional[0]) {
        case .satisfied: check(value, rules.conditional[1])
        case .violated: check(value, rules.conditional[2])
        case .uncertain: tally?.isUncertain = true
        }
    }

    private mutating func checkAny(of branches: [NodePlan], _ value: TemplateValue) {
        var isUncertain = false
        for branch in branches {
            switch judge(value, branch) {
            case .satisfied: return
            case .uncertain: isUncertain = true
            case .violated: break
            }
        }
        if isUncertain {
            tally?.isUncertain = true
        } else {
            reportNone(of: branches, value)
        }
    }

    private mutating func checkOne(of branches: [NodePlan], _ value: TemplateValue) {
        var isUncertain = false
        var satisfied: [NodePlan] = []
        for branch in branches {
            switch judge(value, branch) {
            case .satisfied: satisfied.append(branch)
            case .uncertain: isUncertain = true
            case .violated: break
            }
        }
        if satisfied.count > 1 {
            reportSeveral(satisfied, value)
        } else if isUncertain {
            tally?.isUncertain = true
        } else if satisfied.isEmpty {
            reportNone(of: branches, value)
        }
    }

    /// Scalars fit several branches because CloudFormation converts them; that is no conflict. Objects conflict where
    /// the branches are told apart by what they require.
    private func reportSeveral(_ branches: [NodePlan], _ value: TemplateValue) {
        let required = branches.map { Self.required($0) }
        guard value.object != nil, required.allSatisfy({ !$0.isEmpty }), Set(required).count == required.count else {
            return
        }
        let names = required.map { Wording.list($0) }
        report(
            "conflicting-properties", at: value.position, isShape: true,
            "\(Wording.list(names)) exclude each other", help: "keep one of them")
    }

    private func reportRefused(_ value: TemplateValue, _ refused: NodePlan) {
        let names = Self.required(refused)
        if value.object != nil, names.isEmpty {
            report(
                "conflicting-properties", at: value.position,
                "the values of \(path.count == 1 ? facts.schema.typeName : propertyName) do not go together",
                help: constraint.map { "see the rule \($0.name)" } ?? "change one of them")
            return
        }
        guard value.object != nil else {
            report(
                "invalid-value", at: value.position, "\(Wording.value(value)) is refused for \(propertyName)",
                help: "use another value")
            return
        }
        report(
            "conflicting-properties", at: value.position, isShape: true,
            names.count == 1
                ? "\(names[0]) cannot be given here" : "\(Wording.list(names)) cannot be given together",
            help: "remove \(names.count == 1 ? names[0] : "one of them")")
    }

    /// No branch fits: says what is missing, or what is wrong with the branch that was probably meant.
    private mutating func reportNone(of branches: [NodePlan], _ value: TemplateValue) {
        if tally?.stopsEarly == true {
            tally?.violations += 1
            return
        }
        if value.object != nil, branches.allSatisfy({ $0.isOnlyRequired }) {
            let names = branches.map { Wording.list($0.required) }
            report(
                "missing-one-of", at: value.position, isShape: true,
                "\(path.count == 1 ? facts.schema.typeName : propertyName) needs \(Wording.list(names, "or"))",
                help: "add one of them")
            return
        }
        var types: SchemaNode.Types = []
        var hasOpenBranch = false
        for branch in branches {
            let accepted = branch.resolved?.types ?? []
            types.formUnion(accepted)
            if accepted.isEmpty { hasOpenBranch = true }
        }
        if !hasOpenBranch, !Self.fits(value, types) {
            report(
                "wrong-type", at: value.position, isShape: true,
                "\(propertyName) is \(Wording.kind(value)), not \(Self.names(types))",
                help: "write \(Self.names(types))")
            return
        }
        if let nearest = nearest(of: branches, to: value) { check(value, nearest) }
    }

    /// The branch with the least wrong in the value's own shape, and then the least wrong altogether.
    private mutating func nearest(of branches: [NodePlan], to value: TemplateValue) -> NodePlan? {
        var best: (shape: Int, all: Int, branch: NodePlan)?
        for branch in branches {
            let found = count(value, branch, stopsEarly: false)
            let isBetter = best.map { (found.shapeViolations, found.violations) < ($0.shape, $0.all) } ?? true
            if isBetter { best = (found.shapeViolations, found.violations, branch) }
        }
        return best?.branch
    }

    private static func required(_ node: NodePlan) -> [String] {
        node.required.isEmpty ? node.resolved?.required ?? [] : node.required
    }
}
