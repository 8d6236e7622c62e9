internal import MainstayAWSClient
internal import MainstayTemplate

extension StackEngine {
    /// Deletes the resource of a record, or leaves it where its policy or the caller says so.
    func remove(_ index: Int, _ logicalID: String, of stack: Stack) {
        guard let operation = stack.operation, let record = stack.resources[logicalID], !record.status.isGone else {
            return complete(index, of: stack)
        }
        if operation.phase == .cleanup, let denial = denial("Update:Delete", logicalID, record.type, stack) {
            // The policy is asked before anything is changed; this is what is left of a policy that changed since.
            setStatus(.deleteFailed, of: logicalID, in: stack, reason: denial)
            return fail(index, of: stack)
        }
        if record.physicalID == nil {
            setStatus(.deleteComplete, of: logicalID, in: stack)
            return complete(index, of: stack)
        }
        if isKept(record, operation) {
            release(record)
            setStatus(.deleteSkipped, of: logicalID, in: stack)
            return complete(index, of: stack)
        }
        setStatus(.deleteInProgress, of: logicalID, in: stack)
        delete(record, index, of: stack)
    }

    /// Deletes a physical resource that was replaced or is not wanted any more.
    func discard(_ index: Int, _ step: Step, of stack: Stack) {
        guard let operation = stack.operation, let number = step.leftover, operation.leftovers.indices.contains(number)
        else { return complete(index, of: stack) }
        let leftover = operation.leftovers[number]
        let record = leftover.record
        guard let physicalID = record.physicalID else { return complete(index, of: stack) }
        if leftover.policy == "Retain" {
            release(record)
            note(record, physicalID, .deleteSkipped, nil, in: stack)
            return complete(index, of: stack)
        }
        note(record, physicalID, .deleteInProgress, nil, in: stack)
        delete(record, index, of: stack)
    }

    private func delete(_ record: ResourceRecord, _ index: Int, of stack: Stack) {
        var outcome = Step.Outcome(
            success: .deleteComplete, failure: .deleteFailed, message: deletionRefusal(of: record, in: stack),
            record: record)
        if let childID = record.childStackID, let child = state.stacks[childID], child.isLive {
            outcome.waitsForStack = childID
            plan(index, of: stack, seconds: 0, outcome: outcome, isInitiated: false)
            startDeletion(of: child, token: stack.operation?.token, retained: [], forces: false)
            return
        }
        let seconds = times.times(of: record.type).delete
        plan(index, of: stack, seconds: seconds, outcome: outcome, isInitiated: false)
    }

    /// A deletion is over.
    func removed(_ index: Int, of stack: Stack, outcome: Step.Outcome, message: String?) {
        guard let operation = stack.operation else { return }
        let step = operation.steps[index]
        let physicalID = outcome.record.physicalID ?? ""
        // Something may have come into a bucket while it was being deleted.
        let message = message ?? deletionRefusal(of: outcome.record, in: stack)
        if let message {
            if step.action == .remove {
                setStatus(.deleteFailed, of: step.logicalID, in: stack, reason: message)
            } else {
                note(outcome.record, physicalID, .deleteFailed, message, in: stack)
                release(outcome.record)
            }
            return fail(index, of: stack)
        }
        erase(outcome.record)
        if step.action == .remove {
            setStatus(.deleteComplete, of: step.logicalID, in: stack)
        } else {
            note(outcome.record, physicalID, .deleteComplete, nil, in: stack)
        }
        complete(index, of: stack)
    }

    private func isKept(_ record: ResourceRecord, _ operation: Operation) -> Bool {
        if operation.retained.contains(record.logicalID) { return true }
        switch record.deletionPolicy {
        case "Retain": return true
        case "RetainExceptOnCreate": return operation.phase != .undo && operation.phase != .restoreCleanup
        default: return false
        }
    }

    /// A line about a physical resource that is not the one of its logical id any more.
    private func note(
        _ record: ResourceRecord, _ physicalID: String, _ status: ResourceStatus, _ reason: String?, in stack: Stack
    ) {
        self.record(
            stack, logicalID: record.logicalID, physicalID: physicalID, type: record.type, status: status.rawValue,
            reason: reason)
    }
}
