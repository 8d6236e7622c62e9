internal import MainstayAWSClient
internal import MainstayTemplate

extension StackEngine {
    /// How deep stacks nest in a change set.
    private static let nestingLimit = 10

    /// Makes the change sets of the nested stacks that a change set makes or changes.
    func proposeChildren(_ set: inout ChangeSet, of stack: Stack, depth: Int = 0) {
        if set.rootSetID == nil { set.rootSetID = set.id }
        guard depth < Self.nestingLimit, set.result != "FAILED" else { return }
        for index in set.changes.indices {
            let change = set.changes[index]
            guard change.type == "AWS::CloudFormation::Stack", change.action == "Add" || change.action == "Modify",
                var child = childSet(for: change, in: set, of: stack)
            else { continue }
            let isNew = child.stack.status == .reviewInProgress
            fill(&child.set, of: child.stack, isNew: isNew, skipsValidation: false)
            proposeChildren(&child.set, of: child.stack, depth: depth + 1)
            child.stack.changeSets.append(child.set)
            set.changes[index].childSetID = child.set.id
            if child.set.result == "FAILED", !child.set.findings.isEmpty || child.set.hasFailedChild {
                set.hasFailedChild = true
                set.result = "FAILED"
                set.executionStatus = "UNAVAILABLE"
                set.reason = "Nested change set \(child.set.id) was not successfully created: Currently in FAILED."
            }
        }
    }

    /// An empty change set for a nested stack; nil where its template or parameters are not known yet.
    private func childSet(
        for change: ResourceChange, in set: ChangeSet, of stack: Stack
    ) -> (set: ChangeSet, stack: Stack)? {
        var record = ResourceRecord(
            logicalID: change.logicalID, type: change.type, status: .createInProgress, changedAt: now)
        record.properties = StoredValue(change.after?.value["Properties"] ?? .object([]))
        guard let definition = try? childDefinition(record, set.definition, of: stack) else { return nil }
        let existing = stack.resources[change.logicalID]?.childStackID.flatMap { state.stacks[$0] }
        let child = existing ?? newChild(change.logicalID, of: stack, status: .reviewInProgress)
        if existing == nil { setStatus(.reviewInProgress, of: child, reason: "User Initiated") }
        let scope = stack.scope
        let name = "\(set.name.prefix(60))-\(change.logicalID.prefix(40))-\(state.ids.suffix(12))"
        let id =
            "arn:\(scope.partition):cloudformation:\(scope.region):\(scope.account):changeSet/\(name)/\(state.ids.uuid())"
        var proposal = ChangeSet(
            id: id, name: name, type: existing == nil ? "CREATE" : "UPDATE", description: nil, createdAt: now,
            readyAt: set.readyAt, definition: definition, options: child.options, result: "CREATE_COMPLETE",
            executionStatus: "AVAILABLE", changes: [])
        proposal.includesNestedStacks = true
        proposal.deploymentMode = set.deploymentMode
        proposal.parentSetID = set.id
        proposal.rootSetID = set.rootSetID
        return (proposal, child)
    }

    /// The stack that a change set made for a nested stack that is yet to come.
    func reviewedChild(_ logicalID: String, of stack: Stack) -> Stack? {
        for set in stack.changeSets {
            guard let id = set.changes.first(where: { $0.logicalID == logicalID })?.childSetID,
                let child = state.stacks.values.first(where: { child in child.changeSets.contains { $0.id == id } }),
                child.status == .reviewInProgress
            else { continue }
            return child
        }
        return nil
    }

    /// Takes back the change sets of nested stacks, with the stacks that were made for them.
    func withdrawChildren(of set: ChangeSet) {
        forEachChild(of: set) { child, index in
            child.changeSets.remove(at: index)
            guard child.status == .reviewInProgress, child.changeSets.isEmpty else { return }
            state.names["\(child.scope.key)/\(child.name)"] = nil
            state.stacks[child.id] = nil
        }
    }

    /// The change sets of nested stacks are executed with their root's.
    func noteExecution(of set: ChangeSet) {
        forEachChild(of: set) { child, index in
            child.changeSets[index].executionStatus = "EXECUTE_COMPLETE"
            child.changeSetID = child.changeSets[index].id
        }
    }

    private func forEachChild(of set: ChangeSet, _ body: (Stack, Int) -> Void) {
        guard set.changes.contains(where: { $0.childSetID != nil }) else { return }
        let children = state.stacks.values.filter { child in
            child.changeSets.contains { $0.rootSetID == set.rootSetID && $0.parentSetID != nil }
        }
        for child in children {
            guard let index = child.changeSets.firstIndex(where: { $0.rootSetID == set.rootSetID }) else { continue }
            body(child, index)
        }
    }
}
