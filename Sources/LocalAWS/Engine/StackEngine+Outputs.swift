internal import MainstayAWSClient
internal import MainstayTemplate

extension StackEngine {
    /// Works out the stack's outputs and exports; says what stands against them.
    func publishOutputs(of stack: Stack) -> String? {
        guard let definition = stack.definition else { return nil }
        let outputs: [StackOutput]
        do throws(LocalFault) {
            outputs = try self.outputs(definition, of: stack)
        } catch {
            return error.message
        }
        var exported: Set<String> = []
        for output in outputs {
            guard let name = output.exportName else { continue }
            exported.insert(name)
            guard let export = state.exports["\(stack.scope.key)/\(name)"] else { continue }
            if export.stackID != stack.id {
                let other = state.stacks[export.stackID]?.name ?? ""
                return "Export with name \(name) is already exported by stack \(other). Rollback requested by user."
            }
            if export.value != output.value, let readers = readers(of: export) {
                return "Export \(name) cannot be updated as it is in use by \(readers)"
            }
        }
        for output in stack.outputs {
            guard let name = output.exportName, !exported.contains(name),
                let export = state.exports["\(stack.scope.key)/\(name)"], let readers = readers(of: export)
            else { continue }
            return "Export \(name) cannot be deleted as it is in use by \(readers)"
        }
        for output in stack.outputs {
            if let name = output.exportName, !exported.contains(name) {
                state.exports["\(stack.scope.key)/\(name)"] = nil
            }
        }
        for output in outputs {
            guard let name = output.exportName else { continue }
            let key = "\(stack.scope.key)/\(name)"
            var export =
                state.exports[key] ?? Export(stackID: stack.id, name: name, value: output.value, scope: stack.scope)
            export.value = output.value
            state.exports[key] = export
        }
        stack.outputs = outputs
        return nil
    }

    /// Whether a definition gives other outputs, while no resource changes.
    func outputsDiffer(_ definition: StackDefinition, of stack: Stack) -> Bool {
        guard let outputs = try? outputs(definition, of: stack) else { return true }
        return outputs != stack.outputs
    }

    private func outputs(_ definition: StackDefinition, of stack: Stack) throws(LocalFault) -> [StackOutput] {
        let (parsed, values) = try context(of: definition, in: stack)
        let resolver = resolver(values, of: stack)
        var result: [StackOutput] = []
        for entry in parsed.template.outputs {
            if let condition = entry["Condition"]?.string, values.conditions[condition] == false { continue }
            do throws(ResolutionError) {
                let value = try entry["Value"].flatMap { value throws(ResolutionError) in try resolver.resolve(value) }
                let export = try entry["Export"]?["Name"].map { name throws(ResolutionError) in try resolver.text(name)
                }
                result.append(
                    StackOutput(
                        key: entry.name, value: value?.joinedText ?? "", description: entry["Description"]?.string,
                        exportName: export))
            } catch {
                throw .validation(error.message)
            }
        }
        return result
    }

    /// The names of the stacks that read an export, with commas; nil where none does.
    func readers(of export: Export) -> String? {
        let names = export.importers.compactMap { id -> String? in
            guard id != export.stackID, let stack = state.stacks[id], stack.isLive else { return nil }
            return stack.name
        }
        guard !names.isEmpty else { return nil }
        return names.sorted().joined(separator: ", ")
    }

    /// What a stack does not read any more it does not hold.
    func releaseImports(of stack: Stack) {
        guard state.exports.values.contains(where: { $0.importers.contains(stack.id) }) else { return }
        var used: Set<String> = []
        if stack.isLive, let definition = stack.definition,
            let (parsed, values) = try? context(of: definition, in: stack)
        {
            let resolver = resolver(values, of: stack)
            var names = ImportedNames(resolver: resolver, conditions: values.conditions)
            names.visit(parsed.template)
            used = names.names
        }
        for key in state.exports.keys where state.exports[key]?.scope == stack.scope {
            guard let export = state.exports[key], export.importers.contains(stack.id), !used.contains(export.name)
            else { continue }
            state.exports[key]?.importers.remove(stack.id)
        }
    }
}

/// The names that `Fn::ImportValue` asks for in a template, with the values that it has.
struct ImportedNames {
    let resolver: ValueResolver
    let conditions: [String: Bool]
    private(set) var names: Set<String> = []

    init(resolver: ValueResolver, conditions: [String: Bool]) {
        self.resolver = resolver
        self.conditions = conditions
    }

    mutating func visit(_ template: Template) {
        for resource in template.resources {
            if let condition = resource.condition, conditions[condition] == false { continue }
            visit(resource.value, depth: 0)
        }
        for output in template.outputs {
            if let condition = output["Condition"]?.string, conditions[condition] == false { continue }
            visit(output.value, depth: 0)
        }
    }

    private mutating func visit(_ value: TemplateValue, depth: Int) {
        guard depth < 200 else { return }
        switch value.content {
        case .array(let elements): for element in elements { visit(element, depth: depth + 1) }
        case .object(let object):
            if case .importValue(let name) = value.intrinsic, let text = try? resolver.text(name) { names.insert(text) }
            if case .if(let name, let then, let otherwise) = value.intrinsic, let isTrue = conditions[name] {
                return visit(isTrue ? then : otherwise, depth: depth + 1)
            }
            for member in object.members { visit(member.value, depth: depth + 1) }
        default: return
        }
    }
}
