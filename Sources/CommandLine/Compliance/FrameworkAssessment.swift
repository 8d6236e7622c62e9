import MainstayControls
import MainstayDiagnostics
import MainstayPolicy
import MainstayReports

/// How the templates that were checked stand to a control, as far as templates show it.
enum ControlState: String, CaseIterable {
    case violated
    /// What violates it was accepted, with a reason.
    case waived
    /// Rules looked at resources and found nothing.
    case met
    /// There is no resource of a type that its rules look at.
    case notApplicable = "not applicable"
    /// No rule looks after it.
    case notCheckable = "not checkable offline"
}

/// A control, and what was found of it.
struct AssessedControl {
    let description: ControlDescription
    let state: ControlState
    /// The rules that look after it.
    let rules: [String]
    /// What violates it, those of the baseline among them.
    let findings: [Finding]
    /// What would violate it and was accepted.
    let waived: [Finding]

    /// Why no rule looks after it.
    var reason: String? {
        guard state == .notCheckable else { return nil }
        return switch description.evidence {
        case .template: "no rule looks after it yet"
        case .deployment: "it shows in the running account"
        case .procedure: "people and paper show it"
        }
    }
}

/// The controls of a framework, one by one.
struct FrameworkAssessment {
    let framework: Framework
    let controls: [AssessedControl]

    /// - Parameters:
    ///   - rules: the policy rules that were run.
    ///   - types: the types of the resources that were looked at.
    init(_ framework: Framework, rules: [any Rule], findings: [Finding], types: Set<String>) {
        self.framework = framework
        let index = ControlIndex(rules, of: framework)
        let byRule = Dictionary(grouping: findings, by: \.diagnostic.rule)
        let applicable = Set(rules.filter { Self.isApplicable($0, types) }.map(\.metadata.name))
        controls = ControlCatalogue.controls(of: framework).map { description in
            let names = index[description.control]
            let found = Findings.sorted(names.flatMap { byRule[$0] ?? [] }, by: \.diagnostic)
            let waived = found.filter { if case .waived = $0.state { true } else { false } }
            let open = found.filter { if case .waived = $0.state { false } else { true } }
            let state: ControlState =
                if names.isEmpty {
                    .notCheckable
                } else if !open.isEmpty {
                    .violated
                } else if !waived.isEmpty {
                    .waived
                } else {
                    names.contains(where: applicable.contains) ? .met : .notApplicable
                }
            return AssessedControl(
                description: description, state: state, rules: names, findings: open, waived: waived)
        }
    }

    private static func isApplicable(_ rule: any Rule, _ types: Set<String>) -> Bool {
        if rule is any ResourceRule {
            return rule.subjectTypes.contains { type in
                guard type.utf8.contains(UInt8(ascii: "*")) else { return types.contains(type) }
                let pattern = Glob(type)
                return types.contains { pattern.matches($0) }
            }
        }
        // What stands in relation needs all that no violation comes without.
        return !types.isEmpty && rule.subjectTypes.allSatisfy(types.contains)
    }

    func count(_ state: ControlState) -> Int { controls.count { $0.state == state } }

    /// `3 violated, 1 waived, 10 met, …`; what there is none of is left out.
    var summary: String {
        ControlState.allCases.filter { count($0) > 0 }.map { "\(count($0)) \($0.rawValue)" }.joined(separator: ", ")
    }
}
