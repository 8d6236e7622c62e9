internal import MainstayAWSClient
internal import MainstayDiagnostics
internal import MainstayTemplate

extension StackEngine {
    func newStack(_ name: String, _ scope: Scope, status: StackStatus) -> Stack {
        state.stackCount += 1
        let id =
            "arn:\(scope.partition):cloudformation:\(scope.region):\(scope.account):stack/\(name)/\(state.ids.uuid())"
        let stack = Stack(
            id: id, name: name, scope: scope, number: state.stackCount, status: status, createdAt: now)
        state.stacks[id] = stack
        state.names["\(scope.key)/\(name)"] = id
        noteChange()
        return stack
    }

    func newOperation(_ kind: Operation.Kind, token: String?) -> Operation {
        Operation(
            id: state.ids.uuid(), token: token, kind: kind, phase: .apply, steps: [], remaining: 0,
            run: state.nextRun())
    }

    /// Remembers the operation under the stack's last ones.
    func begin(_ operation: Operation, type: String, of stack: Stack) {
        stack.operation = operation
        stack.operations.insert(OperationSummary(id: operation.id, type: type), at: 0)
        if stack.operations.count > 5 { stack.operations.removeLast() }
    }

    func beginCreation(
        of stack: Stack, _ definition: StackDefinition, token: String?, imports: [String: String] = [:]
    ) {
        stack.definition = definition
        var operation = newOperation(.create, token: token)
        operation.imports = imports
        begin(operation, type: "CREATE_STACK", of: stack)
        setStatus(
            .createInProgress, of: stack, reason: stack.parentID == nil ? "User Initiated" : nil)
        if let minutes = stack.options.timeoutInMinutes, let operation = stack.operation {
            // The run number changes with each phase, and the limit is for this one alone.
            state.agenda.add(
                .timeout, at: after(Double(minutes) * 60), stackID: stack.id, run: operation.run + 1, step: 0)
        }
        apply(definition, of: stack)
    }

    func beginUpdate(
        of stack: Stack, _ definition: StackDefinition, options: StackOptions, token: String?, kind: Operation.Kind,
        imports: [String: String] = [:], revertsDrift: Bool = false
    ) {
        // An update that follows a failed one can still go back to what was there before both.
        if stack.status != .updateFailed || stack.before == nil {
            stack.before =
                stack.definition.map {
                    StackSnapshot(
                        definition: $0, resources: stack.resources, order: stack.order, outputs: stack.outputs,
                        options: stack.options)
                }
                ?? StackSnapshot(
                    definition: definition, resources: [:], order: [], outputs: [], options: stack.options)
        }
        stack.updatedChildren = []
        stack.definition = definition
        stack.options = options
        stack.updatedAt = now
        var operation = newOperation(kind, token: token)
        operation.imports = imports
        operation.revertsDrift = revertsDrift
        begin(operation, type: kind == .importing ? "IMPORT_STACK" : "UPDATE_STACK", of: stack)
        setStatus(
            kind == .importing ? .importInProgress : .updateInProgress, of: stack,
            reason: stack.parentID == nil ? "User Initiated" : nil)
        let wanted = wantedNames(of: stack)
        for name in stack.order where !wanted.contains(name) {
            guard let record = stack.resources[name], record.exists,
                let denial = denial("Update:Delete", name, record.type, stack)
            else { continue }
            setStatus(.updateFailed, of: name, in: stack, reason: denial)
            stack.operation?.reason = "The following resource(s) failed to update: [\(name)]. "
            return endPhase(of: stack)
        }
        apply(definition, of: stack)
    }

    /// Starts to make what a definition says.
    private func apply(_ definition: StackDefinition, of stack: Stack) {
        let parsed: ParsedTemplate
        let names: [String]
        do throws(LocalFault) {
            let (template, values) = try context(of: definition, in: stack)
            parsed = template
            names = template.wanted(values.conditions)
        } catch {
            stack.operation?.reason = error.message
            return endPhase(of: stack)
        }
        if let missing = missingImport(parsed, definition, stack) {
            stack.operation?.reason = "\(missing) Rollback requested by user."
            return endPhase(of: stack)
        }
        var steps = steps(names, action: .provision, dependencies: parsed.dependencies)
        if let imports = stack.operation?.imports, !imports.isEmpty {
            for index in steps.indices where imports[steps[index].logicalID] != nil { steps[index].action = .adopt }
        }
        run(steps, phase: .apply, of: stack)
    }

    /// Imports are looked up before anything is made.
    private func missingImport(_ parsed: ParsedTemplate, _ definition: StackDefinition, _ stack: Stack) -> String? {
        guard parsed.mayImport, let (_, values) = try? context(of: definition, in: stack) else { return nil }
        let resolver = ValueResolver(
            definition: values, resource: { _ in .unknown }, elsewhere: elsewhere(of: stack.scope, readerID: nil))
        var names = ImportedNames(resolver: resolver, conditions: values.conditions)
        names.visit(parsed.template)
        return names.names.sorted().first { state.exports["\(stack.scope.key)/\($0)"] == nil }.map {
            "No export named \($0) found."
        }
    }

    /// What the services of a template's resources refuse, by logical id; worked out once for each operation.
    func findings(_ definition: StackDefinition, _ stack: Stack) -> [String: [Diagnostic]] {
        let key = stack.operation?.id ?? ""
        if let known = knownFindings, known.operation == key { return known.findings }
        guard let (_, values) = try? context(of: definition, in: stack) else { return [:] }
        let findings = PropertyCheck(definition: values).findings(region: stack.scope.region)
        knownFindings = (key, findings)
        return findings
    }

    /// Starts the deletion of a stack, whatever it was doing.
    func startDeletion(of stack: Stack, token: String?, retained: [String], forces: Bool) {
        if let export = exportInUse(of: stack) {
            setStatus(stack.status, of: stack, reason: export)
            return childEnded(stack)
        }
        var operation = newOperation(.delete, token: token)
        operation.retained = retained
        operation.forcesDeletion = forces
        operation.leftovers = stack.operation?.leftovers ?? []
        begin(operation, type: "DELETE_STACK", of: stack)
        setStatus(.deleteInProgress, of: stack, reason: stack.parentID == nil ? "User Initiated" : nil)
        runDeletion(of: stack)
    }

    func runDeletion(of stack: Stack) {
        let names = stack.order.filter { stack.resources[$0].map { !$0.status.isGone } ?? false }
        let leftovers = stack.operation?.leftovers ?? []
        var entries: [(logicalID: String, leftover: Int?)] = names.map { ($0, nil) }
        for (number, leftover) in leftovers.enumerated() { entries.append((leftover.record.logicalID, number)) }
        run(
            removals(entries, dependencies: stack.resources.mapValues(\.dependencies)), phase: .delete, of: stack)
    }

    private func exportInUse(of stack: Stack) -> String? {
        for output in stack.outputs {
            guard let name = output.exportName, let export = state.exports["\(stack.scope.key)/\(name)"],
                export.stackID == stack.id, let readers = readers(of: export)
            else { continue }
            return "Delete canceled. Cannot delete export \(name) as it is in use by \(readers)."
        }
        return nil
    }

    func deletionEnded(_ stack: Stack, _ operation: Operation) {
        guard operation.failed.isEmpty || operation.forcesDeletion else {
            return end(
                .deleteFailed, stack,
                reason: "The following resource(s) failed to delete: [\(operation.failed.joined(separator: ", "))]. ")
        }
        for output in stack.outputs {
            guard let name = output.exportName else { continue }
            let key = "\(stack.scope.key)/\(name)"
            if state.exports[key]?.stackID == stack.id { state.exports[key] = nil }
        }
        stack.deletedAt = now
        if state.names["\(stack.scope.key)/\(stack.name)"] == stack.id {
            state.names["\(stack.scope.key)/\(stack.name)"] = nil
        }
        stack.changeSets = []
        setStatus(.deleteComplete, of: stack)
        stack.operation = nil
        releaseImports(of: stack)
        childEnded(stack)
    }
}
