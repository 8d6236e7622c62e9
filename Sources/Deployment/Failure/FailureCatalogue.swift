/// What is known about a failure of CloudFormation.
package struct FailureAdvice: Hashable, Sendable {
    /// A short name, for programs.
    package var name: String
    package var meaning: String
    /// What to do, as an imperative sentence.
    package var fix: String
    /// Whether the same deployment may go well when it is simply tried again.
    package var mayPassByItself: Bool
    /// The stack must be brought back by hand, in more than one step.
    package var needsRecovery: Bool
}

/// One entry: what to look for in which messages.
struct FailureRule: Sendable {
    var name: String
    /// All of one alternative must occur in the message, whatever the case of letters.
    var marks: [[String]]
    /// Prefixes of resource types; empty for any.
    var types: [String] = []
    /// The action that failed: `CREATE`, `UPDATE`, `DELETE`; nil for any.
    var action: String?
    var meaning: String
    var fix: String
    var mayPassByItself = false
    var needsRecovery = false

    func fits(type: String, status: String, lowered message: String) -> Bool {
        guard types.isEmpty || types.contains(where: { type.hasPrefix($0) }),
            action.map({ status.hasPrefix($0) }) ?? true
        else { return false }
        return marks.contains { $0.allSatisfy { message.contains($0) } }
    }
}

/// The failures that people meet most, with what helps. The order matters: what is more special comes first.
package struct FailureCatalogue: Sendable {
    let rules: [FailureRule]

    package static let bundled = FailureCatalogue(
        rules: StackFailures.rules + NetworkFailures.rules + ComputeFailures.rules + StorageFailures.rules
            + AccessFailures.rules + GeneralFailures.rules)

    package var count: Int { rules.count }
    package var names: [String] { rules.map(\.name) }

    package func advice(type: String, status: String, message: String) -> FailureAdvice? {
        let lowered = message.lowercased()
        guard let rule = rules.first(where: { $0.fits(type: type, status: status, lowered: lowered) }) else {
            return nil
        }
        return FailureAdvice(
            name: rule.name, meaning: rule.meaning, fix: rule.fix, mayPassByItself: rule.mayPassByItself,
            needsRecovery: rule.needsRecovery)
    }
}
