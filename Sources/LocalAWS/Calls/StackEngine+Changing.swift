internal import MainstayAWSClient
internal import MainstayTemplate

extension StackEngine {
    func createStack(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let name = try stackName(input)
        if let existing = find(name, in: caller.scope), existing.isLive {
            if let token = input["ClientRequestToken"]?.string, existing.events.first?.token == token {
                return ["StackId": .string(existing.id)]
            }
            guard existing.status == .reviewInProgress else {
                throw LocalFault("AlreadyExistsException", "Stack [\(name)] already exists")
            }
            throw .validation(
                "Stack:\(existing.id) is in REVIEW_IN_PROGRESS state and can not be created again.")
        }
        if input["OnFailure"] != nil, input["DisableRollback"] != nil {
            throw .validation("You can specify either DisableRollback or OnFailure, but not both.")
        }
        let definition = try definition(input, previous: nil, isReviewed: false, caller: caller)
        let policy = try policy(input, "StackPolicyBody", "StackPolicyURL", caller)
        let stack = newStack(name, caller.scope, status: .createInProgress)
        stack.options = options(input, previous: nil)
        stack.policy = policy
        stack.hasTerminationProtection = input["EnableTerminationProtection"]?.bool ?? false
        beginCreation(of: stack, definition, token: input["ClientRequestToken"]?.string)
        return ["StackId": .string(stack.id)]
    }

    func updateStack(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let stack = try live(input["StackName"]?.string, in: caller.scope)
        let token = input["ClientRequestToken"]?.string
        if let token, stack.events.contains(where: { $0.token == token }) { return ["StackId": .string(stack.id)] }
        guard stack.status.isUpdatable else {
            throw .validation("Stack:\(stack.id) is in \(stack.status.rawValue) state and can not be updated.")
        }
        let definition = try definition(input, previous: stack.definition, isReviewed: false, caller: caller)
        let options = options(input, previous: stack.options)
        let policy = try policy(input, "StackPolicyBody", "StackPolicyURL", caller)
        let temporary = try self.policy(input, "StackPolicyDuringUpdateBody", "StackPolicyDuringUpdateURL", caller)
        let changes = try ChangePlanner(engine: self, stack: stack).changes(to: definition)
        let isSame =
            changes.isEmpty && definition.tags == stack.definition?.tags && !hasFailures(stack)
            && !outputsDiffer(definition, of: stack)
        if isSame {
            guard policy != nil || options != stack.options else {
                throw .validation("No updates are to be performed.")
            }
        }
        if let policy { stack.policy = policy }
        stack.temporaryPolicy = temporary
        // What was proposed against the stack as it was is of no use any more.
        for index in stack.changeSets.indices where stack.changeSets[index].executionStatus == "AVAILABLE" {
            stack.changeSets[index].executionStatus = "OBSOLETE"
        }
        beginUpdate(of: stack, definition, options: options, token: token, kind: .update)
        return ["StackId": .string(stack.id)]
    }

    private func hasFailures(_ stack: Stack) -> Bool {
        stack.status == .updateFailed || stack.status == .createFailed
    }

    func deleteStack(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let name = input["StackName"]?.string ?? ""
        // Deleting what is not there is no mistake.
        guard let stack = find(name, in: caller.scope), stack.isLive, stack.status != .deleteInProgress else {
            return [:]
        }
        guard !stack.hasTerminationProtection else {
            throw .validation("Stack [\(stack.name)] cannot be deleted while TerminationProtection is enabled")
        }
        let retained = input["RetainResources"]?.strings ?? []
        if !retained.isEmpty, stack.status != .deleteFailed {
            throw .validation(
                "Invalid operation on stack [\(stack.id)]. Stack is not in a DELETE_FAILED state, so resources cannot be "
                    + "retained.")
        }
        for logicalID in retained where stack.resources[logicalID] == nil {
            throw .validation("Resource \(logicalID) does not exist for stack \(stack.name)")
        }
        if stack.status.isInProgress, stack.status != .createInProgress, stack.status != .rollbackInProgress {
            throw .validation("Stack [\(stack.name)] cannot be deleted while in status \(stack.status.rawValue)")
        }
        for set in stack.changeSets { withdrawChildren(of: set) }
        startDeletion(
            of: stack, token: input["ClientRequestToken"]?.string, retained: retained,
            forces: input["DeletionMode"]?.string == "FORCE_DELETE_STACK")
        return [:]
    }

    func cancelUpdateStack(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let stack = try live(input["StackName"]?.string, in: caller.scope)
        guard stack.status == .updateInProgress else {
            throw .validation("CancelUpdateStack cannot be called from current stack status")
        }
        stack.operation?.cancelled = true
        stop(stack, because: "User Initiated")
        for step in stack.operation?.steps ?? [] where step.state == .cancelled {
            guard let childID = stack.resources[step.logicalID]?.childStackID, let child = state.stacks[childID],
                child.status == .updateInProgress
            else { continue }
            stop(child, because: "Update of the parent was cancelled")
            child.operation?.cancelled = true
            endPhase(of: child)
        }
        endPhase(of: stack)
        return [:]
    }

    func continueUpdateRollback(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let stack = try live(input["StackName"]?.string, in: caller.scope)
        if isRepeated(input, stack) { return [:] }
        guard stack.status == .updateRollbackFailed else {
            throw .validation(
                "Stack [\(stack.name)] is in \(stack.status.rawValue) state and can not continue update rollback.")
        }
        let skipped = input["ResourcesToSkip"]?.strings ?? []
        for name in skipped {
            let record = nestedRecord(name, of: stack)
            guard record?.status == .updateFailed || record?.status == .createFailed else {
                throw .validation(
                    "Resource [\(name)] does not belong to stack [\(stack.name)] or is not in UPDATE_FAILED state")
            }
        }
        let operation = newOperation(.update, token: input["ClientRequestToken"]?.string)
        begin(operation, type: "CONTINUE_ROLLBACK", of: stack)
        startRestore(of: stack, status: .updateRollbackInProgress, reason: "User Initiated", skipped: skipped)
        return [:]
    }

    func rollbackStack(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let stack = try live(input["StackName"]?.string, in: caller.scope)
        let token = input["ClientRequestToken"]?.string
        if isRepeated(input, stack) {
            return ["StackId": .string(stack.id), "OperationId": .string(stack.operations.first?.id ?? "")]
        }
        switch stack.status {
        case .createFailed:
            begin(newOperation(.create, token: token), type: "ROLLBACK", of: stack)
            setStatus(.rollbackInProgress, of: stack, reason: "User Initiated")
            undo(stack)
        case .updateFailed:
            begin(newOperation(.update, token: token), type: "ROLLBACK", of: stack)
            startRestore(of: stack, status: .updateRollbackInProgress, reason: "User Initiated")
        default:
            throw .validation("Stack [\(stack.name)] is in \(stack.status.rawValue) state and can not be rolled back.")
        }
        return ["StackId": .string(stack.id), "OperationId": .string(stack.operations.first?.id ?? "")]
    }

    /// Whether the call started what goes on already: a caller that did not hear the answer asks again.
    private func isRepeated(_ input: AWSValue, _ stack: Stack) -> Bool {
        guard let token = input["ClientRequestToken"]?.string else { return false }
        return stack.operation?.token == token
    }

    func signalResource(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let stack = try live(input["StackName"]?.string, in: caller.scope)
        let logicalID = input["LogicalResourceId"]?.string ?? ""
        guard let record = stack.resources[logicalID] else {
            throw .validation("Resource \(logicalID) does not exist for stack \(stack.name)")
        }
        guard record.status == .createInProgress || record.status == .updateInProgress else {
            throw .validation("Signal of resource \(logicalID) is not expected: it is in \(record.status.rawValue)")
        }
        signal(
            logicalID, id: input["UniqueId"]?.string ?? "", isSuccess: input["Status"]?.string == "SUCCESS", data: nil,
            reason: nil, in: stack)
        return [:]
    }

    /// A signal that came to the address of a wait condition handle.
    package func signalHandle(
        unique: String, logicalID: String, id: String, isSuccess: Bool, data: String?, reason: String?
    ) -> Bool {
        guard let stack = state.stacks.values.first(where: { $0.id.hasSuffix("/\(unique)") }), stack.isLive else {
            return false
        }
        signal(logicalID, id: id, isSuccess: isSuccess, data: isSuccess ? data : reason, reason: reason, in: stack)
        return true
    }

    func setStackPolicy(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let stack = try live(input["StackName"]?.string, in: caller.scope)
        stack.policy = try policy(input, "StackPolicyBody", "StackPolicyURL", caller)
        noteChange()
        return [:]
    }

    func getStackPolicy(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let stack = try live(input["StackName"]?.string, in: caller.scope)
        return stack.policy.map { ["StackPolicyBody": .string($0)] } ?? [:]
    }

    func updateTerminationProtection(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let stack = try live(input["StackName"]?.string, in: caller.scope)
        guard stack.parentID == nil else {
            throw .validation(
                "Cannot update termination protection on nested stack [\(stack.name)]; use its root stack")
        }
        stack.hasTerminationProtection = input["EnableTerminationProtection"]?.bool ?? false
        noteChange()
        return ["StackId": .string(stack.id)]
    }

    private func policy(
        _ input: AWSValue, _ body: String, _ url: String, _ caller: Caller
    ) throws(LocalFault) -> String? {
        var text = input[body]?.string
        if text == nil, let url = input[url]?.string { text = try templateBody(at: url, scope: caller.scope) }
        if let text { _ = try StackPolicy(text) }
        return text
    }

    func stackName(_ input: AWSValue) throws(LocalFault) -> String {
        let name = input["StackName"]?.string ?? ""
        let isGood =
            name.first.map { $0.isASCII && $0.isLetter } == true && name.utf8.count <= 128
            && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        guard isGood else {
            throw .validation(
                "1 validation error detected: Value '\(name)' at 'stackName' failed to satisfy constraint: Member must "
                    + "satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*")
        }
        return name
    }
}
