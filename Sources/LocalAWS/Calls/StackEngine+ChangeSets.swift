internal import MainstayAWSClient
internal import MainstayTemplate

extension StackEngine {
    func createChangeSet(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let type = input["ChangeSetType"]?.string ?? "UPDATE"
        let setName = input["ChangeSetName"]?.string ?? ""
        guard setName.first.map({ $0.isASCII && $0.isLetter }) == true, setName.utf8.count <= 128,
            setName.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
        else {
            throw .validation(
                "1 validation error detected: Value '\(setName)' at 'changeSetName' failed to satisfy constraint: Member "
                    + "must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*")
        }
        let name = input["StackName"]?.string ?? ""
        let existing = find(name, in: caller.scope).flatMap { $0.isLive ? $0 : nil }
        try check(type, existing, name)
        if let stack = existing, let set = stack.changeSets.first(where: { $0.name == setName }) {
            // A caller that did not hear the answer asks again.
            if let token = input["ClientToken"]?.string, token == set.token {
                return ["Id": .string(set.id), "StackId": .string(stack.id)]
            }
            throw LocalFault("AlreadyExistsException", "ChangeSet \(setName) already exists")
        }
        var input = input
        let isNew = existing == nil || existing?.status == .reviewInProgress
        let previous = isNew ? nil : existing?.definition
        let definition = try definition(input, previous: previous, isReviewed: true, caller: caller)
        let parsed = try template(definition.body, region: caller.scope.region)
        var imports: [String: String] = [:]
        if type == "IMPORT" {
            imports = try self.imports(
                input["ResourcesToImport"], parsed, existing: Set(existing?.order ?? []), scope: caller.scope)
        }
        if existing == nil { input["StackName"] = .string(try stackName(input)) }
        let stack = existing ?? newStack(name, caller.scope, status: .reviewInProgress)
        let id =
            "arn:\(caller.scope.partition):cloudformation:\(caller.scope.region):\(caller.scope.account):changeSet/"
            + "\(setName)/\(state.ids.uuid())"
        if existing == nil { setStatus(.reviewInProgress, of: stack, reason: "User Initiated") }
        var set = ChangeSet(
            id: id, name: setName, type: type, description: input["Description"]?.string, createdAt: now,
            readyAt: after(3), definition: definition, options: options(input, previous: isNew ? nil : stack.options),
            result: "CREATE_COMPLETE", executionStatus: "AVAILABLE", changes: [])
        set.imports = imports
        set.token = input["ClientToken"]?.string
        set.onStackFailure = input["OnStackFailure"]?.string
        set.includesNestedStacks = input["IncludeNestedStacks"]?.bool ?? false
        set.deploymentMode = input["DeploymentMode"]?.string
        set.adoptsExisting = input["ImportExistingResources"]?.bool ?? false
        if set.revertsDrift {
            guard type == "UPDATE", !isNew else {
                throw .validation("DeploymentMode REVERT_DRIFT is only supported for change sets of type UPDATE.")
            }
            set.driftStatus = driftStatus(of: stack)
        }
        fill(&set, of: stack, isNew: isNew, skipsValidation: input["DisableValidation"]?.bool ?? false)
        if set.includesNestedStacks { proposeChildren(&set, of: stack) }
        stack.changeSets.append(set)
        noteChange()
        return ["Id": .string(id), "StackId": .string(stack.id)]
    }

    private func check(_ type: String, _ existing: Stack?, _ name: String) throws(LocalFault) {
        switch (type, existing) {
        case ("CREATE", let stack?) where stack.status != .reviewInProgress:
            throw .validation("Stack [\(name)] already exists and cannot be created again with the changeSet [CREATE].")
        case ("UPDATE", nil): throw .validation("Stack [\(name)] does not exist")
        case ("UPDATE", let stack?) where stack.status == .reviewInProgress:
            throw .validation("Stack [\(name)] does not exist")
        case ("UPDATE", let stack?) where !stack.status.isUpdatable,
            ("IMPORT", let stack?) where !stack.status.isUpdatable && stack.status != .reviewInProgress:
            throw .validation("Stack:\(stack.id) is in \(stack.status.rawValue) state and can not be updated.")
        case ("CREATE", _), ("UPDATE", _), ("IMPORT", _): return
        default:
            throw .validation(
                "1 validation error detected: Value '\(type)' at 'changeSetType' failed to satisfy constraint: Member must "
                    + "satisfy enum value set: [IMPORT, CREATE, UPDATE]")
        }
    }

    /// Works out what the change set does, or why it cannot be.
    func fill(
        _ set: inout ChangeSet, of stack: Stack, isNew: Bool, skipsValidation: Bool
    ) {
        func fail(_ reason: String) {
            set.result = "FAILED"
            set.reason = reason
            set.executionStatus = "UNAVAILABLE"
        }
        do throws(LocalFault) {
            set.changes = try ChangePlanner(
                engine: self, stack: stack, imports: set.imports, revertsDrift: set.revertsDrift
            ).changes(to: set.definition)
            if set.adoptsExisting { adoptExisting(&set, of: stack) }
            if set.type == "IMPORT" {
                let others = set.changes.filter { $0.action != "Import" }
                guard others.isEmpty else {
                    return fail(
                        "As part of the import operation, you cannot modify or add [\(others.map(\.logicalID).joined(separator: ", "))]"
                    )
                }
            }
            if !skipsValidation { set.findings = try earlyFindings(set.definition, set.changes, of: stack) }
        } catch {
            return fail(error.message)
        }
        let isSame =
            !isNew && set.changes.isEmpty && set.definition.tags == stack.definition?.tags
            && !outputsDiffer(set.definition, of: stack)
            && stack.status != .updateFailed && stack.status != .createFailed
        if isSame {
            let hasTransforms =
                (try? template(set.definition.body, region: stack.scope.region))?.transforms.isEmpty == false
            fail(
                hasTransforms
                    ? "No updates are to be performed."
                    : "The submitted information didn't contain changes. Submit different information to create a change "
                        + "set.")
        } else if !set.findings.isEmpty {
            fail(earlyReason(set.findings))
        }
    }

    /// A change set by its id, or by its name and its stack's: the stack, and the place among its sets.
    func changeSet(_ nameOrID: String, _ stackName: String?, _ caller: Caller) throws(LocalFault) -> (Stack, Int) {
        if nameOrID.hasPrefix("arn:") {
            for stack in state.stacks.values where stack.scope == caller.scope {
                if let index = stack.changeSets.firstIndex(where: { $0.id == nameOrID }) { return (stack, index) }
            }
        } else {
            guard let stackName else {
                throw .validation("StackName must be specified if ChangeSetName is not specified as an ARN.")
            }
            guard let stack = find(stackName, in: caller.scope), stack.isLive else {
                throw .validation("Stack [\(stackName)] does not exist")
            }
            if let index = stack.changeSets.firstIndex(where: { $0.name == nameOrID }) { return (stack, index) }
        }
        throw LocalFault("ChangeSetNotFound", "ChangeSet [\(nameOrID)] does not exist", status: 404)
    }

    func executeChangeSet(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let name = input["ChangeSetName"]?.string ?? ""
        let (stack, index) = try changeSet(name, input["StackName"]?.string, caller)
        let set = stack.changeSets[index]
        guard set.rootSetID == nil || set.rootSetID == set.id else {
            throw .validation("The change set of a nested stack is executed with that of its root stack.")
        }
        if let token = input["ClientRequestToken"]?.string, set.executionStatus == "EXECUTE_COMPLETE",
            stack.events.contains(where: { $0.token == token })
        {
            return [:]
        }
        guard now >= set.readyAt, set.executionStatus == "AVAILABLE" else {
            let status = now >= set.readyAt ? set.result : "CREATE_IN_PROGRESS"
            let execution = now >= set.readyAt ? set.executionStatus : "UNAVAILABLE"
            throw LocalFault(
                "InvalidChangeSetStatus",
                "ChangeSet [\(set.id)] cannot be executed in its current status of [\(status)] and execution status "
                    + "[\(execution)]")
        }
        if stack.status != .reviewInProgress, !stack.status.isUpdatable {
            throw .validation("Stack:\(stack.id) is in \(stack.status.rawValue) state and can not be updated.")
        }
        // Every other proposal was made against what the stack is no more.
        for other in stack.changeSets where other.id != set.id { withdrawChildren(of: other) }
        stack.changeSets = [set]
        noteExecution(of: set)
        stack.changeSets[0].executionStatus = "EXECUTE_COMPLETE"
        stack.changeSetID = set.id
        let token = input["ClientRequestToken"]?.string
        var options = set.options
        if let value = input["DisableRollback"]?.bool { options.disablesRollback = value }
        if stack.status == .reviewInProgress, set.type == "CREATE" {
            options.onFailure = set.onStackFailure ?? (options.disablesRollback ? "DO_NOTHING" : "ROLLBACK")
            stack.options = options
            beginCreation(of: stack, set.definition, token: token, imports: set.imports)
        } else {
            beginUpdate(
                of: stack, set.definition, options: options, token: token,
                kind: set.type == "IMPORT" ? .importing : .update, imports: set.imports,
                revertsDrift: set.revertsDrift)
        }
        return [:]
    }

    func deleteChangeSet(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let name = input["ChangeSetName"]?.string ?? ""
        do throws(LocalFault) {
            let (stack, index) = try changeSet(name, input["StackName"]?.string, caller)
            guard stack.changeSets[index].executionStatus != "EXECUTE_COMPLETE" || !stack.status.isInProgress else {
                throw LocalFault(
                    "InvalidChangeSetStatus",
                    "ChangeSet [\(name)] cannot be deleted in its current status of [EXECUTE_IN_PROGRESS]")
            }
            withdrawChildren(of: stack.changeSets.remove(at: index))
            noteChange()
        } catch {
            if error.code != "ChangeSetNotFound" { throw error }
        }
        return [:]
    }

    func listChangeSets(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let stack = try live(input["StackName"]?.string, in: caller.scope)
        let values = stack.changeSets.map { set -> AWSValue in
            var value: AWSValue = [
                "StackId": .string(stack.id), "StackName": .string(stack.name), "ChangeSetId": .string(set.id),
                "ChangeSetName": .string(set.name), "CreationTime": .timestamp(set.createdAt),
                "IncludeNestedStacks": .bool(set.includesNestedStacks),
            ]
            describeStatus(of: set, in: &value)
            value["Description"] = set.description.map { .string($0) }
            return value
        }
        return try page(values, "Summaries", input)
    }
}
