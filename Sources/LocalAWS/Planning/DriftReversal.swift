internal import MainstayAWSClient
internal import MainstaySchema
internal import MainstayTemplate

/// What a resource really is, against what the last deployment made of it.
enum ActualState {
    case same
    case modified(LiveResource)
    case deleted

    /// As the API names it.
    var status: String {
        switch self {
        case .same: "IN_SYNC"
        case .modified: "MODIFIED"
        case .deleted: "DELETED"
        }
    }
}

extension StackEngine {
    func actual(_ record: ResourceRecord) -> ActualState {
        // A nested stack is compared by its own change set.
        guard record.childStackID == nil, let key = record.liveKey else { return .same }
        guard let live = state.live[key.text] else { return .deleted }
        return differences(record, live).isEmpty ? .same : .modified(live)
    }

    /// The properties that a target is compared with: what is really there as far as a template speaks of it, and what
    /// was deployed where the service never tells.
    func comparable(_ actual: ActualState, _ record: ResourceRecord, _ target: ResourceRecord) -> TemplateValue {
        guard case .modified(let live) = actual else { return record.properties.value }
        let schema = schema(of: record.type)
        var members: [TemplateObject.Member] = []
        var seen: Set<String> = []
        for key in (record.properties.value.object?.keys ?? []) + (target.properties.value.object?.keys ?? [])
        where seen.insert(key).inserted {
            let isHidden = schema?.isWriteOnly(key) ?? false
            let value = isHidden ? record.properties.value[key] : live.properties.value[key]
            if let value { members.append(.init(key, value)) }
        }
        return .object(members)
    }

    func driftStatus(of stack: Stack) -> String {
        let hasDrifted = stack.order.contains { name in
            guard let record = stack.resources[name], record.exists else { return false }
            if case .same = actual(record) { return false }
            return true
        }
        return hasDrifted ? "DRIFTED" : "IN_SYNC"
    }

    /// Turns additions into imports where the template's name is that of a resource which no stack manages.
    func adoptExisting(_ set: inout ChangeSet, of stack: Stack) {
        for index in set.changes.indices where set.changes[index].action == "Add" {
            let change = set.changes[index]
            let names = schema(of: change.type)?.primaryIdentifier ?? []
            let properties = change.after?.value["Properties"]
            let parts = names.compactMap { properties?[$0]?.plainText }
            let identifier = parts.joined(separator: "|")
            guard !names.isEmpty, parts.count == names.count, !identifier.contains(ValueResolver.unknown),
                let live = liveResource(change.type, identifier, stack.scope), live.stackID == nil
            else { continue }
            set.changes[index].action = "Import"
            set.changes[index].physicalID = live.physicalID
            set.imports[change.logicalID] = identifier
        }
    }
}

extension ChangePlanner {
    /// A resource that somebody deleted is made again.
    func recreation(_ current: ResourceRecord, _ target: ResourceRecord) -> ResourceChange {
        var change = addition(target)
        change.driftStatus = ActualState.deleted.status
        change.deployed = StoredValue(.object([.init("Properties", current.properties.value)]))
        return change
    }

    /// Tells apart what the last deployment had at a place and what is there now.
    func note(
        drift actual: ActualState, of record: ResourceRecord, in detail: inout ResourceChange.Detail,
        _ entry: PropertyDifference.Change
    ) {
        detail.beforeFrom = "PREVIOUS_DEPLOYMENT_STATE"
        guard case .modified = actual else { return }
        let previous = record.properties.value.value(at: entry.path)
        guard !PropertyDifference.equal(previous, entry.before, nil, nil, 0) else { return }
        detail.beforeFrom = "ACTUAL_STATE"
        detail.drift = ResourceChange.Drift(
            previous: previous.map { StackEngine.written($0) }, actual: entry.before.map { StackEngine.written($0) },
            detectedAt: engine.now)
    }

    /// The template says now what somebody made of the resource: only the stack learns something.
    func synchronisation(
        _ actual: ActualState, _ current: ResourceRecord, _ target: ResourceRecord, _ schema: ResourceSchema?
    ) -> ResourceChange? {
        guard case .modified = actual else { return nil }
        let changes = PropertyDifference(from: current.properties.value, to: target.properties.value, schema: schema)
            .changes
        guard !changes.isEmpty else { return nil }
        var change = ResourceChange(
            action: "SyncWithActual", logicalID: current.logicalID, physicalID: current.physicalID, type: target.type)
        change.scope = ["Properties"]
        change.replacement = "False"
        change.driftStatus = actual.status
        change.deployed = StoredValue(.object([.init("Properties", current.properties.value)]))
        change.before = StoredValue(.object([.init("Properties", target.properties.value)]))
        change.after = change.before
        for entry in changes {
            var detail = detail(entry, isStatic: true, cause: ("NoModification", nil))
            detail.requiresRecreation = "Never"
            detail.changeType = "SyncWithActual"
            detail.before = detail.after
            detail.beforeFrom = "ACTUAL_STATE"
            detail.drift = ResourceChange.Drift(
                previous: entry.before.map { StackEngine.written($0) },
                actual: entry.after.map { StackEngine.written($0) }, detectedAt: engine.now)
            change.details.append(detail)
        }
        return change
    }
}

extension TemplateValue {
    /// The value at a path such as `/Tags/0/Value`; nil where there is none.
    func value(at path: String) -> TemplateValue? {
        var value: TemplateValue? = self
        for step in path.split(separator: "/") {
            if let elements = value?.array {
                value = Int(step).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
            } else {
                value = value?[String(step)]
            }
        }
        return value
    }
}
