internal import MainstayAWSClient
internal import MainstaySchema
internal import MainstayTemplate

extension StackEngine {
    /// Creates, updates or replaces a resource, or leaves it as it is.
    func provision(_ index: Int, _ logicalID: String, of stack: Stack) {
        guard let definition = stack.definition else { return complete(index, of: stack) }
        let target: ResourceRecord
        do throws(LocalFault) {
            target = try self.target(logicalID, definition, of: stack)
        } catch {
            return failAtOnce(index, logicalID, of: stack, error.message)
        }
        guard let current = stack.resources[logicalID], current.exists else {
            return create(index, target, of: stack)
        }
        if current.type != target.type { return replace(index, current, target, of: stack) }
        let actual = stack.operation?.revertsDrift == true ? actual(current) : .same
        switch actual {
        case .same: break
        case .deleted: return create(index, target, of: stack)
        case .modified(let live): stack.operation?.actualBefore[logicalID] = live.properties
        }
        let difference = PropertyDifference(
            from: comparable(actual, current, target), to: target.properties.value, schema: schema(of: target.type))
        let isRetried = current.status == .createFailed || current.status == .updateFailed
        let changesChild = current.childStackID != nil && childDiffers(current, target, definition, of: stack)
        if difference.isEmpty, current.tags == target.tags, !isRetried, !changesChild {
            stack.resources[logicalID] = target.keeping(current)
            return complete(index, of: stack)
        }
        if current.status == .createFailed {
            // What is left of a failed creation makes place for the next attempt.
            erase(current)
            return create(index, target, of: stack)
        }
        if difference.replaces { return replace(index, current, target, of: stack) }
        if let denial = denial("Update:Modify", logicalID, target.type, stack) {
            return failAtOnce(index, logicalID, of: stack, denial)
        }
        update(index, current, target.keeping(current), of: stack)
    }

    /// The resource as the template has it, resolved against what the stack has now.
    func target(
        _ logicalID: String, _ definition: StackDefinition, of stack: Stack
    ) throws(LocalFault) -> ResourceRecord {
        let (parsed, values) = try context(of: definition, in: stack)
        guard let resource = parsed.template.resources[logicalID] else {
            throw .validation("Resource \(logicalID) is not in the template")
        }
        let resolver = resolver(values, of: stack)
        do throws(ResolutionError) {
            return try record(of: resource, resolver, definition, dependencies: parsed.dependencies[logicalID] ?? [])
        } catch {
            throw .validation(error.message)
        }
    }

    /// A record of what a resource is to be; not yet of what it is.
    func record(
        of resource: TemplateResource, _ resolver: ValueResolver, _ definition: StackDefinition, dependencies: [String]
    ) throws(ResolutionError) -> ResourceRecord {
        var record = ResourceRecord(
            logicalID: resource.name, type: resource.type, status: .createInProgress, changedAt: now)
        let properties = try resource.value["Properties"].flatMap { value throws(ResolutionError) in
            try resolver.resolve(value)
        }
        record.properties = StoredValue(properties ?? .object([]))
        record.metadata = try resource.metadata.flatMap { value throws(ResolutionError) in
            try resolver.resolve(value).map { StoredValue($0) }
        }
        record.deletionPolicy = try resource.deletionPolicy.map { value throws(ResolutionError) in
            try resolver.text(value)
        }
        record.updateReplacePolicy = try resource.updateReplacePolicy.map { value throws(ResolutionError) in
            try resolver.text(value)
        }
        record.dependencies = dependencies
        if schema(of: resource.type)?.tagShape != ResourceSchema.TagShape.none { record.tags = definition.tags }
        return record
    }

    private func create(_ index: Int, _ target: ResourceRecord, of stack: Stack) {
        var record = target
        let messageAtOnce = refusal(of: record, in: stack)
        stack.resources[record.logicalID] = record
        if !stack.order.contains(record.logicalID) { stack.order.append(record.logicalID) }
        setStatus(.createInProgress, of: record.logicalID, in: stack)
        if let messageAtOnce {
            setStatus(.createFailed, of: record.logicalID, in: stack, reason: messageAtOnce)
            return fail(index, of: stack)
        }
        make(&record, in: stack)
        if let conflict = claim(record, in: stack) {
            setStatus(.createFailed, of: record.logicalID, in: stack, reason: conflict)
            return fail(index, of: stack)
        }
        begin(index, record, success: .createComplete, failure: .createFailed, of: stack)
    }

    private func update(_ index: Int, _ current: ResourceRecord, _ target: ResourceRecord, of stack: Stack) {
        let messageAtOnce = refusal(of: target, in: stack) ?? vanished(current, in: stack)
        setStatus(.updateInProgress, of: current.logicalID, in: stack)
        if let messageAtOnce {
            setStatus(.updateFailed, of: current.logicalID, in: stack, reason: messageAtOnce)
            return fail(index, of: stack)
        }
        var record = target
        refresh(&record, in: stack)
        if let childID = current.childStackID {
            return updateChild(childID, index, record, of: stack)
        }
        plan(
            index, of: stack, seconds: times.times(of: record.type).update,
            outcome: outcome(record, .updateComplete, .updateFailed, in: stack, isUpdate: true), isInitiated: false)
    }

    private func replace(_ index: Int, _ current: ResourceRecord, _ target: ResourceRecord, of stack: Stack) {
        if let denial = denial("Update:Replace", target.logicalID, target.type, stack) {
            return failAtOnce(index, target.logicalID, of: stack, denial)
        }
        var record = target
        let messageAtOnce = refusal(of: record, in: stack)
        setStatus(
            .updateInProgress, of: target.logicalID, in: stack,
            reason: "Requested update requires the creation of a new physical resource; hence creating one.")
        if messageAtOnce == nil, schema(of: current.type)?.deletesBeforeReplacing == true {
            // Few types go before the new one comes, so that both may have the same name.
            erase(current)
            stack.resources[current.logicalID]?.liveKey = nil
        }
        make(&record, in: stack)
        var conflict = messageAtOnce
        if conflict == nil, record.liveKey == stack.resources[current.logicalID]?.liveKey {
            conflict =
                "CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename "
                + "\(record.physicalID ?? record.logicalID) and update the stack again."
        }
        if let message = conflict ?? claim(record, in: stack) {
            setStatus(.updateFailed, of: target.logicalID, in: stack, reason: message)
            return fail(index, of: stack)
        }
        begin(index, record, success: .updateComplete, failure: .updateFailed, of: stack)
    }

    /// Starts what takes time: a nested stack, a wait, or just the resource.
    private func begin(
        _ index: Int, _ record: ResourceRecord, success: ResourceStatus, failure: ResourceStatus, of stack: Stack
    ) {
        if record.type == "AWS::CloudFormation::Stack" {
            return createChild(index, record, success: success, failure: failure, of: stack)
        }
        var outcome = outcome(record, success, failure, in: stack, isUpdate: false)
        var seconds = times.times(of: record.type).create
        if let timeout = signalSeconds(of: record, in: stack) {
            outcome.waitsForSignals = true
            seconds = timeout
        }
        plan(index, of: stack, seconds: seconds, outcome: outcome, isInitiated: true)
        if outcome.waitsForSignals { checkSignals(of: record.logicalID, in: stack) }
    }

    private func outcome(
        _ record: ResourceRecord, _ success: ResourceStatus, _ failure: ResourceStatus, in stack: Stack, isUpdate: Bool
    ) -> Step.Outcome {
        Step.Outcome(success: success, failure: failure, message: nil, record: record)
    }

    /// Announces a beginning and its failure in one.
    func failAtOnce(_ index: Int, _ logicalID: String, of stack: Stack, _ message: String) {
        if stack.resources[logicalID] == nil {
            let type =
                stack.definition.flatMap { try? template($0.body, region: stack.scope.region) }?
                .template.resources[logicalID]?.type ?? ""
            stack.resources[logicalID] = ResourceRecord(
                logicalID: logicalID, type: type, status: .createInProgress, changedAt: now)
            stack.order.append(logicalID)
        }
        let exists = stack.resources[logicalID]?.exists ?? false
        setStatus(exists ? .updateInProgress : .createInProgress, of: logicalID, in: stack)
        setStatus(exists ? .updateFailed : .createFailed, of: logicalID, in: stack, reason: message)
        fail(index, of: stack)
    }
}

extension ResourceRecord {
    /// What it is to be, with the identity that it has.
    func keeping(_ current: ResourceRecord) -> ResourceRecord {
        var record = self
        record.physicalID = current.physicalID
        record.attributes = current.attributes
        record.liveKey = current.liveKey
        record.childStackID = current.childStackID
        record.status = current.status
        record.reason = current.reason
        record.changedAt = current.changedAt
        record.hasGeneratedName = current.hasGeneratedName
        record.driftStatus = current.driftStatus
        record.driftCheckedAt = current.driftCheckedAt
        return record
    }
}
