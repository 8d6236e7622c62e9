import MainstaySchema

/// What `Fn::GetAtt` returns of a type.
///
/// As a rule that is what the schema calls read-only. Types that CloudFormation had before schemas existed differ; which
/// ones and how is what cfn-lint found out (its `schema/_getatts.py`), and this follows it.
struct Attributes {
    let typeName: String
    let document: SchemaDocument

    func members() throws -> [SchemaNode.Member] {
        var nodes: [String: JSONValue] = [:]
        if AttributeTable.everyPropertyTypes.contains(typeName) {
            for (name, property) in document.json["properties"]?.object ?? [:] {
                try collect(property, [name], into: &nodes, depth: 0)
            }
        } else if ["AWS::CloudFormation::Stack", "AWS::Serverless::Application"].contains(typeName) {
            nodes["Outputs.*"] = ["type": "string"]
        } else {
            for name in AttributeTable.additional[typeName] ?? [] { nodes[name] = try document.node(at: [name]) }
            for pointer in document.json["readOnlyProperties"]?.array ?? [] {
                let path = (pointer.string ?? "").split(separator: "/").dropFirst().map(String.init)
                if typeName == "AWS::ServiceCatalog::CloudFormationProvisionedProduct", path == ["Outputs"] {
                    nodes["Outputs.*"] = ["type": "string"]
                } else {
                    nodes[path.joined(separator: ".")] = try document.node(at: path)
                }
            }
            if typeName == "AWS::CloudFormation::CustomResource" {
                nodes["*"] = ["type": ["string", "integer", "number", "boolean", "object", "array"]]
            }
        }
        return try NodeTranslator().members(.object(nodes))
    }

    /// Every value inside a property that is not itself a structure. Lists of structures have no attributes.
    private func collect(
        _ property: JSONValue, _ path: [String], into nodes: inout [String: JSONValue], depth: Int
    ) throws {
        guard depth < 100 else { throw ImportError("attributes in a circle") }
        let types = (property["type"]?.array ?? [property["type"] ?? .null]).compactMap(\.string)
        if types.contains("object") {
            for (name, inner) in property["properties"]?.object ?? [:] {
                try collect(inner, path + [name], into: &nodes, depth: depth + 1)
            }
        } else if types.contains("array") {
            if ["object", "array"].contains(property["items"]?["type"]?.string) { return }
            nodes[path.joined(separator: ".")] = try document.node(at: path)
        } else if property["$ref"] != nil {
            try collect(try document.resolved(property), path, into: &nodes, depth: depth + 1)
        } else {
            nodes[path.joined(separator: ".")] = try document.node(at: path)
        }
    }
}
