internal import MainstayAWSClient
internal import MainstayAssembly
internal import MainstayTemplate

/// Takes the protection against deletion from resources that a deletion of their stack would fail at, by an update of the
/// stack: CloudFormation deletes nothing that its own service guards.
package struct ProtectionRemoval: Sendable {
    private static let properties = [
        "DeletionProtection", "DeletionProtectionEnabled", "DeleteProtection", "DisableApiTermination",
    ]

    /// The template without protection.
    let text: String
    /// The resources that lose it.
    package let resources: [String]

    /// - Returns: nil where nothing is protected that would be deleted.
    package init?(_ template: String, of stack: String) {
        guard let parsed = TemplateParser(file: "deployed:\(stack)").parse(template).value, var whole = parsed.object,
            var members = whole["Resources"]?.object?.members
        else { return nil }
        var names: [String] = []
        for index in members.indices {
            let policy = members[index].value["DeletionPolicy"]?.string ?? "Delete"
            guard policy != "Retain", policy != "RetainExceptOnCreate", var resource = members[index].value.object,
                let properties = resource["Properties"]?.object, let open = Self.unprotected(properties)
            else { continue }
            resource["Properties"] = TemplateValue(.object(open))
            members[index].value = TemplateValue(.object(resource))
            names.append(members[index].key)
        }
        guard !names.isEmpty else { return nil }
        whole["Resources"] = .object(members)
        text = JSONPrinter.compact.string(TemplateValue(.object(whole)))
        resources = names
    }

    /// - Returns: nil where there is no protection.
    private static func unprotected(_ properties: TemplateObject) -> TemplateObject? {
        var result = properties
        for name in Self.properties {
            switch properties[name]?.content {
            case nil, .bool(false), .string("false"), .string("INACTIVE"): continue
            case .string("ACTIVE"): result[name] = "INACTIVE"
            default: result[name] = false
            }
        }
        if var attributes = properties["LoadBalancerAttributes"]?.array {
            for index in attributes.indices where attributes[index]["Key"] == "deletion_protection.enabled" {
                attributes[index] = ["Key": "deletion_protection.enabled", "Value": "false"]
            }
            result["LoadBalancerAttributes"] = .array(attributes)
        }
        return result == properties ? nil : result
    }

    /// Updates the stack, which must be one that takes updates.
    package func carryOut(
        on stack: DeployableStack, _ facts: StackFacts, connections: any Connections, calls: any AWSCalls,
        target: Target, run: String, pace: Pace, sink: EventSink,
        approve: @escaping @Sendable (StackWork, [ChangeSetFacts.Change]) async -> Bool = { _, _ in false }
    ) async throws -> StackOutcome {
        let name = "mainstay-unprotect-\(run)"
        let request = ChangeSetRequest(
            name: name, stackName: stack.name, kind: .update,
            template: try await TemplateUpload(connections: connections, stack: stack, target: target).source(of: text),
            description: "Mainstay \(run)", parameters: facts.parameters.keys.sorted().map { ($0, nil) },
            tags: facts.tags.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, role: facts.roleARN)
        let work = StackWork(
            id: stack.id, action: .update, request: request, token: name,
            seenAt: (facts.updatedAt ?? facts.createdAt)?.milliseconds)
        return await StackRunner(
            work: work, cloudFormation: CloudFormation(calls), role: facts.roleARN, pace: pace, sink: sink,
            approve: approve
        ).run()
    }
}
