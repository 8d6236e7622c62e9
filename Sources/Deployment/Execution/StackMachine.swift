internal import MainstayAWSClient

/// The deployment of one stack as a pure state machine: replies go in, commands come out. No network and no clock.
///
/// What it keeps to: nothing is executed that was not shown and agreed to; a stack that somebody else changed since it was
/// looked at is left alone; a lost connection never makes it lose an operation that is under way.
package struct StackMachine: Hashable, Sendable {
    private enum Step: Hashable, Sendable {
        case looking
        case deletingFailed
        case creating
        case reading
        case explaining(reason: String)
        case discarding
        case asking
        case executing
        /// It is not known whether the change set is being executed.
        case checkingExecution
        case following
        case protecting
        case done
    }

    /// How many replies in a row may be failures that pass, before it is given up to watch.
    private static let patience = 60

    package let work: StackWork
    private var step: Step = .looking
    private var failures = 0
    private var lastFailure: StackEvent?
    private var changeSet: ChangeSetFacts?
    /// How often the execution was asked for.
    private var executions = 0

    package init(_ work: StackWork) { self.work = work }

    /// The change set, once it is known.
    package var plannedChanges: ChangeSetFacts? { changeSet }

    /// The next command after what came of the last one; begin with ``StackReply/begin``.
    package mutating func next(_ reply: StackReply) -> StackCommand {
        if case .failed(let failure) = reply { return recover(from: failure) }
        failures = 0
        switch (step, reply) {
        case (.looking, .begin): return work.action == .unchanged ? finish(.unchanged) : .describe
        case (.looking, .stack(let facts)): return looked(at: facts)
        case (.deletingFailed, .done): return .events
        case (.deletingFailed, .events(let events)):
            return end(in: events).map { $0.isDeleted ? createChangeSet() : finish(.failed($0, reason: nil)) }
                ?? .events
        case (.creating, .done): return describeChangeSet()
        case (.reading, .changeSet(let facts)): return read(facts)
        case (.explaining(let reason), .findings(let findings)):
            return discard(finishing: .invalid(findings, reason: reason))
        case (.discarding, .done): return finish(pending ?? .unchanged)
        case (.asking, .approval(let isGiven)):
            return isGiven ? execute() : discard(finishing: .refused(reason: "not agreed to", help: nil))
        case (.executing, .done):
            step = .following
            return .events
        case (.checkingExecution, .stack(let facts)): return checked(facts)
        case (.following, .events(let events)): return followed(events)
        case (.protecting, .done): return finish(.deployed)
        case (.done, _): return .finish(pending ?? .unchanged)
        default: return finish(.refused(reason: "an answer came that fits no question", help: nil))
        }
    }

    // MARK: - Before anything is changed

    private mutating func looked(at facts: StackFacts?) -> StackCommand {
        if let facts, facts.phase.isInProgress, work.action != .resume {
            return finish(
                .refused(
                    reason: "another deployment of \(work.stackName) is under way (\(facts.phase))",
                    help: "follow it: mainstay events \(work.stackName) --follow"))
        }
        switch work.action {
        case .unchanged: return finish(.unchanged)
        case .resume:
            step = .following
            return .events
        case .recreate:
            guard let facts else { return createChangeSet() }
            guard facts.phase.name == "ROLLBACK_COMPLETE" else { return changedMeanwhile(facts) }
            step = .deletingFailed
            return .deleteFailedStack
        case .create:
            guard facts == nil || facts?.phase.isReview == true else { return changedMeanwhile(facts) }
            return work.isPrepared ? describeChangeSet() : createChangeSet()
        case .update:
            guard let facts, facts.phase.isUpdatable else { return changedMeanwhile(facts) }
            let time = facts.updatedAt ?? facts.createdAt
            guard work.followsItself || time?.milliseconds == work.seenAt else { return changedMeanwhile(facts) }
            return work.isPrepared ? describeChangeSet() : createChangeSet()
        }
    }

    private mutating func changedMeanwhile(_ facts: StackFacts?) -> StackCommand {
        finish(
            .refused(
                reason: "\(work.stackName) changed since it was looked at: it is \(facts?.phase.name ?? "gone") now",
                help: "look at the changes again: mainstay deploy"))
    }

    private mutating func createChangeSet() -> StackCommand {
        step = .creating
        return .createChangeSet
    }

    private mutating func describeChangeSet() -> StackCommand {
        step = .reading
        return .describeChangeSet
    }

    private mutating func read(_ facts: ChangeSetFacts) -> StackCommand {
        changeSet = facts
        if facts.isPending { return .describeChangeSet }
        if facts.isEmpty { return discard(finishing: .unchanged) }
        let reason = facts.reason ?? "CloudFormation gives no reason"
        guard facts.status == "CREATE_COMPLETE" else {
            if reason.contains("EarlyValidation") || reason.contains("alidation") {
                step = .explaining(reason: reason)
                return .validationFindings(changeSet: facts.id)
            }
            return discard(finishing: .invalid([], reason: reason))
        }
        guard facts.executionStatus == "AVAILABLE" else {
            return finish(
                .refused(
                    reason: "the change set cannot be executed: \(facts.executionStatus)",
                    help: "make it again: mainstay deploy"))
        }
        if work.onlyPrepares { return finish(.prepared(changeSet: work.request.name)) }
        let unseen = PossibleReplacements(facts.changes).losses.filter { !work.shownLosses.contains($0.logicalID) }
        guard unseen.isEmpty else {
            step = .asking
            return .approve(unseen)
        }
        return execute()
    }

    private var pending: StackOutcome?

    private mutating func discard(finishing outcome: StackOutcome) -> StackCommand {
        pending = outcome
        step = .discarding
        return .deleteChangeSet
    }

    // MARK: - While it is changed

    private mutating func execute() -> StackCommand {
        executions += 1
        guard executions <= 5 else {
            return finish(
                .unwatched(reason: "the execution was asked for \(executions - 1) times, and no answer came"))
        }
        step = .executing
        return .executeChangeSet
    }

    private mutating func checked(_ facts: StackFacts?) -> StackCommand {
        let isUnderWay = facts.map { $0.phase.isInProgress } ?? false
        let hasChanged = facts.map { ($0.updatedAt ?? $0.createdAt)?.milliseconds != work.seenAt } ?? false
        if isUnderWay || hasChanged && facts?.phase.isReview == false {
            step = .following
            return .events
        }
        return execute()
    }

    private mutating func followed(_ events: [StackEvent]) -> StackCommand {
        if lastFailure == nil {
            lastFailure = events.first { $0.isFailure && !$0.isConsequence && !$0.isOfStack }
        }
        guard let phase = end(in: events) else { return .events }
        guard phase.isSuccess else { return finish(.failed(phase, reason: lastFailure?.reason)) }
        guard work.isProtected else { return finish(.deployed) }
        step = .protecting
        return .protect
    }

    /// The phase that the stack came to rest in.
    private func end(in events: [StackEvent]) -> StackPhase? {
        for event in events.reversed() where event.isOfStack {
            // What is cleaned up after an update belongs to it: it may still say what went wrong.
            let phase = StackPhase(event.status)
            return phase.isTerminal ? phase : nil
        }
        return nil
    }

    // MARK: - When a call fails

    private mutating func recover(from failure: CallFailure) -> StackCommand {
        failures += 1
        let isTried = failures < Self.patience
        switch step {
        case .following, .deletingFailed:
            if failure.isMissing, step == .deletingFailed { return createChangeSet() }
            if failure.isPassing, isTried { return .events }
            return finish(.unwatched(reason: failure.message))
        case .executing, .checkingExecution:
            // The answer was lost, or a repetition met its own first attempt: only the stack knows.
            if isTried, failure.isPassing || failure.code == "InvalidChangeSetStatus" {
                step = .checkingExecution
                return .describe
            }
            return failure.isPassing
                ? finish(.unwatched(reason: failure.message))
                : discard(finishing: .refused(reason: failure.message, help: nil))
        case .discarding: return finish(pending ?? .refused(reason: failure.message, help: nil))
        case .explaining(let reason): return discard(finishing: .invalid([], reason: reason))
        case .protecting:
            return finish(
                .refused(
                    reason: "deployed, but termination protection could not be set: \(failure.message)",
                    help: "deploy again"))
        case .reading where failure.isPassing && isTried: return .describeChangeSet
        // Its name makes it safe to ask twice.
        case .creating where failure.isPassing && failures < 5: return .createChangeSet
        case .looking, .creating, .reading, .asking:
            return finish(
                .refused(
                    reason: failure.message,
                    help: failure.isExpiry ? "get new credentials and deploy again: nothing was begun" : nil))
        case .done: return .finish(pending ?? .unchanged)
        }
    }

    private mutating func finish(_ outcome: StackOutcome) -> StackCommand {
        step = .done
        pending = outcome
        return .finish(outcome)
    }
}
