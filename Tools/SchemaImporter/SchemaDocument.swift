/// Looks things up in the JSON of one resource type.
struct SchemaDocument {
    let json: JSONValue

    init(_ json: JSONValue) { self.json = json }

    /// A node with its references followed.
    func resolved(_ node: JSONValue) throws -> JSONValue {
        var node = node
        for _ in 0..<100 {
            guard let reference = node["$ref"]?.string else { return node }
            var target: JSONValue? = json
            for part in reference.split(separator: "/").dropFirst() { target = target?[String(part)] }
            guard let target else { throw ImportError("the reference \(reference) leads nowhere") }
            node = target
        }
        throw ImportError("a circle of references")
    }

    /// The node that a property path (`Endpoint/Port`, `Rules/*/Name`) names, with its references followed.
    func node(at path: [String]) throws -> JSONValue {
        guard let found = try find(path[...], below: json) else {
            throw ImportError("there is no property \(path.joined(separator: "/"))")
        }
        return found
    }

    private func find(_ path: ArraySlice<String>, below node: JSONValue) throws -> JSONValue? {
        let node = try resolved(node)
        guard let name = path.first else { return node }
        let next = name == "*" ? node["items"] : node["properties"]?[name]
        if let next, let found = try find(path.dropFirst(), below: next) { return found }
        for keyword in ["anyOf", "allOf", "oneOf"] {
            for branch in node[keyword]?.array ?? [] {
                if let found = try find(path, below: branch) { return found }
            }
        }
        return nil
    }
}
