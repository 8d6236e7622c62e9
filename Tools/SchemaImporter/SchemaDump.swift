import Foundation
import MainstaySchema

/// A type of the database as JSON, for people who want to see what it knows. What is absent or false is left out.
enum SchemaDump {
    static func json(_ schema: ResourceSchema, regions: [String], rules: [RegionalRule], pretty: Bool) -> String {
        var object: [String: Any] = ["typeName": schema.typeName, "root": node(schema.root), "regions": regions]
        object["definitions"] = members(schema.definitions)
        object["attributes"] = members(schema.attributes)
        for (key, paths) in [
            ("readOnly", schema.readOnly), ("writeOnly", schema.writeOnly), ("createOnly", schema.createOnly),
            ("conditionalCreateOnly", schema.conditionalCreateOnly), ("deprecated", schema.deprecated),
            ("primaryIdentifier", schema.primaryIdentifier),
        ] where !paths.isEmpty {
            object[key] = paths
        }
        object["tagShape"] = schema.tagShape == .none ? nil : "\(schema.tagShape)"
        object["tagProperty"] = schema.tagProperty
        object["dataRetention"] = schema.dataRetention == .none ? nil : "\(schema.dataRetention)"
        object["deletesBeforeReplacing"] = schema.deletesBeforeReplacing ? true : nil
        object["lifecycleStatus"] = schema.lifecycleStatus
        object["lifecycleDate"] = schema.lifecycleDate
        object["constraints"] = full(
            schema.constraints.map { constraint -> [String: Any] in
                [
                    "name": constraint.name, "path": constraint.path, "isWarning": constraint.isWarning,
                    "node": node(constraint.node),
                ]
            })
        object["regionalRules"] = full(
            rules.map { rule -> [String: Any] in
                var entry: [String: Any] = ["path": rule.path, "conditions": names(rule.conditions) ?? [:]]
                entry["values"] = Dictionary(
                    uniqueKeysWithValues: rule.regions.map { ($0, rule.values(in: $0) ?? []) })
                return entry
            })
        let options: JSONSerialization.WritingOptions =
            pretty ? [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted] : [.sortedKeys, .withoutEscapingSlashes]
        let data = (try? JSONSerialization.data(withJSONObject: object, options: options)) ?? Data()
        return String(decoding: data, as: UTF8.self)
    }

    private static func members(_ members: [SchemaNode.Member]) -> [String: Any]? {
        members.isEmpty ? nil : Dictionary(uniqueKeysWithValues: members.map { ($0.name, node($0.node) as Any) })
    }

    private static func nodes(_ nodes: [SchemaNode]) -> [Any]? { nodes.isEmpty ? nil : nodes.map(node) }

    private static func names(_ lists: [SchemaNode.NameList]) -> [String: [String]]? {
        lists.isEmpty ? nil : Dictionary(uniqueKeysWithValues: lists.map { ($0.name, $0.names) })
    }

    private static func full<Element>(_ list: [Element]) -> [Element]? { list.isEmpty ? nil : list }

    private static func scalar(_ scalar: SchemaNode.Scalar) -> Any {
        switch scalar {
        case .string(let value): value
        case .int(let value): value
        case .double(let value): value
        case .bool(let value): value
        }
    }

    private static let types: [(SchemaNode.Types, String)] = [
        (.string, "string"), (.integer, "integer"), (.number, "number"), (.boolean, "boolean"), (.object, "object"),
        (.array, "array"), (.null, "null"),
    ]

    private static func node(_ node: SchemaNode) -> [String: Any] {
        var object: [String: Any] = [:]
        object["types"] = full(types.filter { node.types.contains($0.0) }.map(\.1))
        object["reference"] = node.reference
        object["properties"] = members(node.properties)
        object["patternProperties"] = members(node.patternProperties)
        object["additionalProperties"] = node.additionalProperties == .refused ? false : nil
        object["required"] = full(node.required)
        object["requiredXor"] = full(node.requiredXor)
        object["requiredOr"] = full(node.requiredOr)
        object["dependentRequired"] = names(node.dependentRequired)
        object["dependentExcluded"] = names(node.dependentExcluded)
        object["minProperties"] = node.minProperties
        object["maxProperties"] = node.maxProperties
        object["items"] = node.items.first.map(self.node)
        object["prefixItems"] = nodes(node.prefixItems)
        object["minItems"] = node.minItems
        object["maxItems"] = node.maxItems
        object["uniqueItems"] = node.uniqueItems ? true : nil
        object["maxUniqueItems"] = node.maxUniqueItems
        object["uniqueKeys"] = full(node.uniqueKeys)
        object["isUnordered"] = node.isUnordered ? true : nil
        object["enumeration"] = full(node.enumeration.map(scalar))
        object["enumerationIgnoresCase"] = node.enumerationIgnoresCase ? true : nil
        object["defaultValue"] = node.defaultValue.map(scalar)
        object["pattern"] = node.pattern
        object["format"] = node.format
        object["relationship"] = node.relationship
        object["minLength"] = node.minLength
        object["maxLength"] = node.maxLength
        object["minimum"] = node.minimum
        object["maximum"] = node.maximum
        object["exclusiveMinimum"] = node.exclusiveMinimum
        object["exclusiveMaximum"] = node.exclusiveMaximum
        object["multipleOf"] = node.multipleOf
        object["allOf"] = nodes(node.allOf)
        object["anyOf"] = nodes(node.anyOf)
        object["oneOf"] = nodes(node.oneOf)
        object["not"] = node.not.first.map(self.node)
        object["conditional"] = nodes(node.conditional)
        object["contains"] = node.contains.first.map(self.node)
        object["propertyNames"] = node.propertyNames.first.map(self.node)
        return object
    }
}
