import MainstayDiagnostics
import MainstayPolicy
public import MainstayTemplate

/// A difference as JSON; its shape is in `Documentation/reference/json-output.md`.
public enum JSONDifference {
    /// The counts of all that it has.
    public static func summary(of difference: Difference) -> TemplateValue {
        let summary = DifferenceSummary(difference)
        let counts: KeyValuePairs = [
            "stacks": summary.stacks, "added": summary.added, "removed": summary.removed, "changed": summary.changed,
            "replaced": summary.replaced, "mayBeReplaced": summary.mayBeReplaced, "renamed": summary.renamed,
            "losesData": summary.losesData, "refused": summary.refused,
            "widenedPermissions": summary.widenedPermissions, "widenedExposure": summary.widenedExposure,
            "newFindings": summary.newFindings, "otherChanges": summary.entries,
        ]
        return .object(counts.map { TemplateObject.Member($0.key, .int($0.value)) })
    }

    /// The stacks that differ.
    public static func stacks(of difference: Difference) -> TemplateValue {
        .array(difference.stacks.filter { !$0.isEmpty }.map(value))
    }

    /// What a gate refuses.
    public static func value(of refusal: Refusal) -> TemplateValue {
        .object([
            .init("stack", .string(refusal.stack)), .init("logicalId", .string(refusal.logicalID)),
            .init("effect", .string(refusal.effect.rawValue)), .init("reason", .string(refusal.reason)),
        ])
    }

    private static func value(_ stack: StackDifference) -> TemplateValue {
        var object = Members()
        object.add("name", stack.name)
        object.add("stackName", stack.stackName)
        switch stack.kind {
        case .same: object.add("kind", "changed")
        case .added: object.add("kind", "added")
        case .removed: object.add("kind", "removed")
        case .renamed(let old):
            object.add("kind", "renamed")
            object.add("oldStackName", old)
        }
        object.add("oldFile", stack.oldFile)
        object.add("newFile", stack.newFile)
        object.add("unchanged", .int(stack.unchanged))
        object.add("resources", stack.resources.map(value))
        object.add("entries", stack.entries.map(value))
        object.add("permissions", stack.permissions.map(value))
        object.add("exposure", stack.exposure.map(value))
        object.add("newFindings", stack.findings.map { DiagnosticJSON.value(of: $0.diagnostic) })
        object.add("settledFindings", .int(stack.settledFindings))
        return object.value
    }

    private static func value(_ change: ResourceChange) -> TemplateValue {
        var object = Members()
        object.add("logicalId", change.logicalID)
        object.add("type", change.type)
        object.add("kind", change.kind.name)
        if case .renamed(let old) = change.kind { object.add("oldLogicalId", old) }
        if case .retyped(let old) = change.kind { object.add("oldType", old) }
        object.add("construct", change.construct)
        object.add("replacement", change.kind == .added || change.kind == .removed ? nil : change.replacement.name)
        object.add("old", place(change.oldPosition))
        object.add("new", place(change.newPosition))
        object.add("properties", change.properties.map(value))
        object.add("attributes", change.attributes.map(value))
        object.add(
            "drags",
            change.drags.map { drag in
                .object([
                    .init("resource", .string(drag.resource)), .init("property", .string(drag.property)),
                    .init("replacement", .string(drag.replacement.name)),
                ])
            })
        if let data = change.data {
            object.add(
                "data",
                .object([
                    .init("fate", .string(data.fate.rawValue)), .init("certain", .bool(data.isCertain)),
                    .init("attribute", .string(data.attribute)), .init("explanation", .string(data.explanation)),
                ]))
        }
        object.add("refusal", change.refusal)
        return object.value
    }

    private static func value(_ entry: StackDifference.EntryChange) -> TemplateValue {
        var object = Members()
        object.add("section", entry.section)
        object.add("name", entry.name.isEmpty ? nil : entry.name)
        object.add("kind", entry.kind.rawValue)
        object.add("note", entry.note)
        object.add("changes", entry.changes.map(value))
        return object.value
    }

    private static func value(_ change: PropertyChange) -> TemplateValue {
        var object = Members()
        object.add("path", change.path.description)
        object.add("kind", change.kind.rawValue)
        for (name, written) in [("old", change.old), ("new", change.new)] {
            guard let written else { continue }
            let isSecret = WrittenText.isSecret(written.value, change.path)
            object.add(name, isSecret ? .string("(hidden)") : written.value)
            object.add("\(name)Place", place(written.position))
        }
        object.add("replacement", change.replacement.name)
        object.add("origin", change.origin)
        return object.value
    }

    private static func value(_ change: PermissionChange) -> TemplateValue {
        .object([
            .init("direction", .string(change.direction.rawValue)), .init("holder", .string(change.holder)),
            .init("text", .string(change.text)), .init("broad", .bool(change.isBroad)),
        ])
    }

    private static func value(_ change: ExposureChange) -> TemplateValue {
        var object = Members()
        object.add("direction", change.direction.rawValue)
        object.add("resource", change.resource)
        object.add("text", change.text)
        object.add("internet", .bool(change.isInternet))
        object.add("steps", change.steps.map { .string($0) })
        return object.value
    }

    private static func place(_ position: SourcePosition?) -> TemplateValue? {
        guard let position, position.isKnown else { return nil }
        return .object([.init("line", .int(Int(position.line))), .init("column", .int(Int(position.column)))])
    }
}

/// Members of an object; what is nil or an empty list is left out.
private struct Members {
    private var members: [TemplateObject.Member] = []

    mutating func add(_ key: String, _ value: TemplateValue?) {
        if let value { members.append(.init(key, value)) }
    }

    mutating func add(_ key: String, _ text: String?) { add(key, text.map { TemplateValue.string($0) }) }

    mutating func add(_ key: String, _ values: [TemplateValue]) {
        if !values.isEmpty { add(key, TemplateValue.array(values)) }
    }

    var value: TemplateValue { TemplateValue(.object(TemplateObject(members))) }
}
