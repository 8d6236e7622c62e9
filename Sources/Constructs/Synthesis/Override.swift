import MainstayTemplate

/// Applies overrides to a resource's template entry.
enum Override {
    static func apply(_ overrides: [Node.Override], to entry: TemplateValue, _ resolver: Resolver) -> TemplateValue {
        var result = entry
        for override in overrides {
            let path = override.path.split(separator: ".", omittingEmptySubsequences: false)
            if path.contains("") {
                resolver.synthesis.report(
                    "invalid-override", "the override path \"\(override.path)\" has an empty part",
                    on: resolver.element, help: "write names with single dots between them: Properties.Name")
                continue
            }
            let value = override.value.map(resolver.resolve)
            if let reached = set(value, at: path[...], in: result) {
                result = reached
            } else {
                resolver.synthesis.report(
                    "invalid-override",
                    "the override path \"\(override.path)\" leads through a value that is no "
                        + "object or has no such place", on: resolver.element,
                    help: "lists are reached by numbers: Properties.Rules.0.Status")
            }
        }
        return result
    }

    /// The value with another set at the path, or removed; nil where the path leads nowhere.
    private static func set(
        _ value: TemplateValue?, at path: ArraySlice<Substring>, in target: TemplateValue
    ) -> TemplateValue? {
        guard let first = path.first else { return value ?? target }
        let rest = path.dropFirst()
        switch target.content {
        case .object(var object):
            let key = String(first)
            if rest.isEmpty {
                object[key] = value
            } else {
                guard let inner = set(value, at: rest, in: object[key] ?? TemplateValue(.object(TemplateObject())))
                else { return nil }
                object[key] = inner
            }
            return TemplateValue(.object(object))
        case .array(var elements):
            guard let index = Int(first), (0...elements.count).contains(index) else { return nil }
            if rest.isEmpty {
                switch value {
                case let value? where index == elements.count: elements.append(value)
                case let value?: elements[index] = value
                case nil where index < elements.count: elements.remove(at: index)
                case nil: return nil
                }
            } else {
                let old = index < elements.count ? elements[index] : TemplateValue(.object(TemplateObject()))
                guard let inner = set(value, at: rest, in: old) else { return nil }
                if index < elements.count { elements[index] = inner } else { elements.append(inner) }
            }
            return .array(elements)
        default: return nil
        }
    }
}
