import MainstaySchema

/// How a type takes tags: which property, and whether as a list or a map.
struct Tags {
    let document: SchemaDocument

    func shape() -> (ResourceSchema.TagShape, String?) {
        // Where the schema names a place inside a list (`TagSpecifications/*/Tags`) the tags are not the resource's own
        // property; where it names none, the property is called Tags.
        let named = document.json["tagging"]?["tagProperty"]?.string?.dropFirst("/properties/".count)
        let name = named.map(String.init) ?? "Tags"
        let readOnly = document.json["readOnlyProperties"]?.array ?? []
        guard !readOnly.contains(.string("/properties/\(name)")),
            let property = document.json["properties"]?[name], let node = try? document.resolved(property)
        else { return (.none, nil) }

        if let items = node["items"] {
            let properties = itemProperties(items)
            guard properties.isSuperset(of: ["Key", "Value"]) else { return (.none, nil) }
            return (properties.contains("PropagateAtLaunch") ? .autoScalingList : .list, name)
        }
        // One type (CloudFront's AnycastIpList) wraps its list in an object with `Items`; no shape is declared for it.
        guard node["properties"] == nil else { return (.none, nil) }
        return (.map, name)
    }

    /// The property names of a list's items, also where the items are one of several structures.
    private func itemProperties(_ items: JSONValue) -> Set<String> {
        guard let node = try? document.resolved(items) else { return [] }
        let branches = ["anyOf", "oneOf", "allOf"].flatMap { node[$0]?.array ?? [] }
        return branches.reduce(into: Set((node["properties"]?.object ?? [:]).keys)) {
            $0.formUnion(itemProperties($1))
        }
    }
}
