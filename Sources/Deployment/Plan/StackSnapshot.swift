/// A stack as it was found when a plan was made.
package struct StackSnapshot: Hashable, Sendable {
    /// nil where there is no stack.
    package var facts: StackFacts?
    /// The template that was deployed, as it was written.
    package var template: String?
    /// The token of the operation that is under way.
    package var runningToken: String?

    package init(facts: StackFacts? = nil, template: String? = nil, runningToken: String? = nil) {
        self.facts = facts
        self.template = template
        self.runningToken = runningToken
    }

    package var isDeployed: Bool { facts.map { !$0.phase.isReview && $0.phase.name != "ROLLBACK_COMPLETE" } ?? false }
}

extension CloudFormation {
    /// Looks at a stack with as few questions as will do.
    package func snapshot(of name: String) async throws -> StackSnapshot {
        guard let facts = try await stack(name) else { return StackSnapshot() }
        var snapshot = StackSnapshot(facts: facts)
        if facts.phase.isReview { return snapshot }
        snapshot.template = try await template(of: name)
        if facts.phase.isInProgress {
            snapshot.runningToken = try await events(of: name, after: nil, limit: 1).last?.token
        }
        return snapshot
    }
}
