import MainstayTemplate

/// Finds which resource of one template is which of the other, and what differs between them.
struct ResourceMatching {
    private let comparison: ResourceComparison
    private let old: Template
    private let new: Template

    init(_ comparison: ResourceComparison, _ old: Template, _ new: Template) {
        self.comparison = comparison
        self.old = old
        self.new = new
    }

    /// By logical id; of a renamed resource, the new one.
    func changes(
        removed: [TemplateResource], added: [TemplateResource], isShown: (TemplateResource) -> Bool
    ) -> [String: ResourceChange] {
        var changes: [String: ResourceChange] = [:]
        for resource in new.resources where isShown(resource) {
            guard let before = old.resources[resource.name] else { continue }
            // Most resources are as they were, word for word.
            if comparison.isSameLanguage, before.value == resource.value { continue }
            let kind: ResourceChange.Kind = before.type == resource.type ? .changed : .retyped(from: before.type)
            changes[resource.name] = comparison.change(before, resource, kind: kind)
        }
        let renames = comparison.newNames.resources
        for resource in added {
            if let name = renames[resource.name], let before = old.resources[name] {
                changes[resource.name] = comparison.change(before, resource, kind: .renamed(from: name))
            } else {
                var change = ResourceChange(resource.name, type: resource.type, .added)
                change.newPosition = resource.position
                changes[resource.name] = change
            }
        }
        let kept = Set(renames.values)
        for resource in removed where !kept.contains(resource.name) {
            var change = ResourceChange(resource.name, type: resource.type, .removed)
            change.oldPosition = resource.position
            changes[resource.name] = change
        }
        return changes
    }
}
