internal import MainstayAWSClient
internal import MainstayTemplate

extension StackEngine {
    /// A phase is over: what comes next depends on what failed.
    func endPhase(of stack: Stack) {
        guard let operation = stack.operation else { return }
        switch operation.phase {
        case .apply:
            if operation.failed.isEmpty, operation.reason == nil { applied(stack) } else { applyFailed(stack) }
        case .cleanup: end(operation.kind == .importing ? .importComplete : .updateComplete, stack)
        case .undo:
            if operation.failed.isEmpty {
                forgetRemoved(stack)
                end(.rollbackComplete, stack)
            } else {
                end(.rollbackFailed, stack, reason: failure("delete", operation))
            }
        case .restore:
            if operation.failed.isEmpty {
                cleanAfterRestore(stack)
            } else {
                end(
                    operation.kind == .importing ? .importRollbackFailed : .updateRollbackFailed, stack,
                    reason: failure("update", operation))
            }
        case .restoreCleanup:
            end(operation.kind == .importing ? .importRollbackComplete : .updateRollbackComplete, stack)
        case .delete: deletionEnded(stack, operation)
        }
    }

    private func failure(_ verb: String, _ operation: Operation) -> String {
        "The following resource(s) failed to \(verb): [\(operation.failed.joined(separator: ", "))]. "
    }

    private func applied(_ stack: Stack) {
        guard let operation = stack.operation else { return }
        if let problem = publishOutputs(of: stack) {
            stack.operation?.reason = problem
            return applyFailed(stack)
        }
        switch operation.kind {
        case .create: end(.createComplete, stack)
        case .importing: end(.importComplete, stack)
        case .update:
            setStatus(.updateCompleteCleanupInProgress, of: stack)
            let wanted = wantedNames(of: stack)
            let gone = stack.order.filter {
                !wanted.contains($0) && stack.resources[$0].map { !$0.status.isGone } ?? false
            }
            removeLeftovers(gone, phase: .cleanup, of: stack)
        case .delete: break
        }
    }

    /// The logical ids that the template makes with its conditions as they are.
    func wantedNames(of stack: Stack) -> Set<String> {
        guard let definition = stack.definition, let (parsed, values) = try? context(of: definition, in: stack) else {
            return Set(stack.order)
        }
        return Set(parsed.wanted(values.conditions))
    }

    private func applyFailed(_ stack: Stack) {
        guard let operation = stack.operation else { return }
        let hasUpdateFailure = operation.failed.contains { stack.resources[$0]?.status == .updateFailed }
        let created = operation.failed.filter { stack.resources[$0]?.status != .updateFailed }
        let updated = operation.failed.filter { stack.resources[$0]?.status == .updateFailed }
        var parts: [String] = []
        if !created.isEmpty {
            parts.append("The following resource(s) failed to create: [\(created.joined(separator: ", "))]. ")
        }
        if hasUpdateFailure {
            parts.append("The following resource(s) failed to update: [\(updated.joined(separator: ", "))]. ")
        }
        let reason = operation.reason ?? parts.joined()
        switch operation.kind {
        case .create:
            switch stack.options.onFailure {
            case "DO_NOTHING": end(.createFailed, stack, reason: reason)
            case "DELETE":
                setStatus(.deleteInProgress, of: stack, reason: reason + "Delete requested by user.")
                stack.operation?.kind = .delete
                runDeletion(of: stack)
            default:
                setStatus(
                    .rollbackInProgress, of: stack,
                    reason: operation.reason == nil ? reason + "Rollback requested by user." : reason)
                undo(stack)
            }
        case .importing: startRestore(of: stack, status: .importRollbackInProgress, reason: reason)
        case .update where stack.options.disablesRollback && !operation.cancelled:
            end(.updateFailed, stack, reason: reason)
        case .update: startRestore(of: stack, status: .updateRollbackInProgress, reason: reason)
        case .delete: break
        }
    }

    /// Deletes what a failed creation made.
    func undo(_ stack: Stack) {
        let names = stack.order.filter { stack.resources[$0].map { !$0.status.isGone } ?? false }
        stack.operation?.reason = nil
        run(
            removals(names.map { ($0, nil) }, dependencies: stack.resources.mapValues(\.dependencies)), phase: .undo,
            of: stack)
    }

    /// The stack rests.
    func end(_ status: StackStatus, _ stack: Stack, reason: String? = nil) {
        forgetRemoved(stack)
        setStatus(status, of: stack, reason: reason)
        stack.operation = nil
        stack.temporaryPolicy = nil
        stack.signals = [:]
        if status == .updateComplete || status == .updateRollbackComplete || status == .createComplete {
            releaseImports(of: stack)
        }
        childEnded(stack)
    }

    /// Records of what is gone are dropped; their events stay.
    private func forgetRemoved(_ stack: Stack) {
        guard stack.status != .deleteComplete else { return }
        let wanted = stack.order.filter { stack.resources[$0].map { !$0.status.isGone } ?? false }
        guard wanted.count != stack.order.count else { return }
        if stack.status == .rollbackInProgress || stack.status == .deleteInProgress { return }
        for name in stack.order where stack.resources[name]?.status.isGone == true { stack.resources[name] = nil }
        stack.order = wanted
    }

    /// A creation that took longer than it may.
    func timedOut(_ stack: Stack) {
        guard stack.status == .createInProgress, stack.operation?.phase == .apply else { return }
        stop(stack, because: "Stack creation time exceeded the specified timeout. Rollback requested by user.")
        endPhase(of: stack)
    }
}

extension ParsedTemplate {
    /// Logical ids in order, without those that conditions leave out.
    func wanted(_ conditions: [String: Bool]) -> [String] {
        order.filter { name in
            guard let condition = template.resources[name]?.condition else { return true }
            return conditions[condition] ?? true
        }
    }
}
