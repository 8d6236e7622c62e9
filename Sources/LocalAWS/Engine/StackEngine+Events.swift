internal import MainstayAWSClient
internal import MainstayTemplate

extension StackEngine {
    /// Sets the stack's status and writes the line that tells it.
    func setStatus(_ status: StackStatus, of stack: Stack, reason: String? = nil) {
        stack.status = status
        stack.statusReason = reason
        record(
            stack, logicalID: stack.name, physicalID: stack.id, type: "AWS::CloudFormation::Stack",
            status: status.rawValue, reason: reason)
        noteChange()
    }

    /// Sets a resource's status and writes the line that tells it.
    func setStatus(
        _ status: ResourceStatus, of logicalID: String, in stack: Stack, reason: String? = nil,
        physicalID: String? = nil
    ) {
        guard var resource = stack.resources[logicalID] else { return }
        resource.status = status
        resource.reason = reason
        resource.changedAt = now
        stack.resources[logicalID] = resource
        record(
            stack, logicalID: logicalID, physicalID: physicalID ?? resource.physicalID ?? "", type: resource.type,
            status: status.rawValue, reason: reason, properties: resource.properties)
    }

    func record(
        _ stack: Stack, logicalID: String, physicalID: String, type: String, status: String, reason: String?,
        properties: StoredValue? = nil
    ) {
        let unique = state.ids.uuid()
        let id =
            type == "AWS::CloudFormation::Stack" && physicalID == stack.id ? unique : "\(logicalID)-\(status)-\(unique)"
        stack.events.append(
            StackEvent(
                id: id, time: now, logicalID: logicalID, physicalID: physicalID, type: type, status: status,
                reason: reason, token: stack.operation?.token, operationID: stack.operation?.id, properties: properties)
        )
    }

    /// What a template is resolved with in this stack.
    func context(
        of definition: StackDefinition, in stack: Stack
    ) throws(LocalFault) -> (parsed: ParsedTemplate, values: ValueResolver.Definition) {
        try context(
            of: definition, scope: stack.scope, stackID: stack.id, stackName: stack.name,
            notificationARNs: stack.options.notificationARNs)
    }

    func context(
        of definition: StackDefinition, scope: Scope, stackID: String, stackName: String, notificationARNs: [String]
    ) throws(LocalFault) -> (parsed: ParsedTemplate, values: ValueResolver.Definition) {
        let parsed = try template(definition.body, region: scope.region)
        var values = ValueResolver.Definition(
            template: parsed.template,
            parameters: Dictionary(definition.parameters.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first }),
            conditions: [:],
            pseudo: [
                "AWS::AccountId": .string(scope.account), "AWS::Region": .string(scope.region),
                "AWS::Partition": .string(scope.partition), "AWS::URLSuffix": .string(scope.urlSuffix),
                "AWS::StackId": .string(stackID), "AWS::StackName": .string(stackName),
                "AWS::NotificationARNs": .array(notificationARNs.map { .string($0) }),
            ])
        values.conditions = try conditions(of: values)
        return (parsed, values)
    }

    /// Conditions may name each other in any order: they are worked out until all are known.
    private func conditions(of values: ValueResolver.Definition) throws(LocalFault) -> [String: Bool] {
        var values = values
        var waiting = Array(values.template.conditions)
        while !waiting.isEmpty {
            var left: [TemplateEntry] = []
            var failure: String?
            for entry in waiting {
                guard let call = entry.value.intrinsic else {
                    throw .validation("Template format error: Every Conditions member must be a function.")
                }
                let resolver = ValueResolver(definition: values, resource: { _ in nil }, elsewhere: .none)
                do throws(ResolutionError) {
                    values.conditions[entry.name] = try resolver.truth(call, depth: 0)
                } catch {
                    failure = error.message
                    left.append(entry)
                }
            }
            if left.count == waiting.count { throw .validation(failure ?? "Template error: conditions") }
            waiting = left
        }
        return values.conditions
    }

    /// A resolver over the resources that the stack has now.
    func resolver(_ values: ValueResolver.Definition, of stack: Stack) -> ValueResolver {
        ValueResolver(
            definition: values,
            resource: { name in
                guard let record = stack.resources[name], record.physicalID != nil, !record.status.isGone else {
                    return nil
                }
                return .known(record)
            }, elsewhere: elsewhere(of: stack.scope, readerID: stack.id))
    }

    /// What other stacks give. Reading an export is remembered, since it must not change from then on.
    func elsewhere(of scope: Scope, readerID: String?) -> ValueResolver.Elsewhere {
        ValueResolver.Elsewhere(
            export: { [self] name in
                let key = "\(scope.key)/\(name)"
                guard let export = state.exports[key] else { return nil }
                if let readerID { state.exports[key]?.importers.insert(readerID) }
                return export.value
            },
            stackOutput: { [self] name, output, region in
                var scope = scope
                if let region { scope.region = region }
                return find(name, in: scope)?.outputs.first { $0.key == output }?.value
            })
    }
}

extension ValueResolver.Elsewhere {
    /// Nothing: where only parameters may be asked.
    static var none: ValueResolver.Elsewhere {
        ValueResolver.Elsewhere(export: { _ in nil }, stackOutput: { _, _, _ in nil })
    }
}
