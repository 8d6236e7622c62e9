import MainstaySchema

/// Third stage, for one type: a resource provider schema to ``ResourceSchema``.
struct ResourceTranslator {
    /// Keywords of the type that become something else than a rule of its root.
    private static let translated: Set<String> = [
        "typeName", "definitions", "readOnlyProperties", "writeOnlyProperties", "createOnlyProperties",
        "conditionalCreateOnlyProperties", "deprecatedProperties", "primaryIdentifier", "tagging", "taggable",
        "replacementStrategy", "lifecycle",
    ]
    /// Prose and links; permissions of the handlers; other identifiers, which no part of the toolkit uses; rules in a
    /// query language for comparing what services return (`propertyTransform`); settings of registry extensions.
    private static let ignored: Set<String> = [
        "$schema", "sourceUrl", "documentationUrl", "resourceLink", "handlers", "additionalIdentifiers",
        "propertyTransform", "typeConfiguration",
    ]

    let typeName: String
    let schema: JSONValue
    private let nodes = NodeTranslator()

    func translate() throws -> ResourceSchema {
        guard let object = schema.object else { throw ImportError("is no object") }
        let rootKeywords = object.filter { !Self.translated.contains($0.key) && !Self.ignored.contains($0.key) }
        var root = try nodes.node(.object(rootKeywords))
        root.types = .object
        var result = ResourceSchema(typeName: typeName, root: root)
        result.definitions = try nodes.members(schema["definitions"] ?? [:])
        result.readOnly = try paths("readOnlyProperties")
        result.writeOnly = try paths("writeOnlyProperties")
        result.createOnly = try paths("createOnlyProperties")
        result.conditionalCreateOnly = try paths("conditionalCreateOnlyProperties")
        result.deprecated = try paths("deprecatedProperties")
        result.primaryIdentifier = try paths("primaryIdentifier")
        result.attributes = try Attributes(typeName: typeName, document: SchemaDocument(schema)).members()
        (result.tagShape, result.tagProperty) = Tags(document: SchemaDocument(schema)).shape()
        result.dataRetention = DataRetentionTable.retention(of: typeName)
        switch schema["replacementStrategy"]?.string {
        case "delete_then_create": result.deletesBeforeReplacing = true
        case "create_then_delete", nil: break
        case let other?: throw ImportError("unknown replacementStrategy \(other)")
        }
        result.lifecycleStatus = schema["lifecycle"]?["status"]?.string
        result.lifecycleDate = schema["lifecycle"]?["date"]?.string
        try checkReferences(result)
        return result
    }

    /// `/properties/Endpoint/Port` is `Endpoint/Port`.
    private func paths(_ keyword: String) throws -> [String] {
        guard let list = schema[keyword] else { return [] }
        do {
            return try nodes.names(list).map { pointer in
                guard pointer.hasPrefix("/properties/") else { throw ImportError("\(pointer) is no property") }
                return String(pointer.dropFirst("/properties/".count))
            }
        } catch let error as ImportError {
            throw error.at(keyword)
        }
    }

    /// A reference that leads nowhere would make every value acceptable there.
    private func checkReferences(_ result: ResourceSchema) throws {
        var open = [result.root] + result.definitions.map(\.node) + result.attributes.map(\.node)
        while let node = open.popLast() {
            guard result.resolve(node) != nil else {
                throw ImportError("the reference \(node.reference ?? "") leads nowhere")
            }
            open += (node.properties + node.patternProperties).map(\.node)
            open += node.items + node.prefixItems + node.allOf + node.anyOf + node.oneOf + node.not + node.conditional
        }
    }
}
