internal import MainstayAWSClient
internal import MainstaySchema
internal import MainstayTemplate

extension StackEngine {
    func describeStackResource(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let name = input["StackName"]?.string ?? ""
        guard let stack = find(name, in: caller.scope) else { throw .validation("Stack '\(name)' does not exist") }
        let logicalID = input["LogicalResourceId"]?.string ?? ""
        guard let record = stack.resources[logicalID] else {
            throw .validation("Resource \(logicalID) does not exist for stack \(stack.name)")
        }
        var value = resourceValue(record, stack, time: "LastUpdatedTimestamp")
        value["StackName"] = .string(stack.name)
        value["StackId"] = .string(stack.id)
        value["Metadata"] = .string(record.metadata.map { JSONPrinter.compact.string($0.value) } ?? "{}")
        return ["StackResourceDetail": value]
    }

    func describeStackResources(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let physicalID = input["PhysicalResourceId"]?.string
        let stack: Stack
        if let name = input["StackName"]?.string {
            guard let found = find(name, in: caller.scope) else {
                throw .validation("Stack with id \(name) does not exist")
            }
            stack = found
        } else {
            guard let physicalID,
                let found = state.stacks.values.first(where: { stack in
                    stack.scope == caller.scope && stack.isLive
                        && stack.resources.values.contains { $0.physicalID == physicalID }
                })
            else { throw .validation("Stack for \(physicalID ?? "") does not exist") }
            stack = found
        }
        let logicalID = input["LogicalResourceId"]?.string
        let values = stack.order.compactMap { name -> AWSValue? in
            guard let record = stack.resources[name], logicalID == nil || logicalID == name else { return nil }
            var value = resourceValue(record, stack, time: "Timestamp")
            value["StackName"] = .string(stack.name)
            value["StackId"] = .string(stack.id)
            return value
        }
        return ["StackResources": .list(Array(values.prefix(100)))]
    }

    func listStackResources(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let name = input["StackName"]?.string ?? ""
        guard let stack = find(name, in: caller.scope) else {
            throw .validation("Stack with id \(name) does not exist")
        }
        let values = stack.order.compactMap { name in
            stack.resources[name].map { resourceValue($0, stack, time: "LastUpdatedTimestamp") }
        }
        return try page(values, "StackResourceSummaries", input)
    }

    private func resourceValue(_ record: ResourceRecord, _ stack: Stack, time: String) -> AWSValue {
        var drift: AWSValue = ["StackResourceDriftStatus": .string(record.driftStatus)]
        drift["LastCheckTimestamp"] = record.driftCheckedAt.map { .timestamp($0) }
        var value: AWSValue = [
            "LogicalResourceId": .string(record.logicalID), "ResourceType": .string(record.type),
            "ResourceStatus": .string(record.status.rawValue), "DriftInformation": drift,
        ]
        value[time] = .timestamp(record.changedAt)
        value["PhysicalResourceId"] = record.physicalID.map { .string($0) }
        value["ResourceStatusReason"] = record.reason.map { .string($0) }
        return value
    }

    func getTemplate(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        var body: String?
        if let name = input["ChangeSetName"]?.string {
            let (stack, index) = try changeSet(name, input["StackName"]?.string, caller)
            body = stack.changeSets[index].definition.body
        } else {
            let name = input["StackName"]?.string ?? ""
            guard let stack = find(name, in: caller.scope) else {
                throw .validation("Stack with id \(name) does not exist")
            }
            body = stack.definition?.body ?? ""
        }
        let text = body ?? ""
        let processed: String
        if let parsed = try? template(text, region: caller.scope.region), !parsed.transforms.isEmpty {
            processed = JSONPrinter.compact.string(parsed.template.source)
        } else {
            processed = text
        }
        let isProcessed = input["TemplateStage"]?.string == "Processed"
        return [
            "TemplateBody": .string(isProcessed ? processed : text), "StagesAvailable": ["Original", "Processed"],
        ]
    }

    func validateTemplate(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        let parsed = try template(body(input, previous: nil, caller: caller), region: caller.scope.region)
        return summary(parsed, detailed: false)
    }

    func getTemplateSummary(_ input: AWSValue, _ caller: Caller) throws(LocalFault) -> AWSValue {
        var text: String
        if let name = input["StackName"]?.string {
            text = try live(name, in: caller.scope).definition?.body ?? ""
        } else {
            text = try body(input, previous: nil, caller: caller)
        }
        return summary(try template(text, region: caller.scope.region), detailed: true)
    }

    private func summary(_ parsed: ParsedTemplate, detailed: Bool) -> AWSValue {
        let capabilities = Capabilities(parsed)
        let parameters = parsed.template.parameters.map { entry -> AWSValue in
            var value: AWSValue = [
                "ParameterKey": .string(entry.name), "NoEcho": .bool(entry["NoEcho"]?.plainText == "true"),
            ]
            value["DefaultValue"] = entry["Default"].map { .string($0.joinedText) }
            value["Description"] = entry["Description"]?.string.map { .string($0) }
            if detailed {
                value["ParameterType"] = .string(entry["Type"]?.string ?? "String")
                if let allowed = entry["AllowedValues"]?.array {
                    value["ParameterConstraints"] = [
                        "AllowedValues": .list(allowed.compactMap(\.plainText).map { .string($0) })
                    ]
                }
            }
            return value
        }
        var result: AWSValue = ["Parameters": .list(parameters)]
        result["Description"] = parsed.template.description.map { .string($0) }
        if !capabilities.all.isEmpty { result["Capabilities"] = .list(capabilities.all.map { .string($0) }) }
        result["CapabilitiesReason"] = capabilities.reason.map { .string($0) }
        if !parsed.transforms.isEmpty {
            result["DeclaredTransforms"] = .list(parsed.transforms.map { .string($0) })
        }
        guard detailed else { return result }
        var types: [String] = []
        for resource in parsed.template.resources where !types.contains(resource.type) { types.append(resource.type) }
        result["ResourceTypes"] = .list(types.map { .string($0) })
        result["Version"] = .string(parsed.template.formatVersion ?? "2010-09-09")
        result["Metadata"] = parsed.template.metadata.map { .string(JSONPrinter.compact.string($0)) }
        result["ResourceIdentifierSummaries"] = .list(
            types.map { type in
                [
                    "ResourceType": .string(type),
                    "LogicalResourceIds": .list(
                        parsed.template.resources.filter { $0.type == type }.map { .string($0.name) }),
                    "ResourceIdentifiers": .list((schema(of: type)?.primaryIdentifier ?? []).map { .string($0) }),
                ]
            })
        return result
    }
}
