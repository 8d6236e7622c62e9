internal import MainstayAWSClient
internal import MainstayAWSOperations
internal import MainstayAssembly

/// Takes resources that exist already into a stack, by a change set of the kind `IMPORT`.
package struct ResourceImport: Sendable {
    package var connections: any Connections
    package var cloudFormation: CloudFormation
    package var stack: DeployableStack
    package var target: Target
    package var pace: Pace

    package init(
        connections: any Connections, calls: any AWSCalls, stack: DeployableStack, target: Target, pace: Pace
    ) {
        self.connections = connections
        cloudFormation = CloudFormation(calls)
        self.stack = stack
        self.target = target
        self.pace = pace
    }

    /// What will be imported, and how.
    package struct Plan: Sendable {
        package var work: StackWork
        package var template: ImportTemplate
        /// Logical id, type and identifier of each resource.
        package var resources: [(logicalID: String, type: String, identifier: [String: String])]
    }

    /// Looks at the stack, and works out the import. Nothing is changed; a template that is too large for a call is put
    /// into the asset bucket.
    package func plan(_ resources: [ImportedResource], run: String) async throws -> Plan {
        let facts = try await cloudFormation.stack(stack.name)
        let isDeployed = facts.map { !$0.phase.isReview } ?? false
        if let facts, isDeployed, !facts.phase.isUpdatable {
            throw DeploymentProblem(
                "\(stack.name) is in \(facts.phase) and takes no import",
                help: "see the way out: mainstay recover \(stack.name)", isUsage: false)
        }
        let deployed = isDeployed ? try await cloudFormation.template(of: stack.name) : nil
        let template = try ImportTemplate(of: stack, deployed: deployed, importing: resources.map(\.logicalID))
        let source = try await TemplateUpload(connections: connections, stack: stack, target: target).source(
            of: template.text)
        let identifiers = try await identifiers(source)
        var values: [AWSValue] = []
        var found: [(logicalID: String, type: String, identifier: [String: String])] = []
        for resource in resources {
            let (type, names) = identifiers[resource.logicalID] ?? ("", [])
            let identifier = try resource.named(names)
            found.append((resource.logicalID, type, identifier))
            values.append([
                "ResourceType": .string(type), "LogicalResourceId": .string(resource.logicalID),
                "ResourceIdentifier": .map(identifier.mapValues { .string($0) }),
            ])
        }
        let places = target.placeholders
        let name = "mainstay-import-\(run)"
        var request = ChangeSetRequest(
            name: name, stackName: stack.name, kind: .importing, template: source, description: "Mainstay \(run)",
            parameters: isDeployed
                ? (facts?.parameters.keys.sorted() ?? []).map { ($0, nil) }
                : stack.parameters.map { ($0.key, $0.value) },
            tags: isDeployed
                ? (facts?.tags ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) } : stack.artifact.tags,
            role: facts?.roleARN ?? stack.executionRole.map(places.filled))
        request.resourcesToImport = values
        let work = StackWork(
            id: stack.id, action: isDeployed ? .update : .create, request: request, token: name,
            seenAt: facts.flatMap { $0.updatedAt ?? $0.createdAt }?.milliseconds)
        return Plan(work: work, template: template, resources: found)
    }

    package func carryOut(_ plan: Plan, sink: EventSink) async -> StackOutcome {
        await StackRunner(
            work: plan.work, cloudFormation: cloudFormation, role: plan.work.request.role, pace: pace, sink: sink,
            approve: { _, _ in false }
        ).run()
    }

    /// The type of each resource, and the names of the identifiers that tell one of them from another.
    private func identifiers(
        _ source: ChangeSetRequest.Template
    ) async throws(AWSError) -> [String: (type: String, names: [String])] {
        var input: AWSValue = [:]
        switch source {
        case .body(let text): input["TemplateBody"] = .string(text)
        case .url(let url): input["TemplateURL"] = .string(url)
        case .previous: break
        }
        let answer = try await cloudFormation.calls.output(AWS.CloudFormation.getTemplateSummary, input)
        var result: [String: (type: String, names: [String])] = [:]
        for summary in answer["ResourceIdentifierSummaries"]?.list ?? [] {
            for logicalID in summary["LogicalResourceIds"]?.strings ?? [] {
                result[logicalID] = (
                    summary["ResourceType"]?.string ?? "", summary["ResourceIdentifiers"]?.strings ?? []
                )
            }
        }
        return result
    }
}
