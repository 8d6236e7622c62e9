import MainstaySchema

/// Turns lists of values by region into values with their regions, which are many times smaller.
struct RegionalTranslator {
    /// Prose; a list for whoever does not know the region (it is not the sum of all regions); and regions of which the
    /// source has lists of values but no list of types, so that the database does not know them.
    private static let ignored: Set<String> = ["description", "all", "me-south-1"]

    let regions: [String]

    /// One rule for a plain list, or one for each combination of conditions.
    func rules(_ json: JSONValue) throws -> [Catalogue.RegionalRule] {
        var found: [Key: [String: UInt64]] = [:]
        var known: [Key: UInt64] = [:]
        var all: UInt64 = 0
        for (region, schema) in json.object ?? [:] {
            if Self.ignored.contains(region) { continue }
            guard let index = regions.firstIndex(of: region) else { throw ImportError("unknown region \(region)") }
            let bit: UInt64 = 1 << UInt64(index)
            all |= bit
            for (key, values) in try lists(schema) {
                known[key, default: 0] |= bit
                for value in values { found[key, default: [:]][value, default: 0] |= bit }
            }
        }
        // A combination that a region does not list is not offered there; but a rule without any value says nothing, so
        // only regions with values count as known.
        return found.sorted { $0.key < $1.key }.map { key, values in
            Catalogue.RegionalRule(
                path: key.path, conditions: key.conditions, knownRegions: known[key] ?? all,
                values: values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
                    .map { Catalogue.RegionalRule.Value(name: $0.key, regions: $0.value) })
        }
    }

    private struct Key: Hashable, Comparable {
        var path: String
        var conditions: [SchemaNode.NameList]

        static func < (left: Key, right: Key) -> Bool { left.text < right.text }

        private var text: String {
            path + conditions.map { "\n\($0.name)=\($0.names.joined(separator: ","))" }.joined()
        }
    }

    /// What one region says: a list of values, or lists that depend on other properties.
    private func lists(_ schema: JSONValue) throws -> [(Key, [String])] {
        let translator = NodeTranslator()
        if let values = schema["enum"] { return [(Key(path: "", conditions: []), try translator.names(values))] }
        guard let branches = schema["allOf"]?.array else { throw ImportError("neither enum nor allOf") }
        return try branches.map { branch in
            guard let (path, rule) = branch["then"]?["properties"]?.object?.first, let values = rule["enum"],
                branch["then"]?["properties"]?.object?.count == 1
            else { throw ImportError("no list of values in then") }
            var conditions: [SchemaNode.NameList] = []
            for (name, condition) in branch["if"]?["properties"]?.object ?? [:] where name != path {
                if condition == .bool(false) {
                    conditions.append(SchemaNode.NameList(name, []))
                } else if let value = condition["const"]?.string {
                    conditions.append(SchemaNode.NameList(name, [value]))
                } else {
                    throw ImportError("\(name) is neither absent nor a given value")
                }
            }
            return (Key(path: path, conditions: conditions.sorted { $0.name < $1.name }), try translator.names(values))
        }
    }
}
