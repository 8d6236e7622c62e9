import MainstaySchema
import MainstayTemplate

/// Replacements that cannot work: the new resource is made first, under a name that the old one still has.
struct NameConflict {
    let schema: ResourceSchema
    let comparison: ResourceComparison

    /// Why a certain replacement or a rename will fail; nil where nothing is known to stand against it.
    func refusal(_ change: ResourceChange, old: TemplateResource, new: TemplateResource) -> String? {
        switch change.kind {
        case .renamed: break
        case .changed, .dragged: if change.replacement != .certain { return nil }
        case .added, .removed, .retyped: return nil
        }
        let names = schema.primaryIdentifier
        guard !schema.deletesBeforeReplacing, !names.isEmpty,
            names.allSatisfy({ !$0.utf8.contains(UInt8(ascii: "/")) && !schema.isReadOnly($0) })
        else { return nil }
        let (oldForm, newForm) = comparison.forms(schema)
        let (one, two) = (comparison.properties(old, oldForm), comparison.properties(new, newForm))
        var dragged = Set(change.drags.map { $0.property.prefix { $0 != "." && $0 != "[" } })
        dragged.formIntersection(names.map { $0[...] })
        for name in names {
            guard let value = one[name], value == two[name], dragged.isEmpty else { return nil }
        }
        let text = names.joined(separator: " and ")
        return "it cannot be made while the old one still has the same \(text): "
            + (change.kind == .changed || change.kind == .dragged
                ? "give it another \(text), or none" : "keep the logical id, or change \(text)")
    }
}
