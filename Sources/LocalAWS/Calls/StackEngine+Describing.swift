internal import MainstayAWSClient
internal import MainstayTemplate

extension StackEngine {
    func describeStacks(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        if let name = input["StackName"]?.string, !name.isEmpty {
            guard let stack = find(name, in: caller.scope) else {
                throw .validation("Stack with id \(name) does not exist")
            }
            return ["Stacks": [stackValue(stack)]]
        }
        let stacks = inOrder(caller.scope).filter(\.isLive)
        return try page(stacks.map(stackValue), "Stacks", input)
    }

    /// The stacks of a scope, the newest first.
    private func inOrder(_ scope: Scope) -> [Stack] {
        state.stacks.values.filter { $0.scope == scope }.sorted { $0.number > $1.number }
    }

    private func stackValue(_ stack: Stack) -> AWSValue {
        var result: AWSValue = [
            "StackId": .string(stack.id), "StackName": .string(stack.name),
            "StackStatus": .string(stack.status.rawValue),
            "CreationTime": .timestamp(stack.createdAt), "DisableRollback": .bool(stack.options.disablesRollback),
            "EnableTerminationProtection": .bool(rootProtection(stack)),
            "NotificationARNs": .list(stack.options.notificationARNs.map { .string($0) }),
            "RollbackConfiguration": rollbackConfiguration(stack.options),
            "DriftInformation": driftInformation(stack),
            "Tags": .list((stack.definition?.tags ?? []).map(tagValue)),
            "Capabilities": .list((stack.definition?.capabilities ?? []).map { .string($0) }),
        ]
        result["ChangeSetId"] = stack.changeSetID.map { .string($0) }
        result["StackStatusReason"] = stack.statusReason.map { .string($0) }
        result["LastUpdatedTime"] = stack.updatedAt.map { .timestamp($0) }
        result["DeletionTime"] = stack.deletedAt.map { .timestamp($0) }
        result["RoleARN"] = stack.options.roleARN.map { .string($0) }
        result["TimeoutInMinutes"] = stack.options.timeoutInMinutes.map { .int($0) }
        result["ParentId"] = stack.parentID.map { .string($0) }
        result["RootId"] = stack.rootID.map { .string($0) }
        result["RetainExceptOnCreate"] = stack.options.retainsExceptOnCreate ? true : nil
        if let definition = stack.definition {
            result["Parameters"] = parameterValues(definition)
            if let parsed = try? template(definition.body, region: stack.scope.region) {
                result["Description"] = parsed.template.description.map { .string($0) }
            }
        }
        result["Outputs"] = .list(
            stack.outputs.map { output in
                var value: AWSValue = ["OutputKey": .string(output.key), "OutputValue": .string(output.value)]
                value["Description"] = output.description.map { .string($0) }
                value["ExportName"] = output.exportName.map { .string($0) }
                return value
            })
        result["LastOperations"] = .list(
            stack.operations.map { ["OperationType": .string($0.type), "OperationId": .string($0.id)] })
        return result
    }

    private func rootProtection(_ stack: Stack) -> Bool {
        stack.rootID.flatMap { state.stacks[$0]?.hasTerminationProtection } ?? stack.hasTerminationProtection
    }

    func tagValue(_ tag: StackTag) -> AWSValue { ["Key": .string(tag.key), "Value": .string(tag.value)] }

    func rollbackConfiguration(_ options: StackOptions) -> AWSValue {
        var result: AWSValue = [:]
        if !options.rollbackTriggers.isEmpty {
            result["RollbackTriggers"] = .list(
                options.rollbackTriggers.map { .map($0.mapValues { .string($0) }) })
        }
        result["MonitoringTimeInMinutes"] = options.monitoringMinutes.map { .int($0) }
        return result
    }

    /// Secrets are never told.
    func parameterValues(_ definition: StackDefinition) -> AWSValue {
        .list(
            definition.parameters.map { parameter in
                var value: AWSValue = [
                    "ParameterKey": .string(parameter.key),
                    "ParameterValue": .string(parameter.isSecret ? "****" : parameter.value),
                ]
                value["ResolvedValue"] = parameter.resolved.map { .string($0) }
                return value
            })
    }

    private func driftInformation(_ stack: Stack) -> AWSValue {
        var result: AWSValue = ["StackDriftStatus": .string(stack.driftStatus)]
        result["LastCheckTimestamp"] = stack.driftCheckedAt.map { .timestamp($0) }
        return result
    }

    func listStacks(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let wanted = Set(input["StackStatusFilter"]?.strings ?? [])
        let values = inOrder(caller.scope).filter { wanted.isEmpty || wanted.contains($0.status.rawValue) }.map {
            stack in
            var value: AWSValue = [
                "StackId": .string(stack.id), "StackName": .string(stack.name),
                "CreationTime": .timestamp(stack.createdAt), "StackStatus": .string(stack.status.rawValue),
                "DriftInformation": driftInformation(stack),
            ]
            value["StackStatusReason"] = stack.statusReason.map { .string($0) }
            value["LastUpdatedTime"] = stack.updatedAt.map { .timestamp($0) }
            value["DeletionTime"] = stack.deletedAt.map { .timestamp($0) }
            value["ParentId"] = stack.parentID.map { .string($0) }
            value["RootId"] = stack.rootID.map { .string($0) }
            return value
        }
        return try page(values, "StackSummaries", input)
    }

    func describeStackEvents(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let name = input["StackName"]?.string ?? ""
        guard let stack = find(name, in: caller.scope) else { throw .validation("Stack [\(name)] does not exist") }
        let (events, token) = try eventPage(stack.events, input)
        var result: AWSValue = ["StackEvents": .list(events.map { eventValue($0, stack) })]
        result["NextToken"] = token.map { .string($0) }
        return result
    }

    /// The newest first. Events come while somebody reads: the token counts from the oldest.
    private func eventPage(
        _ events: [StackEvent], _ input: AWSValue, size: Int = 100
    ) throws(LocalFault) -> ([StackEvent], String?) {
        var end = events.count
        if let token = input["NextToken"]?.string {
            guard token.hasPrefix("event-"), let number = Int(token.dropFirst(6)), (0...events.count).contains(number)
            else { throw .validation("Invalid NextToken") }
            end = number
        }
        let start = max(0, end - size)
        return (events[start..<end].reversed(), start > 0 ? "event-\(start)" : nil)
    }

    private func eventValue(_ event: StackEvent, _ stack: Stack) -> AWSValue {
        var value: AWSValue = [
            "StackId": .string(stack.id), "EventId": .string(event.id), "StackName": .string(stack.name),
            "LogicalResourceId": .string(event.logicalID), "PhysicalResourceId": .string(event.physicalID),
            "ResourceType": .string(event.type), "Timestamp": .timestamp(event.time),
            "ResourceStatus": .string(event.status),
        ]
        value["ResourceStatusReason"] = event.reason.map { .string($0) }
        value["ClientRequestToken"] = event.token.map { .string($0) }
        value["OperationId"] = event.operationID.map { .string($0) }
        value["ResourceProperties"] = event.properties.map { .string(JSONPrinter.compact.string($0.value)) }
        return value
    }

    /// Events by operation, and what early validation found in a change set.
    func describeEvents(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let onlyFailed = input["Filters"]?["FailedEvents"]?.bool ?? false
        if let name = input["ChangeSetName"]?.string {
            let (stack, index) = try changeSet(name, input["StackName"]?.string, caller)
            let set = stack.changeSets[index]
            let values = set.findings.enumerated().map { number, finding -> AWSValue in
                var value: AWSValue = [
                    "EventId": .string("\(set.id)-\(number)"), "StackId": .string(stack.id),
                    "OperationId": .string(set.id), "OperationType": "CREATE_CHANGESET",
                    "EventType": "VALIDATION_ERROR", "LogicalResourceId": .string(finding.logicalID),
                    "ResourceType": .string(finding.type), "Timestamp": .timestamp(set.createdAt),
                    "ValidationFailureMode": "FAIL", "ValidationName": .string(finding.validation),
                    "ValidationStatus": "FAILED", "ValidationStatusReason": .string(finding.message),
                ]
                value["ValidationPath"] = finding.path.map { .string($0) }
                return value
            }
            return try page(values, "OperationEvents", input)
        }
        let all = inOrder(caller.scope)
        let wanted = input["StackName"]?.string.flatMap { find($0, in: caller.scope) }
        let operationID = input["OperationId"]?.string
        guard wanted != nil || operationID != nil else {
            throw .validation("One of ChangeSetName, OperationId or StackName must be specified")
        }
        let stack = wanted ?? all.first { $0.events.contains { $0.operationID == operationID } }
        let events = (stack?.events ?? []).filter { event in
            (operationID == nil || event.operationID == operationID)
                && (!onlyFailed || event.status.hasSuffix("_FAILED"))
        }
        let (part, token) = try eventPage(events, input)
        var result: AWSValue = [
            "OperationEvents": .list(
                part.compactMap { event in
                    guard let stack else { return nil }
                    var value = eventValue(event, stack)
                    value["StackName"] = nil
                    value["EventType"] = .string(Self.kind(of: event, stack))
                    return value
                })
        ]
        result["NextToken"] = token.map { .string($0) }
        return result
    }

    private static func kind(of event: StackEvent, _ stack: Stack) -> String {
        if event.logicalID == stack.name { return "STACK_EVENT" }
        return event.status.hasSuffix("_FAILED") ? "PROVISIONING_ERROR" : "PROGRESS_EVENT"
    }

    func listExports(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let values = state.exports.values.filter { $0.scope == caller.scope }.sorted { $0.name < $1.name }.map {
            ["ExportingStackId": .string($0.stackID), "Name": .string($0.name), "Value": .string($0.value)] as AWSValue
        }
        return try page(values, "Exports", input)
    }

    func listImports(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let name = input["ExportName"]?.string ?? ""
        guard let export = state.exports["\(caller.scope.key)/\(name)"] else {
            throw .validation("Export '\(name)' does not exist")
        }
        guard let readers = readers(of: export) else {
            throw .validation("Export '\(name)' is not imported by any stack.")
        }
        return try page(readers.components(separatedBy: ", ").map { .string($0) }, "Imports", input)
    }
}
