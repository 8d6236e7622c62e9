import MainstaySchema
import MainstayTemplate

/// Follows replacements through references: who gets another value by them, and whom that replaces in turn.
struct DragAlong {
    let schemas: SchemaDatabase
    let template: Template

    /// Adds to the changes what the replacement of some of them does to others.
    func extend(_ changes: inout [String: ResourceChange]) {
        let seeds = changes.values.filter { Self.replacement(of: $0) != .none }.map(\.logicalID).sorted()
        guard !seeds.isEmpty else { return }
        let index = ReferenceIndex(template)
        // Each resource is followed once for every level that it reaches, of which there are two.
        var followed: [String: Replacement] = [:]
        var queue = seeds
        var next = 0
        while next < queue.count {
            let name = queue[next]
            next += 1
            guard let change = changes[name] else { continue }
            let level = Self.replacement(of: change)
            guard level > followed[name] ?? .none else { continue }
            followed[name] = level
            for reference in index.references[name] ?? [] {
                guard let referrer = template.resources[reference.referrer], isThere(referrer.name, changes) else {
                    continue
                }
                let drag = ResourceChange.Drag(
                    resource: name, property: reference.path.description,
                    replacement: min(level, replacement(referrer.type, reference.path)))
                var dragged = changes[referrer.name] ?? Self.dragged(referrer)
                if let known = dragged.drags.firstIndex(where: { $0.resource == name && $0.property == drag.property })
                {
                    dragged.drags[known] = drag
                } else {
                    dragged.drags.append(drag)
                }
                let isRaised = drag.replacement > dragged.replacement
                dragged.replacement = max(dragged.replacement, drag.replacement)
                changes[referrer.name] = dragged
                if isRaised { queue.append(referrer.name) }
            }
        }
    }

    /// What is made anew has no old self that could be dragged.
    private func isThere(_ name: String, _ changes: [String: ResourceChange]) -> Bool {
        guard let kind = changes[name]?.kind else { return true }
        return kind == .changed || kind == .dragged
    }

    /// How certain it is that whoever refers to a resource gets another one.
    private static func replacement(of change: ResourceChange) -> Replacement {
        switch change.kind {
        case .renamed, .retyped: .certain
        case .changed, .dragged: change.replacement
        case .added, .removed: .none
        }
    }

    private static func dragged(_ resource: TemplateResource) -> ResourceChange {
        var change = ResourceChange(resource.name, type: resource.type, .dragged)
        change.newPosition = resource.position
        return change
    }

    private func replacement(_ type: String, _ path: ChangePath) -> Replacement {
        guard let schema = schemas.schema(of: type) else { return .none }
        return ResourceComparison.replacement(schema, path.schemaPath)
    }
}
