import MainstaySchema

/// Third stage, for the rules beside the schemas: which hold for which type.
struct Constraints {
    private(set) var plain: [String: [ResourceSchema.Constraint]] = [:]
    private(set) var regional: [String: [Catalogue.RegionalRule]] = [:]

    init(_ source: SchemaSource) throws {
        for (file, json) in source.extensions.sorted(by: { $0.key < $1.key }) {
            do {
                try add(file, json, source)
            } catch let error as ImportError {
                throw error.at(file)
            }
        }
    }

    private mutating func add(_ file: String, _ json: JSONValue, _ source: SchemaSource) throws {
        if let places = ConstraintTable.plain[file] {
            let node = try NodeTranslator().node(inlined(json, definitions: json["definitions"]))
            for place in places {
                try check(place, source)
                plain[place.type, default: []].append(
                    ResourceSchema.Constraint(
                        name: file, path: place.path, isWarning: ConstraintTable.warnings.contains(file), node: node))
            }
        } else if let places = ConstraintTable.regional[file] {
            let rules = try RegionalTranslator(regions: source.regions).rules(json)
            for place in places {
                try check(place, source)
                regional[place.type, default: []] += rules.map { rule in
                    var rule = rule
                    rule.path = [place.path, rule.path].filter { !$0.isEmpty }.joined(separator: "/")
                    return rule
                }
            }
        } else if !ConstraintTable.betweenValues.contains(file), !ConstraintTable.leftOut.contains(file) {
            throw ImportError("is in no table")
        }
    }

    private func check(_ place: ConstraintTable.Place, _ source: SchemaSource) throws {
        guard let type = source.types[place.type] else { throw ImportError("there is no type \(place.type)") }
        _ = try SchemaDocument(type.schema).node(at: place.path.split(separator: "/").map(String.init))
    }

    /// The schema with its own definitions put where they are referred to: a constraint stands alone.
    private func inlined(_ json: JSONValue, definitions: JSONValue?, depth: Int = 0) throws -> JSONValue {
        guard depth < 64 else { throw ImportError("a circle of definitions") }
        switch json {
        case .array(let elements):
            return .array(try elements.map { try inlined($0, definitions: definitions, depth: depth + 1) })
        case .object(var object):
            if let name = object["$ref"]?.string?.replacing("#/definitions/", with: "") {
                guard let target = definitions?[name], object.count == 1 else {
                    throw ImportError("\(name) cannot be put in place")
                }
                return try inlined(target, definitions: definitions, depth: depth + 1)
            }
            if depth == 0 { object["definitions"] = nil }
            return .object(try object.mapValues { try inlined($0, definitions: definitions, depth: depth + 1) })
        default: return json
        }
    }
}
