internal import MainstayAWSClient
internal import MainstayTemplate

extension StackEngine {
    /// Begins a phase: its steps start as soon as what they wait for has ended.
    func run(_ steps: [Step], phase: Operation.Phase, of stack: Stack) {
        guard var operation = stack.operation else { return }
        operation.phase = phase
        operation.steps = steps
        operation.remaining = steps.count
        operation.running = 0
        operation.ready = 0
        operation.isStopping = false
        operation.failed = []
        operation.run = state.nextRun()
        stack.operation = operation
        enqueue(steps.indices, of: stack)
        drain()
        if steps.isEmpty { finishIfDone(stack) }
    }

    /// Steps in the order in which they depend on each other, each waiting for those it needs.
    func steps(_ names: [String], action: Step.Action, dependencies: [String: [String]]) -> [Step] {
        var index: [String: Int] = [:]
        for (position, name) in names.enumerated() { index[name] = position }
        var steps = names.map { Step(logicalID: $0, action: action, blockers: 0) }
        for (position, name) in names.enumerated() {
            for other in dependencies[name] ?? [] {
                guard let first = index[other] else { continue }
                steps[position].blockers += 1
                steps[first].dependents.append(position)
            }
        }
        return steps
    }

    /// Steps that delete: each waits for those that need it.
    func removals(
        _ names: [(logicalID: String, leftover: Int?)], dependencies: [String: [String]]
    ) -> [Step] {
        var index: [String: [Int]] = [:]
        for (position, entry) in names.enumerated() { index[entry.logicalID, default: []].append(position) }
        var steps = names.map { entry in
            Step(
                logicalID: entry.logicalID, action: entry.leftover == nil ? .remove : .discard, blockers: 0,
                leftover: entry.leftover)
        }
        for (position, entry) in names.enumerated() {
            for other in dependencies[entry.logicalID] ?? [] {
                for later in index[other] ?? [] where later != position {
                    steps[later].blockers += 1
                    steps[position].dependents.append(later)
                }
            }
        }
        return steps
    }

    /// Notes the steps that nothing holds up any more.
    private func enqueue(_ candidates: some Sequence<Int>, of stack: Stack) {
        guard let operation = stack.operation else { return }
        for index in candidates where operation.steps[index].state == .waiting && operation.steps[index].blockers == 0 {
            stack.operation?.ready += 1
            ready.append((stack, operation.run, index))
        }
    }

    /// Starts what is noted. What starts may end at once and free others: these are noted in turn, so that a long chain
    /// of resources that stay as they are is a loop, and no recursion.
    private func drain() {
        guard !isDraining else { return }
        isDraining = true
        defer {
            isDraining = false
            ready.removeAll()
        }
        var position = 0
        while position < ready.count {
            let (stack, run, index) = ready[position]
            position += 1
            guard let operation = stack.operation, operation.run == run else { continue }
            stack.operation?.ready -= 1
            if !operation.isStopping { start(index, of: stack) } else { finishIfDone(stack) }
        }
    }

    private func start(_ index: Int, of stack: Stack) {
        guard let step = stack.operation?.steps[index] else { return }
        stack.operation?.steps[index].state = .running
        stack.operation?.running += 1
        switch step.action {
        case .provision: provision(index, step.logicalID, of: stack)
        case .adopt: adopt(index, step.logicalID, of: stack)
        case .restore: restore(index, step.logicalID, of: stack)
        case .remove: remove(index, step.logicalID, of: stack)
        case .discard: discard(index, step, of: stack)
        }
    }

    /// Plans the end of a step: after so many seconds, and what is announced then.
    func plan(_ index: Int, of stack: Stack, seconds: Double, outcome: Step.Outcome, isInitiated: Bool) {
        guard let operation = stack.operation else { return }
        var outcome = outcome
        var seconds = seconds
        var end = after(seconds)
        let place = FaultPlan.Place(
            stack: stack.name, logicalID: outcome.record.logicalID, type: outcome.record.type,
            action: FaultPlan.Action(outcome.success), isRollback: operation.phase.isRollback)
        if outcome.message == nil, let fault = settings.faults.resourceFault(at: place) {
            outcome.message = fault.message
            outcome.waitsForSignals = false
            outcome.waitsForStack = nil
            if let after = fault.after { seconds = after }
            end = self.after(seconds)
        }
        stack.operation?.steps[index].outcome = outcome
        stack.operation?.steps[index].endsAt = end
        if isInitiated {
            let early = after(min(1, seconds / 3))
            state.agenda.add(.initiated, at: early, stackID: stack.id, run: operation.run, step: index)
        }
        if outcome.waitsForStack == nil {
            state.agenda.add(.finished, at: end, stackID: stack.id, run: operation.run, step: index)
        }
    }

    /// Ends a step without anything to announce.
    func complete(_ index: Int, of stack: Stack) {
        guard let operation = stack.operation, operation.steps.indices.contains(index),
            operation.steps[index].state == .running
        else { return }
        stack.operation?.steps[index].state = .done
        stack.operation?.running -= 1
        stack.operation?.remaining -= 1
        free(operation.steps[index].dependents, of: stack)
        drain()
        finishIfDone(stack)
    }

    private func free(_ dependents: [Int], of stack: Stack) {
        for dependent in dependents { stack.operation?.steps[dependent].blockers -= 1 }
        enqueue(dependents, of: stack)
    }

    /// Ends a step in failure: the rest stops where the stack goes back, and goes on as far as it can where it does not.
    func fail(_ index: Int, of stack: Stack) {
        guard let operation = stack.operation, operation.steps.indices.contains(index),
            operation.steps[index].state == .running
        else { return }
        stack.operation?.steps[index].state = .failed
        stack.operation?.running -= 1
        stack.operation?.remaining -= 1
        stack.operation?.failed.append(operation.steps[index].logicalID)
        switch operation.phase {
        case .apply where !keepsGoing(stack): stop(stack, because: nil)
        case .cleanup, .restoreCleanup:
            // What cannot be deleted is left behind, and does not hold up the rest.
            free(operation.steps[index].dependents, of: stack)
        default: break
        }
        drain()
        finishIfDone(stack)
    }

    /// Whether what succeeded is preserved when something fails.
    func keepsGoing(_ stack: Stack) -> Bool {
        guard let operation = stack.operation else { return false }
        return operation.kind == .create ? stack.options.onFailure == "DO_NOTHING" : stack.options.disablesRollback
    }

    /// Cancels what runs and starts nothing more.
    func stop(_ stack: Stack, because reason: String?) {
        guard let operation = stack.operation else { return }
        stack.operation?.isStopping = true
        if let reason { stack.operation?.reason = reason }
        for (index, step) in operation.steps.enumerated() where step.state == .running {
            stack.operation?.steps[index].state = .cancelled
            stack.operation?.running -= 1
            stack.operation?.remaining -= 1
            withdraw(step.outcome, step.logicalID, of: stack)
            guard let record = stack.resources[step.logicalID] else { continue }
            let isUpdate = record.status == .updateInProgress
            setStatus(
                isUpdate ? .updateFailed : .createFailed, of: step.logicalID, in: stack,
                reason: isUpdate ? "Resource update cancelled" : "Resource creation cancelled")
        }
    }

    /// Takes back what a step began to make where no record names it yet, so that its name is free for the next attempt.
    private func withdraw(_ outcome: Step.Outcome?, _ logicalID: String, of stack: Stack) {
        guard let record = outcome?.record, record.childStackID == nil, let key = record.liveKey,
            key != stack.resources[logicalID]?.liveKey, state.live[key.text]?.stackID == stack.id
        else { return }
        erase(record)
    }

    /// Goes on to the next phase where nothing is left of this one.
    func finishIfDone(_ stack: Stack) {
        guard let operation = stack.operation, operation.running == 0, operation.ready == 0 || operation.isStopping
        else { return }
        endPhase(of: stack)
    }

    /// The resource has its name from now on.
    func initiated(_ index: Int, of stack: Stack) {
        guard let operation = stack.operation, operation.steps.indices.contains(index),
            operation.steps[index].state == .running, let outcome = operation.steps[index].outcome,
            var record = stack.resources[operation.steps[index].logicalID]
        else { return }
        if record.status == .createInProgress {
            record.physicalID = outcome.record.physicalID
            record.liveKey = outcome.record.liveKey
            record.attributes = outcome.record.attributes
            record.childStackID = outcome.record.childStackID
            stack.resources[record.logicalID] = record
        }
        setStatus(
            record.status, of: record.logicalID, in: stack, reason: "Resource creation Initiated",
            physicalID: outcome.record.physicalID)
    }

    /// A step's time is over.
    func finished(_ index: Int, of stack: Stack) {
        guard let operation = stack.operation, operation.steps.indices.contains(index),
            operation.steps[index].state == .running, let outcome = operation.steps[index].outcome
        else { return }
        let logicalID = operation.steps[index].logicalID
        var message = outcome.message
        if message == nil, outcome.waitsForSignals { message = signalTimeout(of: logicalID, in: stack) }
        if operation.steps[index].action == .remove || operation.steps[index].action == .discard {
            return removed(index, of: stack, outcome: outcome, message: message)
        }
        if let message {
            withdraw(outcome, logicalID, of: stack)
            setStatus(outcome.failure, of: logicalID, in: stack, reason: message)
            return fail(index, of: stack)
        }
        settle(outcome.record, of: stack, was: stack.resources[logicalID])
        setStatus(outcome.success, of: logicalID, in: stack)
        complete(index, of: stack)
    }

    /// Keeps what a step made, and puts aside what it replaced.
    private func settle(_ record: ResourceRecord, of stack: Stack, was old: ResourceRecord?) {
        if let old, let oldKey = old.liveKey, old.physicalID != nil, oldKey != record.liveKey {
            var leftover = old
            leftover.status = .createComplete
            stack.operation?.leftovers.append(Leftover(record: leftover, policy: old.updateReplacePolicy))
        }
        var record = record
        if stack.operation?.revertsDrift == true { record.driftStatus = "IN_SYNC" }
        stack.resources[record.logicalID] = record
        publish(record, of: stack)
        if stack.operation?.phase == .restore, let actual = stack.operation?.actualBefore[record.logicalID],
            let key = record.liveKey
        {
            state.live[key.text]?.properties = actual
        }
    }
}

extension Operation.Phase {
    var isRollback: Bool {
        switch self {
        case .undo, .restore, .restoreCleanup: true
        case .apply, .cleanup, .delete: false
        }
    }
}
