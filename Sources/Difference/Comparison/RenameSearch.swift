import MainstaySchema
import MainstayTemplate

/// Finds resources that are the same but for their logical ids.
struct RenameSearch {
    /// How often what was found is used to find more: chains of references are seldom as deep.
    private static let maximumRounds = 12

    let schemas: SchemaDatabase
    let oldNames: NameContext

    /// - Returns: by the new logical id, the old one.
    func renames(
        removed: [TemplateResource], added: [TemplateResource], newNames: NameContext
    ) -> [String: String] {
        let types = Set(removed.map(\.type)).intersection(added.map(\.type))
        guard !types.isEmpty else { return [:] }
        var names = newNames
        let open = Dictionary(
            grouping: removed.filter { types.contains($0.type) }, by: \.type)
        var waiting = added.filter { types.contains($0.type) }.sorted { $0.name < $1.name }
        var oldForms: [String: [CanonicalValue: [TemplateResource]]] = [:]
        for (type, resources) in open {
            // Taken from the end: the first by name goes first.
            oldForms[type] = Dictionary(grouping: resources.sorted { $0.name > $1.name }) { form($0, oldNames) }
        }
        for _ in 0..<Self.maximumRounds {
            var rest: [TemplateResource] = []
            var found: [(new: String, old: String)] = []
            for resource in waiting {
                let form = form(resource, names)
                if let old = oldForms[resource.type]?[form]?.popLast() {
                    found.append((resource.name, old.name))
                } else {
                    rest.append(resource)
                }
            }
            if found.isEmpty { break }
            for pair in found { names.resources[pair.new] = pair.old }
            waiting = rest
        }
        return names.resources
    }

    private func form(_ resource: TemplateResource, _ names: NameContext) -> CanonicalValue {
        let form = Canonicaliser(schema: schemas.schema(of: resource.type), names: names)
        let empty = TemplateValue(.object(TemplateObject()))
        return form.properties(resource.value["Properties"] ?? empty) ?? CanonicalValue(.null, written: empty)
    }
}
