internal import MainstayAWSClient

/// What CloudFormation itself says that a deployment would do: a change set is made, read and deleted again.
package struct ChangeSetPreview: Sendable {
    package struct Answer: Sendable {
        package var stack: String
        package var target: Target
        /// `CREATE`, `UPDATE`, `UNCHANGED`
        package var kind: String
        package var changes: [ChangeSetFacts.Change] = []
        /// Why CloudFormation would not take the stack.
        package var refusal: String?
        package var findings: [ValidationFinding] = []
    }

    package var connections: any Connections
    package var publisher: AssetPublisher
    package var pace: Pace
    package var limit: Int

    package init(connections: any Connections, publisher: AssetPublisher, pace: Pace, limit: Int = 10) {
        self.connections = connections
        self.publisher = publisher
        self.pace = pace
        self.limit = limit
    }

    /// Asks about each stack. Nothing is deployed; what is published are templates that are too large for a call.
    package func ask(_ plan: DeploymentPlan) async throws -> [Answer] {
        try await Parallel.map(plan.stacks, limit: limit) { try await ask($0) }
    }

    private func ask(_ plan: StackPlan) async throws -> Answer {
        var answer = Answer(
            stack: plan.stack.name, target: plan.target,
            kind: plan.isChanged ? plan.work.request.kind.rawValue : "UNCHANGED")
        if let problem = plan.problem {
            answer.refusal = problem.message
            return answer
        }
        guard plan.isChanged else { return answer }
        guard plan.work.action != .resume else {
            answer.refusal = "an operation of an earlier run is under way"
            return answer
        }
        if case .url = plan.work.request.template {
            try await publisher.publishTemplate(of: plan.stack, to: plan.target)
        }
        let role = plan.stack.deployRole.map(plan.target.placeholders.filled)
        let question = ChangeSetQuestion(
            cloudFormation: CloudFormation(try await connections.calls(to: plan.target, as: role)), pace: pace)
        var request = plan.work.request
        request.name = "mainstay-diff-\(plan.work.token.suffix(40))"
        guard plan.work.action != .recreate else {
            // A change set can only be made once the empty stack is gone, and nothing is deleted to answer a question.
            answer.refusal = "the first deployment failed: the empty stack is deleted before anything else is done"
            return answer
        }
        do throws(AWSError) {
            let facts = try await question.ask(request)
            if facts.status == "CREATE_COMPLETE" {
                answer.changes = facts.changes
            } else if facts.isEmpty {
                answer.kind = "UNCHANGED"
            } else {
                answer.refusal = facts.reason ?? "CloudFormation gives no reason"
                answer.findings = (try? await question.cloudFormation.validationFindings(changeSet: facts.id)) ?? []
            }
        } catch {
            guard error.kind == .service, !error.isExpiry else { throw error }
            answer.refusal = error.message
        }
        try await question.discard(request)
        return answer
    }
}

/// A change set that is only read.
struct ChangeSetQuestion: Sendable {
    let cloudFormation: CloudFormation
    let pace: Pace

    /// Makes a change set and waits until it is ready; it is there until ``discard(_:)``.
    func ask(_ request: ChangeSetRequest) async throws(AWSError) -> ChangeSetFacts {
        try await cloudFormation.create(request)
        var quiet = 0
        while true {
            let facts = try await cloudFormation.changeSet(request.name, of: request.stackName, withValues: true)
            guard facts.isPending else { return facts }
            quiet += 1
            guard await pace.wait(quiet: quiet) else {
                throw AWSError(kind: .cancelled, code: "Cancelled", message: "told to stop waiting")
            }
        }
    }

    func discard(_ request: ChangeSetRequest) async throws(AWSError) {
        do throws(AWSError) {
            try await cloudFormation.deleteChangeSet(request.name, of: request.stackName)
        } catch {
            guard error.isMissingStack || error.code == "ChangeSetNotFound" else { throw error }
        }
        // A stack that has nothing but this change set would be left behind.
        guard request.kind == .create, let stack = try await cloudFormation.stack(request.stackName),
            stack.phase.isReview
        else { return }
        try await cloudFormation.deleteStack(stack.id, token: "\(request.name)-empty", role: nil)
    }
}
