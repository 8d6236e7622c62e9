internal import MainstayAWSClient
internal import MainstayTemplate

extension StackEngine {
    /// The definition of a nested stack from the properties of its resource.
    func childDefinition(
        _ record: ResourceRecord, _ parent: StackDefinition?, of stack: Stack
    ) throws(LocalFault) -> StackDefinition {
        let properties = record.properties.value
        guard let url = properties["TemplateURL"]?.string else { throw .validation("TemplateURL must be specified.") }
        let body = try templateBody(at: url, scope: stack.scope)
        let parsed = try template(body, region: stack.scope.region)
        let capabilities = parent?.capabilities ?? []
        try Capabilities(parsed).check(capabilities, isReviewed: false)
        let given = (properties["Parameters"]?.object?.members ?? []).map { member in
            GivenParameter(key: member.key, value: member.value.joinedText, usesPrevious: false)
        }
        let values = try ParameterValues(
            template: parsed.template, previous: [],
            lookUp: { [self] in
                parameterValue($0, stack.scope)
            }
        ).values(given)
        var tags = (properties["Tags"]?.array ?? []).map {
            StackTag(key: $0["Key"]?.plainText ?? "", value: $0["Value"]?.plainText ?? "")
        }
        for tag in parent?.tags ?? [] where !tags.contains(where: { $0.key == tag.key }) { tags.append(tag) }
        return StackDefinition(body: body, parameters: values, tags: tags, capabilities: capabilities)
    }

    /// A stack for a resource of that logical id.
    func newChild(_ logicalID: String, of stack: Stack, status: StackStatus = .createInProgress) -> Stack {
        let name = "\(stack.name.prefix(80))-\(logicalID.prefix(30))-\(state.ids.suffix(12))"
        let child = newStack(name, stack.scope, status: status)
        child.parentID = stack.id
        child.rootID = stack.rootID ?? stack.id
        child.parentLogicalID = logicalID
        return child
    }

    func createChild(
        _ index: Int, _ record: ResourceRecord, success: ResourceStatus, failure: ResourceStatus, of stack: Stack
    ) {
        var record = record
        let definition: StackDefinition
        do throws(LocalFault) {
            definition = try childDefinition(record, stack.definition, of: stack)
        } catch {
            setStatus(failure, of: record.logicalID, in: stack, reason: error.message)
            return fail(index, of: stack)
        }
        var options = StackOptions()
        options.roleARN = stack.options.roleARN
        options.notificationARNs = (record.properties.value["NotificationARNs"]?.array ?? []).compactMap(\.string)
        options.timeoutInMinutes = record.properties.value["TimeoutInMinutes"]?.plainText.flatMap { Int($0) }
        // A nested stack goes back with its parent, or stays as it is with it.
        options.onFailure = keepsGoing(stack) ? "DO_NOTHING" : "ROLLBACK"
        let child = reviewedChild(record.logicalID, of: stack) ?? newChild(record.logicalID, of: stack)
        child.options = options
        rename(&record, to: child)
        stack.resources[record.logicalID]?.childStackID = child.id
        let outcome = Step.Outcome(
            success: success, failure: failure, message: nil, waitsForStack: child.id, record: record)
        plan(index, of: stack, seconds: 3, outcome: outcome, isInitiated: true)
        beginCreation(of: child, definition, token: stack.operation?.token)
    }

    /// A nested stack is known by its id.
    private func rename(_ record: inout ResourceRecord, to child: Stack) {
        if let key = record.liveKey { state.live[key.text] = nil }
        record.childStackID = child.id
        record.physicalID = child.id
        record.liveKey?.identifier = child.id
        record.attributes["StackId"] = StoredValue(.string(child.id))
    }

    /// Whether a nested stack would change with the properties that its resource has now.
    func childDiffers(
        _ current: ResourceRecord, _ target: ResourceRecord, _ parent: StackDefinition?, of stack: Stack
    ) -> Bool {
        guard let childID = current.childStackID, let child = state.stacks[childID],
            let definition = try? childDefinition(target, parent, of: stack)
        else { return false }
        return definition.body != child.definition?.body || definition.parameters != child.definition?.parameters
            || Set(definition.tags) != Set(child.definition?.tags ?? [])
    }

    func updateChild(_ childID: String, _ index: Int, _ record: ResourceRecord, of stack: Stack) {
        guard let child = state.stacks[childID] else { return complete(index, of: stack) }
        do throws(LocalFault) {
            let definition = try childDefinition(record, stack.definition, of: stack)
            guard child.status.isUpdatable else {
                throw .validation("Stack:\(child.id) is in \(child.status.rawValue) state and can not be updated.")
            }
            plan(
                index, of: stack, seconds: 1,
                outcome: Step.Outcome(
                    success: .updateComplete, failure: .updateFailed, message: nil, waitsForStack: childID,
                    record: record), isInitiated: false)
            child.options.disablesRollback = stack.options.disablesRollback
            stack.updatedChildren.append(childID)
            beginUpdate(of: child, definition, options: child.options, token: stack.operation?.token, kind: .update)
        } catch {
            setStatus(.updateFailed, of: record.logicalID, in: stack, reason: error.message)
            fail(index, of: stack)
        }
    }

    func restoreChild(_ childID: String, _ index: Int, _ record: ResourceRecord, of stack: Stack) {
        guard let child = state.stacks[childID] else { return complete(index, of: stack) }
        plan(
            index, of: stack, seconds: 1,
            outcome: Step.Outcome(
                success: .updateComplete, failure: .updateFailed, message: nil, waitsForStack: childID, record: record),
            isInitiated: false)
        var operation = newOperation(.update, token: stack.operation?.token)
        operation.isRollbackOfParent = true
        operation.leftovers = child.operation?.leftovers ?? []
        child.operation = operation
        let skipped = (stack.operation?.skipped ?? []).compactMap { Self.within(child, skipped: $0) }
        startRestore(of: child, status: .updateRollbackInProgress, reason: nil, skipped: skipped)
    }

    /// What an entry of a skip list (`NestedStack.Resource`) means in a nested stack; nil where it is not about that.
    private static func within(_ child: Stack, skipped entry: String) -> String? {
        guard let dot = entry.firstIndex(of: ".") else { return nil }
        let name = entry[..<dot]
        return name == child.name || name == child.parentLogicalID ?? ""
            ? String(entry[entry.index(after: dot)...]) : entry
    }

    /// The record that an entry of a skip list names, in the stack or in one that is nested in it.
    func nestedRecord(_ entry: String, of stack: Stack) -> ResourceRecord? {
        let steps = entry.split(separator: ".")
        guard steps.count > 1, let logicalID = steps.last else { return stack.resources[entry] }
        let name = steps[steps.count - 2]
        let root = stack.rootID ?? stack.id
        let child = state.stacks.values.filter { child in
            child.isLive && child.rootID == root && (child.name == name || child.parentLogicalID ?? "" == name)
        }.min { $0.number < $1.number }
        return child?.resources[String(logicalID)]
    }

    /// A nested stack rests: the parent's step ends.
    func childEnded(_ child: Stack) {
        guard let parentID = child.parentID, let parent = state.stacks[parentID], let operation = parent.operation,
            let index = operation.steps.firstIndex(where: {
                $0.state == .running && $0.outcome?.waitsForStack == child.id
            }), var outcome = operation.steps[index].outcome
        else { return }
        let isDeletion = outcome.success == .deleteComplete
        let isGood: Bool =
            switch child.status {
            case .createComplete, .updateComplete: !isDeletion
            case .updateRollbackComplete: operation.phase == .restore
            case .deleteComplete: isDeletion
            default: false
            }
        if isGood {
            for output in child.outputs {
                outcome.record.attributes["Outputs.\(output.key)"] = StoredValue(.string(output.value))
            }
        } else {
            let verb = isDeletion ? "deleted" : outcome.success == .createComplete ? "created" : "updated"
            let reason = child.events.last {
                $0.status.hasSuffix("FAILED") || $0.status.hasSuffix("ROLLBACK_IN_PROGRESS")
            }
            let cause =
                child.events.last { $0.physicalID == child.id && $0.reason != nil }?.reason ?? reason?.reason ?? ""
            outcome.message = "Embedded stack \(child.id) was not successfully \(verb): \(cause)"
        }
        if outcome.success == .createComplete, parent.resources[outcome.record.logicalID]?.physicalID == nil {
            parent.resources[outcome.record.logicalID]?.physicalID = child.id
            parent.resources[outcome.record.logicalID]?.liveKey = outcome.record.liveKey
        }
        parent.operation?.steps[index].outcome = outcome
        finished(index, of: parent)
    }
}
