import MainstaySchema
import MainstayTemplate

/// `allOf`, `anyOf`, `oneOf`, `not` and `if`: reported only where no value known at deployment could make it right.
extension PropertyChecker {
    func checkCombinations(_ value: TemplateValue, _ node: SchemaNode) {
        for part in node.allOf { check(value, part) }
        let anyOf = node.anyOf
        if !anyOf.isEmpty { checkAny(of: anyOf, value) }
        let oneOf = node.oneOf
        if !oneOf.isEmpty { checkOne(of: oneOf, value) }
        if let refused = node.not.first {
            switch judge(value, refused) {
            case .violated: break
            case .uncertain: tally?.isUncertain = true
            case .satisfied: reportRefused(value, refused)
            }
        }
        let conditional = node.conditional
        guard conditional.count == 3 else { return }
        switch judge(value, conditional[0]) {
        case .satisfied: check(value, conditional[1])
        case .violated: check(value, conditional[2])
        case .uncertain: tally?.isUncertain = true
        }
    }

    private func checkAny(of branches: [SchemaNode], _ value: TemplateValue) {
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

    private func checkOne(of branches: [SchemaNode], _ value: TemplateValue) {
        var isUncertain = false
        var satisfied: [SchemaNode] = []
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
    private func reportSeveral(_ branches: [SchemaNode], _ value: TemplateValue) {
        let required = branches.map { Self.required($0, facts) }
        guard value.object != nil, required.allSatisfy({ !$0.isEmpty }), Set(required).count == required.count else {
            return
        }
        let names = required.map { Wording.list($0) }
        report(
            "conflicting-properties", at: value.position, isShape: true,
            "\(Wording.list(names)) exclude each other", help: "keep one of them")
    }

    private func reportRefused(_ value: TemplateValue, _ refused: SchemaNode) {
        let names = Self.required(refused, facts)
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
    private func reportNone(of branches: [SchemaNode], _ value: TemplateValue) {
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
            let accepted = facts.resolve(branch)?.types ?? []
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
    private func nearest(of branches: [SchemaNode], to value: TemplateValue) -> SchemaNode? {
        var best: (shape: Int, all: Int, branch: SchemaNode)?
        for branch in branches {
            let tally = count(value, branch, stopsEarly: false)
            let isBetter = best.map { (tally.shapeViolations, tally.violations) < ($0.shape, $0.all) } ?? true
            if isBetter { best = (tally.shapeViolations, tally.violations, branch) }
        }
        return best?.branch
    }

    private static func required(_ node: SchemaNode, _ facts: TypeFacts) -> [String] {
        node.required.isEmpty ? facts.resolve(node)?.required ?? [] : node.required
    }
}

extension SchemaNode {
    /// Whether nothing but the presence of properties is asked.
    var isOnlyRequired: Bool {
        !required.isEmpty && reference == nil && properties.isEmpty && enumeration.isEmpty && pattern == nil
            && anyOf.isEmpty && oneOf.isEmpty && allOf.isEmpty && not.isEmpty && conditional.isEmpty
    }
}
