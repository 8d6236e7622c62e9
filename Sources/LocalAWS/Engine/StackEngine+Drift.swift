internal import MainstayAWSClient
internal import MainstaySchema
internal import MainstayTemplate

extension StackEngine {
    func detectStackDrift(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let stack = try live(input["StackName"]?.string, in: caller.scope)
        guard !stack.status.isInProgress, stack.status != .reviewInProgress else {
            throw .validation(
                "Drift detection cannot be performed on stack [\(stack.name)] in \(stack.status.rawValue)")
        }
        let wanted = Set(input["LogicalResourceIds"]?.strings ?? [])
        let names = stack.order.filter { wanted.isEmpty || wanted.contains($0) }
        for name in names { check(name, of: stack) }
        let drifted = names.filter { ["MODIFIED", "DELETED"].contains(stack.resources[$0]?.driftStatus) }.count
        let id = state.ids.uuid()
        stack.driftStatus = drifted > 0 ? "DRIFTED" : "IN_SYNC"
        stack.driftCheckedAt = now
        state.driftRuns[id] = DriftRun(
            stackID: stack.id, readyAt: after(2 + Double(names.count) / 5), status: stack.driftStatus, drifted: drifted)
        noteChange()
        return ["StackDriftDetectionId": .string(id)]
    }

    func describeStackDriftDetectionStatus(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let id = input["StackDriftDetectionId"]?.string ?? ""
        guard let run = state.driftRuns[id], state.stacks[run.stackID]?.scope == caller.scope else {
            throw .validation("Drift detection ID [\(id)] does not exist")
        }
        var result: AWSValue = [
            "StackId": .string(run.stackID), "StackDriftDetectionId": .string(id), "Timestamp": .timestamp(now),
        ]
        guard now >= run.readyAt else {
            result["DetectionStatus"] = "DETECTION_IN_PROGRESS"
            return result
        }
        result["DetectionStatus"] = "DETECTION_COMPLETE"
        result["StackDriftStatus"] = .string(run.status)
        result["DriftedStackResourceCount"] = .int(run.drifted)
        return result
    }

    func detectStackResourceDrift(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let stack = try live(input["StackName"]?.string, in: caller.scope)
        let name = input["LogicalResourceId"]?.string ?? ""
        guard stack.resources[name] != nil else {
            throw .validation("Resource \(name) does not exist for stack \(stack.name)")
        }
        check(name, of: stack)
        noteChange()
        return ["StackResourceDrift": driftValue(name, of: stack) ?? [:]]
    }

    func describeStackResourceDrifts(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let stack = try live(input["StackName"]?.string, in: caller.scope)
        let filters = Set(input["StackResourceDriftStatusFilters"]?.strings ?? [])
        let values = stack.order.compactMap { name -> AWSValue? in
            guard let record = stack.resources[name], record.driftStatus != "NOT_CHECKED",
                filters.isEmpty || filters.contains(record.driftStatus)
            else { return nil }
            return driftValue(name, of: stack)
        }
        return try page(values, "StackResourceDrifts", input, size: min(max(input["MaxResults"]?.int ?? 100, 1), 100))
    }

    /// Compares a resource with what the stack made of it.
    private func check(_ name: String, of stack: Stack) {
        guard let record = stack.resources[name], record.exists, let key = record.liveKey else { return }
        let status: String
        if let live = state.live[key.text] {
            status = differences(record, live).isEmpty ? "IN_SYNC" : "MODIFIED"
        } else {
            status = "DELETED"
        }
        stack.resources[name]?.driftStatus = status
        stack.resources[name]?.driftCheckedAt = now
    }

    /// Only what the template says counts, and nothing that the service never tells.
    func differences(_ record: ResourceRecord, _ live: LiveResource) -> [PropertyDifference.Change] {
        let schema = schema(of: record.type)
        let stated = Set(record.properties.value.object?.keys ?? [])
        return PropertyDifference(from: record.properties.value, to: live.properties.value, schema: schema).changes
            .filter { change in
                stated.contains(change.property) && !(schema?.isWriteOnly(String(change.path.dropFirst())) ?? false)
            }
    }

    private func driftValue(_ name: String, of stack: Stack) -> AWSValue? {
        guard let record = stack.resources[name], let key = record.liveKey else { return nil }
        var result: AWSValue = [
            "StackId": .string(stack.id), "LogicalResourceId": .string(name),
            "PhysicalResourceId": .string(record.physicalID ?? ""), "ResourceType": .string(record.type),
            "StackResourceDriftStatus": .string(record.driftStatus),
            "Timestamp": .timestamp(record.driftCheckedAt ?? now),
        ]
        let schema = schema(of: record.type)
        if let names = schema?.primaryIdentifier, names.count > 1 {
            result["PhysicalResourceIdContext"] = .list(
                names.compactMap { name in
                    record.attributes[name]?.value.plainText ?? record.properties.value[name]?.plainText
                }.map { ["Key": "Id", "Value": .string($0)] })
        }
        result["ExpectedProperties"] = .string(JSONPrinter.compact.string(record.properties.value))
        guard let live = state.live[key.text] else {
            result["StackResourceDriftStatus"] = "DELETED"
            return result
        }
        result["ActualProperties"] = .string(JSONPrinter.compact.string(live.properties.value))
        result["PropertyDifferences"] = .list(
            differences(record, live).map { change in
                [
                    "PropertyPath": .string(change.path), "ExpectedValue": .string(Self.written(change.before)),
                    "ActualValue": .string(Self.written(change.after)),
                    "DifferenceType": .string(
                        change.before == nil ? "ADD" : change.after == nil ? "REMOVE" : "NOT_EQUAL"),
                ]
            })
        return result
    }

    static func written(_ value: TemplateValue?) -> String {
        guard let value else { return "null" }
        return value.plainText ?? JSONPrinter.compact.string(value)
    }

    // MARK: Changes behind the stack's back

    /// Changes or deletes a resource out of band, as a person with a console would.
    ///
    /// - Parameters:
    ///   - changes: The value of each property path (`/Tags/0/Value`); null takes the property away.
    package func tamper(
        stack nameOrID: String, logicalID: String, changes: [(path: String, json: String)], deletes: Bool,
        in scope: Scope
    ) throws(LocalFault) {
        let stack = try live(nameOrID, in: scope)
        guard let record = stack.resources[logicalID], let key = record.liveKey, let live = state.live[key.text] else {
            throw .validation("Resource \(logicalID) does not exist for stack \(stack.name)")
        }
        noteChange()
        if deletes { return erase(record) }
        var properties = live.properties.value
        for change in changes {
            let parsed = TemplateParser(file: "value", format: .json).parse("{\"value\":\(change.json)}")
            guard let value = parsed.value?["value"], parsed.isValid else {
                throw .validation("The value of \(change.path) is no JSON")
            }
            let steps = change.path.split(separator: "/").map(String.init)
            guard !steps.isEmpty, steps.count < 50 else { throw .validation("\(change.path) is no path") }
            properties = properties.setting(steps[...], to: value.isNull ? nil : TemplateValue(value.content))
        }
        state.live[key.text]?.properties = StoredValue(properties)
        reflect(record.type, live.physicalID, properties, stack.scope)
    }
}

extension TemplateValue {
    /// The value with another one at a path; objects are made on the way where there are none.
    func setting(_ steps: ArraySlice<String>, to value: TemplateValue?) -> TemplateValue {
        guard let step = steps.first else { return value ?? .null }
        let rest = steps.dropFirst()
        if var elements = array, let index = Int(step) {
            if elements.indices.contains(index) {
                if rest.isEmpty, value == nil {
                    elements.remove(at: index)
                } else {
                    elements[index] = elements[index].setting(rest, to: value)
                }
            } else if let value {
                elements.append(rest.isEmpty ? value : TemplateValue.object([]).setting(rest, to: value))
            }
            return .array(elements)
        }
        var members = object?.members ?? []
        let index = members.firstIndex { $0.key == step }
        if rest.isEmpty, value == nil {
            if let index { members.remove(at: index) }
        } else if let index {
            members[index].value = members[index].value.setting(rest, to: value)
        } else {
            members.append(.init(step, TemplateValue.object([]).setting(rest, to: value)))
        }
        return .object(members)
    }
}
