internal import MainstayAWSClient
internal import MainstaySchema
internal import MainstayTemplate

extension StackEngine {
    /// Takes a resource back to what it was before the update.
    func restore(_ index: Int, _ logicalID: String, of stack: Stack) {
        guard let before = stack.before?.resources[logicalID] else { return complete(index, of: stack) }
        if stack.operation?.skipped.contains(logicalID) == true {
            var record = before
            record.status = .updateComplete
            stack.resources[logicalID] = record
            setStatus(.updateComplete, of: logicalID, in: stack, reason: "Rollback skipped")
            return complete(index, of: stack)
        }
        let current = stack.resources[logicalID]
        let isReplaced = current?.physicalID != before.physicalID
        let isSame =
            !isReplaced && current?.properties == before.properties && current?.tags == before.tags
            && !(current.map(isFailed) ?? false) && stack.operation?.actualBefore[logicalID] == nil
        let childChanged = before.childStackID.map(stack.updatedChildren.contains) ?? false
        let isGone = before.liveKey.map { state.live[$0.text] == nil } ?? false
        if isSame, !childChanged {
            stack.resources[logicalID] = before
            return complete(index, of: stack)
        }
        if let current, isReplaced, current.physicalID != nil, !current.status.isGone {
            stack.operation?.leftovers.append(Leftover(record: current, policy: nil))
        }
        var record = before
        record.status = .updateInProgress
        stack.resources[logicalID] = record
        setStatus(.updateInProgress, of: logicalID, in: stack)
        if let childID = before.childStackID, childChanged { return restoreChild(childID, index, record, of: stack) }
        if isGone, isReplaced || schema(of: before.type)?.deletesBeforeReplacing == true {
            // The old one went: another takes its place.
            make(&record, in: stack)
            _ = claim(record, in: stack)
        }
        plan(
            index, of: stack, seconds: times.times(of: record.type).update,
            outcome: Step.Outcome(
                success: .updateComplete, failure: .updateFailed, message: vanished(record, in: stack), record: record),
            isInitiated: false)
    }

    private func isFailed(_ record: ResourceRecord) -> Bool {
        record.status == .updateFailed || record.status == .createFailed || record.status == .updateInProgress
    }

    /// Starts the way back of a failed or cancelled update.
    func startRestore(of stack: Stack, status: StackStatus, reason: String?, skipped: [String] = []) {
        guard let before = stack.before else {
            setStatus(.updateRollbackFailed, of: stack, reason: "There is nothing to go back to.")
            return
        }
        if var operation = stack.operation {
            operation.skipped = skipped
            stack.operation = operation
        }
        setStatus(status, of: stack, reason: reason)
        let names = before.order.filter { before.resources[$0] != nil }
        let dependencies = before.resources.mapValues(\.dependencies)
        run(steps(names, action: .restore, dependencies: dependencies), phase: .restore, of: stack)
    }

    /// After everything is back: what the failed update made goes.
    func cleanAfterRestore(_ stack: Stack) {
        guard let before = stack.before else { return }
        stack.definition = before.definition
        stack.outputs = before.outputs
        stack.options = before.options
        let new = stack.order.filter { before.resources[$0] == nil && stack.resources[$0] != nil }
        setStatus(.updateRollbackCompleteCleanupInProgress, of: stack)
        removeLeftovers(new, phase: .restoreCleanup, of: stack)
    }

    /// Deletes records and physical resources that nobody wants.
    func removeLeftovers(_ names: [String], phase: Operation.Phase, of stack: Stack) {
        let leftovers = stack.operation?.leftovers ?? []
        var entries: [(logicalID: String, leftover: Int?)] = names.map { ($0, nil) }
        for (number, leftover) in leftovers.enumerated() { entries.append((leftover.record.logicalID, number)) }
        var dependencies = stack.resources.mapValues(\.dependencies)
        for leftover in leftovers {
            dependencies[leftover.record.logicalID] = leftover.record.dependencies
        }
        run(removals(entries, dependencies: dependencies), phase: phase, of: stack)
    }
}
