import MainstaySchema
import MainstayTemplate

/// Compares one resource with what it was.
struct ResourceComparison {
    let schemas: SchemaDatabase
    let oldNames: NameContext
    let newNames: NameContext
    /// Whether metadata counts that no deployment looks at.
    let comparesMetadata: Bool
    /// Whether the same words mean the same on both sides; worked out once, since mappings may be large.
    let isSameLanguage: Bool

    init(schemas: SchemaDatabase, oldNames: NameContext, newNames: NameContext, comparesMetadata: Bool) {
        self.schemas = schemas
        self.oldNames = oldNames
        self.newNames = newNames
        self.comparesMetadata = comparesMetadata
        isSameLanguage = oldNames == newNames
    }

    /// Metadata that CloudFormation's helper scripts act on.
    private static let activeMetadata: Set<String> = [
        "AWS::CloudFormation::Init", "AWS::CloudFormation::Authentication",
    ]

    /// A change with its property and attribute changes; nil where the resource means the same.
    func change(_ old: TemplateResource, _ new: TemplateResource, kind: ResourceChange.Kind) -> ResourceChange? {
        let schema = schemas.schema(of: new.type)
        let (oldForm, newForm) = forms(schema)
        var change = ResourceChange(new.name, type: new.type, kind)
        change.oldPosition = old.position
        change.newPosition = new.position
        if old.type == new.type, !isSameLanguage || old.value["Properties"] != new.value["Properties"] {
            change.properties = ValueComparison.changes(
                properties(old, oldForm), properties(new, newForm))
            for index in change.properties.indices {
                change.properties[index].replacement = replacement(of: change.properties[index], schema)
            }
        }
        change.attributes = attributes(old, new, oldForm, newForm)
        change.replacement = change.properties.map(\.replacement).max() ?? .none
        let isSilent = change.properties.isEmpty && change.attributes.isEmpty && kind == .changed
        return isSilent ? nil : change
    }

    func forms(_ schema: ResourceSchema?) -> (old: Canonicaliser, new: Canonicaliser) {
        (Canonicaliser(schema: schema, names: oldNames), Canonicaliser(schema: schema, names: newNames))
    }

    /// A resource without properties has an empty object of them.
    func properties(_ resource: TemplateResource, _ form: Canonicaliser) -> CanonicalValue {
        let empty = TemplateValue(.object(TemplateObject()), at: resource.position)
        return form.properties(resource.value["Properties"] ?? empty)
            ?? CanonicalValue(.object([]), written: empty)
    }

    private func attributes(
        _ old: TemplateResource, _ new: TemplateResource, _ oldForm: Canonicaliser, _ newForm: Canonicaliser
    ) -> [PropertyChange] {
        var changes: [PropertyChange] = []
        for name in [
            "Condition", "CreationPolicy", "DeletionPolicy", "DependsOn", "UpdatePolicy", "UpdateReplacePolicy",
        ] {
            let (one, two) = (old.value[name], new.value[name])
            if isSameLanguage, one == two { continue }
            changes += ValueComparison.changes(
                one.flatMap { attribute(name, $0, oldForm) }, two.flatMap { attribute(name, $0, newForm) },
                at: ChangePath([.key(name)]))
        }
        return changes + metadata(old.metadata, new.metadata, oldForm, newForm)
    }

    private func attribute(_ name: String, _ value: TemplateValue, _ form: Canonicaliser) -> CanonicalValue? {
        switch name {
        case "DependsOn":
            let ids = (value.array ?? [value]).map { element in
                let id = element.string ?? ""
                return CanonicalValue(.string(form.names.resource(id)), written: element)
            }
            return ids.isEmpty ? nil : CanonicalValue(.list(ids, isOrdered: false), written: value)
        case "Condition":
            return CanonicalValue(.string(form.names.condition(value.string ?? "")), written: value)
        default: return form.plain(value)
        }
    }

    private func metadata(
        _ old: TemplateValue?, _ new: TemplateValue?, _ oldForm: Canonicaliser, _ newForm: Canonicaliser
    ) -> [PropertyChange] {
        if old == new { return [] }
        func shown(_ value: TemplateValue?) -> TemplateValue? {
            guard let value, !comparesMetadata else { return value }
            let members = (value.object?.members ?? []).filter { Self.activeMetadata.contains($0.key) }
            return members.isEmpty ? nil : TemplateValue(.object(TemplateObject(members)), at: value.position)
        }
        return ValueComparison.changes(
            shown(old).flatMap(oldForm.plain), shown(new).flatMap(newForm.plain), at: ChangePath([.key("Metadata")]))
    }

    /// What a change does to the resource, by the schema.
    private func replacement(of change: PropertyChange, _ schema: ResourceSchema?) -> Replacement {
        guard let schema else { return .none }
        var result = Self.replacement(schema, change.path.schemaPath)
        guard result == .possible, change.kind == .added || change.kind == .removed || change.kind == .changed else {
            return result
        }
        // The change is of a whole structure: it replaces where a part that does is in it.
        for value in [change.old?.value, change.new?.value] {
            guard let value, value.intrinsic == nil else { continue }
            LeafPaths.each(in: value, below: change.path.schemaPath) { path in
                result = max(result, Self.replacement(schema, path))
            }
        }
        return result
    }

    static func replacement(_ schema: ResourceSchema, _ path: String) -> Replacement {
        switch schema.replacement(forChangeOf: path) {
        case .none: .none
        case .conditional: .possible
        case .always: .certain
        }
    }
}

/// The paths of all that a value holds, as schemas write them.
enum LeafPaths {
    static func each(in value: TemplateValue, below path: String, depth: Int = 0, _ body: (String) -> Void) {
        guard depth < 16 else { return }
        switch value.content {
        case .object(let object):
            for member in object.members {
                each(in: member.value, below: "\(path)/\(member.key)", depth: depth + 1, body)
            }
        case .array(let elements):
            for element in elements { each(in: element, below: "\(path)/*", depth: depth + 1, body) }
        default: body(path)
        }
    }
}
