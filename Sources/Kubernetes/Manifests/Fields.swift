import MainstayConstructs

/// An object's members in the order given; those without a value are left out.
func fields(_ entries: KeyValuePairs<String, (any PropertyConvertible)?>) -> JSONValue {
    JSONValue(property: .object(members(of: entries)))
}

func members(of entries: KeyValuePairs<String, (any PropertyConvertible)?>) -> [Property.Member] {
    entries.compactMap { entry in entry.value.map { Property.Member(entry.key, $0.property) } }
}

/// A list, or nothing where it has no elements.
func unlessEmpty<Element: PropertyConvertible>(_ list: [Element]) -> [Element]? { list.isEmpty ? nil : list }

/// A dictionary, or nothing where it has no entries.
func unlessEmpty<Value: PropertyConvertible>(_ entries: [String: Value]) -> [String: Value]? {
    entries.isEmpty ? nil : entries
}
