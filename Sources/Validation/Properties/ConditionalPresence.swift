import MainstaySchema
import MainstayTemplate

/// `missing-property` where a condition takes away what is required.
extension PropertyChecker {
    /// Looks at the properties of the resource alone: further inside, other conditions may be around.
    func checkAlwaysThere(_ name: String, _ value: TemplateValue?) {
        guard tally == nil, constraint == nil, path.count == 1, let value,
            let resource = context.template.resources[element]
        else { return }
        var found: [[String: Bool]] = []
        Self.collectAbsences(of: value, [:], into: &found, depth: 0)
        for absence in found {
            let names = Set(absence.keys).union([resource.condition].compactMap { $0 })
            guard let scenarios = context.scenarios(of: names) else { continue }
            let comesAbout = scenarios.contains { truths in
                absence.allSatisfy { truths[$0.key] == $0.value }
                    && (resource.condition.map { truths[$0] == true } ?? true)
            }
            guard comesAbout else { continue }
            let when = absence.sorted { $0.key < $1.key }.map { "\($0.key) is \($0.value)" }
            report(
                "missing-property", at: value.position,
                "\(facts.schema.typeName) needs \(name), which is not there where \(Wording.list(when))",
                help: "give it a value on both sides of the condition, or the resource the condition")
            return
        }
    }

    /// The ways in which conditions leave nothing of a value.
    private static func collectAbsences(
        of value: TemplateValue, _ taken: [String: Bool], into found: inout [[String: Bool]], depth: Int
    ) {
        guard depth < 10, found.count < 16, let call = value.intrinsic else { return }
        if call.isNoValue { return found.append(taken) }
        guard case .if(let condition, let then, let otherwise) = call else { return }
        for (branch, isTrue) in [(then, true), (otherwise, false)] where taken[condition] ?? isTrue == isTrue {
            var taken = taken
            taken[condition] = isTrue
            collectAbsences(of: branch, taken, into: &found, depth: depth + 1)
        }
    }
}
