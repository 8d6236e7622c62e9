internal import MainstayAWSClient
internal import MainstayTemplate

extension StackEngine {
    func describeStatus(of set: ChangeSet, in value: inout AWSValue) {
        guard now >= set.readyAt else {
            value["Status"] = "CREATE_IN_PROGRESS"
            value["ExecutionStatus"] = "UNAVAILABLE"
            return
        }
        value["Status"] = .string(set.result)
        value["ExecutionStatus"] = .string(set.executionStatus)
        value["StatusReason"] = set.reason.map { .string($0) }
    }

    func describeChangeSet(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let (stack, index) = try changeSet(
            input["ChangeSetName"]?.string ?? "", input["StackName"]?.string, caller)
        let set = stack.changeSets[index]
        let includesValues = input["IncludePropertyValues"]?.bool ?? false
        let changes = now >= set.readyAt ? set.changes : []
        var result = try page(
            changes.map { ["Type": "Resource", "ResourceChange": value(of: $0, includesValues: includesValues)] },
            "Changes", input)
        result["ChangeSetName"] = .string(set.name)
        result["ChangeSetId"] = .string(set.id)
        result["StackId"] = .string(stack.id)
        result["StackName"] = .string(stack.name)
        result["CreationTime"] = .timestamp(set.createdAt)
        result["Parameters"] = parameterValues(set.definition)
        result["Tags"] = .list(set.definition.tags.map(tagValue))
        result["Capabilities"] = .list(set.definition.capabilities.map { .string($0) })
        result["NotificationARNs"] = .list(set.options.notificationARNs.map { .string($0) })
        result["RollbackConfiguration"] = rollbackConfiguration(set.options)
        result["IncludeNestedStacks"] = .bool(set.includesNestedStacks)
        result["Description"] = set.description.map { .string($0) }
        result["OnStackFailure"] = set.onStackFailure.map { .string($0) }
        result["DeploymentMode"] = set.deploymentMode.map { .string($0) }
        result["StackDriftStatus"] = set.driftStatus.map { .string($0) }
        result["ImportExistingResources"] = set.adoptsExisting ? true : nil
        result["ParentChangeSetId"] = set.parentSetID.map { .string($0) }
        result["RootChangeSetId"] = set.rootSetID.map { .string($0) }
        describeStatus(of: set, in: &result)
        return result
    }

    func describeChangeSetHooks(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let (stack, index) = try changeSet(
            input["ChangeSetName"]?.string ?? "", input["StackName"]?.string, caller)
        let set = stack.changeSets[index]
        return [
            "ChangeSetId": .string(set.id), "ChangeSetName": .string(set.name), "Hooks": [], "Status": "PLANNED",
            "StackId": .string(stack.id), "StackName": .string(stack.name),
        ]
    }

    private func value(of change: ResourceChange, includesValues: Bool) -> AWSValue {
        var result: AWSValue = [
            "Action": .string(change.action), "LogicalResourceId": .string(change.logicalID),
            "ResourceType": .string(change.type), "Scope": .list(change.scope.map { .string($0) }),
            "Details": .list(change.details.map { detail($0, includesValues: includesValues) }),
        ]
        result["PhysicalResourceId"] = change.physicalID.map { .string($0) }
        result["Replacement"] = change.replacement.map { .string($0) }
        result["PolicyAction"] = change.policyAction.map { .string($0) }
        result["ResourceDriftStatus"] = change.driftStatus.map { .string($0) }
        result["ChangeSetId"] = change.childSetID.map { .string($0) }
        if includesValues {
            result["BeforeContext"] = change.before.map { .string(JSONPrinter.compact.string($0.value)) }
            result["AfterContext"] = change.after.map { .string(JSONPrinter.compact.string($0.value)) }
            result["PreviousDeploymentContext"] = change.deployed.map { .string(JSONPrinter.compact.string($0.value)) }
        }
        return result
    }

    private func detail(_ detail: ResourceChange.Detail, includesValues: Bool) -> AWSValue {
        var target: AWSValue = [
            "Attribute": .string(detail.attribute), "RequiresRecreation": .string(detail.requiresRecreation),
        ]
        target["Name"] = detail.name.map { .string($0) }
        if includesValues {
            target["Path"] = detail.path.map { .string($0) }
            target["BeforeValue"] = detail.before.map { .string($0) }
            target["AfterValue"] = detail.after.map { .string($0) }
            target["AttributeChangeType"] = .string(detail.changeType)
            if let from = detail.beforeFrom {
                target["BeforeValueFrom"] = .string(from)
                target["AfterValueFrom"] = "TEMPLATE"
            }
            if let drift = detail.drift {
                var value: AWSValue = ["DriftDetectionTimestamp": .timestamp(drift.detectedAt)]
                value["PreviousValue"] = drift.previous.map { .string($0) }
                value["ActualValue"] = drift.actual.map { .string($0) }
                target["Drift"] = value
            }
        }
        var result: AWSValue = [
            "Target": target, "Evaluation": .string(detail.evaluation), "ChangeSource": .string(detail.source),
        ]
        result["CausingEntity"] = detail.causingEntity.map { .string($0) }
        return result
    }
}
