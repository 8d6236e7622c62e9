internal import MainstayAWSClient
internal import MainstaySchema
internal import MainstayTemplate

/// Says what a definition would change in a stack, as far as that is known before anything is done.
struct ChangePlanner {
    let engine: StackEngine
    let stack: Stack
    var imports: [String: String] = [:]
    /// Whether resources are compared with what they really are, and not with what the last deployment made of them.
    var revertsDrift = false

    private enum Fate {
        case same
        case new
        case modified
        case replaced
        case maybeReplaced
    }

    func changes(to definition: StackDefinition) throws(LocalFault) -> [ResourceChange] {
        let (parsed, values) = try engine.context(of: definition, in: stack)
        let wanted = parsed.wanted(values.conditions)
        var fates: [String: Fate] = [:]
        var result: [ResourceChange] = []
        for name in wanted {
            guard let resource = parsed.template.resources[name] else { continue }
            let resolver = ValueResolver(
                definition: values, resource: { view($0, fates, wanted: parsed) },
                elsewhere: engine.elsewhere(of: stack.scope, readerID: nil))
            let target: ResourceRecord
            do throws(ResolutionError) {
                target = try engine.record(
                    of: resource, resolver, definition, dependencies: parsed.dependencies[name] ?? [])
            } catch {
                throw .validation(error.message)
            }
            guard let current = stack.resources[name], current.exists else {
                fates[name] = .new
                result.append(addition(target))
                continue
            }
            if revertsDrift, case .deleted = engine.actual(current) {
                fates[name] = .new
                result.append(recreation(current, target))
                continue
            }
            guard let change = modification(current, target, resource, definition, fates) else {
                fates[name] = .same
                continue
            }
            fates[name] =
                change.replacement == "True"
                ? .replaced : change.replacement == "Conditional" ? .maybeReplaced : .modified
            result.append(change)
        }
        let kept = Set(wanted)
        for name in stack.order.reversed() where !kept.contains(name) {
            guard let record = stack.resources[name], record.exists else { continue }
            result.append(removal(record))
        }
        return result
    }

    private func view(_ name: String, _ fates: [String: Fate], wanted: ParsedTemplate) -> ResourceView? {
        guard let record = stack.resources[name], record.exists else {
            return wanted.template.resources.contains(name) ? .unknown : nil
        }
        switch fates[name] {
        case .new?, .replaced?, .maybeReplaced?: return .unknown
        case .modified?: return .changing(record)
        case .same?, nil: return .known(record)
        }
    }

    func addition(_ target: ResourceRecord) -> ResourceChange {
        var change = ResourceChange(
            action: imports[target.logicalID] == nil ? "Add" : "Import", logicalID: target.logicalID,
            physicalID: imports[target.logicalID], type: target.type)
        change.after = StoredValue(.object([.init("Properties", target.properties.value)]))
        return change
    }

    private func removal(_ record: ResourceRecord) -> ResourceChange {
        var change = ResourceChange(
            action: "Remove", logicalID: record.logicalID, physicalID: record.physicalID, type: record.type)
        let isKept = record.deletionPolicy == "Retain" || record.deletionPolicy == "RetainExceptOnCreate"
        change.policyAction = isKept ? "Retain" : record.deletionPolicy == "Snapshot" ? "Snapshot" : "Delete"
        change.before = StoredValue(.object([.init("Properties", record.properties.value)]))
        return change
    }

    private func modification(
        _ current: ResourceRecord, _ target: ResourceRecord, _ resource: TemplateResource,
        _ definition: StackDefinition,
        _ fates: [String: Fate]
    ) -> ResourceChange? {
        let schema = engine.schema(of: target.type)
        var change = ResourceChange(
            action: "Modify", logicalID: current.logicalID, physicalID: current.physicalID, type: target.type)
        var scope: [String] = []
        var replacement = current.type == target.type ? "False" : "True"
        let actual = revertsDrift ? engine.actual(current) : .same
        let before = engine.comparable(actual, current, target)
        let difference = PropertyDifference(from: before, to: target.properties.value, schema: schema)
        for entry in difference.changes {
            if !scope.contains("Properties") { scope.append("Properties") }
            let cause = entry.isUnknown ? cause(of: entry.property, resource, fates) : nil
            let isStatic = !entry.isUnknown
            switch entry.replacement {
            case .always: replacement = isStatic || replacement == "True" ? "True" : "Conditional"
            case .conditional: if replacement == "False" { replacement = "Conditional" }
            case .none: break
            }
            var detail = detail(entry, isStatic: isStatic, cause: cause)
            if revertsDrift { note(drift: actual, of: current, in: &detail, entry) }
            change.details.append(detail)
        }
        if Set(current.tags) != Set(target.tags) {
            scope.append("Tags")
            change.details.append(
                .init(
                    attribute: "Tags", name: nil, path: nil, requiresRecreation: "Never", before: nil, after: nil,
                    changeType: "Modify", evaluation: "Static", source: "DirectModification"))
        }
        if current.metadata != target.metadata {
            scope.append("Metadata")
            change.details.append(
                .init(
                    attribute: "Metadata", name: nil, path: nil, requiresRecreation: "Never", before: nil, after: nil,
                    changeType: "Modify", evaluation: "Static", source: "DirectModification"))
        }
        if current.type == "AWS::CloudFormation::Stack", scope.isEmpty,
            engine.childDiffers(current, target, definition, of: stack)
        {
            scope.append("Properties")
        }
        guard !scope.isEmpty else { return revertsDrift ? synchronisation(actual, current, target, schema) : nil }
        if current.status == .createFailed { replacement = "True" }
        change.scope = scope
        change.replacement = replacement
        if replacement != "False" {
            let policy = current.updateReplacePolicy ?? "Delete"
            change.policyAction = "ReplaceAnd\(policy)"
        }
        change.before = StoredValue(.object([.init("Properties", before)]))
        change.after = StoredValue(.object([.init("Properties", target.properties.value)]))
        if revertsDrift {
            change.driftStatus = actual.status
            change.deployed = StoredValue(.object([.init("Properties", current.properties.value)]))
        }
        return change
    }

    func detail(
        _ entry: PropertyDifference.Change, isStatic: Bool, cause: (source: String, entity: String?)?
    ) -> ResourceChange.Detail {
        ResourceChange.Detail(
            attribute: "Properties", name: entry.property, path: "/Properties\(entry.path)",
            requiresRecreation: entry.replacement == .always
                ? "Always" : entry.replacement == .conditional ? "Conditionally" : "Never",
            before: entry.before.map { StackEngine.written($0) }, after: entry.after.map { StackEngine.written($0) },
            changeType: entry.before == nil ? "Add" : entry.after == nil ? "Remove" : "Modify",
            evaluation: isStatic ? "Static" : "Dynamic", source: cause?.source ?? "DirectModification",
            causingEntity: cause?.entity)
    }

    /// Which reference within a property makes its new value unknown.
    private func cause(
        of property: String, _ resource: TemplateResource, _ fates: [String: Fate]
    ) -> (source: String, entity: String?)? {
        guard let value = resource.properties?[property] else { return nil }
        return Self.cause(in: value, depth: 0) { name in fates[name] != nil && fates[name] != .same }
    }

    private static func cause(
        in value: TemplateValue, depth: Int, _ isChanging: (String) -> Bool
    ) -> (source: String, entity: String?)? {
        guard depth < 200 else { return nil }
        switch value.intrinsic {
        case .ref(let name):
            if let name = name.string, isChanging(name) { return ("ResourceReference", name) }
        case .getAtt(let resource, let attribute):
            if let name = resource.string, isChanging(name) {
                return ("ResourceAttribute", "\(name).\(attribute.string ?? "")")
            }
        case .sub(let text, _):
            for part in SubString(text).parts {
                guard case .reference(let name, let attribute) = part.content, isChanging(name) else { continue }
                return attribute.map { ("ResourceAttribute", "\(name).\($0)") } ?? ("ResourceReference", name)
            }
        default: break
        }
        for element in value.array ?? [] {
            if let found = cause(in: element, depth: depth + 1, isChanging) { return found }
        }
        for member in value.object?.members ?? [] {
            if let found = cause(in: member.value, depth: depth + 1, isChanging) { return found }
        }
        return nil
    }
}
